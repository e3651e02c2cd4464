import { expect, test } from '@playwright/test';
import { openPage, watchComplaints } from '../openPage';

test('the overview lives under the policy: charts come to life, the theme changes, data are taken away', async ({
  page,
}) => {
  const complaints = watchComplaints(page);
  await openPage(page, '/');
  const chart = page.getByRole('application').first();
  await chart.focus();
  await chart.press('ArrowRight');
  const figure = page.getByRole('figure').filter({ has: chart }).first();
  await expect(figure.getByRole('status').filter({ hasText: /\d{4}/ })).toBeVisible();
  await figure.locator('summary', { hasText: 'Télécharger' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('link', { name: /CSV/ }).first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  await page.getByRole('combobox', { name: 'Apparence' }).selectOption('dark');
  expect(complaints).toEqual([]);
});

test('the label page lives under the policy: the fee follows what is typed', async ({ page }) => {
  const complaints = watchComplaints(page);
  await openPage(page, '/label');
  await page.getByRole('textbox', { name: /habitants/ }).fill('12000');
  await expect(page.getByText(/Cotisation pour 12.000 habitants/)).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the list of initiatives lives under the policy: filters act, the table opens', async ({ page }) => {
  const complaints = watchComplaints(page);
  await openPage(page, '/initiatives');
  await page.getByRole('searchbox').fill('jeu');
  await expect(page).toHaveURL(/q=jeu/);
  await page.goto('./initiatives?vue=tableau');
  await expect(page.getByRole('table').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the policy stops an inline script', async ({ page }) => {
  const complaints = watchComplaints(page);
  await page.route('./label', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '</head>',
      '<script>document.title = "injected"</script></head>',
    );
    await route.fulfill({ response, body });
  });
  await openPage(page, '/label');
  await expect(page).not.toHaveTitle('injected');
  expect(complaints.join()).toContain('Content Security Policy');
});
