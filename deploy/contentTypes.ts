/** What kind of file each ending is. Browsers are told not to guess (nosniff), so every published ending stands here. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  png: 'image/png',
  ico: 'image/x-icon',
};

/** JSON Schemas end as JSON does; their own type is told by what comes before. */
export const SCHEMA_ENDING = '.schema.json';
export const SCHEMA_TYPE = 'application/schema+json';

/** Endings whose bytes are compressed already: pictures and fonts. */
const PACKED = new Set(['woff2', 'png', 'ico']);

const endingOf = (path: string): string => /\.([a-z\d]+)$/.exec(path)?.[1] ?? '';

/** The type of a file, or null for an ending that the site does not publish. */
export function contentType(path: string): string | null {
  return path.endsWith(SCHEMA_ENDING) ? SCHEMA_TYPE : (CONTENT_TYPES[endingOf(path)] ?? null);
}

/** Whether a file is worth compressing: text is, what is packed already is not. */
export function isText(path: string): boolean {
  return contentType(path) !== null && !PACKED.has(endingOf(path));
}
