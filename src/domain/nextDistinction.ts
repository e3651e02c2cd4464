/**
 * The distinction above the highest level asks for a number of labels at that level. Only documented ones count,
 * so the town may be closer than this says, never further. Source of the rule: the programme, in the data.
 */
import type { Figure } from '../contract/figure';
import type { Award, NextDistinction } from '../contract/label';
import { levelFigure } from './labelHistory';
import { calculate, type Calculation } from './provenance';

export interface DistinctionProgress {
  required: Figure;
  /** Null when no documented award reaches the level that is asked for: unknown is not zero. */
  documented: Calculation | null;
}

export function distinctionProgress(
  awards: readonly Award[],
  distinction: NextDistinction,
  isFictional: boolean,
): DistinctionProgress {
  const [first, ...rest] = awards
    .filter((award) => award.level >= distinction.requiredLevel)
    .map((award) => levelFigure(award, isFictional));
  return {
    required: distinction.requiredAwards,
    documented: first === undefined ? null : calculate('count', [first, ...rest], rest.length + 1, 'award'),
  };
}
