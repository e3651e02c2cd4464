import { expect, test } from '@playwright/test';
import { headersOf } from '../../../deploy/httpHeaders';
import { addressOf, PUBLISHED_FILES } from './publishedFiles';

/** As Node gives them. */
const inLowerCase = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

for (const file of PUBLISHED_FILES) {
  test(`${file.kind} comes with its type and every header of the list`, async ({ request }) => {
    const address = await addressOf(request, file);
    const response = await request.get(`./${address}`);
    expect(response.status()).toBe(200);
    expect(response.headers()).toMatchObject({
      ...inLowerCase(headersOf(address, '')),
      'content-type': file.type,
    });
  });

  test(`${file.kind} is not sent again to who has it`, async ({ request }) => {
    const address = `./${await addressOf(request, file)}`;
    const { etag = '', 'last-modified': changedAt = '' } = (await request.get(address)).headers();
    const sameTag = await request.get(address, { headers: { 'if-none-match': etag } });
    expect([sameTag.status(), (await sameTag.body()).byteLength]).toEqual([304, 0]);
    expect(sameTag.headers()['cache-control']).toBe(headersOf(address.slice(2), '')['Cache-Control']);
    const sameDate = await request.get(address, { headers: { 'if-modified-since': changedAt } });
    expect(sameDate.status()).toBe(304);
    const otherTag = await request.get(address, { headers: { 'if-none-match': '"other"' } });
    expect(otherTag.status()).toBe(200);
  });
}

for (const file of PUBLISHED_FILES.filter(({ isPacked }) => isPacked)) {
  test(`${file.kind} comes packed for who accepts it, with the same content`, async ({ request }) => {
    const address = `./${await addressOf(request, file)}`;
    const ask = (encodings: string) => request.get(address, { headers: { 'accept-encoding': encodings } });
    const [plain, gzip, brotli, both] = [
      await ask('identity'),
      await ask('gzip'),
      await ask('br'),
      await ask('gzip, deflate, br'),
    ];
    expect([plain, gzip, brotli, both].map((response) => response.headers()['content-encoding'])).toEqual([
      undefined,
      'gzip',
      'br',
      'br',
    ]);
    expect([plain, gzip, brotli].map((response) => response.headers()['vary'])).toEqual(
      Array(3).fill('Accept-Encoding'),
    );
    expect(await gzip.text()).toBe(await plain.text());
    expect(await brotli.text()).toBe(await plain.text());
  });
}

for (const file of PUBLISHED_FILES.filter(({ isPacked }) => !isPacked)) {
  test(`${file.kind} comes as it is`, async ({ request }) => {
    const response = await request.get(`./${await addressOf(request, file)}`, {
      headers: { 'accept-encoding': 'gzip, br' },
    });
    expect(response.headers()['content-encoding']).toBeUndefined();
  });
}

test('who refuses brotli by name does not get it', async ({ request }) => {
  const response = await request.get('./label', { headers: { 'accept-encoding': 'br;q=0, gzip' } });
  expect(response.headers()['content-encoding']).toBe('gzip');
});
