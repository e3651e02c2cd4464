import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, isFigure, sourceIdsOf } from '../../src/domain/provenance';
import { counts } from './arbitraries';
import { figure } from './examples';

const published = figure(2200, 'body', { sourceIds: ['bulletin', 'gazette'], asOf: '2016-02' });
const later = figure(29380, 'action', { sourceIds: ['gazette', 'rapport'], asOf: '2022-02-03' });

describe('the provenance of a calculated figure', () => {
  it('names every source of its inputs once, in order of first appearance', () => {
    expect(calculate('quotient', [later, published], 13.35, 'action-per-body').figure.sourceIds).toEqual([
      'gazette',
      'rapport',
      'bulletin',
    ]);
  });

  it('holds for the latest date of its inputs, in whatever order they come', () => {
    expect(calculate('quotient', [published, later], 1, 'body').figure.asOf).toBe('2022-02-03');
    expect(calculate('quotient', [later, published], 1, 'body').figure.asOf).toBe('2022-02-03');
  });

  it('holds for the latest of three dates', () => {
    const between = figure(1, 'body', { asOf: '2019' });
    expect(calculate('count', [later, published, between], 3, 'award').figure.asOf).toBe('2022-02-03');
  });

  it('keeps value, unit, operation and inputs in the order of the formula', () => {
    expect(calculate('growth', [published, later], 27.2, 'percent')).toEqual({
      operation: 'growth',
      inputs: [published, later],
      figure: {
        value: 27.2,
        unit: 'percent',
        status: 'calculated',
        sourceIds: ['bulletin', 'gazette', 'rapport'],
        asOf: '2022-02-03',
      },
    });
  });

  it('is an example as soon as one input is made up', () => {
    const invented = { ...later, status: 'example' } as const;
    expect(calculate('count', [published, invented], 2, 'award').figure.status).toBe('example');
    expect(calculate('count', [invented, published], 2, 'award').figure.status).toBe('example');
    expect(calculate('count', [published, later], 2, 'award').figure.status).toBe('calculated');
  });

  it('rests on the sources of its inputs and no other, whatever they are', () => {
    fc.assert(
      fc.property(counts('body', 9), counts('body', 9), (first, second) => {
        const { sourceIds } = calculate('count', [first, second], 2, 'body').figure;
        expect(new Set(sourceIds)).toEqual(new Set([...first.sourceIds, ...second.sourceIds]));
        expect(sourceIds).toHaveLength(new Set(sourceIds).size);
      }),
    );
  });
});

describe('the sources of several figures', () => {
  it('are none for no figure', () => {
    expect(sourceIdsOf([])).toEqual([]);
  });
});

describe('a figure or the reason why there is none', () => {
  it('is a figure where there is a number, zero included', () => {
    expect(isFigure(figure(0, 'body'))).toBe(true);
    expect(isFigure({ absent: 'not-documented' })).toBe(false);
  });
});
