import { expect, test } from '@playwright/test';
import { headersOf } from '../../../deploy/httpHeaders';
import { askPlainly } from './askPlainly';
import { siteOf } from './siteOf';

for (const [path, language] of [
  ['une-page-qui-n-existe-pas', 'fr'],
  ['initiatives/aucune', 'fr'],
  ['label/', 'fr'],
  ['assets/none.js', 'fr'],
  ['api/v1/none.json', 'fr'],
  ['404', 'fr'],
  ['404.html', 'fr'],
  ['_headers', 'fr'],
  ['mockServiceWorker.js', 'fr'],
  ['en/no-such-page', 'en'],
  ['en/404', 'en'],
  ['en/404.html', 'en'],
] as const) {
  test(`/${path} is answered with status 404, a page and its headers`, async ({ request }) => {
    const response = await request.get(`./${path}`);
    expect(response.status()).toBe(404);
    expect(await response.text()).toContain(`<html lang="${language}">`);
    const headers = response.headers();
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['content-security-policy']).toBe(headersOf('', '')['Content-Security-Policy']);
  });
}

for (const [file, page] of [
  ['label.html', 'label'],
  ['index.html?theme=culture', '?theme=culture'],
  ['en/index.html', 'en/'],
  ['en/label.html', 'en/label'],
  ['en', 'en/'],
] as const) {
  test(`/${file} leads to the one address of its page`, async ({ request, baseURL }) => {
    const response = await request.get(`./${file}`, { maxRedirects: 0 });
    expect(response.status()).toBe(301);
    expect(response.headers()['location']).toBe(siteOf(baseURL).pathname + page);
  });
}

for (const target of [
  '../../../../package.json',
  '..%2f..%2f..%2f..%2fpackage.json',
  '%2e%2e/%2e%2e/%2e%2e/%2e%2e/package.json',
  'assets/../../../../../package.json',
  'assets/..%2f..%2f..%2f..%2f..%2fpackage.json',
  'assets/%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2fpackage.json',
  'en/..%5c..%5c..%5c..%5cpackage.json',
  'en/....//....//package.json',
  '/etc/passwd',
  '%2fetc%2fpasswd',
  'index.html%00.js',
  '%',
  '/example.org/label.html',
]) {
  test(`${target} does not lead out of the site`, async ({ baseURL }) => {
    const { status, body } = await askPlainly(siteOf(baseURL), target);
    expect([400, 404]).toContain(status);
    expect(body).not.toMatch(/"devDependencies"|root:|^Location: \/\//m);
  });
}

test('nothing is taken in: the site is only read', async ({ request }) => {
  expect((await request.post('./label')).status()).toBe(405);
});
