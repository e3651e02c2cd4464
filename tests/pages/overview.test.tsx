import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { plain } from '../charts/pageWords';
import { renderRoute } from '../renderRoute';

// Whole pages are rendered: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000 });

const heading = () => screen.findByRole('heading', { level: 1, name: /arobases/ });
const figures = async (name: string) => plain((await screen.findByRole('group', { name })).textContent);

describe.each([
  [
    '/',
    'les-mureaux',
    'Cinq arobases, deuxième édition consécutive',
    'Panneau d’entrée de ville : Les Mureaux, Ville Internet, 5 arobases sur 5',
  ],
  [
    '/en/',
    'les-mureaux',
    'Five arobases, second edition in a row',
    'Town-entry sign: Les Mureaux, Ville Internet, 5 arobases out of 5',
  ],
  [
    '/',
    'ville-exemple',
    'Quatre arobases à l’édition 2023',
    'Panneau d’entrée de ville : Ville-Exemple, Ville Internet, 4 arobases sur 5',
  ],
  [
    '/en/',
    'ville-exemple',
    'Four arobases at the 2023 edition',
    'Town-entry sign: Ville-Exemple, Ville Internet, 4 arobases out of 5',
  ],
])('the overview at %s of %s', (path, city, title, sign) => {
  it('says in its heading and on the sign what the last documented edition gave', async () => {
    await renderRoute(path, { city });
    expect(plain((await heading()).textContent)).toBe(title);
    const images = screen.getAllByRole('img').map((image) => plain(image.getAttribute('aria-label') ?? ''));
    expect(images).toContain(sign);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('shows one initiative per theme, each leading to its page', async () => {
    await renderRoute(path, { city });
    const cards = await screen.findAllByRole('article');
    expect(cards).toHaveLength(4);
    const links = cards.map((card) => within(card).getByRole('link').getAttribute('href'));
    expect(links.filter((link) => link?.startsWith(`${path}initiatives/`))).toHaveLength(4);
  });
});

describe('the overview of the real town', () => {
  it('tells of which day, work and programme the level is, and until when the data run', async () => {
    await renderRoute('/');
    const main = screen.getByRole('main');
    await heading();
    expect(plain(main.textContent)).toContain(
      'Le 3 février 2022, la ville des Mureaux a reçu le niveau le plus élevé du label « Territoires, Villes et Villages Internet », qui récompense la politique publique numérique locale. L’édition porte sur le travail de l’année 2021.',
    );
    expect(plain(main.textContent)).toContain(
      'Dernière édition documentée : 2022. Ce qui s’est passé depuis 2023 n’est pas documenté ici.',
    );
    expect(main.textContent).not.toMatch(/aujourd’hui|actuellement/i);
  });

  it('has four key figures, each with its own answer to where it comes from', async () => {
    const { user } = await renderRoute('/');
    const text = await figures('En bref');
    expect(text).toMatch(/5 @ sur 5 ?niveau du label, édition 2022/);
    expect(text).toMatch(/12 ?initiatives citées pour 2021/);
    expect(text).toMatch(/88 ?initiatives déposées pour l’édition 2021/);
    expect(text).toMatch(/2 200 ?collectivités labellisées, en cumul depuis 1998/);
    const group = screen.getByRole('group', { name: 'En bref' });
    const [first] = within(group).getAllByText(/D’où vient ce chiffre/);
    expect(first).toBeDefined();
    await user.click(first ?? group);
    await waitFor(() => expect(plain(group.textContent)).toContain('Chiffre publié. Date : 3 février 2022.'));
    expect(within(group).getAllByText(/La ville des Mureaux décroche 5@/).length).toBeGreaterThan(0);
  });

  it('marks the count of its initiatives as calculated', async () => {
    await renderRoute('/');
    expect(await figures('En bref')).toContain('Chiffre calculé. Date : 3 février 2022.');
  });

  it('draws the history and the themes, each with its table and files', async () => {
    await renderRoute('/');
    expect(
      await screen.findByRole('figure', { name: /^2021 et 2022.*le niveau le plus élevé$/ }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('figure', {
        name: /^Cinq des douze initiatives citées.*accès au numérique pour tous$/,
      }),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /^Tableau/ })).toHaveLength(2);
    expect(screen.getAllByText('Télécharger')).toHaveLength(2);
  });

  it('shows the four quantities of the network, never on one axis', async () => {
    await renderRoute('/');
    const title = await screen.findByRole('heading', { name: 'Un réseau national, depuis 1998' });
    const list = title.parentElement ?? title;
    expect(plain(list.textContent)).toMatch(
      /2 200 ?collectivités labellisées.*29 380 ?actions référencées.*9 790 ?acteurs en réseau.*41 millions ?habitants concernés/,
    );
  });

  it('quotes with the function held on the day, never as a current one', async () => {
    await renderRoute('/');
    const quotation = (await screen.findByText(/au service de l’humain et de la cohésion sociale/)).closest(
      'figure',
    );
    await waitFor(() =>
      expect(plain(quotation?.textContent ?? '')).toContain(
        'Sofiane Boubenider, alors conseiller municipal en charge de la stratégie numérique, le 3 février 2022',
      ),
    );
  });

  it('keeps the quotation in French, marked so, on the English page', async () => {
    await renderRoute('/en/');
    const words = await screen.findByText(/au service de l’humain et de la cohésion sociale/);
    expect(words).toHaveAttribute('lang', 'fr');
    expect(words.closest('figure')).toHaveTextContent(
      'then municipal councillor in charge of digital strategy, 3 February 2022',
    );
  });

  it('leads from a theme to its initiatives by keyboard', async () => {
    const { user, address } = await renderRoute('/');
    const box = await screen.findByRole('application', { name: /Cinq des douze/ });
    box.focus();
    await user.keyboard('{ArrowRight}{Enter}');
    await waitFor(() => expect(address()).toBe('/initiatives?theme=inclusion'));
  });
});

describe('the overview of the fictional town', () => {
  it('says on the screen that all of it is made up', async () => {
    await renderRoute('/', { city: 'ville-exemple' });
    expect(await screen.findByRole('complementary', { name: 'données fictives' })).toHaveTextContent(
      'Ville-Exemple n’existe pas',
    );
    expect(await figures('En bref')).toContain('Chiffre fictif (exemple).');
  });
});

describe('the overview when something fails', () => {
  it('keeps the label where the network has failed', async () => {
    await renderRoute('/', { scenario: 'error-500:network' });
    expect(plain((await heading()).textContent)).toBe('Cinq arobases, deuxième édition consécutive');
    expect(await screen.findByRole('figure', { name: /^2021 et 2022/ })).toBeInTheDocument();
    const alerts = await screen.findAllByRole('alert');
    expect(alerts.map((alert) => plain(alert.textContent))).toEqual(
      alerts.map(() =>
        expect.stringMatching(/^Le réseau : impossible d’afficher cette partie.*erreur 500.*Réessayer$/),
      ),
    );
  });

  it.each(['city', 'label', 'initiatives', 'network', 'sources'])(
    'is never blank: without %s, header, footer and the other parts stand',
    async (resource) => {
      await renderRoute('/', { scenario: `error-404:${resource}` });
      expect(await screen.findByRole('navigation', { name: 'Navigation principale' })).toBeInTheDocument();
      expect(screen.getByRole('contentinfo')).toBeInTheDocument();
      await waitFor(() => expect(screen.getByRole('main').textContent).not.toMatch(/Chargement/));
      expect(screen.getByRole('main')).not.toBeEmptyDOMElement();
    },
  );

  it('has its h1 although the label does not come', async () => {
    await renderRoute('/', { scenario: 'error-404:label' });
    expect(await screen.findAllByRole('alert')).not.toHaveLength(0);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('La politique numérique de la ville');
  });

  it('says what is not documented where every list is empty', async () => {
    await renderRoute('/', { scenario: 'empty' });
    expect(
      await screen.findByRole('heading', { level: 1, name: /aucune édition documentée/ }),
    ).toBeInTheDocument();
    expect(await screen.findByRole('figure', { name: 'Aucune édition documentée' })).toBeInTheDocument();
    expect(screen.getByRole('main').textContent).not.toMatch(/undefined|NaN|null|pour ,|1900/);
  });

  it('dates the count of initiatives by their last year where no award is documented', async () => {
    await renderRoute('/', { scenario: 'empty:label' });
    expect(await figures('En bref')).toContain('Chiffre calculé. Date : 2021.');
  });

  it('bears data without translations, notes or dates', async () => {
    await renderRoute('/en/', { scenario: 'partial' });
    expect(await heading()).toBeInTheDocument();
    const [card] = await screen.findAllByRole('article');
    expect(within(card ?? document.body).getByText('Éducation')).toHaveAttribute('lang', 'fr');
  });
});
