import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderRoute } from '../renderRoute';

const part = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the site map', () => {
  it.each([
    ['Aperçu', '/'],
    ['Label', '/label'],
    ['Initiatives', '/initiatives'],
    ['Réseau', '/reseau'],
    ['Données et méthode', '/donnees'],
    ['Déclaration d’accessibilité', '/accessibilite'],
    ['Mentions légales', '/mentions-legales'],
    ['Plan du site', '/plan-du-site'],
    ['Glossaire', '/glossaire'],
  ])('leads to « %s »', async (name, path) => {
    await renderRoute('/plan-du-site');
    expect((await part('Les pages')).getByRole('link', { name })).toHaveAttribute('href', path);
  });

  it('leads to each initiative, under its theme', async () => {
    await renderRoute('/plan-du-site');
    const initiatives = await part('Les initiatives, par thème');
    const theme = within(await initiatives.findByRole('region', { name: /culture/ }));
    expect(theme.getByRole('link', { name: 'La Micro-Folie' })).toHaveAttribute(
      'href',
      '/initiatives/micro-folie',
    );
    expect(initiatives.getAllByRole('link')).toHaveLength(12);
  });

  it('stays in English on the English page', async () => {
    await renderRoute('/en/plan-du-site');
    expect((await part('The pages')).getByRole('link', { name: 'Network' })).toHaveAttribute(
      'href',
      '/en/reseau',
    );
  });

  it('keeps the pages when the initiatives cannot be loaded', async () => {
    await renderRoute('/plan-du-site', { scenario: 'error-404:initiatives' });
    expect(await (await part('Les initiatives, par thème')).findByRole('alert')).toBeVisible();
    expect((await part('Les pages')).getByRole('link', { name: 'Label' })).toBeVisible();
  });
});
