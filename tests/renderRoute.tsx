/** Renders the whole site at an address, with a town and a scenario of the mock API, as a reader would open it. */
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { serveCity } from '../mocks/node';
import { App } from '../src/app/App';
import { loadSiteText } from '../src/app/loadSiteText';
import { languageOfPath } from '../src/paths';
import { createQueryClient } from '../src/queries/resourceQueries';

export interface RouteOptions {
  /** A folder of mocks/data. */
  city?: string;
  /** As in `?scenario=`: `error-500`, or `error-500:label` for one resource. */
  scenario?: string;
}

/** Returns the reader's hands (`user`) and what the address bar shows (`address()`). */
export async function renderRoute(path: string, options: RouteOptions = {}) {
  const { city = 'les-mureaux', scenario = 'usual' } = options;
  serveCity(city, scenario);
  const language = languageOfPath(path.split(/[?#]/)[0] ?? path);
  const site = await loadSiteText(language);
  let address = path;
  function AddressBar() {
    const location = useLocation();
    address = location.pathname + location.search + location.hash;
    return null;
  }
  const queryClient = createQueryClient();
  const view = render(
    <MemoryRouter initialEntries={[path]}>
      <App language={language} site={site} queryClient={queryClient} />
      <AddressBar />
    </MemoryRouter>,
  );
  return { ...view, user: userEvent.setup(), queryClient, address: () => address };
}
