/** The files that a town copies to its server say what the one list says; tests/e2e/servers/ asks real servers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deployFiles } from '../../deploy/deployFiles';
import { headersOf } from '../../deploy/httpHeaders';
import { siteAddress } from '../../deploy/siteAddress';
import { headersByFile } from './readHeadersFile';
import { headersByNginx, readNginx } from './readNginx';

const FOLDER = join(import.meta.dirname, '../../deploy');

const PATHS = [
  '',
  'label',
  'en/label',
  'theme.js',
  'robots.txt',
  'assets/index-a1b2c3.js',
  'assets/font-a1b2c3.woff2',
  'api/v1/city.json',
  'api/v1/schemas/city.schema.json',
];

const ADDRESSES = [
  { base: '/', apiBase: '' },
  { base: '/numerique/', apiBase: 'https://api.example.org/v1/' },
];

const cases = ADDRESSES.flatMap((address) => PATHS.map((path) => ({ ...address, path })));

const policy = (apiBase: string) => headersOf('', apiBase)['Content-Security-Policy'] ?? '';

describe('the files of deploy/', () => {
  it.each([...deployFiles(siteAddress('/', ''))])('%s is what the list makes of it', (name, text) => {
    expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(text);
  });

  it.each(cases)('nginx says the headers of $base$path', ({ base, apiBase, path }) => {
    const text = deployFiles(siteAddress(base, apiBase)).get('nginx.conf') ?? '';
    const [server] = readNginx(text).blocks;
    expect(server && headersByNginx(server, base, path)).toEqual(headersOf(path, apiBase));
  });

  it.each(cases)('_headers says the headers of $base$path', ({ base, apiBase, path }) => {
    const text = deployFiles(siteAddress(base, apiBase)).get('_headers') ?? '';
    // Where no rule keeps a file, these hosts revalidate it, as the list wants.
    expect({ 'Cache-Control': 'no-cache', ...headersByFile(text, base + path) }).toEqual(
      headersOf(path, apiBase),
    );
  });
});

describe('the list of headers', () => {
  it('lets no inline script, no evaluated text and no other origin run', () => {
    expect(policy('')).toContain(`script-src 'self';`);
    expect(policy('')).toContain(`default-src 'none'`);
    expect(policy('')).not.toMatch(/unsafe|https?:|\*|data:/);
  });

  it('lets nobody frame the site, move its addresses or post its forms elsewhere', () => {
    expect(policy('')).toMatch(/frame-ancestors 'none'.*object-src 'none'/);
    expect(policy('')).toMatch(/base-uri 'none'; form-action 'self'/);
  });

  it('lets the site read a real back end by its origin, and nothing else of it', () => {
    expect(policy('https://api.example.org/v1/')).toContain(`connect-src 'self' https://api.example.org;`);
  });

  it('keeps only files whose name changes with their content', () => {
    expect(headersOf('assets/a-1.js', '')['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(headersOf('assetsless', '')['Cache-Control']).toBe('no-cache');
  });

  it.each(['numerique', '/numerique', 'numerique/', '//', '/a b/', '/a;b/', '/../'])(
    'refuses the base %s',
    (base) => {
      expect(() => siteAddress(base, '')).toThrow('VITE_BASE');
    },
  );
});
