/** All that is wrong with the data files of a town, in French sentences: the data check and the build say the same. */
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { RESOURCE_NAMES, type ResourceName, resourceFile } from '../src/contract/resources';
import { dataFault } from '../src/text/fr/dataFault';
import { checkTogether, contractFaults } from './checkResources';
import { type JsonResult, readJson } from './readJson';

export interface CityReport {
  /** Each refuses the town. */
  faults: string[];
  /** What the town has still to give; the site says so in its place. */
  warnings: string[];
}

/** As people type it: from the folder where they are, in full for a file elsewhere. */
function shownPath(path: string): string {
  const shown = relative(process.cwd(), path);
  return (shown.startsWith('..') ? path : shown).replaceAll(sep, '/');
}

function readingFault(error: unknown): string {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return isMissing
    ? 'fichier absent'
    : `fichier illisible (${error instanceof Error ? error.message : String(error)})`;
}

async function readJsonFile(path: string): Promise<JsonResult> {
  try {
    return readJson(await readFile(path, 'utf8'));
  } catch (error) {
    return { isJson: false, sentence: readingFault(error) };
  }
}

/** Every file is read to its last fault; the rules between files are checked once each file keeps the contract. */
export async function checkCityFolder(folder: string): Promise<CityReport> {
  const shownFile = (resource: ResourceName): string => shownPath(join(folder, resourceFile(resource)));
  const documents = new Map<ResourceName, unknown>();
  const faults: string[] = [];
  for (const resource of RESOURCE_NAMES) {
    const file = shownFile(resource);
    const result = await readJsonFile(join(folder, resourceFile(resource)));
    if (result.isJson) {
      documents.set(resource, result.document);
      faults.push(...contractFaults(resource, result.document).map((fault) => dataFault({ ...fault, file })));
    } else {
      faults.push(`${file} : ${result.sentence}.`);
    }
  }
  const together = checkTogether(documents) ?? { faults: [], warnings: [] };
  return {
    faults: [
      ...faults,
      ...together.faults.map((fault) => dataFault({ ...fault, file: shownFile(fault.resource) })),
    ],
    warnings: together.warnings.map(
      ({ resource, path }) => `À compléter par la ville : ${shownFile(resource)} · ${path}.`,
    ),
  };
}
