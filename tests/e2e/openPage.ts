/** Opens a page as a reader does and waits until its data and its charts are there. */
import { expect, type Page } from '@playwright/test';

/** What the browser complained of while the page was open: errors and warnings of the console, uncaught errors. */
export function watchComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

export async function openPage(page: Page, path: string): Promise<void> {
  // The base address of a project may have a path of its own.
  await page.goto(`.${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /Chargement|Loading/ })).toHaveCount(0);
  // A prerendered page is there before it answers: React marks the elements that it has taken over.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__react')),
  );
}

/** The ids of the initiatives of the town that is served, in the order of its data. */
export async function initiativeIds(page: Page): Promise<string[]> {
  const response = await page.request.get('api/v1/initiatives.json');
  const body: { initiatives: { id: string }[] } = await response.json();
  return body.initiatives.map((initiative) => initiative.id);
}

/** Opens a page as it would be without prerendering, so that it asks the API for its data. */
export async function openBarePage(page: Page, path: string): Promise<void> {
  await page.route(
    (url) => !/\.[a-z0-9]+$/.test(url.pathname),
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const bare = html.replace(
        /<div id="root"[\s\S]*<\/div>(?=<script type="application\/json")/,
        '<div id="root"></div>',
      );
      await route.fulfill({
        response,
        body: bare.replace(/<script type="application\/json"[\s\S]*?<\/script>/, ''),
      });
    },
  );
  await page.goto(`.${path}`);
}
