/** The only call to fetch. Whatever goes wrong comes out as an ApiError; whatever comes out is what the contract says. */
import { readResource } from '../contract/readResource';
import type { ResourceName, Resources } from '../contract/resources';
import { resourceAddress } from './apiAddress';
import { ApiError } from './ApiError';

/** Longer than the slowest answer that is still worth waiting for on a phone in the countryside. */
export const TIMEOUT_IN_MILLISECONDS = 15_000;

/** `Retry-After` in seconds; undefined where it is missing or is a date, which clocks that differ cannot share. */
function waitInSeconds(response: Response): number | undefined {
  const header = response.headers.get('retry-after');
  return header !== null && /^\d+$/.test(header) ? Number(header) : undefined;
}

function refusal(name: ResourceName, response: Response): ApiError {
  if (response.status === 404 || response.status === 410) {
    return new ApiError('notFound', name, { status: response.status });
  }
  const wait = waitInSeconds(response);
  return new ApiError('server', name, {
    status: response.status,
    ...(wait === undefined ? {} : { waitInSeconds: wait }),
  });
}

async function readText(name: ResourceName, signal: AbortSignal): Promise<string> {
  const response = await fetch(resourceAddress(name), { signal, headers: { accept: 'application/json' } });
  if (!response.ok) throw refusal(name, response);
  return response.text();
}

function parse(name: ResourceName, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError('unreadable', name);
  }
}

/**
 * Reads a resource of the API.
 * @throws ApiError offline, timeout, notFound, server or unreadable; the abort reason when `cancelled` aborts, since
 * a page that is left is no failure to tell anybody of.
 */
export async function getJson<Name extends ResourceName>(
  name: Name,
  cancelled?: AbortSignal,
  timeoutInMilliseconds: number = TIMEOUT_IN_MILLISECONDS,
): Promise<Resources[Name]> {
  cancelled?.throwIfAborted();
  // AbortSignal.any would say this in one line; phones older than 2024 do not have it.
  const controller = new AbortController();
  let hasTimedOut = false;
  const cancel = () => controller.abort(cancelled?.reason);
  const timer = setTimeout(() => {
    hasTimedOut = true;
    controller.abort();
  }, timeoutInMilliseconds);
  cancelled?.addEventListener('abort', cancel);
  try {
    const result = readResource(name, parse(name, await readText(name, controller.signal)));
    if (!result.isValid) throw new ApiError('unreadable', name, { place: result.faults[0].path });
    return result.value;
  } catch (error) {
    if (error instanceof ApiError || cancelled?.aborted === true) throw error;
    throw new ApiError(hasTimedOut ? 'timeout' : 'offline', name);
  } finally {
    clearTimeout(timer);
    cancelled?.removeEventListener('abort', cancel);
  }
}
