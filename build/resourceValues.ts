/** All resources as the API answers at build time: the recorded mock API, or the real back end where there is one. */
import { readResource } from '../src/contract/readResource';
import { API_PATH, RESOURCE_NAMES, resourceFile, type ResourceName } from '../src/contract/resources';
import { recordedAnswers } from './recordedAnswers';

export interface ResourceValues {
  seed: Partial<Record<ResourceName, unknown>>;
  initiativeIds: string[];
}

async function answersOf(apiBase: string): Promise<Map<string, string>> {
  const base = apiBase.endsWith('/') ? apiBase : `${apiBase}/`;
  const answers = RESOURCE_NAMES.map(async (name): Promise<[string, string]> => {
    const response = await fetch(base + resourceFile(name));
    if (!response.ok) throw new Error(`${base}${resourceFile(name)} a répondu ${response.status}`);
    return [API_PATH + resourceFile(name), await response.text()];
  });
  return new Map(await Promise.all(answers));
}

/** @throws Error when a resource does not answer as the contract promises: pages are never made of half the data. */
export async function resourceValues(options: { city: string; apiBase: string }): Promise<ResourceValues> {
  const answers =
    options.apiBase === '' ? await recordedAnswers(options.city) : await answersOf(options.apiBase);
  const values: ResourceValues = { seed: {}, initiativeIds: [] };
  for (const name of RESOURCE_NAMES) {
    const result = readResource(name, JSON.parse(answers.get(API_PATH + resourceFile(name)) ?? 'null'));
    if (!result.isValid)
      throw new Error(`${resourceFile(name)} · ${result.faults[0].path} : ${result.faults[0].expectation}`);
    values.seed[name] = result.value;
    if ('initiatives' in result.value)
      values.initiativeIds = result.value.initiatives.map((initiative) => initiative.id);
  }
  return values;
}
