/** What names, lengths and texts of files may not be. */
import { type Fault, isCode, type ProjectFile } from './projectFiles';
import { lineAt, readModule } from './readModule';

const SAYS_NOTHING = /^(?:utils?|helpers?|common|shared|misc|index)$/;

/** A name that says nothing collects what belongs elsewhere. */
export const nameFaults = (paths: readonly string[]): Fault[] =>
  paths
    .filter((path) => path.split('/').some((part) => SAYS_NOTHING.test(part.replace(/\..*$/, ''))))
    .map((path) => `${path} has a name that says nothing of what is in it`);

const MOST_LINES = 250;

/** Longer files are split; lists of sentences may be long. */
export const lengthFaults = (files: readonly ProjectFile[]): Fault[] =>
  files
    .filter(({ path }) => !path.startsWith('src/text/'))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines, more than ${MOST_LINES}`);

const TOWN = /mureaux|ville[\s_-]*exemple/i;

/** The program serves any town: the name of one belongs in its data. */
export const townFaults = (files: readonly ProjectFile[]): Fault[] =>
  files
    .filter(({ path, text }) => TOWN.test(path) || TOWN.test(text))
    .map(({ path }) => `${path} names a town`);

const COLOUR_VALUE =
  /(?<![\w/])#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i;
const COLOUR_NAMES =
  'black|white|gr[ae]y|red|green|blue|navy|teal|orange|yellow|purple|pink|brown|gold|silver|maroon';
const IS_COLOUR_NAME = new RegExp(`^(?:${COLOUR_NAMES})$`);
const HAS_COLOUR_NAME = new RegExp(`:\\s[^;]*\\b(?:${COLOUR_NAMES})\\b`);
const COLOUR_TOKENS = 'src/ui/tokens.css';

/** Blanked, not cut out, so that the lines keep their numbers. */
const withoutComments = (css: string): string =>
  css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));

function colourLines(file: ProjectFile): number[] {
  if (isCode(file)) {
    return readModule(file)
      .strings.filter(({ value }) => COLOUR_VALUE.test(value) || IS_COLOUR_NAME.test(value))
      .map(({ at }) => lineAt(file.text, at));
  }
  return withoutComments(file.text)
    .split('\n')
    .map((line, index) => ({ line: line.replace(/--[\w-]+/g, ''), number: index + 1 }))
    .filter(({ line }) => COLOUR_VALUE.test(line) || HAS_COLOUR_NAME.test(line))
    .map(({ number }) => number);
}

/** Every colour named by value outside the file of tokens; the system's own colours and `currentColor` are none. */
export const colourFaults = (files: readonly ProjectFile[]): Fault[] =>
  files
    .filter((file) => file.path !== COLOUR_TOKENS && (isCode(file) || file.path.endsWith('.css')))
    .flatMap((file) => colourLines(file).map((line) => `${file.path}:${line} names a colour by value`));

const ROOTS = /^(?:\.ci|build|deploy|docs|mocks|public|src|tests|tools)\//;
const ROOT_FILE = /^[\w.-]+\.(?:html|json|md|mjs|ts|yml)$/;

/** The paths that a text names: in `code`, where they begin with a folder of ours or are a file, and in its links. */
export function pathsNamedIn(text: string): string[] {
  const code = [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, span = '']) => span)
    .filter((span) => /^[\w./-]+$/.test(span));
  const links = [...text.matchAll(/\]\((?!https?:|mailto:|#|\/)([^)#\s]+)/g)].map(([, link = '']) => link);
  return [...code.filter((span) => ROOTS.test(span) || ROOT_FILE.test(span)), ...links];
}

const names = (named: string, path: string): boolean =>
  path === named ||
  path.startsWith(`${named.replace(/\/$/, '')}/`) ||
  (!named.includes('/') && path.endsWith(`/${named}`));

/** Every path named by a README that is not among the project's; a file's bare name may stand in any folder. */
export const missingPathFaults = (readme: ProjectFile, paths: readonly string[]): Fault[] =>
  pathsNamedIn(readme.text)
    .filter((named) => !paths.some((path) => names(named, path)))
    .map((named) => `${readme.path} names ${named}, which does not exist`);
