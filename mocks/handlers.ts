/** The mock API: one handler per resource of the contract. Every answer is made when it is asked for. */
import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import { API_PATH, RESOURCE_NAMES, type ResourceName, resourceFile } from '../src/contract/resources';
import { type Scenario, type ScenarioName, USUAL } from './scenarios';
import { emptied, withoutOptional, withWrongType } from './variants';

/** The documents of one town, as read from its files: the mock API does not check what it serves. */
export type CityData = Readonly<Record<ResourceName, unknown>>;

export interface HandlerOptions {
  data: CityData;
  scenario?: Scenario;
  /** Where the API stands; by default `api/v1/` of any site. */
  apiBase?: string;
  /** How long every answer is held back; the scenario `slow` waits SLOW_DELAY_IN_MS instead. */
  delayInMs?: number;
}

/** Long enough to see every placeholder, short enough to wait for. */
export const SLOW_DELAY_IN_MS = 3_000;

/** What the scenario `error-503` announces in its Retry-After header. */
export const RETRY_AFTER_IN_SECONDS = 30;

const asJson = (body: string): HttpResponse<string> =>
  new HttpResponse(body, { headers: { 'Content-Type': 'application/json' } });

const asFailure = (status: number, headers: Record<string, string> = {}): HttpResponse<string> =>
  new HttpResponse('', { status, headers });

type Answer = (document: unknown, resource: ResourceName) => Response | Promise<Response>;

const usual: Answer = (document) => asJson(JSON.stringify(document));

/** Exhaustive: a scenario without an answer does not compile. */
const ANSWERS: Record<ScenarioName, Answer> = {
  usual,
  slow: async (document, resource) => {
    await delay(SLOW_DELAY_IN_MS);
    return usual(document, resource);
  },
  empty: (document, resource) => usual(emptied(document), resource),
  partial: (document, resource) => usual(withoutOptional(resource, document), resource),
  'error-500': () => asFailure(500),
  'error-404': () => asFailure(404),
  'error-503': () => asFailure(503, { 'Retry-After': String(RETRY_AFTER_IN_SECONDS) }),
  'not-json': () =>
    new HttpResponse('<!doctype html><title>Sign in</title>', { headers: { 'Content-Type': 'text/html' } }),
  truncated: (document) => {
    const body = JSON.stringify(document);
    return asJson(body.slice(0, Math.floor(body.length / 2)));
  },
  'wrong-shape': (document, resource) => usual({ data: document }, resource),
  'wrong-type': (document, resource) => usual(withWrongType(resource, document), resource),
  offline: () => HttpResponse.error(),
  timeout: async () => {
    await delay('infinite');
    return asFailure(504);
  },
};

/** One GET handler per resource, `…/api/v1/<resource>.json`. */
export function createHandlers({
  data,
  scenario = USUAL,
  apiBase = `*/${API_PATH}`,
  delayInMs = 0,
}: HandlerOptions): HttpHandler[] {
  return RESOURCE_NAMES.map((resource) => {
    const answer = scenario.resources.includes(resource) ? ANSWERS[scenario.name] : usual;
    return http.get(`${apiBase}${resourceFile(resource)}`, async () => {
      await delay(delayInMs);
      return answer(data[resource], resource);
    });
  });
}
