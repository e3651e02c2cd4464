import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderRoute } from '../renderRoute';

const card = async (name: RegExp) => within(await screen.findByRole('article', { name }));

describe('the network page', () => {
  it.each([
    [
      /^2\s200 collectivités labellisées$/,
      'Cumul des collectivités qui ont reçu le label, selon l’association.',
    ],
    [
      /^29\s380 actions référencées$/,
      'Cumul des actions que les collectivités ont fait référencer, selon l’association.',
    ],
    [/^9\s790 acteurs en réseau$/, 'Cumul des acteurs du réseau, selon l’association.'],
    [/^41\smillions habitants concernés$/, /^Population concernée, selon l’association/],
  ])('defines the figure %s and says since when and as of when it counts', async (name, definition) => {
    await renderRoute('/reseau');
    const figure = await card(name);
    expect(figure.getByText(definition)).toBeVisible();
    expect(figure.getByText(/^Cumul depuis 1998.+3 février 2022$/)).toBeVisible();
    expect(figure.getByText('publié')).toBeVisible();
    expect(figure.getByText(/^D’où vient ce chiffre/)).toBeVisible();
  });

  it('tells a known conflict where the figure stands, and that its reference is missing', async () => {
    await renderRoute('/reseau');
    const figure = await card(/collectivités labellisées$/);
    expect(figure.getByText(/environ 1\s200 communes/)).toHaveTextContent('(référence non relevée)');
  });

  it('tells the conflict about the year from which the association counts', async () => {
    await renderRoute('/reseau');
    expect(await screen.findByText(/chaque année depuis 1999/)).toHaveTextContent('(référence non relevée)');
  });

  it('names the sources of a conflict that has some', async () => {
    await renderRoute('/reseau');
    const figure = await card(/habitants concernés$/);
    expect(await figure.findByText(/^Sources : association Villes Internet et Ville/)).toBeVisible();
  });

  it.each([
    [/^13,4 actions par collectivité$/, /29\s380 actions ÷ 2\s200 collectivités = 13,4/],
    [/^4,45 acteurs par collectivité$/, /9\s790 acteurs ÷ 2\s200 collectivités = 4,45/],
  ])('marks the average %s as calculated and shows its formula', async (name, formula) => {
    await renderRoute('/reseau');
    const average = await card(name);
    expect(average.getByText(/^calculé/)).toBeVisible();
    expect(average.getAllByText(formula)).not.toHaveLength(0);
  });

  it.each([
    [/de 1\s730 \(février 2016\) à 2\s200 \(3 février 2022\) : \+27,2\s%, calculé/],
    [/de 21\s197 .+ à 29\s380 .+ \+38,6\s%, calculé/],
    [/de 8\s000 .+ à 9\s790 .+ \+22,4\s%, calculé/],
    [/de 41\smillions .+ à 41\smillions .+ 0\s%, calculé/],
  ])('compares a quantity with itself: %s', async (sentence) => {
    await renderRoute('/reseau');
    const part = await screen.findByRole('region', { name: 'L’évolution de chaque quantité' });
    expect(await within(part).findByText(sentence)).toBeVisible();
  });

  it('warns that a figure which did not move may hide another definition', async () => {
    await renderRoute('/reseau');
    expect(
      await screen.findByText(/inchangé d’une publication à l’autre : habitants concernés/),
    ).toBeVisible();
  });

  it.each([
    [
      'Initiatives citées',
      /^12 initiatives citées par la ville pour 2021/,
      /^29\s380 actions/,
      /^Non\s: une sélection de la ville/,
    ],
    [
      'Initiatives déposées',
      /^88 initiatives déposées pour l’édition 2021/,
      /^13,4 actions par/,
      /^Non\s: un dépôt/,
    ],
    [
      'Habitants',
      /^33\s203 habitants.+année de référence 2019/,
      /^41\smillions d’habitants/,
      /^Non\s: la population/,
    ],
    ['Niveau du label', /^5 arobases sur 5 à l’édition 2022/, /^254 collectivités/, /^Non\s: un niveau/],
  ])(
    'says why the town’s « %s » are not compared with the network’s',
    async (quantity, town, network, reason) => {
      await renderRoute('/reseau');
      const row = within(await screen.findByRole('row', { name: new RegExp(`^${quantity} `) }));
      const cells = row.getAllByRole('cell');
      expect(cells.map((cell) => cell.textContent)).toEqual([
        expect.stringMatching(town),
        expect.stringMatching(network),
        expect.stringMatching(reason),
      ]);
    },
  );

  it('marks every figure of a fictional town as an example', async () => {
    await renderRoute('/reseau', { city: 'ville-exemple' });
    expect((await card(/^2\s050 Collectivités labellisées$/)).getByText('fictif (exemple)')).toBeVisible();
    expect((await card(/^13,3 actions par collectivité$/)).getByText(/^fictif \(exemple\)/)).toBeVisible();
  });

  it('speaks English', async () => {
    await renderRoute('/en/reseau');
    expect(await screen.findByRole('heading', { level: 3, name: '2,200 labelled bodies' })).toBeVisible();
    expect(screen.getByText(/about 1,200 communes/)).toHaveTextContent('(reference not recorded)');
  });

  it('says that nothing is published rather than showing zero', async () => {
    await renderRoute('/reseau', { scenario: 'empty:network' });
    expect(await screen.findByText('Aucun chiffre du réseau n’est publié.')).toBeVisible();
    expect(screen.getByText(/^Aucune moyenne ne peut être calculée/)).toBeVisible();
    expect(screen.queryByText('0')).toBeNull();
  });

  it('keeps the figures when the label cannot be loaded', async () => {
    await renderRoute('/reseau', { scenario: 'error-404:label' });
    expect(await screen.findByText(/^Le label : impossible/)).toBeVisible();
    expect((await card(/collectivités labellisées$/)).getByText('publié')).toBeVisible();
  });
});
