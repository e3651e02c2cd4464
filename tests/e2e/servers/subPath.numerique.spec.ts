import { expect, test } from '@playwright/test';
import { openPage, watchComplaints } from '../openPage';
import { siteOf } from './siteOf';

test('below a path, pages, data, language and links stay below it', async ({ page, baseURL }) => {
  const { href } = siteOf(baseURL);
  const complaints = watchComplaints(page);
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(href)) foreign.push(request.url());
  });
  await openPage(page, '/');
  const navigation = page.getByRole('navigation', { name: 'Navigation principale' });
  await navigation.getByRole('link', { name: 'Initiatives' }).click();
  await expect(page).toHaveURL(`${href}initiatives`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${href}en/initiatives`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('./donnees');
  await expect(page.getByRole('link', { name: /city\.json/ }).first()).toHaveAttribute(
    'href',
    /^\/numerique\/api\/v1\//,
  );
  expect(complaints).toEqual([]);
  // A browser that has no icon asks for one where it has always been.
  expect(foreign.filter((address) => !address.endsWith('/favicon.ico'))).toEqual([]);
});

test('below a path, an unknown page says so and leads back into the site', async ({ page, baseURL }) => {
  const response = await page.goto('./nulle-part');
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'Label' }).click();
  await expect(page).toHaveURL(`${siteOf(baseURL).href}label`);
});

test('the path without its last slash leads to the site, and other paths of the server are not the site’s', async ({
  request,
  baseURL,
}) => {
  const { origin } = siteOf(baseURL);
  const response = await request.get(`${origin}/numerique`, { maxRedirects: 0 });
  expect([response.status(), response.headers()['location']]).toEqual([301, '/numerique/']);
  expect((await request.get(`${origin}/label`)).status()).toBe(404);
});
