import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { tableToCsv } from '../../src/domain/csv';
import {
  awardsTable,
  editionsTable,
  initiativesTable,
  sourcesTable,
} from '../../src/pages/data/exportTables';
import { data } from '../../src/text/fr/data';
import { site } from '../../src/text/fr/site';
import { fictionalTown, realTown } from '../domain/towns';
import { renderRoute } from '../renderRoute';

const words = { text: data, t: site, language: 'fr' } as const;

const part = async (name: string) => within(await screen.findByRole('region', { name }));

// jsdom neither scrolls nor makes object addresses.
beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  URL.createObjectURL = () => 'blob:file';
  URL.revokeObjectURL = () => undefined;
});

const source = async (id: string) => {
  await screen.findByRole('heading', { name: 'Liste des sources' });
  return document.getElementById(`source-${id}`);
};

describe('the sources', () => {
  it('shows each with its date, confidence, address and what rests on it', async () => {
    await renderRoute('/donnees');
    const entry = await source('gpseo-microfolie');
    expect(entry).toHaveTextContent('janvier 2018 · Confiance A');
    await waitFor(() => expect(entry).toHaveTextContent('les initiatives (1 élément).'));
    expect(
      screen.getByRole('link', { name: /^Lire la publication.+Micro-Folie aux Mureaux/ }),
    ).toHaveAttribute('href', 'https://gpseo.fr/micro-folie-aux-mureaux-la-culture-la-portee-de-tous');
  });

  it('says where no address is recorded, without a link', async () => {
    await renderRoute('/donnees');
    expect(await source('mureaux-2022-02')).toHaveTextContent('sans adresse enregistrée');
    expect(screen.queryByRole('link', { name: /décroche 5@/ })).toBeNull();
  });

  it('says that a source is undated', async () => {
    await renderRoute('/donnees');
    expect(await source('vi-reglement')).toHaveTextContent('sans date');
  });

  it('marks a French title on an English page', async () => {
    await renderRoute('/en/donnees');
    expect(await screen.findByText('Micro-Folie aux Mureaux', { selector: 'p > span' })).toHaveAttribute(
      'lang',
      'fr',
    );
  });

  it('takes a reader who comes from a figure to its source', async () => {
    await renderRoute('/donnees#source-idcite-2022');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'source-idcite-2022'));
  });

  it('says when and how the publications were read', async () => {
    await renderRoute('/donnees');
    expect(await screen.findByText(/consultées le 22 novembre 2026.+copies conservées/)).toBeVisible();
  });
});

describe('what is documented', () => {
  it.each([
    ['Éditions du label de la ville', /^2021 et 2022$/, /^avant 2021 et depuis 2023$/],
    [
      'Éditions du label au plan national',
      /^2006, 2011, 2012.+2023$/,
      /^avant 2006, 2007.+2013.+2020 et depuis 2024$/,
    ],
  ])('lists the years of « %s », gaps included', async (subject, documented, missing) => {
    await renderRoute('/donnees');
    const row = within(await screen.findByRole('row', { name: new RegExp(`^${subject} `) }));
    expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      expect.stringMatching(documented),
      expect.stringMatching(missing),
    ]);
  });

  it.each([
    ['Initiatives citées dont la date de début est connue', '5 sur 12'],
    ['Initiatives citées dont l’avancement est connu', '0 sur 12'],
    ['Indicateurs qui ont une mesure', 'rien de tel dans les données'],
  ])('counts « %s »: %s', async (subject, known) => {
    await renderRoute('/donnees');
    const row = within(await screen.findByRole('row', { name: new RegExp(`^${subject} `) }));
    expect(row.getByRole('cell')).toHaveTextContent(known);
  });

  it('says that the cited initiatives are a selection', async () => {
    await renderRoute('/donnees');
    expect(
      await screen.findByText(
        /^Les 12 initiatives citées sont une sélection.+88 ont été déposées pour l’édition 2021/,
      ),
    ).toBeVisible();
  });
});

describe('the API', () => {
  it.each(['city', 'label', 'initiatives', 'network', 'sources', 'changes'])(
    'links %s to its data and its schema',
    async (name) => {
      await renderRoute('/donnees');
      const api = await part('L’API ouverte');
      expect(api.getByRole('link', { name: `/api/v1/${name}.json` })).toHaveAttribute(
        'href',
        `/api/v1/${name}.json`,
      );
      expect(api.getByRole('link', { name: `/api/v1/schemas/${name}.schema.json` })).toHaveAttribute(
        'href',
        `/api/v1/schemas/${name}.schema.json`,
      );
    },
  );

  it('shows what the API answers now, in a region that the keyboard reaches', async () => {
    const { user } = await renderRoute('/donnees');
    const api = await part('L’API ouverte');
    await user.click(await api.findByText('(changes.json)'));
    const example = await api.findByRole('region', { name: 'Extrait de changes.json' });
    expect(example).toHaveTextContent('"id": "premiere-publication"');
    expect(example).toHaveAttribute('tabindex', '0');
  });

  it('says what failed at the resource that failed', async () => {
    await renderRoute('/donnees', { scenario: 'error-404:network' });
    expect(await (await part('L’API ouverte')).findByText(/^Le réseau : impossible/)).toBeVisible();
    expect(await (await part('Journal des modifications')).findByText(/^Première publication/)).toBeVisible();
  });
});

describe('the downloads', () => {
  it('offers every resource as JSON with its size, named after the town', async () => {
    await renderRoute('/donnees');
    const link = await (
      await part('Téléchargements')
    ).findByRole('link', { name: /^label\.json, JSON \(.+ko\)$/ });
    expect(link).toHaveAttribute('download', 'les-mureaux_label.json');
  });

  it.each([
    ['Initiatives citées', 'les-mureaux_initiatives_2022-02-03'],
    ['Résultats de la ville au label', 'les-mureaux_label_2022-02-03'],
    ['Éditions nationales du label', 'les-mureaux_national-editions_2022-02-03'],
    ['Sources', 'les-mureaux_sources_2026-11-22'],
  ])('offers « %s » as CSV in two dialects', async (table, stem) => {
    const { user } = await renderRoute('/donnees');
    const downloads = await part('Téléchargements');
    await user.click(await downloads.findByText(new RegExp(`^${table}, en CSV`), { selector: 'summary' }));
    expect(await downloads.findByRole('link', { name: /^CSV, données ouvertes/ })).toHaveAttribute(
      'download',
      `${stem}.csv`,
    );
    expect(downloads.getByRole('link', { name: /^CSV pour Excel/ })).toHaveAttribute(
      'download',
      `${stem}_excel.csv`,
    );
  });

  it('writes a level as a number, and nothing where nothing is documented', () => {
    const table = awardsTable(realTown.label, words);
    expect(tableToCsv(table, 'open-data').split('\r\n')).toEqual([
      'édition,année récompensée,cérémonie,"niveau, en arobases",mentions,initiatives déposées,sources',
      '2021,2020,2021-02-04,5,Transition écologique,88,mureaux-2021-02 | bdt-2021',
      '2022,2021,2022-02-03,5,,,mureaux-2022-02 | nouvelles-mureaux-2022',
      '',
    ]);
  });

  it.each([
    ['initiatives', initiativesTable(fictionalTown.initiatives, words), 60],
    ['editions', editionsTable(fictionalTown.label, words), 13],
    ['sources', sourcesTable(realTown.sources, words), 21],
  ])('gives every row of the %s a cell per column', (_name, table, rows) => {
    expect(table.rows.map((row) => row.length)).toEqual(
      Array.from({ length: rows }, () => table.columns.length),
    );
  });

  it('names the files of a fictional town as fictional', async () => {
    const { user } = await renderRoute('/donnees', { city: 'ville-exemple' });
    const downloads = await part('Téléchargements');
    await user.click(await downloads.findByText(/^Sources, en CSV/, { selector: 'summary' }));
    expect(await downloads.findByRole('link', { name: /^CSV, données ouvertes/ })).toHaveAttribute(
      'download',
      'ville-exemple_donnees-fictives_sources_2026-11-22.csv',
    );
  });
});

describe('the licence and the change log', () => {
  it('links the licence', async () => {
    await renderRoute('/donnees');
    const link = await (await part('Licence')).findByRole('link', { name: 'Licence Ouverte 2.0' });
    expect(link).toHaveAttribute('rel', 'license');
  });

  it('lists the changes, newest first, each with its kind', async () => {
    await renderRoute('/donnees', { city: 'ville-exemple' });
    const entries = await (await part('Journal des modifications')).findAllByRole('listitem');
    expect(entries.map((entry) => entry.querySelector('time')?.dateTime)).toEqual([
      '2024-01-15',
      '2023-11-20',
      '2023-06',
      '2023-02-10',
      '2022',
    ]);
    expect(entries[1]).toHaveTextContent('20 novembre 2023 · Retrait');
  });

  it('says that an empty log is empty', async () => {
    await renderRoute('/donnees', { scenario: 'empty:changes' });
    expect(await screen.findByText('Aucune modification n’est enregistrée.')).toBeVisible();
  });
});
