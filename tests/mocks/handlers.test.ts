import { getResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCityData } from '../../mocks/cityData';
import { createHandlers, RETRY_AFTER_IN_SECONDS, SLOW_DELAY_IN_MS } from '../../mocks/handlers';
import { scenarioFrom } from '../../mocks/scenarios';
import { readResource } from '../../src/contract/readResource';
import { RESOURCE_NAMES, type ResourceName } from '../../src/contract/resources';

const ADDRESS = 'https://town.example/dashboard/api/v1/';
const data = readCityData('ville-exemple');

async function ask(scenario: string, resource: string): Promise<Response> {
  const handlers = createHandlers({ data, scenario: scenarioFrom(`?scenario=${scenario}`) });
  const response = await getResponse(handlers, new Request(`${ADDRESS}${resource}.json`));
  return response ?? new Response('no handler', { status: 599 });
}

const readAnswer = async (scenario: string, resource: ResourceName) =>
  readResource(resource, await (await ask(scenario, resource)).json());

describe.each(RESOURCE_NAMES)('the mock API, asked for %s,', (resource) => {
  it('answers with the town’s document on a usual day', async () => {
    const response = await ask('usual', resource);
    expect(response.headers.get('Content-Type')).toBe('application/json');
    expect(await response.json()).toEqual(data[resource]);
  });

  it.each(['usual', 'empty', 'partial'])('keeps the contract in the scenario "%s"', async (scenario) => {
    expect(await readAnswer(scenario, resource)).toMatchObject({ isValid: true });
  });

  it('breaks the document in the scenario "wrong-shape"', async () => {
    const { data: enveloped } = await (await ask('wrong-shape', resource)).json();
    expect(enveloped).toEqual(data[resource]);
    expect(await readAnswer('wrong-shape', resource)).toMatchObject({ isValid: false });
  });

  it('breaks one field, and only one, in the scenario "wrong-type"', async () => {
    expect(await readAnswer('wrong-type', resource)).toMatchObject({
      isValid: false,
      faults: { length: 1 },
    });
  });

  it.each([
    ['error-500', 500],
    ['error-404', 404],
    ['error-503', 503],
  ])('fails in the scenario "%s" with status %i', async (scenario, status) => {
    expect((await ask(scenario, resource)).status).toBe(status);
  });

  it('says when to come back in the scenario "error-503"', async () => {
    const response = await ask('error-503', resource);
    expect(response.headers.get('Retry-After')).toBe(String(RETRY_AFTER_IN_SECONDS));
  });

  it('sends a web page in the scenario "not-json"', async () => {
    const response = await ask('not-json', resource);
    expect(response.headers.get('Content-Type')).toBe('text/html');
    expect(await response.text()).toContain('<!doctype html>');
  });

  it('stops half-way in the scenario "truncated"', async () => {
    const body = await (await ask('truncated', resource)).text();
    expect(JSON.stringify(data[resource]).startsWith(body)).toBe(true);
    expect(() => JSON.parse(body)).toThrow(SyntaxError);
  });

  it('is a network error in the scenario "offline"', async () => {
    expect((await ask('offline', resource)).type).toBe('error');
  });
});

describe('the mock API', () => {
  it('empties every list in the scenario "empty"', async () => {
    expect(await readAnswer('empty', 'initiatives')).toEqual({
      isValid: true,
      value: { themes: [], audiences: [], initiatives: [], lodged: [] },
    });
  });

  it('leaves out the legal notice in the scenario "partial"', async () => {
    expect(await readAnswer('partial', 'city')).toMatchObject({
      value: { siren: null, legalNotice: { publisher: null, host: null } },
    });
  });

  it('leaves out translations in the scenario "partial"', async () => {
    const body = await (await ask('partial', 'initiatives')).text();
    expect(body).toContain('"fr":');
    expect(body).not.toContain('"en":');
  });

  it('breaks only the resources that a scenario names', async () => {
    expect((await ask('error-500:label', 'label')).status).toBe(500);
    expect((await ask('error-500:label', 'city')).status).toBe(200);
  });

  it('has no answer for what is not a resource', async () => {
    expect((await ask('usual', 'weather')).status).toBe(599);
  });
});

describe('the mock API, in time,', () => {
  const hasAnswered = vi.fn<() => void>();
  const askAndTell = async (scenario: string) => {
    await ask(scenario, 'city');
    hasAnswered();
  };

  beforeEach(() => {
    vi.useFakeTimers();
    hasAnswered.mockClear();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('answers late in the scenario "slow"', async () => {
    void askAndTell('slow');
    await vi.advanceTimersByTimeAsync(SLOW_DELAY_IN_MS - 100);
    expect(hasAnswered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(hasAnswered).toHaveBeenCalledOnce();
  });

  it('never answers in the scenario "timeout"', async () => {
    void askAndTell('timeout');
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(hasAnswered).not.toHaveBeenCalled();
  });
});
