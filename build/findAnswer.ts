/** Which file a server answers an address with: the rules of deploy/nginx.conf, for `npm start`. */
import { contentType } from '../deploy/contentTypes';

export type Answer =
  | { status: 200 | 404; /** Inside the site, `label.html`. */ file: string }
  | { status: 301; location: string }
  | { status: 400 };

export interface PublishedSite {
  base: string;
  /** Whether there is such a file in the site. Asked only about paths without `..`. */
  hasFile: (path: string) => boolean;
}

/** The path without its query string, decoded once; null for what is no path. */
function decodedPath(target: string): string | null {
  try {
    return decodeURIComponent(target.replace(/[?#].*$/, ''));
  } catch {
    return null;
  }
}

/** A way out of the folder, a second root, or a character that ends a name. */
const isForeign = (path: string): boolean =>
  path.split(/[/\\]/).includes('..') || path.includes('//') || path.includes('\0');

const missingPage = (path: string): string => (path.startsWith('en/') ? 'en/404.html' : '404.html');

/** The address of a page whose file was named: `en/index.html` → `en/`, `label.html` → `label`. */
function pageAddress(path: string): string | null {
  if (path === 'en') return 'en/';
  return (
    /^((?:[\w-]+\/)*)index\.html$/.exec(path)?.[1] ?? /^((?:[\w-]+\/)*[\w-]+)\.html$/.exec(path)?.[1] ?? null
  );
}

/** @returns null for an address outside the base, which is not the site's to answer. */
export function findAnswer(target: string, { base, hasFile }: PublishedSite): Answer | null {
  const decoded = decodedPath(target);
  if (decoded === null) return { status: 400 };
  if (isForeign(decoded)) return { status: 404, file: missingPage('') };
  if (`${decoded}/` === base) return { status: 301, location: base };
  if (!decoded.startsWith(base)) return null;
  const path = decoded.slice(base.length);
  const missing = { status: 404, file: missingPage(path) } as const;
  if (/^(?:en\/)?404(?:\.html)?$/.test(path)) return missing;
  const address = pageAddress(path);
  if (address !== null)
    return { status: 301, location: base + address + (/\?[^#]*/.exec(target)?.[0] ?? '') };
  const places = [path, `${path}.html`, `${path}index.html`];
  const file = places.find((place) => contentType(place) !== null && hasFile(place));
  return file === undefined ? missing : { status: 200, file };
}
