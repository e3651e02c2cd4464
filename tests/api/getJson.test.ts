import * as fc from 'fast-check';
import { http, HttpResponse } from 'msw';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCityData } from '../../mocks/cityData';
import { server, serveCity } from '../../mocks/node';
import { ApiError } from '../../src/api/ApiError';
import { resourceAddress, schemaAddress } from '../../src/api/apiAddress';
import { getJson } from '../../src/api/getJson';
import { readResource } from '../../src/contract/readResource';
import { RESOURCE_NAMES } from '../../src/contract/resources';

const BASE = 'https://ville.example/api/v1/';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  vi.stubEnv('VITE_API_BASE', BASE);
});
afterEach(() => {
  server.resetHandlers();
  vi.unstubAllEnvs();
});
afterAll(() => server.close());

const answer = (response: () => Response) => server.use(http.get(`${BASE}label.json`, response));
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no failure',
    (error: unknown) => error,
  );

describe('a resource of the API', () => {
  it.each(RESOURCE_NAMES)('is what the contract promises: %s', async (name) => {
    serveCity('les-mureaux');
    expect(readResource(name, readCityData('les-mureaux')[name])).toEqual({
      isValid: true,
      value: await getJson(name),
    });
  });

  it('is read from the back end that is configured, with or without a final slash', () => {
    expect(resourceAddress('label')).toBe(`${BASE}label.json`);
    vi.stubEnv('VITE_API_BASE', 'https://ville.example/api/v1');
    expect(resourceAddress('label')).toBe(`${BASE}label.json`);
  });

  it('is read from the site’s own files where no back end is configured', () => {
    vi.stubEnv('VITE_API_BASE', '');
    expect(resourceAddress('label')).toBe('/api/v1/label.json');
  });

  it('has its schema on the site, whatever the back end', () => {
    expect(schemaAddress('label')).toBe('/api/v1/schemas/label.schema.json');
  });

  it('asks for JSON', async () => {
    const accepted: (string | null)[] = [];
    server.use(
      http.get(`${BASE}label.json`, ({ request }) => {
        accepted.push(request.headers.get('accept'));
        return new HttpResponse(JSON.stringify(readCityData('les-mureaux').label));
      }),
    );
    await getJson('label');
    expect(accepted).toEqual(['application/json']);
  });
});

describe('a fault of the API', () => {
  const details = { resource: 'label', status: null, waitInSeconds: null, place: '' };

  it.each([
    ['error-500', { ...details, kind: 'server', status: 500 }],
    ['error-503', { ...details, kind: 'server', status: 503, waitInSeconds: 30 }],
    ['error-404', { ...details, kind: 'notFound', status: 404 }],
    ['not-json', { ...details, kind: 'unreadable' }],
    ['truncated', { ...details, kind: 'unreadable' }],
    ['wrong-shape', { ...details, kind: 'unreadable', place: 'programme' }],
    ['wrong-type', { ...details, kind: 'unreadable', place: 'programme.highestLevel' }],
    ['offline', { ...details, kind: 'offline' }],
  ])('is told apart from the others: %s', async (scenario, expected) => {
    serveCity('les-mureaux', scenario);
    const error = await failure(getJson('label'));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject(expected);
  });

  it('is a timeout where the server accepts and never answers', async () => {
    serveCity('les-mureaux', 'timeout');
    expect(await failure(getJson('label', undefined, 30))).toMatchObject({ ...details, kind: 'timeout' });
  });

  it('is a page that is gone', async () => {
    answer(() => new HttpResponse('', { status: 410 }));
    expect(await failure(getJson('label'))).toMatchObject({ kind: 'notFound', status: 410 });
  });

  it.each([
    ['30', 30],
    ['0', 0],
    ['Wed, 21 Oct 2026 07:28:00 GMT', null],
    ['1.5', null],
    ['-1', null],
    ['x30', null],
  ])('says to wait as long as the server says: Retry-After %j', async (header, waitInSeconds) => {
    answer(() => new HttpResponse('', { status: 503, headers: { 'Retry-After': header } }));
    expect(await failure(getJson('label'))).toMatchObject({ kind: 'server', waitInSeconds });
  });

  it('names resource, kind, status and place in its message', () => {
    expect(new ApiError('server', 'label', { status: 500 }).message).toBe('label · server · 500');
    expect(new ApiError('unreadable', 'city', { place: 'name' }).message).toBe('city · unreadable · name');
    expect(new ApiError('offline', 'network')).toMatchObject({
      name: 'ApiError',
      message: 'network · offline',
    });
  });
});

describe('a request that is cancelled', () => {
  const reason = new Error('the page was left');

  it('is no failure to tell anybody of', async () => {
    serveCity('les-mureaux', 'timeout');
    const controller = new AbortController();
    const reading = failure(getJson('label', controller.signal));
    controller.abort(reason);
    expect(await reading).toBe(reason);
  });

  it('is not made where it was cancelled before', async () => {
    expect(await failure(getJson('label', AbortSignal.abort(reason)))).toBe(reason);
  });

  it('leaves a finished answer as it is', async () => {
    serveCity('les-mureaux');
    const controller = new AbortController();
    const label = await getJson('label', controller.signal);
    controller.abort();
    expect(label.programme.highestLevel).toBe(5);
  });
});

describe('any answer at all', () => {
  it('is a valid resource or a failure that can be told', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...RESOURCE_NAMES),
        fc.oneof(fc.json(), fc.string()),
        async (name, body) => {
          server.use(http.get(`${BASE}${name}.json`, () => new HttpResponse(body)));
          expect(await failure(getJson(name))).toMatchObject({
            name: 'ApiError',
            kind: 'unreadable',
            resource: name,
          });
        },
      ),
    );
  });

  it('fails with the kind of its status, whatever the status', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 400, max: 599 }), async (status) => {
        answer(() => new HttpResponse('', { status }));
        const kind = [404, 410].includes(status) ? 'notFound' : 'server';
        expect(await failure(getJson('label'))).toMatchObject({ kind, status });
      }),
    );
  });
});
