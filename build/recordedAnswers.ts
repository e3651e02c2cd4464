import { getResponse } from 'msw';
import { readCityData } from '../mocks/cityData';
import { createHandlers } from '../mocks/handlers';
import { API_PATH, RESOURCE_NAMES, resourceFile } from '../src/contract/resources';

/** The answers of the mock API on a usual day, by their address relative to the site's base. */
export async function recordedAnswers(city: string): Promise<Map<string, string>> {
  const handlers = createHandlers({ data: readCityData(city) });
  const files = new Map<string, string>();
  for (const resource of RESOURCE_NAMES) {
    const path = `${API_PATH}${resourceFile(resource)}`;
    const response = await getResponse(handlers, new Request(`http://localhost/${path}`));
    if (response === undefined) throw new Error(`the mock API has no answer for ${path}`);
    files.set(path, await response.text());
  }
  return files;
}
