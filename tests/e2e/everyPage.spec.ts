import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { initiativeIds, openPage, watchComplaints } from './openPage';
import { SITE_PAGES } from './sitePages';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

for (const { path, language } of SITE_PAGES) {
  test(`${path} is accessible in light and dark, fits into 320 px and leaves the console silent`, async ({
    page,
  }) => {
    const complaints = watchComplaints(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await openPage(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{20,}/);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    // The browser itself reports the status of a page that does not exist.
    expect(complaints.filter((complaint) => !complaint.includes('status of 404'))).toEqual([]);
  });
}

test('each initiative has an accessible page that fits into 320 px', async ({ page }) => {
  test.slow();
  const complaints = watchComplaints(page);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const id of (await initiativeIds(page)).slice(0, 12)) {
    await openPage(page, `/initiatives/${id}`);
    expect(await violations(page), id).toEqual([]);
    expect(await overflow(page), id).toBeLessThanOrEqual(0);
  }
  expect(complaints).toEqual([]);
});

test('no two pages of a language have the same title', async ({ page }) => {
  test.slow();
  const titles: string[] = [];
  for (const { path, language } of SITE_PAGES.filter((sitePage) => !sitePage.path.includes('?'))) {
    await openPage(page, path);
    await expect(page).toHaveTitle(/·/);
    titles.push(`${language} ${await page.title()}`);
  }
  expect(new Set(titles).size).toBe(titles.length);
});
