import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderRoute } from '../renderRoute';

const card = (name: string) => screen.queryByRole('link', { name });
const found = (words: string | RegExp) => screen.findByText(words, { selector: '[role="status"]' });
const checkbox = (name: RegExp) => screen.findByRole('checkbox', { name });

describe('the list of initiatives', () => {
  it('is the town’s selection, beside the number that was lodged', async () => {
    await renderRoute('/initiatives');
    expect(await screen.findByText(/^12 initiatives citées par la ville pour 2021\./)).toHaveTextContent(
      'La liste est la sélection de la ville',
    );
    expect(screen.getByText('88 initiatives ont été déposées pour l’édition 2021 du label.')).toBeVisible();
    expect(screen.getByText(/désigne l’année d’activité récompensée, pas une date de début/)).toBeVisible();
  });

  it('counts itself as cited initiatives', async () => {
    await renderRoute('/initiatives');
    expect(await found('12 initiatives citées')).toBeVisible();
  });

  it('stands under the full wording of each theme', async () => {
    await renderRoute('/initiatives');
    const theme = await screen.findByRole('region', {
      name: 'Accès à la culture et à la création artistique',
    });
    const links = within(theme).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['La Micro-Folie', 'Les Mureaux Gaming Show']);
  });

  it('shows every row of the table with its start and its year of citation apart', async () => {
    await renderRoute('/initiatives?vue=tableau');
    const table = await screen.findByRole('table', { name: '12 initiatives citées' });
    expect(within(table).getAllByRole('row')).toHaveLength(13);
    const row = within(table).getByRole('row', { name: /E-Tonomy/ });
    const cells = within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(cells.slice(4, 6)).toEqual(['au plus tard en octobre 2018', '2021']);
  });

  it('speaks English, with the French of untranslated texts marked', async () => {
    await renderRoute('/en/initiatives', { scenario: 'partial:initiatives' });
    expect(await found('12 cited initiatives')).toBeVisible();
    expect(screen.getByText('La Micro-Folie')).toHaveAttribute('lang', 'fr');
  });

  it('says so when the town has published none', async () => {
    await renderRoute('/initiatives', { scenario: 'empty:initiatives' });
    expect(await screen.findByText('La ville n’a encore publié aucune initiative.')).toBeVisible();
  });

  it('stays usable when the label cannot be read', async () => {
    await renderRoute('/initiatives', { scenario: 'error-404:label' });
    expect(await found('12 initiatives citées')).toBeVisible();
    expect(card('La Micro-Folie')).toBeVisible();
  });
});

describe('a filter', () => {
  it('narrows the list, announces the result, keeps focus and enters the address', async () => {
    const { user, address } = await renderRoute('/initiatives');
    const culture = await checkbox(/^Culture 2 initiatives$/);
    await user.click(culture);
    expect(await found('2 initiatives sur 12 citées')).toBeVisible();
    expect(culture).toHaveFocus();
    expect(address()).toBe('/initiatives?theme=culture');
    expect(card('La Micro-Folie')).toBeVisible();
    expect(card('E-Tonomy')).toBeNull();
  });

  it('widens by a second value of its field', async () => {
    const { user } = await renderRoute('/initiatives?theme=culture');
    await user.click(await checkbox(/^Éducation 3/));
    expect(await found('5 initiatives sur 12 citées')).toBeVisible();
  });

  it('keeps a value that shows nothing, counted as zero', async () => {
    await renderRoute('/initiatives?theme=culture');
    expect(await checkbox(/^Plateforme 0 initiative$/)).toBeEnabled();
  });

  it('is named in its summary line with the number of choices', async () => {
    await renderRoute('/initiatives?theme=culture&type=place&q=micro');
    expect(await screen.findByText('Filtres (3 choix actifs)')).toBeInTheDocument();
  });

  it('lists its choices, each to be taken back', async () => {
    const { user, address } = await renderRoute('/initiatives?theme=culture&type=place');
    const choices = await screen.findByRole('list', { name: 'Choix actifs' });
    const [theme, kind, all] = within(choices).getAllByRole('button');
    expect(theme).toHaveAccessibleName(/^Retirer Thème\s: Culture$/);
    expect(kind).toHaveAccessibleName(/^Retirer Type\s: Lieu$/);
    expect(all).toHaveAccessibleName('Tout effacer');
    await user.click(within(choices).getByRole('button', { name: /Type\s: Lieu/ }));
    expect(await found('2 initiatives sur 12 citées')).toBeVisible();
    expect(address()).toBe('/initiatives?theme=culture');
    expect(screen.getByRole('group', { name: 'Résultats' })).toHaveFocus();
  });

  it('is forgotten as a whole by one button', async () => {
    const { user, address } = await renderRoute('/initiatives?theme=culture&q=micro');
    await user.click(await screen.findByRole('button', { name: 'Tout effacer' }));
    expect(await found('12 initiatives citées')).toBeVisible();
    expect(screen.getByRole('searchbox')).toHaveValue('');
    expect(address()).toBe('/initiatives');
  });

  it('shows a choice of an old address that the data no longer know', async () => {
    await renderRoute('/initiatives?partenaire=Inconnu');
    expect(await screen.findByRole('button', { name: /^Retirer Partenaire\s: Inconnu$/ })).toBeVisible();
    expect(await checkbox(/^Inconnu 0/)).toBeChecked();
  });

  it('leaves the parameters of others in the address', async () => {
    const { user, address } = await renderRoute('/initiatives?scenario=usual&autre=1');
    await user.click(await checkbox(/^Culture/));
    await waitFor(() => expect(address()).toBe('/initiatives?scenario=usual&autre=1&theme=culture'));
  });

  it('draws the themes of what it lets through, and says that it is a part', async () => {
    await renderRoute('/initiatives?type=place');
    const figure = await screen.findByRole('figure', {
      name: /^2 initiatives sur 12 citées, au plus 1 par thème/,
    });
    expect(figure).toHaveTextContent('Sur 2 initiatives citées');
    expect(figure).toHaveTextContent('sélection de 2 sur 12');
  });
});

describe('the search', () => {
  it.each([
    ['MICRO FOLIE', '1 initiative sur 12 citées'],
    ['coeur', '1 initiative sur 12 citées'],
    ['l’INSTITUT', '1 initiative sur 12 citées'],
    ['zzzz', 'Aucune initiative sur 12 citées'],
  ])('finds « %s »: %s', async (query, result) => {
    const { user } = await renderRoute('/initiatives');
    await user.type(await screen.findByRole('searchbox', { name: 'Rechercher' }), query);
    expect(await found(result)).toBeVisible();
  });

  it('enters the address once the typing pauses', async () => {
    const { user, address } = await renderRoute('/initiatives');
    await user.type(await screen.findByRole('searchbox'), 'fibre');
    expect(screen.getByRole('searchbox')).toHaveValue('fibre');
    await waitFor(() => expect(address()).toBe('/initiatives?q=fibre'));
  });

  it('enters the address at once with the Enter key', async () => {
    const { user, address } = await renderRoute('/initiatives');
    await user.type(await screen.findByRole('searchbox'), 'fibre{Enter}');
    expect(address()).toBe('/initiatives?q=fibre');
  });

  it('is kept when a filter follows it', async () => {
    const { user, address } = await renderRoute('/initiatives');
    await user.type(await screen.findByRole('searchbox'), 'jeu');
    await user.click(await checkbox(/^Accès pour tous/));
    expect(address()).toBe('/initiatives?q=jeu&theme=inclusion');
    expect(screen.getByRole('searchbox')).toHaveValue('jeu');
  });

  it('is there again after coming back from an initiative', async () => {
    const { user, goBack, address } = await renderRoute('/initiatives');
    await user.type(await screen.findByRole('searchbox'), 'micro');
    await found('1 initiative sur 12 citées');
    await user.click(screen.getByRole('link', { name: 'La Micro-Folie' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'La Micro-Folie' })).toBeVisible();
    goBack();
    expect(await screen.findByRole('searchbox')).toHaveValue('micro');
    expect(address()).toBe('/initiatives?q=micro');
  });
});

describe('Back', () => {
  it('undoes a choice and then a view', async () => {
    const { user, goBack, address } = await renderRoute('/initiatives');
    await user.click(await screen.findByRole('button', { name: 'Tableau', pressed: false }));
    await user.click(await checkbox(/^Culture/));
    expect(address()).toBe('/initiatives?theme=culture&vue=tableau');
    goBack();
    expect(await found('12 initiatives citées')).toBeVisible();
    expect(await checkbox(/^Culture/)).not.toBeChecked();
    expect(screen.getByRole('button', { name: 'Tableau', pressed: true })).toBeVisible();
    goBack();
    expect(await screen.findByRole('button', { name: 'Cartes', pressed: true })).toBeVisible();
  });
});

describe('an empty result', () => {
  it('names what excludes everything and offers the way back', async () => {
    const { user, address } = await renderRoute('/initiatives?theme=culture&q=fibre');
    expect(await screen.findByText('Aucune initiative ne répond à tous vos choix')).toBeVisible();
    expect(
      screen.getByRole('button', { name: /^Retirer la recherche «\sfibre\s» \(2 initiatives\)$/ }),
    ).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: /^Retirer «\sThème\s: Culture\s» \(1 initiative\)$/ }),
    );
    expect(await found('1 initiative sur 12 citées')).toBeVisible();
    expect(address()).toBe('/initiatives?q=fibre');
  });

  it('says when only clearing all helps', async () => {
    const { user } = await renderRoute('/initiatives?q=zzzz&partenaire=Inconnu');
    expect(await screen.findByText(/Plusieurs de vos choix excluent tout le reste/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Tout effacer (12 initiatives)' }));
    expect(await found('12 initiatives citées')).toBeVisible();
  });
});

describe('with a long list', () => {
  it('filters sixty initiatives by year', async () => {
    const { user } = await renderRoute('/initiatives', { city: 'ville-exemple' });
    expect(await found('60 initiatives citées')).toBeVisible();
    expect(
      screen.getByText(/^Initiatives déposées pour chaque édition du label : 41 en 2018,/),
    ).toBeVisible();
    await user.click(screen.getByText('Année', { selector: 'summary' }));
    await user.click(await checkbox(/^2017 /));
    expect(await found(/^\d+ initiatives sur 60 citées$/)).toBeVisible();
  });
});
