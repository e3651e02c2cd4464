import { describe, expect, it } from 'vitest';
import { countInWords as inEnglish, ordinalInWords as englishOrdinal } from '../../src/text/en/countInWords';
import { countInWords as inFrench, ordinalInWords as frenchOrdinal } from '../../src/text/fr/countInWords';

describe('a count in words', () => {
  it.each([
    [0, 'zéro', 'zero'],
    [1, 'un', 'one'],
    [5, 'cinq', 'five'],
    [12, 'douze', 'twelve'],
    [13, 'treize', '13'],
    [16, 'seize', '16'],
    [17, '17', '17'],
    [88, '88', '88'],
  ])('of %i is %j and %j', (count, french, english) => {
    expect([inFrench(count), inEnglish(count)]).toEqual([french, english]);
  });

  it('agrees in French with what it counts', () => {
    expect(inFrench(1, 'feminine')).toBe('une');
    expect(inFrench(2, 'feminine')).toBe('deux');
  });
});

describe('a rank in words', () => {
  it.each([
    [1, 'première', 'first'],
    [2, 'deuxième', 'second'],
    [10, 'dixième', 'tenth'],
    [11, '11e', '11th'],
    [12, '12e', '12th'],
    [13, '13e', '13th'],
    [20, '20e', '20th'],
    [21, '21e', '21st'],
    [22, '22e', '22nd'],
    [23, '23e', '23rd'],
    [24, '24e', '24th'],
    [111, '111e', '111th'],
  ])('of %i is %j and %j', (rank, french, english) => {
    expect([frenchOrdinal(rank), englishOrdinal(rank)]).toEqual([french, english]);
  });
});
