import { expect, type Page, test } from '@playwright/test';
import { SITE_PAGES } from './sitePages';

/** What `<noscript>` holds is text only where there is no script, which the search by text does not know. */
const sentence = (page: Page, text: string) => page.locator('p', { hasText: text });

test.use({ javaScriptEnabled: false });

// Without script an address is its path: what a query string asks for is the script's to do.
for (const { path, language } of SITE_PAGES.filter((page) => !page.path.includes('?'))) {
  test(`${path} says what it has to say without JavaScript`, async ({ page }) => {
    await page.goto(`.${path}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/Chargement|Loading/)).toHaveCount(0);
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(100);
    await expect(page.getByRole('navigation').first().getByRole('link').first()).toBeVisible();
    await expect(page.locator('[style]')).toHaveCount(0);
  });
}

for (const path of [
  '/',
  '/label',
  '/initiatives',
  '/reseau',
  '/en/',
  '/en/label',
  '/en/initiatives',
  '/en/reseau',
]) {
  test(`${path} shows its charts without JavaScript, to a phone and to a wide screen`, async ({ page }) => {
    await page.goto(`.${path}`);
    const drawings = page.locator('[data-drawing]:visible svg');
    await expect(drawings.first()).toBeVisible();
    await expect(drawings.first().locator('text').first()).toBeVisible();
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(drawings.first().locator('text').first()).toBeVisible();
  });
}

test('without JavaScript the filters and the fee simulator say that they need it, and the list is whole', async ({
  page,
}) => {
  await page.goto('./initiatives');
  await expect(sentence(page, 'La recherche et les filtres ont besoin de JavaScript')).toBeVisible();
  const { initiatives } = await (await page.request.get('api/v1/initiatives.json')).json();
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(initiatives.length);
  await page.goto('./label');
  await expect(sentence(page, 'Le simulateur a besoin de JavaScript')).toBeVisible();
  await page.goto('./en/initiatives');
  await expect(sentence(page, 'Search and filters need JavaScript')).toBeVisible();
});

test('without JavaScript links lead from page to page and from language to language', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('navigation', { name: 'Navigation principale' })
    .getByRole('link', { name: 'Label' })
    .click();
  await expect(page).toHaveURL(/\/label$/);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/label$/);
});
