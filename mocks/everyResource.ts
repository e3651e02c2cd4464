import type { ResourceName } from '../src/contract/resources';

/** A record with one value per resource, written out so that a seventh resource does not compile without one. */
export function everyResource<Value>(make: (resource: ResourceName) => Value): Record<ResourceName, Value> {
  return {
    city: make('city'),
    label: make('label'),
    initiatives: make('initiatives'),
    network: make('network'),
    sources: make('sources'),
    changes: make('changes'),
  };
}
