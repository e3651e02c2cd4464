/**
 * `node tools/run.mjs check-api URL`: reads every resource of a back end and says, for each, valid or what is wrong.
 * The answer is for town staff and their suppliers, so it is in French. Exit code 1 when a resource has a fault.
 */
import { RESOURCE_NAMES, type ResourceName, resourceFile } from '../src/contract/resources';
import { dataFault } from '../src/text/fr/dataFault';
import { checkTogether, contractFaults } from './checkResources';
import { type JsonResult, readJson } from './readJson';

const USAGE =
  'Usage : npm run check:api -- URL, où URL est l’adresse de l’API, par exemple https://donnees.example/api/v1/';
const LONGEST_WAIT_IN_SECONDS = 10;
const FAULTS_SHOWN = 10;

type Print = (line: string) => void;

/** The address with the trailing slash that lets file names be appended; null where it is not http or https. */
function apiAddress(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return null;
  return url.endsWith('/') ? url : `${url}/`;
}

/** The reason is hidden one level down: fetch says « fetch failed » and puts the system's word in its cause. */
function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `pas de réponse en ${LONGEST_WAIT_IN_SECONDS} secondes`;
  const cause = error.cause instanceof Error ? error.cause : error;
  return `le serveur ne peut pas être joint (${'code' in cause ? String(cause.code) : cause.message})`;
}

async function readAnswer(address: string): Promise<JsonResult> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(LONGEST_WAIT_IN_SECONDS * 1000) });
    if (!response.ok) return { isJson: false, sentence: `le serveur répond par l’erreur ${response.status}` };
    const result = readJson(await response.text());
    if (result.isJson) return result;
    const type = response.headers.get('content-type') ?? 'sans type';
    return { isJson: false, sentence: `la réponse n’est pas du JSON (${type}). ${result.sentence}` };
  } catch (error) {
    return { isJson: false, sentence: failureOf(error) };
  }
}

/** Says the verdict on a part of the API, with its first faults. */
function printVerdict(part: string, sentences: readonly string[], print: Print): void {
  if (sentences.length === 0) return print(`${part} : valide`);
  print(`${part} : ${sentences.length === 1 ? '1 faute' : `${sentences.length} fautes`}`);
  for (const sentence of sentences.slice(0, FAULTS_SHOWN)) print(`  ${sentence}`);
  const hidden = sentences.length - FAULTS_SHOWN;
  if (hidden > 0) print(hidden === 1 ? '  … et 1 autre' : `  … et ${hidden} autres`);
}

function printTogether(documents: ReadonlyMap<ResourceName, unknown>, print: Print): number {
  const together = checkTogether(documents);
  if (together === null) {
    print('entre les ressources : non vérifié, car il faut d’abord que les six soient valides');
    return 0;
  }
  const sentences = together.faults.map((fault) =>
    dataFault({ ...fault, file: resourceFile(fault.resource) }),
  );
  printVerdict('entre les ressources', sentences, print);
  for (const { resource, path } of together.warnings) {
    print(`  À compléter par la ville : ${resourceFile(resource)} · ${path}.`);
  }
  return sentences.length;
}

export async function main(args: string[], print: Print = console.log): Promise<number> {
  const api = apiAddress(args[0]);
  if (api === null) {
    print(USAGE);
    return 1;
  }
  const documents = new Map<ResourceName, unknown>();
  let faultCount = 0;
  for (const resource of RESOURCE_NAMES) {
    const file = resourceFile(resource);
    const answer = await readAnswer(`${api}${file}`);
    if (answer.isJson) documents.set(resource, answer.document);
    const sentences = answer.isJson
      ? contractFaults(resource, answer.document).map((fault) => dataFault({ ...fault, file }))
      : [`${api}${file} : ${answer.sentence}.`];
    printVerdict(resource, sentences, print);
    faultCount += sentences.length;
  }
  faultCount += printTogether(documents, print);
  return faultCount === 0 ? 0 : 1;
}
