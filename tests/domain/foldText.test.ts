import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, searchWords } from '../../src/domain/foldText';

describe('two spellings that a French reader takes for the same', () => {
  it.each([
    ['CŒUR', 'coeur'],
    ['Œuvre', 'OEUVRE'],
    ['Curriculum vitæ', 'curriculum vitae'],
    ['ÆGIPAN', 'aegipan'],
    ['ǽ', 'æ'],
    ['école', 'ECOLE'],
    ['e\u0301cole', '\u00E9cole'],
    ['naïf, août, garçon', 'naif aout garcon'],
    ['l’école', "l'ecole"],
    ['l‘école', 'lʼécole'],
    ['e-sport', 'e sport'],
    ['porte‑avions', 'porte-avions'],
    ['Pôle\u00A0Molière', 'pole moliere'],
    ['1\u202F200 élèves', '1 200 eleves'],
    ['« Les Mureaux 2030 »', 'les mureaux 2030'],
    ['“Les Mureaux 2030”', '"les mureaux 2030"'],
    ['Micro-Folie (musée) : vite !', 'micro folie musee vite'],
    ['un – deux — trois', 'un deux trois'],
    ['  tablettes  ', 'tablettes'],
  ])('are the same: %j and %j', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it.each([
    ['cote', 'côté', 'cote'],
    ['CM1', 'CM1', 'cm1'],
    ['3D', '« 3D »', '3d'],
    ['l’e-administration', 'l’e-administration', 'l e administration'],
    ['fin de phrase', 'Fin, de : phrase ?!.', 'fin de phrase'],
    ['nothing but marks', '« … » !'.replace('…', '.'), ''],
  ])('fold into plain words: %s', (_what, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('stay apart where letters or digits differ', () => {
    expect(foldText('CM1')).not.toBe(foldText('CM2'));
    expect(foldText('lycée')).not.toBe(foldText('lycees'));
  });

  it('are folded once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 500 },
    );
  });

  it('have no space at either end and never two in a row', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(' ', '-', '’', 'é', 'Œ', '\n', '«', '.') }), (text) => {
        expect(foldText(text)).toMatch(/^(?:[a-z]+(?: [a-z]+)*)?$/);
      }),
    );
  });
});

describe('the words of a search', () => {
  it.each([
    ['', []],
    ['  ', []],
    [' ’ - ! ', []],
    ['Réalité  virtuelle', ['realite', 'virtuelle']],
    ['l’école', ['l', 'ecole']],
  ])('of %j', (query, words) => {
    expect(searchWords(query)).toEqual(words);
  });
});
