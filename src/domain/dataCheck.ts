/**
 * What the contract cannot say of one resource alone: references, order, limits and marks between the six of a town.
 * From issue 2 (« cross-references included »): the data check and the build refuse a town that breaks one of them.
 */
import type { City } from '../contract/city';
import type { ResourceName, Resources } from '../contract/resources';
import { checkDuplicates } from './dataCheck/checkDuplicates';
import { checkLimits } from './dataCheck/checkLimits';
import { checkOrder } from './dataCheck/checkOrder';
import { checkReferences } from './dataCheck/checkReferences';
import { checkStatuses } from './dataCheck/checkStatuses';
import type { DataFault } from './dataCheck/dataFault';

/** A value that the town has still to give. The site says so in its place; nothing is refused. */
export interface MissingValue {
  resource: ResourceName;
  path: string;
}

export interface DataCheck {
  faults: DataFault[];
  warnings: MissingValue[];
}

function missingLegalNotice({ legalNotice }: City): MissingValue[] {
  return Object.entries(legalNotice)
    .filter(([, value]) => value === null)
    .map(([key]) => ({ resource: 'city', path: `legalNotice.${key}` }));
}

/** All faults, grouped by rule and in document order within a rule; empty lists for data without any. */
export function dataCheck(resources: Resources): DataCheck {
  return {
    faults: [
      ...checkReferences(resources),
      ...checkDuplicates(resources),
      ...checkOrder(resources),
      ...checkLimits(resources),
      ...checkStatuses(resources),
    ],
    warnings: missingLegalNotice(resources.city),
  };
}
