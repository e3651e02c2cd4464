import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderRoute } from '../renderRoute';

const answerTo = async (term: string) =>
  (await screen.findByText(term, { selector: 'dt' })).nextElementSibling;

const cellsOf = async (table: string, row: RegExp) => {
  const found = await screen.findByRole('table', { name: table });
  return within(within(found).getByRole('row', { name: row }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
};

describe('the page of an initiative', () => {
  it.each([
    ['Pour qui', 'Tout public'],
    ['Avec qui', 'La Villette'],
    ['Où', 'Dans la médiathèque GPS&O'],
    ['Depuis quand', 'le 12 janvier 2018'],
    ['Citée pour', '2021'],
    ['Thème', 'Accès à la culture et à la création artistique'],
    ['Type', 'Lieu'],
    ['État', 'non documenté'],
  ])('answers « %s »: %s', async (term, answer) => {
    await renderRoute('/initiatives/micro-folie');
    expect(await answerTo(term)).toHaveTextContent(answer);
  });

  it('has the initiative’s title as its own', async () => {
    await renderRoute('/initiatives/micro-folie');
    expect(await screen.findByRole('heading', { level: 1, name: 'La Micro-Folie' })).toBeVisible();
    expect(document.title).toMatch(/^La Micro-Folie · /);
  });

  it('lists what the initiative is made of', async () => {
    await renderRoute('/initiatives/micro-folie');
    const part = await screen.findByRole('region', { name: 'De quoi elle est faite' });
    expect(within(part).getAllByRole('listitem')).toHaveLength(4);
  });

  it.each([
    ['e-tonomy', 'au plus tard en octobre 2018'],
    ['gaming-show', 'le 13 avril 2019 (première édition)'],
    ['fibre', 'non documenté'],
  ])('dates %s no more precisely than its source: %s', async (id, since) => {
    await renderRoute(`/initiatives/${id}`);
    expect(await answerTo('Depuis quand')).toHaveTextContent(since);
  });

  it('gives the start a source of its own', async () => {
    await renderRoute('/initiatives/micro-folie');
    expect(await answerTo('Depuis quand')).toHaveAttribute('data-sources', 'gpseo-microfolie');
  });

  it('keeps the year of citation apart from the start', async () => {
    await renderRoute('/initiatives/micro-folie');
    expect(await answerTo('Citée pour')).toHaveTextContent('ce n’est pas la date de son début');
  });

  it('leads to its neighbours and back to its theme', async () => {
    const { user, address } = await renderRoute('/initiatives/micro-folie');
    const neighbours = await screen.findByRole('navigation', { name: 'Initiatives voisines' });
    expect(within(neighbours).queryByText('Précédente')).toBeNull();
    await user.click(within(neighbours).getByRole('link', { name: 'Les Mureaux Gaming Show' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Les Mureaux Gaming Show' })).toHaveFocus();
    await user.click(screen.getByRole('link', { name: /^Toutes les initiatives citées du thème/ }));
    await waitFor(() => expect(address()).toBe('/initiatives?theme=culture'));
  });

  it('shows where it stands in the site', async () => {
    await renderRoute('/initiatives/micro-folie');
    const trail = await screen.findByRole('navigation', { name: 'Fil d’Ariane' });
    expect(await within(trail).findByText('La Micro-Folie')).toHaveAttribute('aria-current', 'page');
    expect(within(trail).getByRole('link', { name: 'Culture' })).toHaveAttribute(
      'href',
      '/initiatives?theme=culture',
    );
  });

  it('marks a title without translation as French', async () => {
    await renderRoute('/en/initiatives/micro-folie', { scenario: 'partial:initiatives' });
    const title = await screen.findByRole('heading', { level: 1, name: 'La Micro-Folie' });
    expect(within(title).getByText('La Micro-Folie')).toHaveAttribute('lang', 'fr');
  });

  it('tells what failed when the data cannot be read', async () => {
    await renderRoute('/initiatives/micro-folie', { scenario: 'error-404:initiatives' });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Les initiatives : impossible d’afficher cette partie',
    );
  });
});

describe('milestones and indicators', () => {
  it('are absent where the town publishes none', async () => {
    await renderRoute('/initiatives/micro-folie');
    await screen.findByRole('region', { name: 'En bref' });
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('show the day that was planned and the day that was reached', async () => {
    await renderRoute('/initiatives/tableaux-interactifs', { city: 'ville-exemple' });
    expect(await cellsOf('Étapes, prévues et atteintes', /Cinq écoles équipées/)).toEqual([
      '3 septembre 2018',
      '5 novembre 2018',
    ]);
  });

  it('show a share as a share, not as a growth', async () => {
    await renderRoute('/initiatives/tableaux-interactifs', { city: 'ville-exemple' });
    expect(await cellsOf('Indicateurs, valeurs et objectifs', /Classes équipées/)).toEqual([
      '100\u00A0%',
      '5 novembre 2018',
      '100\u00A0%',
      'septembre 2018',
      'plus, c’est mieux',
      'atteint',
    ]);
  });
});

describe('an unknown initiative', () => {
  it('is said to be unknown, with the nearest one and the way to the list', async () => {
    await renderRoute('/initiatives/micro-foli');
    expect(await screen.findByRole('heading', { level: 1, name: 'Initiative introuvable' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'La Micro-Folie' })).toHaveAttribute(
      'href',
      '/initiatives/micro-folie',
    );
    expect(screen.getByRole('link', { name: 'Toutes les initiatives citées' })).toHaveAttribute(
      'href',
      '/initiatives',
    );
  });

  it('suggests nothing where nothing is near', async () => {
    await renderRoute('/initiatives/qqqqqqqq');
    expect(await screen.findByRole('heading', { level: 1, name: 'Initiative introuvable' })).toBeVisible();
    expect(screen.queryByText('Vous cherchiez peut-être')).toBeNull();
  });
});
