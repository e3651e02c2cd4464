/** The files that a town copies to its server, with the places that docs/deploy.md names. */
import { headersFile } from './headersFile';
import { nginxConfiguration } from './nginxConfiguration';
import type { SiteAddress } from './siteAddress';

/** Texts by file name. */
export function deployFiles(address: SiteAddress): Map<string, string> {
  const nginx = nginxConfiguration({
    ...address,
    root: '/var/www/dashboard/site',
    listen: ['80', '[::]:80'],
    serverName: 'numerique.example.fr',
  });
  return new Map([
    ['nginx.conf', nginx],
    ['_headers', headersFile(address)],
  ]);
}
