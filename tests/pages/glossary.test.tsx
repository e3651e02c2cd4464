import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderRoute } from '../renderRoute';

describe('the glossary', () => {
  it.each([
    ['Arobase', 'arobase', /Le signe @/],
    ['Année récompensée', 'annee-recompensee', /celle qui précède l’édition/],
    ['Cumul', 'cumul', /Total additionné/],
    ['Non documenté', 'non-documente', /Ce n’est pas zéro/],
    ['IME', 'ime', /Institut médico-éducatif/],
    ['CM1 et CM2', 'cm1-cm2', /deux dernières classes de l’école primaire/],
  ])('explains « %s » under an address of its own', async (term, anchor, definition) => {
    await renderRoute('/glossaire');
    const entry = (await screen.findByText(term, { selector: 'dt' })).parentElement;
    expect(entry).toHaveAttribute('id', anchor);
    expect(entry).toHaveTextContent(definition);
  });

  it.each([
    [
      '/glossaire',
      [
        'Acteur en réseau',
        'Action Cœur de Ville',
        'Action référencée',
        'Année récompensée',
        'API',
        'Arobase',
      ],
    ],
    [
      '/en/glossaire',
      ['Action Cœur de Ville', 'Actor in the network', 'API', 'Arobase', 'Body (collectivité)', 'Calculated'],
    ],
  ])('is in the alphabetical order of its language on %s', async (path, first) => {
    await renderRoute(path);
    await screen.findByText('API', { selector: 'dt' });
    const terms = screen.getAllByRole('term').map((term) => term.textContent);
    expect(terms.slice(0, 6)).toEqual(first);
  });

  it.each([
    ['les-mureaux', 'Territoire d’excellence numérique'],
    ['ville-exemple', 'Grande distinction fictive'],
  ])('takes the distinction above the highest level from the data of %s', async (city, name) => {
    await renderRoute('/glossaire', { city });
    const entry = (await screen.findByText(name, { selector: 'dt' })).parentElement;
    expect(entry).toHaveTextContent(/6 labels à 5\sarobases\. Elle vaut 3 ans/);
    expect(entry).toHaveAttribute('data-sources');
  });
});
