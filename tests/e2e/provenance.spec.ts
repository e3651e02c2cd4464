import { expect, type Page, test } from '@playwright/test';
import { initiativeIds, openPage } from './openPage';
import { SITE_PAGES } from './sitePages';

async function knownSourceIds(page: Page): Promise<string[]> {
  const response = await page.request.get('api/v1/sources.json');
  const body: { sources: { id: string }[] } = await response.json();
  return body.sources.map((source) => source.id);
}

/** The texts with a digit that stand neither under known sources nor in the interface's own words. */
async function numbersWithoutSource(page: Page, known: readonly string[]): Promise<string[]> {
  return page.evaluate((ids) => {
    const orphans: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent ?? '';
      if (element === null || !/\d/.test(text) || element.closest('script, style, noscript, svg title'))
        continue;
      if (element.closest('[data-interface]') !== null) continue;
      const listed = element.closest('[data-sources]')?.getAttribute('data-sources')?.split(' ') ?? [];
      if (listed.length === 0 || listed.some((id) => !ids.includes(id))) orphans.push(text.trim());
    }
    return orphans;
  }, known);
}

async function openAnswers(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}

for (const { path } of SITE_PAGES) {
  test(`${path} shows no number without a source`, async ({ page }) => {
    await openPage(page, path);
    await openAnswers(page);
    expect(await numbersWithoutSource(page, await knownSourceIds(page))).toEqual([]);
  });
}

test('the page of each initiative shows no number without a source', async ({ page }) => {
  test.slow();
  const known = await knownSourceIds(page);
  for (const id of await initiativeIds(page)) {
    await openPage(page, `/initiatives/${id}`);
    expect(await numbersWithoutSource(page, known), id).toEqual([]);
  }
});

test('the walk finds a number that has no source', async ({ page }) => {
  await openPage(page, '/');
  await page.evaluate(() => document.querySelector('main')?.append('4 321 arobases'));
  expect(await numbersWithoutSource(page, await knownSourceIds(page))).toEqual(['4 321 arobases']);
});
