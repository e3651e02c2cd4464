import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartWords } from '../../src/charts/chartWords';
import { feeWords } from '../../src/charts/FeeChart';
import { labelHistoryWords } from '../../src/charts/LabelHistoryChart';
import { nationalEditionsWords } from '../../src/charts/NationalEditionsChart';
import { networkGrowthWords } from '../../src/charts/NetworkGrowthChart';
import { themeWords } from '../../src/charts/ThemeChart';
import { feeSeries } from '../../src/domain/fee';
import { themeSeries } from '../../src/domain/initiativesByTheme';
import { labelHistorySeries } from '../../src/domain/labelHistory';
import { nationalEditionsSeries } from '../../src/domain/nationalEditions';
import { networkGrowthSeries } from '../../src/domain/network';
import { isFigure, sourceIdsOf } from '../../src/domain/provenance';
import { type Series, seriesDate } from '../../src/domain/series';
import { awards, counts, initiatives, nationalEditions, networks } from '../domain/arbitraries';
import { feeRule } from '../domain/examples';
import { realTown } from '../domain/towns';
import { fr } from './pageWords';
import { nameInFiles, ofFiles, ofReadout, ofSeries, ofTable } from './readChart';

/** Table, announcement and the three files, each beside what it has to tell of the points of the series. */
function stories<Measure extends string>(series: Series<Measure>, words: ChartWords<Measure>) {
  const { names, numbers } = ofSeries(series, words);
  const cells = series.points.map((point) => series.measures.map((measure) => point.measures[measure]));
  const inFiles = {
    names: series.points.map(({ category }) => nameInFiles(category, words)),
    numbers,
    statuses: cells.map((row) =>
      row.map((cell) => (isFigure(cell) ? fr.t.status[cell.status] : fr.t.absence[cell.absent])),
    ),
    sources: cells.map((row) => sourceIdsOf(row.filter(isFigure)).join(' ')),
    dates: series.points.map((point) => seriesDate({ ...series, points: [point] }) ?? ''),
  };
  return {
    told: [ofTable(series, words), ofReadout(series, words), ...ofFiles(series, words)],
    expected: [{ names, numbers }, { names, numbers }, inFiles, inFiles, inFiles],
  };
}

const options = { numRuns: 40, endOnFailure: true };

// Forty pages are rendered per test: on a busy machine that takes its time.
describe('table, announcement and files tell what the drawing shows,', { timeout: 60_000 }, () => {
  it('whatever the history of the label', () => {
    fc.assert(
      fc.property(awards, fc.boolean(), (given, isFictional) => {
        const words = labelHistoryWords({ ...realTown.label, awards: given }, fr.t);
        const { told, expected } = stories(labelHistorySeries(given, isFictional), words);
        expect(told).toEqual(expected);
      }),
      options,
    );
  });

  it('whatever the national editions', () => {
    fc.assert(
      fc.property(nationalEditions, (given) => {
        const { told, expected } = stories(
          nationalEditionsSeries(given),
          nationalEditionsWords(given, fr.t, fr.f),
        );
        expect(told).toEqual(expected);
      }),
      options,
    );
  });

  it('whatever the initiatives', () => {
    fc.assert(
      fc.property(initiatives, fc.boolean(), (data, isFictional) => {
        const words = themeWords(data, data.initiatives, fr.t, fr.localized);
        const { told, expected } = stories(
          themeSeries(data, data.initiatives, '2022-02-03', isFictional),
          words,
        );
        expect(told).toEqual(expected);
      }),
      options,
    );
  });

  it('whatever the network', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const words = networkGrowthWords(network, fr.t, fr.f, fr.localized);
        const { told, expected } = stories(networkGrowthSeries(network), words);
        expect(told).toEqual(expected);
      }),
      options,
    );
  });

  it('whatever the fee rule and the population', () => {
    const cents = fc.integer({ min: 1, max: 100 });
    const populations = fc.option(
      counts('inhabitant', 2_499_999).map((one) => ({ ...one, value: one.value + 1 })),
    );
    fc.assert(
      fc.property(cents, populations, (rate, population) => {
        const rule = feeRule(rate / 100, 50, 5_000);
        const { told, expected } = stories(feeSeries(rule, population), feeWords(rule, fr.t, fr.f));
        expect(told).toEqual(expected);
      }),
      options,
    );
  });
});

describe('the description of a chart', () => {
  it('names every theme with its count', () => {
    fc.assert(
      fc.property(initiatives, (data) => {
        const words = themeWords(data, data.initiatives, fr.t, fr.localized);
        const series = themeSeries(data, data.initiatives, '2022', false);
        const { names, numbers } = ofSeries(series, words);
        const parts = names.map((name, index) => `${name}, ${String(numbers[index]?.[0])}`);
        expect(parts.filter((part) => !words.description.includes(part))).toEqual([]);
      }),
      options,
    );
  });

  it('names the change of every quantity that has one', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const words = networkGrowthWords(network, fr.t, fr.f, fr.localized);
        const growths = networkGrowthSeries(network).points.flatMap(({ measures }) =>
          isFigure(measures.growth) ? [fr.f.growth(measures.growth.value)] : [],
        );
        expect(growths.filter((growth) => !words.description.includes(growth))).toEqual([]);
      }),
      options,
    );
  });
});
