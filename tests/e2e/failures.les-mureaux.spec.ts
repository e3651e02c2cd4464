import { expect, type Page, test } from '@playwright/test';
import { API_PATH } from '../../src/contract/resources';
import { openBarePage } from './openPage';

/** Answers in place of a resource, as a failing server would. */
async function breakResource(
  page: Page,
  resource: string,
  answer: { status: number; body: string },
): Promise<void> {
  await page.route(`**/${API_PATH}${resource}.json`, (route) =>
    route.fulfill({ ...answer, contentType: 'text/html' }),
  );
}

test('a resource that fails stays inside its part, and « Réessayer » mends it', async ({ page }) => {
  await breakResource(page, 'network', { status: 500, body: 'oops' });
  await openBarePage(page, '/');
  const failure = page.getByRole('alert').filter({ hasText: 'Le réseau' }).last();
  await expect(failure).toContainText('erreur 500');
  await expect(page.getByRole('figure', { name: '2021 et 2022' })).toBeVisible();
  await page.unroute(`**/${API_PATH}network.json`);
  await failure.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByText('29 380')).toBeVisible();
});

test('a web page in place of the data is told as such, not as an empty chart', async ({ page }) => {
  await breakResource(page, 'label', { status: 200, body: '<!doctype html><p>Portail</p>' });
  await openBarePage(page, '/');
  await expect(page.getByRole('alert').filter({ hasText: 'Le label' }).first()).toContainText(
    'ne sont pas celles attendues',
  );
});

test('without a network the page says so in French and keeps its header', async ({ page }) => {
  await page.route(`**/${API_PATH}*`, (route) => route.abort('internetdisconnected'));
  await openBarePage(page, '/label');
  await expect(page.getByRole('alert').first()).toContainText('Vérifiez votre connexion');
  await expect(page.getByRole('navigation', { name: 'Navigation principale' })).toBeVisible();
});

test('a drawing whose code is refused leaves the table and says so', async ({ page }) => {
  await page.route(/Drawing-[^/]*\.js$/, (route) => route.abort());
  await openBarePage(page, '/');
  const figure = page.getByRole('figure', { name: '2021 et 2022' });
  await expect(figure.getByText(/Le dessin n’a pas pu être chargé/)).toBeVisible();
  await figure.getByRole('button', { name: /Tableau/ }).click();
  await expect(figure.getByRole('rowheader', { name: '2021', exact: true })).toBeVisible();
});

test('a text of the data that looks like markup is shown as text', async ({ page }) => {
  await page.route(`**/${API_PATH}city.json`, async (route) => {
    const response = await route.fetch();
    const city: { name: string } = await response.json();
    await route.fulfill({ json: { ...city, name: '<b id="injected">Ville</b>' } });
  });
  await openBarePage(page, '/');
  await expect(page.getByRole('banner').getByText('<b id="injected">Ville</b>')).toBeVisible();
  await expect(page.locator('#injected')).toHaveCount(0);
});
