import { describe, expect, it } from 'vitest';
import { chartFiles } from '../../src/charts/chartFiles';
import { chartTable } from '../../src/charts/chartTable';
import { labelHistoryWords } from '../../src/charts/LabelHistoryChart';
import { networkGrowthWords } from '../../src/charts/NetworkGrowthChart';
import { labelHistorySeries } from '../../src/domain/labelHistory';
import { networkGrowthSeries } from '../../src/domain/network';
import { realTown } from '../domain/towns';
import { en, fr, plain } from './pageWords';

const { label, network } = realTown;
const series = labelHistorySeries(label.awards, false);
const files = chartFiles(series, labelHistoryWords(label, fr.t), fr.t, fr.f, 'ville');

describe('the files of a chart', () => {
  it('are named after the town, the data set and the date of the data', () => {
    expect(files.map(({ name, mimeType }) => [name, mimeType])).toEqual([
      ['ville_label-history_2022-02-03.csv', 'text/csv;charset=utf-8'],
      ['ville_label-history_2022-02-03_excel.csv', 'text/csv;charset=utf-8'],
      ['ville_label-history_2022-02-03.json', 'application/json'],
    ]);
  });

  it('have no date in their names where the data have none', () => {
    const empty = labelHistorySeries([], false);
    const [first] = chartFiles(empty, labelHistoryWords({ ...label, awards: [] }, fr.t), fr.t, fr.f, 'ville');
    expect(first?.name).toBe('ville_label-history.csv');
  });

  it('say their format and size on the link', () => {
    expect(files.map((file) => plain(file.label(412)))).toEqual([
      'CSV, données ouvertes (0,4 ko)',
      'CSV pour Excel en français (0,4 ko)',
      'JSON (0,4 ko)',
    ]);
  });

  it('hold the history of the real town, gaps in words and never as zero', () => {
    expect(plain(files[0]?.content ?? '')).toBe(
      [
        'édition,"niveau, en arobases",statut,sources,date du chiffre',
        'avant 2021,,non documenté,,',
        '2021,5,publié,mureaux-2021-02 bdt-2021,2021-02-04',
        '2022,5,publié,mureaux-2022-02 nouvelles-mureaux-2022,2022-02-03',
        'depuis 2023,,non documenté,,',
        '',
      ].join('\r\n'),
    );
  });

  it('have the page’s language in their headers', () => {
    const [csv] = chartFiles(series, labelHistoryWords(label, en.t), en.t, en.f, 'town');
    expect(csv?.content.split('\r\n').slice(0, 2)).toEqual([
      'edition,"level, in arobases",status,sources,date of the figure',
      'before 2021,,not documented,,',
    ]);
  });
});

describe('the table of a chart with several measures', () => {
  it('has a status beside each of them', () => {
    const table = chartTable(
      networkGrowthSeries(network),
      networkGrowthWords(network, fr.t, fr.f, fr.localized),
      fr.t,
    );
    expect(table.columns.map(({ id, header, kind }) => [id, header, kind])).toEqual([
      ['category', 'quantité', 'text'],
      ['first', 'chiffre de 2016', 'number'],
      ['first-status', 'chiffre de 2016 (statut)', 'text'],
      ['last', 'chiffre de 2022', 'number'],
      ['last-status', 'chiffre de 2022 (statut)', 'text'],
      ['growth', 'évolution, en %', 'number'],
      ['growth-status', 'évolution, en % (statut)', 'text'],
      ['sources', 'sources', 'text'],
      ['date', 'date du chiffre', 'date'],
    ]);
    expect(table.rows[0]).toEqual([
      'collectivités labellisées',
      1_730,
      'publié',
      2_200,
      'publié',
      27.2,
      'calculé',
      'cites-reseaux-2016 mureaux-2022-02',
      '2022-02-03',
    ]);
  });
});
