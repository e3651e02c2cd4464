/**
 * Who may import whom: the table of docs/decisions/0001-layers-and-rooms.md, which explains it.
 * A room lists the rooms of ours and the packages that its files may import; whatever is not listed is a fault.
 */
export interface Room {
  rooms: readonly RoomName[];
  packages: readonly string[];
  /** Rooms of which it may know the types and nothing that runs. */
  typesOf?: readonly RoomName[];
  /** Rooms that it may load in development, by a dynamic import that a build leaves out. */
  inDevelopment?: readonly RoomName[];
}

const ROOM_NAMES = [
  'contract',
  'text',
  'api',
  'queries',
  'domain',
  'paths',
  'ui',
  'charts',
  'panels',
  'pages',
  'app',
  'main',
  'prerender',
  'drawCharts',
  'mocks',
  'deploy',
  'build',
  'tools',
] as const;
export type RoomName = (typeof ROOM_NAMES)[number];

const SCREEN_ROOMS = ['contract', 'queries', 'domain', 'text', 'paths', 'ui', 'charts'] as const;
const SCREEN_PACKAGES = ['react', 'react-router-dom', '@tanstack/react-query'];

export const ROOMS: Record<RoomName, Room> = {
  contract: { rooms: [], packages: ['valibot'] },
  text: { rooms: [], typesOf: ['contract'], packages: [] },
  api: { rooms: ['contract'], packages: [] },
  queries: { rooms: ['api', 'contract'], packages: ['@tanstack/react-query'] },
  domain: { rooms: ['contract'], packages: [] },
  paths: { rooms: ['contract', 'domain'], packages: [] },
  ui: { rooms: ['text'], packages: ['react'] },
  charts: { rooms: ['contract', 'domain', 'text', 'ui'], packages: ['react', 'recharts'] },
  // The panels say what failed, so they know the errors of the transport.
  panels: { rooms: [...SCREEN_ROOMS, 'api'], packages: SCREEN_PACKAGES },
  pages: { rooms: [...SCREEN_ROOMS, 'panels'], packages: SCREEN_PACKAGES },
  app: {
    rooms: ['pages', 'panels', 'paths', 'queries', 'api', 'contract', 'domain', 'text', 'ui'],
    packages: SCREEN_PACKAGES,
  },
  main: { rooms: ['app', 'ui'], inDevelopment: ['mocks'], packages: ['react', 'react-dom'] },
  prerender: { rooms: ['app'], packages: ['react', 'react-dom', 'node:'] },
  drawCharts: { rooms: ['app'], packages: ['react', 'react-dom'] },
  mocks: { rooms: ['contract'], packages: ['msw', 'node:'] },
  // Rules as values and texts; whoever reads or writes a file is a tool or the build.
  deploy: { rooms: [], packages: [] },
  build: {
    rooms: ['mocks', 'contract', 'deploy', 'tools', 'prerender', 'drawCharts'],
    packages: ['vite', 'node:', 'msw', '@valibot/to-json-schema', 'jsdom'],
  },
  tools: {
    rooms: ['contract', 'domain', 'text', 'mocks', 'deploy'],
    packages: ['vite', 'node:', '@playwright/test', 'vitest'],
  },
};

/** The only file of tools/ that the build may import: both refuse the same data with the same sentence. */
export const SHARED_TOOL = 'tools/checkCityFolder.ts';

/** The room of a file; null for what is in none, such as type declarations of the bundler. */
export function roomOf(path: string): RoomName | null {
  const [, inSrc, single] = /^src\/(?:([a-z]+)\/|([a-zA-Z]+)\.tsx?$)/.exec(path) ?? [];
  const name = inSrc ?? single ?? /^(mocks|deploy|build|tools)\//.exec(path)?.[1];
  return ROOM_NAMES.find((room) => room === name) ?? null;
}

/** The page that a file belongs to: a file or a folder directly under src/pages/. */
export const pageOf = (path: string): string | null => /^src\/pages\/([^/.]+)/.exec(path)?.[1] ?? null;
