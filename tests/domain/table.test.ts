import { expect, it } from 'vitest';
import { isAbsent } from '../../src/domain/table';

it.each([
  [{ absent: 'non documenté' }, true],
  ['', false],
  ['non documenté', false],
  [0, false],
])('a cell %j says why there is no number: %s', (cell, expected) => {
  expect(isAbsent(cell)).toBe(expected);
});
