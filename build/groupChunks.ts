/**
 * Three scripts for a first view: what the frame and the pages share, the frame's sentences, and the page with its own
 * sentences. Left alone, the bundler makes a file for every set of pages that happens to share a module, which was
 * eighteen scripts for the overview.
 */
import type { Plugin } from 'vite';

const PAGE = /\/src\/pages\/(?:([a-z]+)\/|([A-Z]\w+)Page\.tsx)/;
const PAGE_TEXT = /\/src\/text\/(?:fr|en)\/(\w+)\.ts$/;
const FRAME_TEXT = /\/src\/text\/(fr|en)\/(?:site|charts)\.ts$/;

/** What every page loads. */
export const SHARED_CHUNK = 'site';

const slashed = (id: string) => id.replaceAll('\\', '/');

/** `fr` or `en` for the sentences that every page of that language shows. */
export const frameLanguageOf = (id: string): string | null => FRAME_TEXT.exec(slashed(id))?.[1] ?? null;

/** The page whose folder or file this is; null for every other module. */
export function pageOfView(id: string): string | null {
  const [, folder, file] = PAGE.exec(slashed(id)) ?? [];
  return folder ?? file?.toLowerCase() ?? null;
}

export interface ModuleGraph {
  entry: string;
  ids: readonly string[];
  /** What a module imports, dynamic imports excepted. */
  importsOf: (id: string) => readonly string[];
}

/** Each module that a first view may run, with the file that it belongs into. What loads later is not among them. */
export function chunksOf({ entry, ids, importsOf }: ModuleGraph): Map<string, string> {
  const users = new Map<string, Set<string>>();
  const mark = (id: string, user: string): void => {
    const known = users.get(id) ?? new Set();
    if (known.has(user)) return;
    users.set(id, known.add(user));
    for (const imported of importsOf(id)) mark(imported, user);
  };
  mark(entry, SHARED_CHUNK);
  const pages = new Set(ids.map(pageOfView).filter((page) => page !== null));
  for (const id of ids) {
    const textOf = PAGE_TEXT.exec(slashed(id))?.[1] ?? '';
    const page = pageOfView(id) ?? (pages.has(textOf) ? textOf : null);
    if (page !== null) mark(id, page);
  }
  const chunks = new Map<string, string>();
  for (const [id, [user = SHARED_CHUNK, ...others]] of users) {
    chunks.set(id, frameLanguageOf(id) ?? (others.length === 0 ? user : SHARED_CHUNK));
  }
  return chunks;
}

export function groupChunks(): Plugin {
  let chunks: ReadonlyMap<string, string> = new Map();
  return {
    name: 'group-chunks',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    config: () => ({
      build: {
        // Browsers that do not know the link load the file a moment later; no script need help them.
        modulePreload: { polyfill: false },
        rolldownOptions: {
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                { debugName: 'views', name: (id) => chunks.get(id) ?? null, test: (id) => chunks.has(id) },
              ],
            },
          },
        },
      },
    }),
    buildEnd() {
      const ids = [...this.getModuleIds()];
      const entry = ids.find((id) => this.getModuleInfo(id)?.isEntry === true) ?? '';
      const importsOf = (id: string) => this.getModuleInfo(id)?.importedIds ?? [];
      chunks = chunksOf({ entry, ids, importsOf });
    },
  };
}
