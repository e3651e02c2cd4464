/** What a module may not contain. */
import { type Fault, isCode, type ProjectFile } from './projectFiles';
import { lineAt, type ModuleFacts, readModule } from './readModule';

type Places = (facts: ModuleFacts, file: ProjectFile) => readonly number[];

const CONFIGURATION = /(?:^|\/)[a-z]+\.config\.(?:ts|mjs)$/;
const SUPPRESSION =
  /(?:oxlint|eslint)-disable|@ts-(?:ignore|expect-error|nocheck)|oxfmt-ignore|v8 ignore|Stryker disable/;
/** ` -- ` and then a reason of at least two words. */
const REASON = / -- \S+ \S+/;
const UNFINISHED = /\b(?:TODO|FIXME|HACK|XXX)\b/;
const ISSUE_NUMBER = /#\d+/;

const CODE_RULES: Record<string, Places> = {
  'has an `any`': ({ anys }) => anys,
  'casts otherwise than `as const`': ({ casts }) => casts,
  'has a default export': ({ defaultExports }, { path }) => (CONFIGURATION.test(path) ? [] : defaultExports),
  'only passes on what others export': ({ isBarrel }) => (isBarrel ? [0] : []),
  'suppresses a check without its reason': ({ comments }) =>
    comments.filter(({ value }) => SUPPRESSION.test(value) && !REASON.test(value)).map(({ at }) => at),
  'leaves work undone without an issue number': ({ comments }) =>
    comments.filter(({ value }) => UNFINISHED.test(value) && !ISSUE_NUMBER.test(value)).map(({ at }) => at),
};

const faultsOf = (files: readonly ProjectFile[], rules: Record<string, Places>): Fault[] =>
  files.filter(isCode).flatMap((file) => {
    const facts = readModule(file);
    return Object.entries(rules).flatMap(([fault, places]) =>
      places(facts, file).map((at) => `${file.path}:${lineAt(file.text, at)} ${fault}`),
    );
  });

/** Faults of any code of ours, tests included. */
export const codeFaults = (files: readonly ProjectFile[]): Fault[] => faultsOf(files, CODE_RULES);

/** Every sentence that stands in a component and not in src/text/. */
export const sentenceFaults = (files: readonly ProjectFile[]): Fault[] =>
  faultsOf(files, { 'has a sentence in its JSX': ({ sentences }) => sentences });
