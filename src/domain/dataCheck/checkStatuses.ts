/**
 * Made-up figures belong to a made-up town and to no other, and a made-up town has no published figure.
 * From facts.md: what is invented is marked as such on every screen, in every export and in every image.
 * A calculated figure may stand in either: it is as true as what it is computed from.
 */
import { RESOURCE_NAMES, type Resources } from '../../contract/resources';
import type { DataFault } from './dataFault';
import { type DataNode, dataNodes } from './dataNodes';

/** An initiative has a status too; a figure is the one that has a unit beside it. */
function figureStatus({ fields }: DataNode): unknown {
  return 'unit' in fields ? fields['status'] : undefined;
}

export function checkStatuses(resources: Resources): DataFault[] {
  const isFictional = resources.city.isFictional;
  const refused = isFictional ? 'published' : 'example';
  return RESOURCE_NAMES.flatMap((resource) =>
    [...dataNodes(resources[resource])]
      .filter((node) => figureStatus(node) === refused)
      .map(({ path }) => ({
        resource,
        path: `${path}.status`,
        value: refused,
        expectation: isFictional ? 'exampleStatus' : 'realStatus',
        params: { otherResource: 'city', otherPath: 'isFictional' },
      })),
  );
}
