/** The configuration of nginx, made of the one list of headers. Every page is a file: no address falls back to another page. */
import { CONTENT_TYPES, SCHEMA_ENDING, SCHEMA_TYPE } from './contentTypes';
import { FOLDER_RULES, type Headers, securityHeaders } from './httpHeaders';
import type { SiteAddress } from './siteAddress';

export interface NginxSettings extends SiteAddress {
  /** The folder in which the base is looked up: `/` is that folder, `/numerique/` its folder `numerique`. */
  root: string;
  listen: readonly string[];
  serverName: string;
}

/** `Cache-Control` → `$dashboard_cache_control`. */
const variable = (header: string): string => `$dashboard_${header.toLowerCase().replaceAll('-', '_')}`;

const VARYING = [...new Set(FOLDER_RULES.flatMap(({ headers }) => Object.keys(headers)))];

/** nginx omits a header whose value is empty. */
const assignments = (headers: Headers): string[] =>
  VARYING.map((name) => `set ${variable(name)} "${headers[name] ?? ''}";`);

const rulesOf = (folder: string): string[] =>
  assignments(FOLDER_RULES.find((rule) => folder.startsWith(rule.folder))?.headers ?? {});

const indented = (lines: readonly string[]): string[] =>
  lines.map((line) => (line === '' ? '' : `    ${line}`));

const block = (opening: string, lines: readonly string[]): string[] => [
  `${opening} {`,
  ...indented(lines),
  '}',
];

/** An address without ending is a page; one that ends with a slash is the first page of a folder. */
const TRY_PAGES = 'try_files $uri $uri.html ${uri}index.html =404;';
const TRY_FILE = 'try_files $uri =404;';

function addresses(base: string): string[] {
  const redirect = (to: string): string[] => [...rulesOf(''), `return 301 ${base}${to}$is_args$args;`];
  const missing = (folder: string): string[] => {
    const rules = [...rulesOf(''), `error_page 404 ${base}${folder}404.html;`];
    return [
      ...block(`location = ${base}${folder}404.html`, ['internal;', ...rules]),
      ...block(`location = ${base}${folder}404`, [...rules, 'return 404;']),
    ];
  };
  return [
    '# One address per page: without the ending of its file. No line break fits into what is matched and sent back.',
    ...block(
      `location ~ ^${base}(?<dashboard_folder>(?:[\\w-]+/)*)index\\.html$`,
      redirect('$dashboard_folder'),
    ),
    ...block(
      `location ~ ^${base}(?<dashboard_page>(?:[\\w-]+/)*[\\w-]+)\\.html$`,
      redirect('$dashboard_page'),
    ),
    ...block(`location = ${base}en`, redirect('en/')),
    '',
    '# The pages that say « not found » are sent with status 404 and, like the file for other hosts, have no address.',
    ...missing(''),
    ...missing('en/'),
    ...block(`location = ${base}_headers`, [...rulesOf(''), 'return 404;']),
    '',
    ...block(`location ${base}en/`, [...rulesOf(''), `error_page 404 ${base}en/404.html;`, TRY_PAGES]),
  ];
}

function folders(base: string): string[] {
  const schemas = block(`location ~ ${SCHEMA_ENDING.replaceAll('.', '\\.')}$`, [
    ...rulesOf('api/'),
    'types { }',
    `default_type ${SCHEMA_TYPE};`,
    TRY_FILE,
  ]);
  return FOLDER_RULES.filter(({ folder }) => folder !== '').flatMap(({ folder, headers }) => [
    '',
    ...block(`location ${base}${folder}`, [
      ...assignments(headers),
      TRY_FILE,
      ...(folder === 'api/' ? schemas : []),
    ]),
  ]);
}

function site({ base, apiBase, root }: NginxSettings): string[] {
  const headers = {
    ...securityHeaders(apiBase),
    ...Object.fromEntries(VARYING.map((name) => [name, variable(name)])),
  };
  return [
    `root ${root};`,
    'absolute_redirect off;',
    '',
    '# Each text file lies here three times: as it is, and packed for who accepts it. Nothing is packed on the way.',
    '# Without the package libnginx-mod-http-brotli-static, delete the next line: gzip is sent instead.',
    'brotli_static on;',
    'gzip_static on;',
    'gzip_vary on;',
    '',
    ...block(
      'types',
      Object.entries(CONTENT_TYPES).map(([ending, type]) => `"${type}" ${ending};`),
    ),
    'default_type application/octet-stream;',
    '',
    '# Said with every file and every error. A location that adds a header of its own would lose all of these:',
    '# what differs is therefore a variable.',
    ...Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
    '',
    ...rulesOf(''),
    `error_page 404 ${base}404.html;`,
    TRY_PAGES,
    '',
    ...addresses(base),
    ...folders(base),
  ];
}

/** The text of the file, with one server in it. */
export function nginxConfiguration(settings: NginxSettings): string {
  const { base, listen, serverName } = settings;
  const lines = [
    ...listen.map((address) => `listen ${address};`),
    `server_name ${serverName};`,
    'server_tokens off;',
    '',
    ...(base === '/'
      ? []
      : [...block(`location = ${base.slice(0, -1)}`, ['absolute_redirect off;', `return 301 ${base};`]), '']),
    ...block(`location ^~ ${base}`, site(settings)),
  ];
  return [
    '# Written by `npm run deploy:write` from deploy/httpHeaders.ts. How to use it: docs/deploy.md.',
    ...block('server', lines),
    '',
  ].join('\n');
}
