import { describe, expect, expectTypeOf, it } from 'vitest';
import { EXPECTATIONS } from '../../src/contract/expectation';
import { readResource } from '../../src/contract/readResource';
import { type DataExpectation, DATA_EXPECTATIONS } from '../../src/domain/dataCheck/dataFault';
import { dataFault as englishFault } from '../../src/text/en/dataFault';
import {
  dataFault as frenchFault,
  type RuleBetweenResources,
  type ToldFault,
} from '../../src/text/fr/dataFault';
import { withForbiddenNull, withoutRequiredField, withWrongType } from '../contract/brokenDocuments';

const file = 'mocks/data/ville-temoin/label.json';
const level: ToldFault = { file, path: 'awards[0].level', value: 6, expectation: 'level' };

const told = (fault: Partial<ToldFault>): [string, string] => [
  frenchFault({ ...level, ...fault, file: 'f.json', path: 'p' }),
  englishFault({ ...level, ...fault, file: 'f.json', path: 'p' }),
];

describe('the sentence of a fault', () => {
  it('names file, path, value and expectation in French', () => {
    expect(frenchFault(level)).toBe(
      'mocks/data/ville-temoin/label.json · awards[0].level : 6. Attendu : un entier de 1 à 5.',
    );
  });

  it('names them in English', () => {
    expect(englishFault(level)).toBe(
      'mocks/data/ville-temoin/label.json · awards[0].level: 6. Expected: a whole number from 1 to 5.',
    );
  });

  it('leaves out the path of the document itself', () => {
    expect(frenchFault({ file: 'f.json', path: '', value: [], expectation: 'object' })).toBe(
      'f.json : liste vide. Attendu : un objet entre accolades { }.',
    );
  });

  it('says that a field is missing', () => {
    expect(told({ value: undefined, expectation: 'object', expected: '"level"' })).toEqual([
      'f.json · p : champ absent. Attendu : ce champ, qui est obligatoire.',
      'f.json · p: field missing. Expected: this field, which is required.',
    ]);
  });

  it.each<[unknown, string, string]>([
    ['2022-13', '« 2022-13 »', '“2022-13”'],
    ['', 'texte vide', 'empty text'],
    ['  ', 'texte fait d’espaces', 'text made of spaces'],
    ['x'.repeat(60), `« ${'x'.repeat(60)} »`, `“${'x'.repeat(60)}”`],
    ['x'.repeat(61), `« ${'x'.repeat(60)}… »`, `“${'x'.repeat(60)}…”`],
    [0, '0', '0'],
    [-4.5, '-4.5', '-4.5'],
    [true, 'true', 'true'],
    [null, 'null', 'null'],
    [[], 'liste vide', 'empty list'],
    [[1, 2], 'liste (2)', 'list (2)'],
    [{ fr: 'x' }, 'objet', 'object'],
  ])('shows the value %j', (value, french, english) => {
    expect(told({ value })).toEqual([
      `f.json · p : ${french}. Attendu : un entier de 1 à 5.`,
      `f.json · p: ${english}. Expected: a whole number from 1 to 5.`,
    ]);
  });

  it.each<[string | null, string, string]>([
    ['("on" | "by")', '« on » ou « by »', '“on” or “by”'],
    ['("A" | "B" | "C")', '« A », « B » ou « C »', '“A”, “B” or “C”'],
    ['"on"', '« on »', '“on”'],
    [null, '', ''],
  ])('lists the choices of %s', (expected, french, english) => {
    expect(told({ value: 'at', expectation: 'picklist', expected })).toEqual([
      `f.json · p : « at ». Attendu : une de ces valeurs : ${french}.`,
      `f.json · p: “at”. Expected: one of these values: ${english}.`,
    ]);
  });

  it.each<[NonNullable<ToldFault['params']>, string, string]>([
    [{ closest: ['a', 'b'] }, ' (peut-être « a » ou « b »)', ' (perhaps “a” or “b”)'],
    [{ closest: ['a'] }, ' (peut-être « a »)', ' (perhaps “a”)'],
    [{ closest: [] }, '', ''],
    [{}, '', ''],
  ])('suggests known identifiers: %j', (params, french, english) => {
    expect(told({ value: 'c', expectation: 'knownSource', params })).toEqual([
      `f.json · p : « c ». Attendu : l’identifiant d’une source de sources.json${french}.`,
      `f.json · p: “c”. Expected: the identifier of a source of sources.json${english}.`,
    ]);
  });

  it.each<[string, NonNullable<ToldFault['params']>, string, string]>([
    [
      'notBefore',
      { other: '2021-03', otherPath: 'q' },
      'une date qui ne précède pas 2021-03 (q)',
      'a date that is not before 2021-03 (q)',
    ],
    [
      'sameCount',
      { other: 88, otherPath: 'q', otherResource: 'label' },
      'le même nombre que 88 (q de label.json)',
      'the same number as 88 (q of label.json)',
    ],
    [
      'uniqueIdentifier',
      { otherPath: 'q' },
      'un identifiant qui ne sert qu’une fois ; il est déjà pris par q',
      'an identifier used once only; q has it already',
    ],
    [
      'yearBeforeEdition',
      { other: 2021 },
      'l’année d’avant l’édition : 2021',
      'the year before the edition: 2021',
    ],
  ])('says what the value was compared with (%s)', (expectation, params, french, english) => {
    expect(told({ value: 1, expectation, params })).toEqual([
      `f.json · p : 1. Attendu : ${french}.`,
      `f.json · p: 1. Expected: ${english}.`,
    ]);
  });

  it.each([...Object.keys(EXPECTATIONS), ...DATA_EXPECTATIONS, 'email'])(
    'has words of its own for %s',
    (expectation) => {
      const [french, english] = told({ expectation });
      expect(french).not.toContain('conforme au contrat');
      expect(english).not.toContain('keeps the contract');
    },
  );

  it.each([...withoutRequiredField, ...withWrongType, ...withForbiddenNull])(
    'has words of its own for what breaks $resource at $path',
    ({ resource, document }) => {
      const sentences = told(faultIn(resource, document));
      expect(sentences.join(' ')).not.toMatch(/conforme au contrat|keeps the contract|: \.$|undefined/);
    },
  );

  it('still says something of an expectation that it does not know', () => {
    expect(told({ expectation: 'toString' })).toEqual([
      'f.json · p : 6. Attendu : une valeur conforme au contrat.',
      'f.json · p: 6. Expected: a value that keeps the contract.',
    ]);
  });

  it('knows the rules of the domain and no other', () => {
    expectTypeOf<RuleBetweenResources>().toEqualTypeOf<DataExpectation>();
  });
});

function faultIn(...[resource, document]: Parameters<typeof readResource>): Partial<ToldFault> {
  const result = readResource(resource, document);
  return result.isValid ? {} : result.faults[0];
}
