/**
 * Starts the mock API in the developer's browser. Only `npm run dev` loads this file:
 * a published site reads the answers that the build recorded, and waits for no worker.
 */
import { API_PATH, RESOURCE_NAMES, type ResourceName } from '../src/contract/resources';
import { everyResource } from './everyResource';
import type { CityData } from './handlers';

/** Long enough to notice a layout that jumps, short enough not to slow down work. */
const DELAY_IN_MS = 150;

const FILES = import.meta.glob<unknown>('./data/*/*.json', { import: 'default' });

async function readDocument(city: string, resource: ResourceName): Promise<[ResourceName, unknown]> {
  const read = FILES[`./data/${city}/${resource}.json`];
  if (read === undefined) throw new Error(`mocks/data/${city}/${resource}.json is missing`);
  return [resource, await read()];
}

/** One town's documents only: the other towns' files are not loaded. */
async function readDocuments(city: string): Promise<CityData> {
  const documents = new Map(
    await Promise.all(RESOURCE_NAMES.map((resource) => readDocument(city, resource))),
  );
  return everyResource((resource) => documents.get(resource));
}

/** A missing resource is a fault of ours; every other request (assets, published schemas) is the server's to answer. */
const isOurs = (url: string): boolean => new RegExp(`/${API_PATH}[^/]+$`).test(new URL(url).pathname);

/** Resolves when the worker answers. `?scenario=…` in the address of the page chooses what it does. */
export async function startMockApi(): Promise<void> {
  const [{ setupWorker }, { createHandlers }, { scenarioFrom }] = await Promise.all([
    import('msw/browser'),
    import('./handlers'),
    import('./scenarios'),
  ]);
  const data = await readDocuments(import.meta.env.VITE_CITY);
  const scenario = scenarioFrom(window.location.search);
  await setupWorker(...createHandlers({ data, scenario, delayInMs: DELAY_IN_MS })).start({
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    onUnhandledRequest: (request, print) => {
      if (isOurs(request.url)) print.error();
    },
    quiet: true,
  });
}
