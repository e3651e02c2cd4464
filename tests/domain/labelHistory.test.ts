import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  awardsInOrder,
  bestResult,
  currentRun,
  dataDate,
  labelHistorySeries,
  lastAward,
  levelFigure,
  mentionHoldsUntil,
  undocumentedYears,
} from '../../src/domain/labelHistory';
import { isFigure } from '../../src/domain/provenance';
import { valueOf } from '../../src/domain/series';
import { awards } from './arbitraries';
import { award, mention } from './examples';
import { fictionalTown, realTown } from './towns';

const editions = (of: readonly { edition: number }[]): number[] => of.map(({ edition }) => edition);

describe('the history of the real town', () => {
  const known = realTown.label.awards;

  it('ends with the edition of 2022', () => {
    expect(lastAward(known)).toMatchObject({ edition: 2022, level: 5, activityYear: 2021 });
    expect(dataDate(known)).toBe('2022-02-03');
  });

  it('has a run of two editions: 5@ in 2021 and in 2022', () => {
    expect(editions(currentRun(known))).toEqual([2021, 2022]);
    expect(bestResult(known)).toEqual({ level: 5, editions: [2021, 2022] });
  });

  it('has no gap inside, and leaves open what came before 2021 and after 2022', () => {
    expect(undocumentedYears(known)).toEqual([]);
    expect(
      labelHistorySeries(known, false).points.map((point) => [point.id, valueOf(point, 'level')]),
    ).toEqual([
      ['before', null],
      ['2021', 5],
      ['2022', 5],
      ['after', null],
    ]);
  });

  it('holds its mention for three years from 2021, until 2024', () => {
    expect(mentionHoldsUntil(award(2021, 5), mention(3))).toBe(2024);
  });
});

describe('the history of the fictional town', () => {
  const known = fictionalTown.label.awards;

  it('has gaps in 2013 and 2016', () => {
    expect(undocumentedYears(known)).toEqual([2013, 2016]);
  });

  it('ends with 4@ in 2023, which no edition before continues', () => {
    expect(editions(currentRun(known))).toEqual([2023]);
    expect(bestResult(known)).toEqual({ level: 5, editions: [2018, 2021, 2022] });
  });
});

describe('a run of consecutive editions', () => {
  it.each([
    ['no award', [], []],
    ['one award', [award(2022, 5)], [2022]],
    ['two at one level', [award(2021, 5), award(2022, 5)], [2021, 2022]],
    ['two at one level, the later given first', [award(2022, 5), award(2021, 5)], [2021, 2022]],
    ['a gap between them', [award(2020, 5), award(2022, 5)], [2022]],
    ['a gap further back', [award(2019, 5), award(2021, 5), award(2022, 5)], [2021, 2022]],
    ['a lower level before', [award(2021, 4), award(2022, 5)], [2022]],
    ['a higher level before', [award(2021, 5), award(2022, 4)], [2022]],
    ['another level inside', [award(2020, 5), award(2021, 4), award(2022, 5)], [2022]],
    ['four at one level', [2019, 2020, 2021, 2022].map((year) => award(year, 3)), [2019, 2020, 2021, 2022]],
  ])('with %s', (_what, given, expected) => {
    expect(editions(currentRun(given))).toEqual(expected);
  });

  it('is without interruption, at one level, and ends with the last award', () => {
    fc.assert(
      fc.property(awards, (given) => {
        const run = currentRun(given);
        const last = lastAward(given);
        expect(editions(run)).toEqual(run.map((_, index) => (last?.edition ?? 0) - run.length + 1 + index));
        expect(new Set(run.map((one) => one.level)).size).toBe(Math.min(run.length, 1));
        expect(run.at(-1) ?? null).toEqual(last);
      }),
    );
  });
});

describe('a history of which nothing is documented', () => {
  it('has no last award, no best result, no date, no gap and no point', () => {
    expect(lastAward([])).toBeNull();
    expect(bestResult([])).toBeNull();
    expect(dataDate([])).toBeNull();
    expect(undocumentedYears([])).toEqual([]);
    expect(labelHistorySeries([], false)).toEqual({ id: 'label-history', measures: ['level'], points: [] });
  });
});

describe('the best result', () => {
  it('is the highest level, with every edition that reached it, oldest first', () => {
    expect(bestResult([award(2022, 3), award(2015, 4), award(2011, 4), award(2012, 2)])).toEqual({
      level: 4,
      editions: [2011, 2015],
    });
  });
});

describe('the order of awards', () => {
  it('is by edition and leaves the data as they are', () => {
    const given = [award(2022, 5), award(2020, 3), award(2021, 4)];
    expect(editions(awardsInOrder(given))).toEqual([2020, 2021, 2022]);
    expect(editions(given)).toEqual([2022, 2020, 2021]);
  });
});

describe('the level as a figure', () => {
  it('rests on the sources of the award and holds for its ceremony', () => {
    expect(levelFigure(award(2022, 4), false)).toEqual({
      value: 4,
      unit: 'arobase',
      status: 'published',
      sourceIds: ['bulletin-2022'],
      asOf: '2022-02-03',
    });
  });

  it('is marked as an example for a fictional town', () => {
    expect(levelFigure(award(2022, 4), true).status).toBe('example');
  });
});

describe('the series of levels', () => {
  const gap = { level: { absent: 'not-documented' } };

  it('has a point per year of the span and one for each side, gaps with their reason', () => {
    expect(labelHistorySeries([award(2012, 3), award(2010, 1)], true).points).toEqual([
      { id: 'before', category: { kind: 'before', year: 2010 }, measures: gap },
      {
        id: '2010',
        category: { kind: 'year', year: 2010 },
        measures: { level: levelFigure(award(2010, 1), true) },
      },
      { id: '2011', category: { kind: 'year', year: 2011 }, measures: gap },
      {
        id: '2012',
        category: { kind: 'year', year: 2012 },
        measures: { level: levelFigure(award(2012, 3), true) },
      },
      { id: 'after', category: { kind: 'after', year: 2013 }, measures: gap },
    ]);
    expect(labelHistorySeries([award(2012, 3)], true)).toMatchObject({
      id: 'label-history',
      measures: ['level'],
    });
  });

  it('holds each award once, each year of the span once, and never a zero', () => {
    fc.assert(
      fc.property(awards, (given) => {
        const { points } = labelHistorySeries(given, false);
        const cells = points.map((point) => point.measures.level);
        expect(cells.filter(isFigure).map((cell) => cell.value)).toEqual(
          awardsInOrder(given).map((one) => one.level),
        );
        expect(points.map((point) => point.id)).toHaveLength(new Set(points.map((point) => point.id)).size);
        const years = points.flatMap(({ category }) => (category.kind === 'year' ? [category.year] : []));
        expect(years).toEqual(years.map((_, index) => Math.min(...editions(given)) + index));
        expect(years.length - given.length).toBe(undocumentedYears(given).length);
      }),
    );
  });
});
