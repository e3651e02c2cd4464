/**
 * `node tools/run.mjs check-data [TOWN | FOLDER …]`: checks the data files of the towns of mocks/data/, or of those given.
 * The answer is for town staff, so it is in French. Exit code 1 when a file has a fault.
 */
import { resolve } from 'node:path';
import { cityFolder, listCities } from '../mocks/cityData';
import { checkCityFolder, type CityReport } from './checkCityFolder';

/** A town's name, or a path as soon as there is a slash in it. */
function folderOf(town: string): string {
  return /[/\\]/.test(town) ? resolve(town) : cityFolder(town);
}

async function reportOn(town: string): Promise<CityReport> {
  try {
    return await checkCityFolder(folderOf(town));
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : String(error)], warnings: [] };
  }
}

function verdict(count: number): string {
  if (count === 0) return 'valide';
  return count === 1 ? '1 faute' : `${count} fautes`;
}

export async function main(args: string[], print: (line: string) => void = console.log): Promise<number> {
  const towns = args.length === 0 ? listCities() : args;
  let faultCount = 0;
  for (const town of towns) {
    const { faults, warnings } = await reportOn(town);
    faultCount += faults.length;
    print(`${town} : ${verdict(faults.length)}`);
    for (const sentence of [...faults, ...warnings]) print(`  ${sentence}`);
  }
  return faultCount === 0 ? 0 : 1;
}
