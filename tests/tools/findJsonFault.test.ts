import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../tools/findJsonFault';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the place where JSON breaks', () => {
  it.each([
    ['{\n  "a": 1,\n}', { line: 3, column: 1, found: '}', expected: 'key' }],
    ['{"a" 1}', { line: 1, column: 6, found: '1', expected: 'colon' }],
    ['{"a": 1 "b": 2}', { line: 1, column: 9, found: '"', expected: 'commaOrEnd' }],
    ['{a: 1}', { line: 1, column: 2, found: 'a', expected: 'keyOrEnd' }],
    ['{"a": }', { line: 1, column: 7, found: '}', expected: 'value' }],
    ['[1, ]', { line: 1, column: 5, found: ']', expected: 'value' }],
    ['[,]', { line: 1, column: 2, found: ',', expected: 'valueOrEnd' }],
    ['[1}', { line: 1, column: 3, found: '}', expected: 'commaOrEnd' }],
    ['{"a": 01}', { line: 1, column: 7, found: '0', expected: 'value' }],
    ['{"a": tru}', { line: 1, column: 7, found: 't', expected: 'value' }],
    ['{"a": "l\'école}', { line: 1, column: 7, found: '"', expected: 'value' }],
    ['{}\r\n{}', { line: 2, column: 1, found: '{', expected: 'endOfText' }],
    ['{"a": [1, 2', { line: 1, column: 12, found: '', expected: 'commaOrEnd' }],
    ['', { line: 1, column: 1, found: '', expected: 'value' }],
    ['[😀]', { line: 1, column: 2, found: '😀', expected: 'valueOrEnd' }],
  ])('is found in %j', (text, fault) => {
    expect(findJsonFault(text)).toEqual(fault);
  });

  it('is nowhere in any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
        expect(findJsonFault(JSON.stringify(value, null, indent))).toBeNull();
      }),
    );
  });

  it('is found exactly where JSON.parse finds one, whatever character is damaged', () => {
    const damages = fc.constantFrom('', ',', '"', '}', ']', ':', '0', '-', 'e', '\\', '\n', '\u0001', 'é');
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), damages, (value, seed, damage) => {
        const whole = JSON.stringify(value);
        const place = seed % whole.length;
        const text = whole.slice(0, place) + damage + whole.slice(place + 1);
        expect(findJsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });
});
