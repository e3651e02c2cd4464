/** Every query of the site on one screen. The key is the resource's name, so a cache entry can be guessed. */
import { QueryClient, queryOptions } from '@tanstack/react-query';
import { ApiError } from '../api/ApiError';
import { getJson } from '../api/getJson';
import type { ResourceName } from '../contract/resources';

/** The query of a resource. Its address, its check and its errors are those of getJson. */
export function resourceQuery<Name extends ResourceName>(name: Name) {
  return queryOptions({ queryKey: [name] as const, queryFn: ({ signal }) => getJson(name, signal) });
}

/** A network that failed may work a second later; a wrong address or wrong data will not. */
function isWorthRetrying(failureCount: number, error: Error): boolean {
  if (!(error instanceof ApiError)) return false;
  const isPassing = error.kind === 'offline' || error.kind === 'timeout' || error.kind === 'server';
  return isPassing && error.waitInSeconds === null && failureCount < 1;
}

const HOUR = 60 * 60 * 1000;

/**
 * How long data count as fresh, in milliseconds. Those recorded with the site are as new as its pages, which a browser
 * asks for at each visit; a page built long ago still looks whether there is something newer. A timer holds no more than
 * twenty-four days. A back end may change any day.
 */
const FRESH_FOR = (import.meta.env.VITE_API_BASE ?? '') === '' ? 20 * 24 * HOUR : HOUR;

/** The client's defaults, each with its reason. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_FOR,
        // What was shown once stays available for the whole visit.
        gcTime: Number.POSITIVE_INFINITY,
        retry: isWorthRetrying,
        retryDelay: 400,
        // Coming back to the tab must not make the page move under the reader.
        refetchOnWindowFocus: false,
        // fetch tells by itself that there is no network; a paused query would show an endless loading state.
        networkMode: 'always',
      },
    },
  });
}
