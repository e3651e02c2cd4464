/** The site as a browser shows it: in the language of its address, at the base that the build was made for. */
import type { ReactNode } from 'react';
import { BrowserRouter } from 'react-router-dom';
import { languageOfPath } from '../paths';
import { createQueryClient } from '../queries/resourceQueries';
import { plantSeed, type Seed } from '../queries/seed';
import type { Language } from '../text/language';
import { App } from './App';
import { loadSiteText } from './loadSiteText';
import { pageAt } from './pageAt';

export interface BrowserSiteOptions {
  /** Where the site is published, `/` or for example `/numerique/`. */
  base: string;
  /** The path of the address, base included. */
  path: string;
  /** The data that the page carries; empty where it was not prerendered. */
  seed: Seed;
  /** When these data were read, in milliseconds since 1970. */
  seededAt: number;
}

/** The language of the document and what to render, once the code and the sentences of the page are there. */
export async function browserSite(
  options: BrowserSiteOptions,
): Promise<{ language: Language; site: ReactNode }> {
  const { base, path, seed, seededAt } = options;
  const basename = base.replace(/\/$/, '');
  const pathInSite = path.slice(basename.length);
  const language = languageOfPath(pathInSite);
  const [text] = await Promise.all([loadSiteText(language), pageAt(pathInSite, language)?.prepare(language)]);
  const queryClient = createQueryClient();
  plantSeed(queryClient, seed, seededAt);
  return {
    language,
    site: (
      <BrowserRouter basename={basename}>
        <App language={language} site={text} queryClient={queryClient} />
      </BrowserRouter>
    ),
  };
}
