/** Each file imports only what its room may import, and nothing imports itself by a detour. */
import { posix } from 'node:path';
import { type Fault, isCode, type ProjectFile } from './projectFiles';
import { type ModuleImport, readModule } from './readModule';
import { pageOf, type RoomName, roomOf, ROOMS, SHARED_TOOL } from './rooms';

const isRelative = (specifier: string): boolean => specifier.startsWith('.');

/** The file that a relative import means, or the address itself where no such file is known. */
function resolve(from: string, specifier: string, paths: ReadonlySet<string>): string {
  const address = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  const endings = ['', '.ts', '.tsx', '.mjs'];
  return endings.map((ending) => address + ending).find((path) => paths.has(path)) ?? address;
}

/** `react-dom/client` → `react-dom`, `@scope/name/part` → `@scope/name`, `node:path` → `node:`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function roomFault(room: RoomName, target: string, entry: ModuleImport): string | null {
  const targetRoom = roomOf(target);
  const { rooms, typesOf = [], inDevelopment = [] } = ROOMS[room];
  if (targetRoom === null) return `imports ${target}, which is in no room`;
  if (room === 'build' && targetRoom === 'tools' && target !== SHARED_TOOL)
    return `imports ${target}: of tools/, only ${SHARED_TOOL}`;
  if (room === 'main' && targetRoom === 'ui' && !target.endsWith('.css'))
    return `imports ${target}: of ui/, only style sheets`;
  if (targetRoom === room || rooms.includes(targetRoom)) return null;
  if (typesOf.includes(targetRoom)) return entry.isTypeOnly ? null : `imports more than types from ${target}`;
  if (inDevelopment.includes(targetRoom)) {
    return entry.isDynamic && entry.isDevelopmentOnly
      ? null
      : `imports ${target} otherwise than dynamically in development`;
  }
  return `imports ${target}: ${room} may not import ${targetRoom}`;
}

function pageFault(path: string, target: string): string | null {
  const page = pageOf(path);
  const otherPage = pageOf(target);
  return page === null || otherPage === null || page === otherPage
    ? null
    : `imports ${target}: a page never imports another page`;
}

function importFault(
  path: string,
  room: RoomName,
  entry: ModuleImport,
  paths: ReadonlySet<string>,
): string | null {
  const { specifier } = entry;
  if (!isRelative(specifier)) {
    const name = packageOf(specifier);
    return ROOMS[room].packages.includes(name)
      ? null
      : `imports ${specifier}: ${room} may not import ${name}`;
  }
  const target = resolve(path, specifier, paths);
  return roomFault(room, target, entry) ?? pageFault(path, target);
}

/** Every import that the table of rooms does not allow. */
export function importFaults(files: readonly ProjectFile[]): Fault[] {
  const paths = new Set(files.map((file) => file.path));
  return files.filter(isCode).flatMap((file) => {
    const room = roomOf(file.path);
    if (room === null) return [`${file.path} is in no room`];
    return readModule(file)
      .imports.map((entry) => importFault(file.path, room, entry, paths))
      .filter((fault) => fault !== null)
      .map((fault) => `${file.path} ${fault}`);
  });
}

/** Every circle of imports, types included, told once from where it was met first. */
export function cycleFaults(files: readonly ProjectFile[]): Fault[] {
  const paths = new Set(files.map((file) => file.path));
  const targets = new Map(
    files.filter(isCode).map((file) => [
      file.path,
      readModule(file)
        .imports.filter(({ specifier }) => isRelative(specifier))
        .map(({ specifier }) => resolve(file.path, specifier, paths)),
    ]),
  );
  const faults: Fault[] = [];
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) faults.push(`imports go round: ${[...trail.slice(start), path].join(' → ')}`);
    if (start >= 0 || finished.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    finished.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return faults;
}
