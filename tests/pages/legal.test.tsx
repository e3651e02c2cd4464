import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderRoute } from '../renderRoute';

const answerTo = async (term: string) =>
  (await screen.findByText(term, { selector: 'dt' })).nextElementSibling;

describe('the legal notice', () => {
  it.each([
    'Éditeur',
    'Direction de la publication',
    'Hébergeur',
    'Courriel',
    'Protection des données personnelles',
  ])('shows that the town has still to give « %s »', async (term) => {
    await renderRoute('/mentions-legales');
    expect(await answerTo(term)).toHaveTextContent('à compléter par la ville');
  });

  it.each([
    ['Éditeur', 'Ville-Exemple, commune fictive'],
    ['Courriel', 'contact@ville-exemple.example'],
    ['Protection des données personnelles', 'à compléter par la ville'],
    ['SIREN', 'non documenté'],
  ])('shows « %s » as the town gave it: %s', async (term, value) => {
    await renderRoute('/mentions-legales', { city: 'ville-exemple' });
    expect(await answerTo(term)).toHaveTextContent(value);
  });

  it('says that a fictional town is fictional', async () => {
    await renderRoute('/mentions-legales', { city: 'ville-exemple' });
    expect(await screen.findByText(/est une ville fictive\. Les noms/)).toBeVisible();
  });

  it('does not say so of a real town', async () => {
    await renderRoute('/mentions-legales');
    await answerTo('Éditeur');
    expect(screen.queryByText(/ville fictive/)).toBeNull();
  });

  it('names the licence, the sign’s origin and the organisation that it is not affiliated with', async () => {
    await renderRoute('/mentions-legales');
    const main = within(screen.getByRole('main'));
    expect(await main.findByRole('link', { name: 'Licence Ouverte 2.0' })).toBeVisible();
    expect(await answerTo('Organisme qui le remet')).toHaveTextContent('association Villes Internet');
    expect(main.getByText(/n’est pas affilié/)).toBeVisible();
    expect(main.getByText(/Ce n’est pas le logo/)).toBeVisible();
  });

  it('says that nothing is kept but on the reader’s device', async () => {
    await renderRoute('/mentions-legales');
    expect(await screen.findByText(/retenue par votre appareil seulement/)).toBeVisible();
  });
});
