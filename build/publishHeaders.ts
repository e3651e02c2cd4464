/** Publishes `_headers` with the site, for the static hosts that read it there. */
import type { Plugin, ResolvedConfig } from 'vite';
import { headersFile } from '../deploy/headersFile';
import { siteAddress } from '../deploy/siteAddress';

export function publishHeaders({ apiBase }: { apiBase: string }): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'publish-headers',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle() {
      const source = headersFile(siteAddress(config.base, apiBase));
      this.emitFile({ type: 'asset', fileName: '_headers', source });
    },
  };
}
