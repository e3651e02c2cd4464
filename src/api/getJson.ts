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

function unreachable(name: ResourceName, error: unknown): ApiError {
  const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
  return new ApiError(isTimeout ? 'timeout' : 'offline', name);
}

async function readText(name: ResourceName, signal: AbortSignal, cancelled: AbortSignal | undefined): Promise<string> {
  try {
    const response = await fetch(resourceAddress(name), { signal, headers: { accept: 'application/json' } });
    if (!response.ok) throw refusal(name, response);
    return await response.text();
  } catch (error) {
    if (error instanceof ApiError) throw error;
    // A page that is left cancels its requests; that is no failure to tell anybody of.
    if (cancelled?.aborted === true) throw error;
    throw unreachable(name, error);
  }
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
 * @throws ApiError offline, timeout, notFound, server or unreadable; the abort reason when `cancelled` aborts.
 */
export async function getJson<Name extends ResourceName>(
  name: Name,
  cancelled?: AbortSignal,
  timeoutInMilliseconds: number = TIMEOUT_IN_MILLISECONDS,
): Promise<Resources[Name]> {
  const timeout = AbortSignal.timeout(timeoutInMilliseconds);
  const signal = cancelled === undefined ? timeout : AbortSignal.any([cancelled, timeout]);
  const result = readResource(name, parse(name, await readText(name, signal, cancelled)));
  if (!result.isValid) throw new ApiError('unreadable', name, { place: result.faults[0].path });
  return result.value;
}
