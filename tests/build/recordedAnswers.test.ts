import { describe, expect, it } from 'vitest';
import { recordedAnswers } from '../../build/recordedAnswers';
import { listCities } from '../../mocks/cityData';
import { readResource } from '../../src/contract/readResource';
import { RESOURCE_NAMES } from '../../src/contract/resources';

const cases = listCities().flatMap((city) => RESOURCE_NAMES.map((resource) => [city, resource] as const));

describe('the recorded API', () => {
  it.each(cases)('keeps the contract: %s, %s', async (city, resource) => {
    const files = await recordedAnswers(city);
    const recorded: unknown = JSON.parse(files.get(`api/v1/${resource}.json`) ?? '');
    expect(readResource(resource, recorded)).toMatchObject({ isValid: true });
  });

  it('has one file per resource and no other', async () => {
    const files = await recordedAnswers('ville-exemple');
    expect([...files.keys()]).toEqual(RESOURCE_NAMES.map((resource) => `api/v1/${resource}.json`));
  });
});
