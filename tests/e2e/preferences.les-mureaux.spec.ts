import { expect, test } from '@playwright/test';
import { openPage } from './openPage';

test('a chosen theme is kept on the device and is there before the first paint', async ({ page }) => {
  await openPage(page, '/');
  await page.getByRole('combobox', { name: 'Apparence' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  // The attribute is set by the first script of the page, before the page has a body to paint.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.body === null) return;
      observer.disconnect();
      window.name = document.documentElement.dataset['theme'] ?? 'none';
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  expect(await page.evaluate(() => window.name)).toBe('dark');
  await expect(page.getByRole('combobox', { name: 'Apparence' })).toHaveValue('dark');
});

test('« Auto » follows the device again', async ({ page }) => {
  await openPage(page, '/');
  const picker = page.getByRole('combobox', { name: 'Apparence' });
  await picker.selectOption('light');
  await picker.selectOption('system');
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('the language switch keeps the page and its query string, and sets the language of the document', async ({
  page,
}) => {
  await openPage(page, '/initiatives?theme=culture&q=jeu');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/initiatives\?theme=culture&q=jeu$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/initiatives\?theme=culture&q=jeu$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('navigation moves the focus to the h1 and announces the page', async ({ page }) => {
  await openPage(page, '/');
  await page
    .getByRole('navigation', { name: 'Navigation principale' })
    .getByRole('link', { name: 'Réseau' })
    .click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Page' })).toContainText(await page.title());
});

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  await openPage(page, '/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('no cookie is set', async ({ page, context }) => {
  await openPage(page, '/');
  expect(await context.cookies()).toEqual([]);
});

test('nothing is asked of another origin', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url());
  });
  await openPage(page, '/');
  await openPage(page, '/label');
  expect(foreign).toEqual([]);
});
