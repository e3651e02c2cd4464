import { expect, test } from '@playwright/test';
import { readResource } from '../../src/contract/readResource';
import { API_PATH, RESOURCE_NAMES, resourceFile, schemaFile } from '../../src/contract/resources';

for (const resource of RESOURCE_NAMES) {
  test(`the published site serves ${resource} as the contract promises`, async ({ request }) => {
    const response = await request.get(`${API_PATH}${resourceFile(resource)}`);
    expect(response.headers()['content-type']).toContain('application/json');
    expect(readResource(resource, await response.json())).toMatchObject({ isValid: true });
  });

  test(`the published site serves the schema of ${resource}`, async ({ request }) => {
    const response = await request.get(`${API_PATH}${schemaFile(resource)}`);
    expect(await response.json()).toMatchObject({ type: 'object', title: expect.any(String) });
  });
}

test('the published site shows the town that its data are about', async ({ request }, { project }) => {
  const response = await request.get(`${API_PATH}${resourceFile('city')}`);
  expect(await response.json()).toMatchObject({ id: project.name });
});

test('the published site has no mock worker', async ({ page, request }) => {
  const worker = await request.get('mockServiceWorker.js');
  expect(worker.headers()['content-type'] ?? '').not.toContain('javascript');
  await page.goto('./');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
