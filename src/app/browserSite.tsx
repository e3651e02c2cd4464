/** The site as a browser shows it: in the language of its address, at the base that the build was made for. */
import type { ReactNode } from 'react';
import { BrowserRouter } from 'react-router-dom';
import { languageOfPath } from '../paths';
import { createQueryClient } from '../queries/resourceQueries';
import type { Language } from '../text/language';
import { App } from './App';
import { loadSiteText } from './loadSiteText';

/** The language of the document and what to render, once the sentences of that language are there. */
export async function browserSite(base: string, path: string): Promise<{ language: Language; site: ReactNode }> {
  const basename = base.replace(/\/$/, '');
  const language = languageOfPath(path.slice(basename.length));
  const text = await loadSiteText(language);
  return {
    language,
    site: (
      <BrowserRouter basename={basename}>
        <App language={language} site={text} queryClient={createQueryClient()} />
      </BrowserRouter>
    ),
  };
}
