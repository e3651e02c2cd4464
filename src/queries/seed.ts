/** The data that a prerendered page carries, so that its first view asks the API for nothing. */
import type { QueryClient } from '@tanstack/react-query';
import { RESOURCE_NAMES, type ResourceName } from '../contract/resources';

/** Resources by name, as the API answered when the page was built. */
export type Seed = Readonly<Partial<Record<ResourceName, unknown>>>;

/** @param updatedAt When the data were read, in milliseconds since 1970, so that they can be dated when an update fails. */
export function plantSeed(client: QueryClient, seed: Seed, updatedAt: number): void {
  for (const name of RESOURCE_NAMES) {
    if (seed[name] !== undefined) client.setQueryData([name], seed[name], { updatedAt });
  }
}

/** The resources that were asked of the client since this call, for the page to carry these and no others. */
export function watchUse(client: QueryClient): () => ResourceName[] {
  const used = new Set<unknown>();
  const cache = client.getQueryCache();
  const build = cache.build.bind(cache);
  cache.build = (queryClient, options, state) => {
    used.add(options.queryKey?.[0]);
    return build(queryClient, options, state);
  };
  return () => RESOURCE_NAMES.filter((name) => used.has(name));
}
