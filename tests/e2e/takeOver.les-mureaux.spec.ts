import { expect, type Page, test } from '@playwright/test';
import { API_PATH } from '../../src/contract/resources';
import { openPage, watchComplaints } from './openPage';

/** The page as the server would send it if something in it were otherwise. */
async function alterPage(
  page: Page,
  path: string,
  alter: (html: string) => string,
  headers: Record<string, string> = {},
): Promise<void> {
  await page.route(`.${path}`, async (route) => {
    const response = await route.fetch();
    const body = alter(await response.text());
    await route.fulfill({ response, body, headers: { ...response.headers(), ...headers } });
  });
}

test('a page that the script would write otherwise than the build is complained of', async ({ page }) => {
  const complaints = watchComplaints(page);
  await alterPage(page, '/label', (html) => html.replace(/(<h1[^>]*>)[^<]*/, '$1Un autre titre'));
  await openPage(page, '/label');
  await expect.poll(() => complaints.join()).toMatch(/error #418|Hydration failed/);
});

test('prerendered figures stay, dated, when a later update of the data fails', async ({ page }) => {
  await alterPage(page, '/', (html) => html, { 'last-modified': 'Mon, 02 Sep 2024 09:00:00 GMT' });
  await page.route(`**/${API_PATH}*.json`, (route) => route.fulfill({ status: 503, body: 'oops' }));
  await openPage(page, '/');
  const notice = page.getByText(
    /La mise à jour a échoué\. Voici les dernières données reçues, le 2 septembre 2024/,
  );
  await expect(notice.first()).toBeVisible();
  await expect(page.getByRole('figure', { name: '2021 et 2022' })).toBeVisible();
  await expect(page.getByText('29 380')).toBeVisible();
});

test('a drawing whose code is refused stays as the build has drawn it, and says that it does not answer', async ({
  page,
}) => {
  await page.route(/Drawing-[^/]*\.js$/, (route) => route.abort());
  await openPage(page, '/');
  const figure = page.getByRole('figure', { name: '2021 et 2022' });
  const drawing = figure.locator('[data-drawing]:visible svg text').first();
  await expect(drawing).toBeVisible();
  await figure.getByRole('application').focus();
  await expect(figure.getByText(/Le graphique ne répond pas au pointeur/)).toBeVisible();
  await expect(drawing).toBeVisible();
});
