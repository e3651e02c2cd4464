import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderRoute } from '../renderRoute';

/** French names hold fixed spaces of two widths: any space stands for any other. */
const named = (words: string) => new RegExp(`^${words.replaceAll('?', '\\?').replaceAll(' ', '\\s')}`);
const region = (name: string) => screen.findByRole('region', { name: named(name) });
const input = () => screen.findByRole('textbox', { name: 'Nombre d’habitants' });
const result = () => screen.findByRole('status', { name: 'Résultat du simulateur' });
const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

/** The entries of the history, one text each. */
const entries = async () => {
  const lists = within(await region('L’historique de la ville')).getAllByRole('list');
  const list = lists.find((candidate) => candidate.tagName === 'OL');
  return Array.from(list?.children ?? [], (entry) => entry.textContent.replaceAll(/\s/g, ' '));
};
const populations = () =>
  screen.findByRole('table', { name: 'Population municipale par année de référence' });

describe('what the label is', () => {
  it('gives each statement with its source', async () => {
    await renderRoute('/label');
    const definition = await region('Qu’est-ce qu’une « Ville Internet » ?');
    const statement = within(definition)
      .getByText(/^Une édition récompense/)
      .closest('li');
    await waitFor(() =>
      expect(statement).toHaveTextContent('Source : Ville des Mureaux (Mureaux Actu), 3 février 2022'),
    );
    expect(within(definition).getByText('association Villes Internet')).toBeVisible();
  });

  it('says that it is neither a contest nor a ranking', async () => {
    await renderRoute('/label');
    expect(
      await screen.findByText('L’association précise que le label n’est ni un concours ni un classement.'),
    ).toBeVisible();
    expect(screen.getByText(/il ne classe aucune ville/)).toBeVisible();
  });

  it('begins with what is essential, as far as it is documented', async () => {
    await renderRoute('/label');
    const essentials = within(await region('L’essentiel')).getAllByRole('listitem');
    expect(essentials).toHaveLength(4);
    expect(essentials[0]).toHaveTextContent('Dernière édition documentée : 2022.');
    expect(essentials[1]).toHaveTextContent(
      'deuxième édition consécutive documentée à ce niveau. Ce qui précède 2021',
    );
    expect(essentials[2]).toHaveTextContent('demande six labels à cinq arobases : deux sont documentés.');
    expect(essentials[3]).toHaveTextContent('0,05 € par habitant, au moins 50 €, au plus 5 000 €.');
  });

  it('leads to each of its parts', async () => {
    await renderRoute('/label');
    const contents = await screen.findByRole('navigation', { name: 'Sur cette page' });
    const links = within(contents)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '#essentiel',
      '#definition',
      '#niveaux',
      '#historique',
      '#suite',
      '#editions',
      '#cotisation',
    ]);
  });
});

describe('the five levels', () => {
  it('are a table in words, with the bodies of the editions that tell them', async () => {
    await renderRoute('/label');
    const table = await screen.findByRole('table', { name: /Collectivités labellisées à chaque niveau/ });
    const headers = within(table)
      .getAllByRole('columnheader')
      .map((header) => header.textContent);
    expect(headers).toEqual(['Niveau', 'Édition 2006', 'Édition 2011']);
    expect(cellsOf(within(table).getByRole('row', { name: /^1 arobase sur 5/ }))).toEqual(['57', '48']);
    expect(cellsOf(within(table).getByRole('row', { name: /^5 arobases sur 5 le plus élevé/ }))).toEqual([
      '10',
      '24',
    ]);
    expect(cellsOf(within(table).getByRole('row', { name: /^Mention seule/ }))).toEqual([
      '11',
      'non documenté',
    ]);
    expect(cellsOf(within(table).getByRole('row', { name: /^Toutes les collectivités/ }))).toEqual([
      '223',
      '303',
    ]);
  });

  it('say for which editions they are known', async () => {
    await renderRoute('/label');
    expect(await screen.findByText(/n’est connu que pour deux éditions : 2006 et 2011\./)).toBeVisible();
  });

  it('tell a zero from what is not documented', async () => {
    await renderRoute('/label', { city: 'ville-exemple' });
    const row = await screen.findByRole('row', { name: /^Mention seule/ });
    expect(cellsOf(row)).toEqual(['non documenté', '4', '0']);
  });
});

describe('the history of the town', () => {
  it('lists what is known between what is not', async () => {
    await renderRoute('/label');
    const found = await entries();
    expect(found).toHaveLength(4);
    expect(found[0]).toMatch(named('avant 2021 : non documenté'));
    expect(found[3]).toMatch(named('depuis 2023 : non documenté'));
  });

  it('tells of an edition all that is known, and what is not', async () => {
    await renderRoute('/label');
    const heading = await screen.findByRole('heading', { name: 'Édition 2022' });
    const entry = heading.closest('li');
    expect(entry).toHaveTextContent('5 arobases sur 5');
    expect(entry).toHaveTextContent('Année récompensée2021');
    expect(entry).toHaveTextContent('Cérémonie3 février 2022');
    expect(entry).toHaveTextContent('Initiatives déposéesnon documenté');
    expect(entry).toHaveTextContent('aucune mention documentée');
  });

  it('says how long a mention holds, and that this is calculated', async () => {
    await renderRoute('/label');
    const mention = (await screen.findByText('Transition écologique')).closest('li');
    expect(mention).toHaveTextContent(
      'Transition écologique, valable trois ans, jusqu’en 2024 (calculé : 2021 + 3) ; cinq collectivités l’ont reçue à cette édition.',
    );
  });

  it('states the best result and the run only as far as they are documented', async () => {
    await renderRoute('/label');
    const record = await screen.findByRole('group', { name: /éditions documentées permettent de dire/ });
    expect(record).toHaveTextContent('meilleur niveau documenté, celui des éditions 2021 et 2022');
    expect(record).toHaveTextContent('l’édition 2020 n’est pas documentée, la suite a pu commencer plus tôt');
  });

  it('keeps gaps inside a long history', async () => {
    await renderRoute('/label', { city: 'ville-exemple' });
    const found = await entries();
    expect(found).toHaveLength(16);
    expect(found.filter((entry) => entry.endsWith('non documenté'))).toEqual([
      'avant 2010 : non documenté',
      '2013 : non documenté',
      '2016 : non documenté',
      'depuis 2024 : non documenté',
    ]);
  });

  it('says so when no edition is documented', async () => {
    await renderRoute('/label', { scenario: 'empty' });
    expect(await screen.findByText(/cela ne veut pas dire qu’elle n’a jamais reçu le label/)).toBeVisible();
  });
});

describe('what comes after the highest level', () => {
  it('counts what is documented and never says that the rest is missing', async () => {
    await renderRoute('/label');
    const next = await region('Après cinq arobases : Territoire d’excellence numérique');
    expect(next).toHaveTextContent('Deux labels sont documentés sur six, ceux des éditions 2021 et 2022.');
    expect(next).toHaveTextContent(
      'Quatre cases restent non documentées : la ville a pu recevoir d’autres labels',
    );
    expect(next).toHaveTextContent('25collectivités titulaires en février 2022');
  });

  it('says where the count comes from', async () => {
    await renderRoute('/label');
    const next = await region('Après cinq arobases');
    expect(
      within(next).getByText(/les éléments documentés ont été comptés, soit 2 labels/),
    ).toBeInTheDocument();
  });
});

describe('the national editions', () => {
  it('tell the calendar of the last edition whose calendar is known', async () => {
    await renderRoute('/label');
    const editions = await region('Les éditions nationales');
    const steps = within(editions).getByText('Réunion du jury').closest('ol');
    expect(steps).toHaveTextContent('Dépôt des dossiersdu 4 mars 2021 au 12 novembre 2021');
    expect(steps).toHaveTextContent('Réunion du jury14 décembre 2021');
    expect(steps).toHaveTextContent('Cérémonie3 février 2022');
    expect(editions).toHaveTextContent('celui de l’édition 2023 ne l’est pas');
  });
});

describe('the fee simulator', () => {
  it('begins with the population in force at the last ceremony', async () => {
    const { address } = await renderRoute('/label');
    expect(await input()).toHaveValue('33203');
    expect(await result()).toHaveTextContent('Cotisation pour 33 203 habitants :environ 1 660 €');
    expect(await result()).toHaveTextContent('exactement 1 660,15 €');
    expect(screen.getByText(/on ignore quelle population l’association retient/)).toBeVisible();
    expect(address()).toBe('/label');
  });

  it.each([
    ['800', 'Cotisation pour 800 habitants :50 €', 'moins que le minimum'],
    ['33 203', 'environ 1 660 €', '33 203 × 0,05 € = 1 660,15 €'],
    ['250.000', 'Cotisation pour 250 000 habitants :5 000 €', 'plus que le maximum'],
  ])('answers « %s » by « %s »', async (typed, answer, calculation) => {
    const { user } = await renderRoute('/label');
    await user.clear(await input());
    await user.type(await input(), `${typed}{Enter}`);
    await waitFor(async () => expect(await result()).toHaveTextContent(answer));
    expect(await result()).toHaveTextContent(calculation);
    expect(await input()).toHaveValue(typed);
  });

  it.each([
    ['beaucoup', 'Ce n’est pas un nombre : écrivez-le en chiffres, sans lettres ni unité.'],
    ['12,5', 'Ce nombre n’est pas entier : indiquez-le sans décimales.'],
    ['0', 'Ce nombre est hors limites : indiquez un nombre de 1 à 2 500 000.'],
    ['2500001', 'Ce nombre est hors limites : indiquez un nombre de 1 à 2 500 000.'],
  ])('answers « %s » by one sentence tied to the field', async (typed, sentence) => {
    const { user } = await renderRoute('/label');
    await user.clear(await input());
    await user.type(await input(), `${typed}{Enter}`);
    await waitFor(async () => expect(await input()).toBeInvalid());
    expect(await input()).toHaveAccessibleDescription(named(sentence));
    expect(await result()).toHaveTextContent(sentence);
    expect(screen.queryByText(/NaN/)).not.toBeInTheDocument();
  });

  it('asks for a number when the field is emptied', async () => {
    const { user } = await renderRoute('/label');
    await user.clear(await input());
    await user.tab();
    await waitFor(async () =>
      expect(await result()).toHaveTextContent('Le champ est vide : indiquez un nombre d’habitants.'),
    );
    expect(await input()).toBeInvalid();
  });

  it('keeps the value in the address, after a pause, with the place in the page', async () => {
    const { user, address } = await renderRoute('/label?population=500#cotisation');
    expect(await input()).toHaveValue('500');
    await user.type(await input(), '00');
    expect(address()).toBe('/label?population=500#cotisation');
    await waitFor(() => expect(address()).toBe('/label?population=50000#cotisation'));
    expect(await input()).toHaveFocus();
  });

  it.each([
    ['/label?population=12000', '12000', /environ|600 €/],
    ['/label?population=abc', 'abc', /Ce n’est pas un nombre/],
    ['/label?population=', '', /Le champ est vide/],
  ])('restores %s', async (path, value, answer) => {
    await renderRoute(path);
    expect(await input()).toHaveValue(value);
    expect(await result()).toHaveTextContent(answer);
  });

  it('follows an address that changes without it', async () => {
    const { user, goBack } = await renderRoute('/label?population=12000');
    expect(await input()).toHaveValue('12000');
    await user.click(screen.getByRole('link', { name: 'Label' }));
    await waitFor(async () => expect(await input()).toHaveValue('33203'));
    goBack();
    await waitFor(async () => expect(await input()).toHaveValue('12000'));
  });

  it('comes back to the population of the town', async () => {
    const { user, address } = await renderRoute('/label?population=12');
    await user.click(await screen.findByRole('button', { name: named('Revenir à 33 203 habitants') }));
    expect(await input()).toHaveValue('33203');
    await waitFor(() => expect(address()).toBe('/label?population=33203'));
  });

  it('has nothing to begin with where no population is known to be in force', async () => {
    await renderRoute('/label', { scenario: 'partial:city' });
    expect(await input()).toHaveValue('');
    expect(await input()).toBeValid();
    expect(await result()).toHaveTextContent('Indiquez un nombre d’habitants pour estimer la cotisation.');
  });
});

describe('the populations of the town', () => {
  it('stand by reference year, with what is known of each', async () => {
    await renderRoute('/label');
    const rows = within(await populations()).getAllByRole('row');
    expect(rows).toHaveLength(7);
    expect(rows[2]).toHaveTextContent('En vigueur à partir du 1er janvier 2022. Retenue par défaut');
    expect(rows[6]).toHaveTextContent('Année de référence déduite de l’ordre des publications.');
  });

  it('can be put into the simulator', async () => {
    const { user, address } = await renderRoute('/label');
    const button = await screen.findByRole('button', {
      name: named('Utiliser la population de 2023, 34 632 habitants'),
    });
    await user.click(button);
    await waitFor(async () => expect(await result()).toHaveTextContent('environ 1 732 €'));
    expect(await input()).toHaveValue('34632');
    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(button).toHaveFocus();
    expect(address()).toBe('/label?population=34632');
  });
});

describe('the page in English', () => {
  it('says the same', async () => {
    await renderRoute('/en/label?population=33203');
    expect(await screen.findByRole('status', { name: 'Result of the simulator' })).toHaveTextContent(
      'Fee for 33,203 inhabitants:about €1,660',
    );
    expect(await region('After five arobases: Territoire d’excellence numérique')).toHaveTextContent(
      'Two labels are documented out of six, those of the 2021 and 2022 editions.',
    );
    expect(screen.getByText('association Villes Internet', { selector: 'dd span' })).toHaveAttribute(
      'lang',
      'fr',
    );
  });

  it('marks a mention without translation as French', async () => {
    await renderRoute('/en/label', { city: 'ville-exemple' });
    expect(await screen.findByText('École ouverte')).toHaveAttribute('lang', 'fr');
    expect(screen.getByText('École ouverte').closest('li')).toHaveTextContent(
      'number of bodies that received it: not documented',
    );
  });
});

describe('a part that fails', () => {
  it('leaves the rest: without the town, the label is still told', async () => {
    await renderRoute('/label', { scenario: 'error-404:city' });
    expect(await screen.findByText('La ville : impossible d’afficher cette partie')).toBeVisible();
    expect(await region('Les cinq niveaux')).toBeVisible();
  });

  it('is one notice when the label itself cannot be read', async () => {
    await renderRoute('/label', { scenario: 'error-404:label' });
    expect(await screen.findByText('Le label : impossible d’afficher cette partie')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Le label' })).toBeVisible();
  });
});
