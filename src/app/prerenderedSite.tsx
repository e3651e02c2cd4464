/** The site as the build renders it: one address, all data at hand, no browser. */
import type { ReactNode } from 'react';
import { StaticRouter } from 'react-router-dom';
import type { ResourceName } from '../contract/resources';
import { languageOfPath } from '../paths';
import { createQueryClient } from '../queries/resourceQueries';
import { plantSeed, type Seed, watchUse } from '../queries/seed';
import { type DrawnCharts, DrawnChartsProvider } from '../ui/DrawnCharts';
import { App } from './App';
import { loadSiteText } from './loadSiteText';
import { pageAt } from './pageAt';

export interface PrerenderedSite {
  site: ReactNode;
  /** The resources that the page has asked for once it is rendered. */
  usedResources: () => ResourceName[];
}

/** @param base Where the site is published, `/` or for example `/numerique/`. */
export async function prerenderedSite(
  base: string,
  path: string,
  seed: Seed,
  charts: DrawnCharts,
): Promise<PrerenderedSite> {
  const language = languageOfPath(path);
  const text = await loadSiteText(language);
  await pageAt(path, language)?.prepare(language);
  const queryClient = createQueryClient();
  plantSeed(queryClient, seed, Date.now());
  const usedResources = watchUse(queryClient);
  const basename = base.replace(/\/$/, '');
  return {
    usedResources,
    site: (
      <DrawnChartsProvider value={charts}>
        <StaticRouter basename={basename} location={basename + path}>
          <App language={language} site={text} queryClient={queryClient} />
        </StaticRouter>
      </DrawnChartsProvider>
    ),
  };
}
