import { describe, expect, it } from 'vitest';
import { jsonBytes, jsonExcerpt } from '../../src/domain/jsonExcerpt';

describe('an excerpt of a document', () => {
  it('keeps the first element of a list and marks the rest', () => {
    expect(JSON.parse(jsonExcerpt({ years: [2021, 2022, 2023] }))).toEqual({ years: [2021, '…'] });
  });

  it('shortens the lists inside the element that it keeps', () => {
    const document = { awards: [{ sourceIds: ['a', 'b'] }, { sourceIds: ['c'] }] };
    expect(JSON.parse(jsonExcerpt(document))).toEqual({ awards: [{ sourceIds: ['a', '…'] }, '…'] });
  });

  it.each([[[]], [[1]]])('leaves the list %j whole', (list) => {
    expect(JSON.parse(jsonExcerpt({ list }))).toEqual({ list });
  });

  it('is laid out for reading', () => {
    expect(jsonExcerpt({ level: 5 })).toBe('{\n  "level": 5\n}');
  });
});

describe('the size of a document', () => {
  it('is counted in bytes of UTF-8, not in letters', () => {
    expect(jsonBytes({ a: 'é' })).toBe(10);
  });
});
