import { describe, expect, it } from 'vitest';
import { cityFolder, listCities, readCityData } from '../../mocks/cityData';
import { readResource } from '../../src/contract/readResource';
import { RESOURCE_NAMES } from '../../src/contract/resources';

const documents = listCities().flatMap((city) => RESOURCE_NAMES.map((resource) => [city, resource] as const));

describe('the data of the towns', () => {
  it('exist for a real town and for a fictional one', () => {
    expect(listCities()).toEqual(expect.arrayContaining(['les-mureaux', 'ville-exemple']));
  });

  it.each(documents)('keep the contract: %s, %s', (city, resource) => {
    expect(readResource(resource, readCityData(city)[resource])).toMatchObject({ isValid: true });
  });

  it('are missed with a sentence in French that lists the towns there are', () => {
    expect(() => cityFolder('atlantide')).toThrow(
      /^Il n’y a pas de ville « atlantide » dans mocks\/data\/\. Villes présentes : les-mureaux, ville-exemple/,
    );
  });

  it('cannot be read from outside their folder', () => {
    expect(() => cityFolder('../../tests')).toThrow('Il n’y a pas de ville');
  });
});
