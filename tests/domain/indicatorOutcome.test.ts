import { describe, expect, it } from 'vitest';
import type { FigureOrAbsence } from '../../src/contract/figure';
import type { Indicator } from '../../src/contract/initiatives';
import { indicatorOutcome } from '../../src/domain/indicatorOutcome';
import { figure } from './examples';

const indicator = (
  polarity: Indicator['polarity'],
  value: FigureOrAbsence,
  target: FigureOrAbsence,
): Indicator => ({ id: 'i', name: { fr: 'Nom' }, value, target, targetOn: null, polarity });

const days = (n: number) => figure(n, 'day');
const absent: FigureOrAbsence = { absent: 'not-documented' };

describe('the outcome of an indicator', () => {
  it.each([
    ['more-is-better', 5, 5, 'reached'],
    ['more-is-better', 6, 5, 'reached'],
    ['more-is-better', 4, 5, 'not-reached'],
    ['less-is-better', 5, 5, 'reached'],
    ['less-is-better', 4, 5, 'reached'],
    ['less-is-better', 6, 5, 'not-reached'],
    ['less-is-better', 0, 0, 'reached'],
    ['less-is-better', 3, 0, 'not-reached'],
    ['neutral', 6, 5, 'not-judged'],
  ] as const)('where %s: %i against a target of %i is %s', (polarity, value, target, outcome) => {
    expect(indicatorOutcome(indicator(polarity, days(value), days(target)))).toBe(outcome);
  });

  it.each([
    ['value', absent, days(1)],
    ['target', days(1), absent],
    ['common unit', days(1), figure(1, 'percent')],
  ])('is not judged without a %s', (_what, value, target) => {
    expect(indicatorOutcome(indicator('more-is-better', value, target))).toBe('not-judged');
  });
});
