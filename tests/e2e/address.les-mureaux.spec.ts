import { expect, test } from '@playwright/test';
import { openPage } from './openPage';

test('choices live in the address: reload keeps them, Back undoes them', async ({ page }) => {
  await openPage(page, '/initiatives');
  await page.getByRole('checkbox', { name: /^Culture/ }).check();
  await expect(page).toHaveURL(/\?theme=culture$/);
  await expect(page.getByRole('status').filter({ hasText: '2 initiatives' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Culture/ })).toBeChecked();
  await expect(page.getByRole('status').filter({ hasText: '2 initiatives' })).toBeVisible();
  await page.getByRole('checkbox', { name: /^Évènement/ }).check();
  await expect(page.getByRole('status').filter({ hasText: '1 initiative' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: /^Évènement/ })).not.toBeChecked();
  await expect(page.getByRole('status').filter({ hasText: '2 initiatives' })).toBeVisible();
});

test('a search typed letter by letter is neither lost nor turned round', async ({ page }) => {
  await openPage(page, '/initiatives?vue=tableau');
  await expect(page.getByRole('table', { name: /./ }).first()).toBeVisible();
  await page.getByRole('searchbox').pressSequentially('coeur de ville', { delay: 40 });
  await expect(page.getByRole('searchbox')).toHaveValue('coeur de ville');
  await expect(page).toHaveURL(/q=coeur\+de\+ville/);
  await expect(page.getByRole('link', { name: /Action Cœur de Ville/ })).toBeVisible();
});

test('the fee of a shared address is there, and a typed population is kept in it', async ({ page }) => {
  await openPage(page, '/label?population=100000#cotisation');
  const entry = page.getByRole('textbox', { name: /habitants/ });
  await expect(entry).toHaveValue(/100\s?000/);
  const answer = page.getByRole('status').filter({ hasText: /Cotisation pour/ });
  await expect(answer).toContainText(/5\s000\s€/);
  await entry.fill('500');
  await expect(page).toHaveURL(/population=500/);
  await expect(answer).toContainText(/50\s€/);
  await entry.fill('beaucoup');
  await expect(entry).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('NaN')).toHaveCount(0);
});

test('a new page begins at its top', async ({ page }) => {
  await openPage(page, '/');
  await page.getByRole('link', { name: /Définitions, limites/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /réseau/ })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('the keyboard alone leads through filter, chart, table and file', async ({ page }) => {
  await openPage(page, '/initiatives');
  await page.getByRole('checkbox', { name: /^Éducation/ }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: /^Éducation/ })).toBeFocused();
  await expect(page).toHaveURL(/theme=education/);
  const chart = page.getByRole('application').first();
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('figure').getByRole('status').first()).toContainText('3 initiatives');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Tableau \(/ }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('figure').getByRole('rowheader').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('figure')
      .getByRole('link', { name: /CSV pour Excel/ })
      .press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^les-mureaux_selection_initiatives-by-theme_.*_excel\.csv$/);
});
