/** The file `_headers` that static hosts read in the folder they publish, made of the one list of headers. */
import { FOLDER_RULES, type Headers, securityHeaders } from './httpHeaders';
import type { SiteAddress } from './siteAddress';

const rule = (path: string, headers: Headers): string[] => [
  path,
  ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  '',
];

/**
 * These hosts join the values of all rules that fit, and « no-cache » joined with « immutable » is « no-cache ».
 * So pages have no cache rule: the hosts' own is the same, `max-age=0, must-revalidate`.
 */
export function headersFile({ base, apiBase }: SiteAddress): string {
  return [
    '# Written from deploy/httpHeaders.ts. Pages have no Cache-Control: the host’s own is max-age=0, must-revalidate.',
    ...rule(`${base}*`, securityHeaders(apiBase)),
    ...FOLDER_RULES.filter(({ folder }) => folder !== '').flatMap(({ folder, headers }) =>
      rule(`${base}${folder}*`, headers),
    ),
  ].join('\n');
}
