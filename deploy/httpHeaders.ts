/**
 * The one list of what every server says with the site's files. `npm start`, deploy/nginx.conf and deploy/_headers
 * are made of it, and tests ask each of them.
 * Decision and reasons: docs/decisions/0008-one-list-of-headers.md.
 */
export type Headers = Readonly<Record<string, string>>;

export interface FolderRule {
  /** The beginning of a path inside the site, `assets/`; empty for whatever no other rule names. */
  folder: string;
  headers: Headers;
}

/** The browser asks each time whether what it has is still right, and gets a short « yes » (304). */
const REVALIDATE = 'no-cache';

/** A file whose name holds the hash of its content never changes: a year, the longest that is meant seriously. */
const FOREVER = 'public, max-age=31536000, immutable';

/** How long each part of the site is kept, and who may read it. The last rule is for all the rest. */
export const FOLDER_RULES: readonly FolderRule[] = [
  { folder: 'assets/', headers: { 'Cache-Control': FOREVER } },
  // Open data: a page of any other site may read them.
  { folder: 'api/', headers: { 'Cache-Control': REVALIDATE, 'Access-Control-Allow-Origin': '*' } },
  { folder: '', headers: { 'Cache-Control': REVALIDATE } },
];

/** Abilities of a device that the site never asks for, so that nobody else can through it. */
const REFUSED_ABILITIES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

function contentSecurityPolicy(apiBase: string): string {
  const api = apiBase === '' ? '' : ` ${new URL(apiBase).origin}`;
  return [
    `default-src 'none'`,
    // No inline script: the data block of a page is JSON, which does not run.
    `script-src 'self'`,
    // React sets styles by the CSSOM, which needs no leave; prerendered HTML has no style attribute.
    `style-src 'self'`,
    // blob: a chart that becomes a picture on the reader's device.
    `img-src 'self' blob:`,
    `font-src 'self'`,
    `connect-src 'self'${api}`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `object-src 'none'`,
  ].join('; ');
}

/** What is said with every answer, whatever the file: an SVG or a page that says « not found » is a document too. */
export function securityHeaders(apiBase: string): Headers {
  return {
    'Content-Security-Policy': contentSecurityPolicy(apiBase),
    // Browsers heed it over HTTPS only. Without subdomains: they are the town's to decide on.
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': REFUSED_ABILITIES.map((ability) => `${ability}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/** Everything that is said with one file, by its path inside the site. */
export function headersOf(path: string, apiBase: string): Headers {
  const rule = FOLDER_RULES.find(({ folder }) => path.startsWith(folder));
  return { ...securityHeaders(apiBase), ...rule?.headers };
}
