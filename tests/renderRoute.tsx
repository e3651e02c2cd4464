/** Renders the whole site at an address, with a town and a scenario of the mock API, as a reader would open it. */
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation, useNavigate } from 'react-router-dom';
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

/** Shows the address in the page and goes back in history, since a test has no browser around its page. */
function AddressBar() {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <output data-testid="address">{pathname + search + hash}</output>
      <button type="button" hidden data-testid="back" onClick={() => void navigate(-1)}>
        Back
      </button>
    </>
  );
}

/** Returns the reader's hands (`user`), what the address bar shows (`address()`) and the browser's Back (`goBack()`). */
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
  return {
    ...view,
    user: userEvent.setup(),
    queryClient,
    address: () => screen.getByTestId('address').textContent,
    goBack: () => void fireEvent.click(screen.getByTestId('back')),
  };
}
