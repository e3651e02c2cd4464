/** Renders the whole site at an address, with a town and a scenario of the mock API, as a reader would open it. */
import { render, screen } from '@testing-library/react';
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

/** Shows the address in the page, since a test has no address bar. */
function AddressBar() {
  const { pathname, search, hash } = useLocation();
  return <output data-testid="address">{pathname + search + hash}</output>;
}

/** Returns the reader's hands (`user`) and what the address bar shows (`address()`). */
export async function renderRoute(path: string, options: RouteOptions = {}) {
  const { city = 'les-mureaux', scenario = 'usual' } = options;
  serveCity(city, scenario);
  const language = languageOfPath(path.split(/[?#]/)[0] ?? path);
  const site = await loadSiteText(language);
  const queryClient = createQueryClient();
  const view = render(
    <MemoryRouter initialEntries={[path]}>
      <App language={language} site={site} queryClient={queryClient} />
      <AddressBar />
    </MemoryRouter>,
  );
  return { ...view, user: userEvent.setup(), queryClient, address: () => screen.getByTestId('address').textContent };
}
