/** The project's own files, as the architecture tests read them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface ProjectFile {
  /** From the root of the project, with slashes. */
  path: string;
  text: string;
}

/** One rule broken in one file, as a sentence that says where. */
export type Fault = string;

const ROOT = join(import.meta.dirname, '../..');
const OUTSIDE = new Set(['.git', 'dist', 'node_modules']);
const READABLE = /\.(?:css|html|json|md|mjs|mts|svg|ts|tsx|txt|webmanifest|yml)$/;

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return OUTSIDE.has(entry.name) ? [] : walk(path);
    return [path];
  });
}

const asProjectPath = (path: string): string => relative(ROOT, path).split(sep).join('/');

/** The readable files of these folders and single files; what does not exist is left out. */
export function readProject(...places: readonly string[]): ProjectFile[] {
  return listProject(...places)
    .filter((path) => READABLE.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** The paths below these folders, unreadable files included. */
export function listProject(...places: readonly string[]): string[] {
  return places
    .map((place) => join(ROOT, place))
    .filter((place) => existsSync(place))
    .flatMap((place) => (statSync(place).isDirectory() ? walk(place) : [place]))
    .map(asProjectPath)
    .toSorted();
}

export const isCode = ({ path }: ProjectFile): boolean =>
  /\.(?:ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts');
