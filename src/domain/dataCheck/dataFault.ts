/** What the rules between resources say about a value that breaks one: a place, a code and its context, no sentence. */
import type { ResourceName } from '../../contract/resources';

/**
 * What a value was expected to be with regard to the rest of the data, as a code.
 * It adds to the codes of `contract/expectation.ts`, which look at one value at a time.
 */
export const DATA_EXPECTATIONS = [
  'knownSource',
  'knownTheme',
  'knownAudience',
  'uniqueIdentifier',
  'uniqueEdition',
  'notBefore',
  'yearBeforeEdition',
  'yearOfEdition',
  'ascendingYears',
  'oldestFirst',
  'newestFirst',
  'atMostHighestLevel',
  'atMostMaximum',
  'sameCount',
  'realStatus',
  'exampleStatus',
] as const;
export type DataExpectation = (typeof DATA_EXPECTATIONS)[number];

/** What the value was compared with. */
export interface FaultParams {
  /** The value that sets the rule: the earlier date, the highest level, the year that was expected. */
  other?: string | number;
  /** Where that value stands. */
  otherPath?: string;
  /** The resource where it stands, where that is another one. */
  otherResource?: ResourceName;
  /** The known identifiers that look most like an unknown one, the nearest first. */
  closest?: readonly string[];
}

/** One value that contradicts the rest of the data. */
export interface DataFault {
  resource: ResourceName;
  /** For example `initiatives[3].sourceIds[0]`. */
  path: string;
  value: string | number;
  expectation: DataExpectation;
  params: FaultParams;
}
