import { describe, expect, it } from 'vitest';
import { labelHistoryHeight, labelHistoryOrientation } from '../../src/charts/labelHistorySize';
import { labelHistorySeries } from '../../src/domain/labelHistory';
import { award } from '../domain/examples';

const seriesOf = (editions: number) =>
  labelHistorySeries(
    Array.from({ length: editions }, (_, index) => award(2010 + index, 5)),
    false,
  );

describe('the drawing of a history', () => {
  it.each([
    [1, 'narrow', 'columns'],
    [2, 'narrow', 'rows'],
    [3, 'wide', 'columns'],
    [4, 'wide', 'rows'],
  ] as const)('of %i editions, %s, has %s', (editions, variant, orientation) => {
    expect(labelHistoryOrientation(seriesOf(editions), variant)).toBe(orientation);
  });

  it('grows with its rows, and not with its columns', () => {
    expect(labelHistoryHeight(seriesOf(1), 'wide')).toBe(labelHistoryHeight(seriesOf(3), 'wide'));
    expect(labelHistoryHeight(seriesOf(12), 'wide')).toBe(14 * 34);
    expect(labelHistoryHeight(seriesOf(14), 'narrow')).toBe(16 * 34);
  });

  it('has a size even without a point', () => {
    const empty = labelHistorySeries([], false);
    expect(labelHistoryOrientation(empty, 'narrow')).toBe('columns');
    expect(labelHistoryHeight(empty, 'narrow')).toBeGreaterThan(0);
  });
});
