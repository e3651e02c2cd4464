/**
 * The calendar of a national edition: files are lodged, a jury meets, a ceremony closes it. An edition is named after
 * the year of its ceremony and rewards the work of the year before. Source of the rule: the programme, in the data.
 */
import type { NationalEdition } from '../contract/label';
import { editionsInOrder } from './nationalEditions';

/** The last edition of which more than the ceremony is known; null when there is none. */
export function lastEditionWithCalendar(editions: readonly NationalEdition[]): NationalEdition | null {
  const withCalendar = editionsInOrder(editions).filter(
    (edition) => edition.filesFrom !== null || edition.filesUntil !== null || edition.juryOn !== null,
  );
  return withCalendar.at(-1) ?? null;
}

/** The year whose work an edition rewards. 2022 → 2021. */
export function activityYearOf(edition: NationalEdition): number {
  return edition.edition - 1;
}
