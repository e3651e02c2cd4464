/**
 * The steps to the distinction above the highest level: one per label that is asked for. A step is documented or it
 * is not; one that is not documented is never said to be missing, for the town may have taken it all the same.
 */
import type { Award, NextDistinction } from '../contract/label';
import { awardsInOrder } from './labelHistory';

export interface DistinctionSteps {
  /** The documented awards at the level that is asked for, oldest first; there may be more of them than are asked for. */
  documented: Award[];
  /** How many steps no documented award stands for; 0 when enough are documented. */
  undocumented: number;
}

/** 5@ in 2021 and 2022, six labels asked for → two documented awards, four undocumented steps. */
export function distinctionSteps(awards: readonly Award[], distinction: NextDistinction): DistinctionSteps {
  const documented = awardsInOrder(awards).filter((award) => award.level >= distinction.requiredLevel);
  return { documented, undocumented: Math.max(0, distinction.requiredAwards.value - documented.length) };
}
