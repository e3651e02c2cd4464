import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THEME_IDS } from '../../src/contract/initiatives';
import {
  citedYears,
  countFigure,
  groupByTheme,
  latestCitedYear,
  oneInitiativePerTheme,
  themesBySize,
  themeSeries,
} from '../../src/domain/initiativesByTheme';
import { valueOf } from '../../src/domain/series';
import { initiatives as anyInitiatives } from './arbitraries';
import { initiative, THEMES } from './examples';
import { fictionalTown, realTown } from './towns';

const real = realTown.initiatives;
const data = { themes: THEMES, audiences: [], initiatives: [], lodged: [] };

describe('the initiatives of the real town', () => {
  it('are twelve, cited for 2021: five for inclusion, three for education, two and two', () => {
    expect(citedYears(real.initiatives)).toEqual([2021]);
    expect(latestCitedYear(real.initiatives)).toBe('2021');
    expect(countFigure(real.initiatives, '2022-02-03', false)).toEqual({
      value: 12,
      unit: 'initiative',
      status: 'calculated',
      sourceIds: ['mureaux-2022-02'],
      asOf: '2022-02-03',
    });
    expect(themesBySize(real, real.initiatives).map(({ theme, count }) => [theme.id, count])).toEqual([
      ['inclusion', 5],
      ['education', 3],
      ['culture', 2],
      ['participation', 2],
    ]);
  });

  it('are represented by one per theme, the one that is described in parts first', () => {
    expect(oneInitiativePerTheme(real.initiatives).map(({ id }) => id)).toEqual([
      'tableaux-numeriques',
      'micro-folie',
      'mureaux-2030',
      'partenariat-ime',
    ]);
  });
});

describe('the initiatives of the fictional town', () => {
  it('are sixty over six years', () => {
    expect(citedYears(fictionalTown.initiatives.initiatives)).toEqual([2017, 2018, 2019, 2020, 2021, 2022]);
    expect(latestCitedYear(fictionalTown.initiatives.initiatives)).toBe('2022');
    expect(countFigure(fictionalTown.initiatives.initiatives, '2023', true)).toMatchObject({
      value: 60,
      status: 'example',
    });
  });
});

describe('initiatives by theme', () => {
  it('have a list per theme, in the order of the data, possibly empty', () => {
    const [first, second] = [initiative('b'), initiative('a')];
    const other = initiative('c', { themeId: 'inclusion' });
    expect(groupByTheme([first, other, second])).toEqual({
      education: [],
      culture: [first, second],
      participation: [],
      inclusion: [other],
    });
  });

  it.each(THEME_IDS)('find those of %s', (themeId) => {
    const given = initiative('a', { themeId });
    expect(groupByTheme([given])[themeId]).toEqual([given]);
  });

  it('are sorted by size; equal counts keep the order of the themes, whatever the order of the data', () => {
    const given = [initiative('a', { themeId: 'participation' }), initiative('b', { themeId: 'inclusion' })];
    const shuffled = { ...data, themes: THEMES.toReversed() };
    expect(themesBySize(shuffled, given).map(({ theme, count }) => [theme.id, count])).toEqual([
      ['participation', 1],
      ['inclusion', 1],
      ['education', 0],
      ['culture', 0],
    ]);
  });

  it('are no point where the data know no theme', () => {
    expect(themeSeries({ ...data, themes: [] }, [], '2022', false).points).toEqual([]);
  });
});

describe('the years of citation', () => {
  it('are each named once, ascending', () => {
    const given = [initiative('a', { citedFor: [2021, 2022] }), initiative('b', { citedFor: [2019, 2021] })];
    expect(citedYears(given)).toEqual([2019, 2021, 2022]);
  });

  it('are none where nothing was cited', () => {
    expect(citedYears([initiative('a', { citedFor: [] })])).toEqual([]);
    expect(latestCitedYear([])).toBe('');
  });
});

describe('a count of initiatives', () => {
  it('is unknown for an empty list', () => {
    expect(countFigure([], '2022', false)).toBeNull();
  });
});

describe('one initiative per theme', () => {
  it('is the first that has parts, else the first, and none where the theme has none', () => {
    const plain = initiative('plain');
    const rich = initiative('rich', { components: [{ fr: 'Imprimante 3D' }] });
    const later = initiative('later', { components: [{ fr: 'Casque' }] });
    const school = initiative('school', { themeId: 'education' });
    const after = initiative('after', { themeId: 'education' });
    expect(oneInitiativePerTheme([plain, rich, later, school, after])).toEqual([school, rich]);
    expect(oneInitiativePerTheme([])).toEqual([]);
  });
});

describe('the series of themes', () => {
  it('has the sources of the initiatives that it counts', () => {
    const given = [
      initiative('a', { sourceIds: ['x', 'y'] }),
      initiative('b', { sourceIds: ['y', 'z'] }),
      initiative('c', { themeId: 'education', sourceIds: ['w'] }),
    ];
    expect(themeSeries(data, given, '2022-02-03', false)).toMatchObject({
      id: 'initiatives-by-theme',
      measures: ['initiatives'],
      points: [
        {
          id: 'culture',
          category: { kind: 'name', id: 'culture', text: { fr: 'Culture', en: 'Culture in English' } },
          measures: {
            initiatives: {
              value: 2,
              unit: 'initiative',
              status: 'calculated',
              sourceIds: ['x', 'y', 'z'],
              asOf: '2022-02-03',
            },
          },
        },
        { id: 'education', measures: { initiatives: { value: 1, sourceIds: ['w'] } } },
        { id: 'participation', measures: { initiatives: { value: 0, sourceIds: ['theme-participation'] } } },
        { id: 'inclusion', measures: { initiatives: { value: 0, sourceIds: ['theme-inclusion'] } } },
      ],
    });
  });

  it('is an example for a fictional town', () => {
    const [point] = themeSeries(data, [initiative('a')], '2022', true).points;
    expect(point?.measures.initiatives).toMatchObject({ status: 'example' });
  });

  it('counts each initiative once, the largest theme first', () => {
    fc.assert(
      fc.property(anyInitiatives, (given) => {
        const counts = themeSeries(given, given.initiatives, '2022', false).points.map((point) =>
          Number(valueOf(point, 'initiatives')),
        );
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(given.initiatives.length);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        expect(counts).toHaveLength(4);
      }),
    );
  });
});
