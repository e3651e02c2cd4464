import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderRoute } from '../renderRoute';

const part = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the accessibility declaration', () => {
  it.each([['/accessibilite'], ['/en/accessibilite']])('states the lawful wording on %s', async (path) => {
    await renderRoute(path);
    await screen.findByRole('heading', { level: 1 });
    expect(within(screen.getByRole('main')).getByText(/^Accessibilité\s: non conforme/)).toBeVisible();
  });

  it('marks the wording as French on the English page', async () => {
    await renderRoute('/en/accessibilite');
    await screen.findByRole('heading', { level: 1 });
    expect(within(screen.getByRole('main')).getByText(/non conforme$/)).toHaveAttribute('lang', 'fr');
  });

  it('says what was not tested', async () => {
    await renderRoute('/accessibilite');
    const items = (await part('Ce qui n’a pas été vérifié')).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^L’usage par des personnes handicapées/),
      expect.stringMatching(/^L’usage avec un lecteur d’écran/),
      expect.stringMatching(/^Les 106 critères du RGAA/),
      expect.stringMatching(/^Les textes simples/),
    ]);
  });

  it('says what was tested', async () => {
    await renderRoute('/accessibilite');
    expect((await part('Ce qui a été vérifié')).getByText(/outil automatique axe/)).toBeVisible();
  });

  it('shows that the town has not given a contact yet', async () => {
    await renderRoute('/accessibilite');
    expect(await (await part('Signaler un défaut')).findByText('à compléter par la ville')).toBeVisible();
  });

  it('gives the contact that the town has given', async () => {
    await renderRoute('/accessibilite', { city: 'ville-exemple' });
    expect(await (await part('Signaler un défaut')).findByText('Accueil fictif de la mairie')).toBeVisible();
  });

  it('leads to the rights ombudsman', async () => {
    await renderRoute('/accessibilite');
    expect((await part('Voie de recours')).getByRole('link', { name: /formulaire/ })).toHaveAttribute(
      'href',
      'https://formulaire.defenseurdesdroits.fr/',
    );
  });

  it.each(['Tab', 'Début', 'Fin', 'Échap', 'Entrée'])('explains the key %s', async (key) => {
    await renderRoute('/accessibilite');
    expect((await part('Lire un graphique au clavier')).getByText(key, { selector: 'kbd' })).toBeVisible();
  });
});
