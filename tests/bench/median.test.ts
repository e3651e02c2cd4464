import { expect, it } from 'vitest';
import { median, ratio } from '../../tools/bench/median';

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
  [[null, 5, null], 5],
  [[null], null],
  [[], null],
])('finds the middle of %j', (values, middle) => {
  expect(median(values)).toBe(middle);
});

it('does not let one slow run change the result', () => {
  expect(median([10, 11, 12, 10_000, 11])).toBe(11);
});

it.each([
  [3, 2, 1.5],
  [3, 0, null],
  [null, 2, null],
  [3, null, null],
])('divides %j by %j', (value, other, result) => {
  expect(ratio(value, other)).toBe(result);
});
