/**
 * What the documented awards allow to say of the town's record, and no more: how many editions are documented, the
 * best level among them, and the run of editions at one level that ends with the last of them.
 */
import type { Figure } from '../contract/figure';
import type { Award } from '../contract/label';
import { awardsInOrder, bestResult, currentRun, labelHistorySeries, levelFigure } from './labelHistory';
import { calculate, type Calculation } from './provenance';
import type { Category } from './series';

export interface LabelRecord {
  documented: Calculation;
  /** The first and the last documented edition. */
  span: { first: number; last: number };
  best: { figure: Figure; editions: number[] };
  run: {
    calculation: Calculation;
    editions: number[];
    /** False when the edition before the run is not documented: the run may then be longer than what is known. */
    isStartKnown: boolean;
  };
}

/** How many awards there are, with the sources of each. */
function countOf(first: Award, rest: readonly Award[], isFictional: boolean): Calculation {
  const levels = rest.map((award) => levelFigure(award, isFictional));
  return calculate('count', [levelFigure(first, isFictional), ...levels], rest.length + 1, 'award');
}

/** Null when no award is documented: unknown is not an empty record. */
export function labelRecord(awards: readonly Award[], isFictional: boolean): LabelRecord | null {
  const [first, ...others] = awardsInOrder(awards);
  const [start, ...followers] = currentRun(awards);
  const best = bestResult(awards);
  const bestAward = awards.find((award) => award.edition === best?.editions.at(-1));
  if (first === undefined || start === undefined || best === null || bestAward === undefined) return null;
  return {
    documented: countOf(first, others, isFictional),
    span: { first: first.edition, last: others.at(-1)?.edition ?? first.edition },
    best: { figure: levelFigure(bestAward, isFictional), editions: best.editions },
    run: {
      calculation: countOf(start, followers, isFictional),
      editions: [start, ...followers].map((award) => award.edition),
      isStartKnown: awards.some((award) => award.edition === start.edition - 1),
    },
  };
}

export interface HistoryEntry {
  id: string;
  category: Category;
  /** Null for a year, or for a span of years, of which nothing is documented. */
  award: Award | null;
}

/** The entries of the history in the order of its chart, gaps and both ends included; empty when none is documented. */
export function historyEntries(awards: readonly Award[]): HistoryEntry[] {
  return labelHistorySeries([...awards], false).points.map(({ id, category }) => ({
    id,
    category,
    award: awards.find((award) => category.kind === 'year' && award.edition === category.year) ?? null,
  }));
}
