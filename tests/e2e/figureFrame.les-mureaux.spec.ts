import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { openPage } from './openPage';

const CHART = 'Lire les points du graphique : 2021 et 2022 : le niveau le plus élevé';

test.beforeEach(async ({ page }) => {
  await openPage(page, '/');
});

test('the arrow keys read each point of a chart, gaps included, and Escape ends the reading', async ({
  page,
}) => {
  const figure = page.getByRole('figure', { name: '2021 et 2022' });
  await page.getByRole('application', { name: CHART }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(figure.getByRole('status')).toHaveText(/avant 2021\s: non documenté/);
  await page.keyboard.press('ArrowRight');
  await expect(figure.getByRole('status')).toHaveText(/^2021\s: 5 arobases/);
  await page.keyboard.press('End');
  await expect(figure.getByRole('status')).toHaveText(/depuis 2023\s: non documenté/);
  await page.keyboard.press('Home');
  await expect(figure.getByRole('status')).toHaveText(/avant 2021/);
  await page.keyboard.press('Escape');
  await expect(figure.getByRole('status')).toHaveText('');
});

test('a chart is drawn by the browser with its labels as text', async ({ page }) => {
  const figure = page.getByRole('figure', { name: '2021 et 2022' });
  await expect(figure.locator('svg:visible').getByText('avant 2021', { exact: true })).toBeVisible();
  await expect(figure.locator('svg:visible text').filter({ hasText: '@' })).toHaveCount(10);
});

test('the table opens by keyboard and holds the points of the chart in the same order', async ({ page }) => {
  const figure = page.getByRole('figure', { name: '2021 et 2022' });
  await figure.getByRole('button', { name: /Tableau/ }).focus();
  await page.keyboard.press('Enter');
  await expect(figure.getByRole('rowheader')).toHaveText(['avant 2021', '2021', '2022', 'depuis 2023']);
  await expect(figure.getByRole('cell')).toHaveText([
    'non documenté',
    '5 arobases',
    '5 arobases',
    'non documenté',
  ]);
});

test('the files are reached by keyboard, state their size, and hold what the chart shows', async ({
  page,
}) => {
  const figure = page.getByRole('figure', { name: '2021 et 2022' });
  await figure.getByText('Télécharger').focus();
  await page.keyboard.press('Enter');
  const link = figure.getByRole('link', { name: /CSV, données ouvertes \(0,\d ko\)/i });
  await expect(link).toHaveAttribute('download', 'les-mureaux_label-history_2022-02-03.csv');
  const [download] = await Promise.all([page.waitForEvent('download'), link.press('Enter')]);
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines[1]).toMatch(/^avant 2021,,non documenté,/);
  expect(lines[2]).toBe('2021,5,publié,mureaux-2021-02 bdt-2021,2021-02-04');
});

test('« D’où vient ce chiffre ? » names status, date and source, with a link where there is one', async ({
  page,
}) => {
  const row = page.getByRole('group', { name: 'En bref' });
  await row
    .getByText(/D’où vient ce chiffre/)
    .nth(2)
    .click();
  await expect(row.getByText(/Chiffre publié\. Date\s: février 2021/)).toBeVisible();
  await expect(row.getByRole('link', { name: /Cinq arobases et la mention/ }).first()).toHaveAttribute(
    'href',
    /^https:/,
  );
});

test('a cell of the theme chart leads to its initiative', async ({ page }) => {
  const figure = page.getByRole('figure', { name: /Cinq des douze/ });
  await figure.locator('svg:visible a').first().click();
  await expect(page).toHaveURL(/\/initiatives\/partenariat-ime$/);
});

test('Enter on a theme leads to the initiatives of that theme', async ({ page }) => {
  await page.getByRole('application', { name: /Cinq des douze/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/initiatives\?theme=inclusion$/);
});

test('charts and their tables are on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const figure = page.getByRole('figure', { name: '2021 et 2022' });
  await expect(figure.getByRole('table')).toBeVisible();
  await expect(figure.locator('svg:visible text').filter({ hasText: '@' })).toHaveCount(10);
  await expect(page.getByRole('button', { name: /Tableau/ }).first()).toBeHidden();
});
