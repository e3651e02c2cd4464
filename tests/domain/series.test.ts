import { describe, expect, it } from 'vitest';
import type { FigureOrAbsence } from '../../src/contract/figure';
import { isEmptySeries, type Series, seriesDate, seriesSourceIds, valueOf } from '../../src/domain/series';
import { figure } from './examples';

const point = (year: number, first: FigureOrAbsence, last: FigureOrAbsence) => ({
  id: String(year),
  category: { kind: 'year', year } as const,
  measures: { first, last },
});
const missing = { absent: 'not-documented' } as const;
const series = (...points: ReturnType<typeof point>[]): Series<'first' | 'last'> => ({
  id: 'test',
  measures: ['first', 'last'],
  points,
});

const zero = figure(0, 'body', { sourceIds: ['b', 'a'], asOf: '2016' });
const five = figure(5, 'body', { sourceIds: ['a', 'c'], asOf: '2022-02' });

describe('a series', () => {
  it('is empty where it holds no point or only reasons', () => {
    expect(isEmptySeries(series())).toBe(true);
    expect(isEmptySeries(series(point(2021, missing, missing)))).toBe(true);
  });

  it('is not empty where one measure of one point holds a number, even zero', () => {
    expect(isEmptySeries(series(point(2020, missing, missing), point(2021, missing, zero)))).toBe(false);
    expect(isEmptySeries(series(point(2021, zero, missing)))).toBe(false);
  });

  it('gives the number of a point, and null for a gap, never zero', () => {
    const given = point(2021, zero, missing);
    expect(valueOf(given, 'first')).toBe(0);
    expect(valueOf(given, 'last')).toBeNull();
  });

  it('rests on every source of its numbers, each once, in order of first appearance', () => {
    expect(seriesSourceIds(series(point(2020, missing, zero), point(2021, five, missing)))).toEqual([
      'b',
      'a',
      'c',
    ]);
    expect(seriesSourceIds(series(point(2020, missing, missing)))).toEqual([]);
  });

  it('holds for the latest date of its numbers, or for none', () => {
    expect(seriesDate(series(point(2020, five, zero)))).toBe('2022-02');
    expect(seriesDate(series(point(2020, zero, five), point(2021, missing, missing)))).toBe('2022-02');
    expect(seriesDate(series(point(2020, missing, missing)))).toBeNull();
    expect(seriesDate(series(point(2020, five, zero), point(2021, zero, missing)))).toBe('2022-02');
  });
});
