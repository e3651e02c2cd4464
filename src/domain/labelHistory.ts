/**
 * What is known of the town's levels, edition by edition. An edition without a source is a gap: it is neither a
 * zero nor a fall, and it ends a run of consecutive editions, because nothing says that the run goes on.
 */
import type { Figure } from '../contract/figure';
import type { Award, Label, Mention } from '../contract/label';
import type { Series, SeriesPoint } from './series';

/** The documented awards, oldest edition first. */
export function awardsInOrder(awards: readonly Award[]): Award[] {
  return awards.toSorted((a, b) => a.edition - b.edition);
}

/** The award of the last documented edition, or null when none is documented. */
export function lastAward(awards: readonly Award[]): Award | null {
  return awardsInOrder(awards).at(-1) ?? null;
}

/**
 * The editions without interruption, all at one level, that end with the last documented edition; oldest first,
 * empty when none is documented. 5@ in 2021 and 2022 → two; 5@ in 2020 and 2022 → one, since 2021 is not known.
 */
export function currentRun(awards: readonly Award[]): Award[] {
  const run: Award[] = [];
  for (const award of awardsInOrder(awards).toReversed()) {
    const next = run[0];
    if (next !== undefined && (award.edition !== next.edition - 1 || award.level !== next.level)) break;
    run.unshift(award);
  }
  return run;
}

/** The highest documented level with the editions that reached it, oldest first; null when none is documented. */
export function bestResult(awards: readonly Award[]): { level: number; editions: number[] } | null {
  const ordered = awardsInOrder(awards);
  if (ordered.length === 0) return null;
  const level = Math.max(...ordered.map((award) => award.level));
  return { level, editions: ordered.filter((award) => award.level === level).map((award) => award.edition) };
}

/** The years inside the documented span for which no source is known, ascending. */
export function undocumentedYears(awards: readonly Award[]): number[] {
  const ordered = awardsInOrder(awards);
  const first = ordered[0];
  const last = ordered.at(-1);
  if (first === undefined || last === undefined) return [];
  const documented = new Set(ordered.map((award) => award.edition));
  const span = Array.from({ length: last.edition - first.edition + 1 }, (_, index) => first.edition + index);
  return span.filter((year) => !documented.has(year));
}

/** The last edition year in which a mention still holds. Three years from 2021 → until 2024. */
export function mentionHoldsUntil(award: Award, mention: Mention): number {
  return award.edition + mention.validity.value;
}

/** The level of an award with its provenance, in arobases. */
export function levelFigure(award: Award, isFictional: boolean): Figure {
  return {
    value: award.level,
    unit: 'arobase',
    status: isFictional ? 'example' : 'published',
    sourceIds: award.sourceIds,
    asOf: award.ceremonyOn,
  };
}

/** Up to when the town's data run: the ceremony of the last documented edition; null when none is documented. */
export function dataDate(awards: readonly Award[]): string | null {
  return lastAward(awards)?.ceremonyOn ?? null;
}

/**
 * One point per year of the documented span, gaps included, and one for all that lies before and after it.
 * Empty when no award is documented.
 */
export function labelHistorySeries(awards: Label['awards'], isFictional: boolean): Series<'level'> {
  const ordered = awardsInOrder(awards);
  const first = ordered[0];
  const last = ordered.at(-1);
  if (first === undefined || last === undefined)
    return { id: 'label-history', measures: ['level'], points: [] };
  const documented: SeriesPoint<'level'>[] = ordered.map((award) => ({
    id: String(award.edition),
    category: { kind: 'year', year: award.edition },
    measures: { level: levelFigure(award, isFictional) },
  }));
  const gaps: SeriesPoint<'level'>[] = undocumentedYears(ordered).map((year) => ({
    id: String(year),
    category: { kind: 'year', year },
    measures: { level: { absent: 'not-documented' } },
  }));
  const span = [...documented, ...gaps].toSorted((a, b) => Number(a.id) - Number(b.id));
  return {
    id: 'label-history',
    measures: ['level'],
    points: [
      {
        id: 'before',
        category: { kind: 'before', year: first.edition },
        measures: { level: { absent: 'not-documented' } },
      },
      ...span,
      {
        id: 'after',
        category: { kind: 'after', year: last.edition + 1 },
        measures: { level: { absent: 'not-documented' } },
      },
    ],
  };
}
