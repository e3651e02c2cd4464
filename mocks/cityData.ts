/** Reads the data of one town from its files, for Node: tests, build, checks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resourceFile } from '../src/contract/resources';
import { everyResource } from './everyResource';
import type { CityData } from './handlers';

const DATA_FOLDER = join(import.meta.dirname, 'data');

/** The towns that have a folder, in alphabetical order. */
export function listCities(): string[] {
  return readdirSync(DATA_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** The folder of a town. Throws a sentence for town staff where there is none. */
export function cityFolder(city: string): string {
  const cities = listCities();
  if (!cities.includes(city)) {
    throw new Error(
      `Il n’y a pas de ville « ${city} » dans mocks/data/. Villes présentes : ${cities.join(', ')}. ` +
        'Le nom se choisit par VITE_CITY (fichier .env).',
    );
  }
  return join(DATA_FOLDER, city);
}

/** The documents of a town, unchecked: the contract is what checks them. */
export function readCityData(city: string): CityData {
  const folder = cityFolder(city);
  return everyResource((resource): unknown =>
    JSON.parse(readFileSync(join(folder, resourceFile(resource)), 'utf8')),
  );
}
