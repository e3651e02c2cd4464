/** Prints the address that people type: the preview listens on 127.0.0.1, which localhost reaches on every machine. */
import type { Plugin } from 'vite';

export function nameLocalhost(): Plugin {
  return {
    name: 'name-localhost',
    configurePreviewServer(server) {
      const printUrls = server.printUrls.bind(server);
      server.printUrls = () => {
        const urls = server.resolvedUrls;
        if (urls) urls.local = urls.local.map((url) => url.replace('127.0.0.1', 'localhost'));
        printUrls();
      };
    },
  };
}
