/** Where a resource and its schema can be read by a machine, for pages that show the API: pages know no transport. */
import { resourceAddress, schemaAddress } from '../api/apiAddress';
import type { ResourceName } from '../contract/resources';

export interface PublishedAddresses {
  json: string;
  schema: string;
}

export function publishedAddresses(name: ResourceName): PublishedAddresses {
  return { json: resourceAddress(name), schema: schemaAddress(name) };
}
