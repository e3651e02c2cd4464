/** One published file of each kind, for tests that ask a server for it. */
import type { APIRequestContext } from '@playwright/test';

interface PublishedFile {
  kind: string;
  type: string;
  isPacked: boolean;
  /** Its address inside the site; for a name that holds a hash, how the first page names it. */
  at: string | RegExp;
}

export const PUBLISHED_FILES: readonly PublishedFile[] = [
  { kind: 'the first page', type: 'text/html; charset=utf-8', isPacked: true, at: '' },
  { kind: 'a page', type: 'text/html; charset=utf-8', isPacked: true, at: 'label' },
  { kind: 'an English page', type: 'text/html; charset=utf-8', isPacked: true, at: 'en/label' },
  { kind: 'a script', type: 'text/javascript; charset=utf-8', isPacked: true, at: /assets\/index-[^"]+\.js/ },
  { kind: 'the style sheet', type: 'text/css; charset=utf-8', isPacked: true, at: /assets\/[^"]+\.css/ },
  { kind: 'the font', type: 'font/woff2', isPacked: false, at: /assets\/[^"]+\.woff2/ },
  { kind: 'the first script', type: 'text/javascript; charset=utf-8', isPacked: false, at: 'theme.js' },
  { kind: 'data', type: 'application/json', isPacked: true, at: 'api/v1/city.json' },
  {
    kind: 'a schema',
    type: 'application/schema+json',
    isPacked: true,
    at: 'api/v1/schemas/city.schema.json',
  },
  { kind: 'the icon', type: 'image/svg+xml', isPacked: false, at: 'favicon.svg' },
  { kind: 'the file for robots', type: 'text/plain; charset=utf-8', isPacked: false, at: 'robots.txt' },
];

/** The address of a file inside the site. */
export async function addressOf(request: APIRequestContext, { at }: PublishedFile): Promise<string> {
  if (typeof at === 'string') return at;
  const page = await (await request.get('./')).text();
  return at.exec(page)?.[0] ?? 'no-such-file-in-the-first-page';
}
