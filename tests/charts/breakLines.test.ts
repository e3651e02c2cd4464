import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakLines } from '../../src/charts/breakLines';

it.each([
  ['Accès pour tous', 13, ['Accès pour', 'tous']],
  ['Accès pour tous', 15, ['Accès pour tous']],
  ['Accès pour tous', 14, ['Accès pour', 'tous']],
  ['Participation', 5, ['Participation']],
  ['Participation de tous', 5, ['Participation', 'de', 'tous']],
  ['2021', 16, ['2021']],
  ['', 5, ['']],
])('breaks %j at %i characters', (text, length, lines) => {
  expect(breakLines(text, length)).toEqual(lines);
});

it('loses no word, and a line is too long only where it is one word', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'é', ' ') }),
      fc.integer({ min: 1, max: 20 }),
      (text, length) => {
        const lines = breakLines(text, length);
        expect(lines.join(' ')).toBe(text);
        expect(lines.filter((line) => line.length > length && line.trim().includes(' '))).toEqual([]);
      },
    ),
  );
});
