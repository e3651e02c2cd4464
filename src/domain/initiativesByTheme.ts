/**
 * How the cited initiatives spread over the four themes. The list is the town's selection: a count per theme says
 * nothing of effort, budget or reach.
 */
import type { Figure } from '../contract/figure';
import {
  type Initiative,
  type Initiatives,
  THEME_IDS,
  type Theme,
  type ThemeId,
} from '../contract/initiatives';
import { sourceIdsOf } from './provenance';
import type { Series } from './series';

/** The years for which at least one initiative was cited, ascending. */
export function citedYears(initiatives: readonly Initiative[]): number[] {
  return [...new Set(initiatives.flatMap((initiative) => initiative.citedFor))].toSorted((a, b) => a - b);
}

/** The last year for which an initiative was cited, as a date; empty when none was. */
export function latestCitedYear(initiatives: readonly Initiative[]): string {
  return String(citedYears(initiatives).at(-1) ?? '');
}

/** The initiatives of each theme, in the order of the data. Every theme has its list, possibly empty. */
export function groupByTheme(initiatives: readonly Initiative[]): Record<ThemeId, Initiative[]> {
  const ofTheme = (themeId: ThemeId): Initiative[] =>
    initiatives.filter((initiative) => initiative.themeId === themeId);
  return {
    education: ofTheme('education'),
    culture: ofTheme('culture'),
    participation: ofTheme('participation'),
    inclusion: ofTheme('inclusion'),
  };
}

/** A count of initiatives, with the sources and the date that it rests on; null for an empty list. */
export function countFigure(
  initiatives: readonly Initiative[],
  asOf: string,
  isFictional: boolean,
): Figure | null {
  if (initiatives.length === 0) return null;
  return {
    value: initiatives.length,
    unit: 'initiative',
    status: isFictional ? 'example' : 'calculated',
    sourceIds: sourceIdsOf(initiatives),
    asOf,
  };
}

/** The themes that have at least one initiative, largest first; equal counts keep the order of THEME_IDS. */
export function themesBySize(
  data: Initiatives,
  initiatives: readonly Initiative[],
): { theme: Theme; count: number }[] {
  const groups = groupByTheme(initiatives);
  return THEME_IDS.flatMap((id) => data.themes.filter((theme) => theme.id === id))
    .map((theme) => ({ theme, count: groups[theme.id].length }))
    .toSorted((a, b) => b.count - a.count);
}

/**
 * One point per theme, largest first. A theme without an initiative is a published zero of the selection: the list
 * is complete as a selection, so its count is known.
 */
export function themeSeries(
  data: Initiatives,
  initiatives: readonly Initiative[],
  asOf: string,
  isFictional: boolean,
): Series<'initiatives'> {
  const groups = groupByTheme(initiatives);
  return {
    id: 'initiatives-by-theme',
    measures: ['initiatives'],
    points: themesBySize(data, initiatives).map(({ theme, count }) => ({
      id: theme.id,
      category: { kind: 'name', id: theme.id, text: theme.shortName },
      measures: {
        initiatives: {
          value: count,
          unit: 'initiative',
          status: isFictional ? 'example' : 'calculated',
          sourceIds: count === 0 ? theme.sourceIds : sourceIdsOf(groups[theme.id]),
          asOf,
        },
      },
    })),
  };
}

/** The first initiative of each theme that has one, in the order of THEME_IDS; what a start makes clear comes first. */
export function oneInitiativePerTheme(initiatives: readonly Initiative[]): Initiative[] {
  const groups = groupByTheme(initiatives);
  return THEME_IDS.flatMap((id) => {
    const group = groups[id];
    const chosen = group.find((initiative) => initiative.components.length > 0) ?? group[0];
    return chosen === undefined ? [] : [chosen];
  });
}
