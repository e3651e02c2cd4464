import { toJsonSchema } from '@valibot/to-json-schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readResource } from '../../src/contract/readResource';
import { RESOURCE_NAMES, type ResourceName, SCHEMAS } from '../../src/contract/resources';
import {
  withAllowedNull,
  withForbiddenNull,
  withoutOptionalField,
  withoutRequiredField,
  withWrongType,
} from './brokenDocuments';
import { fieldsOfSchema } from './fieldsOfSchema';
import { validDocuments } from './documents';
import { type Json, nodesOf, withValue } from './json';

const refused: [ResourceName, string, Json, string][] = [
  ['label', 'awards[0].level', 6, 'level'],
  ['label', 'awards[0].level', 0, 'level'],
  ['label', 'awards[0].level', 4.5, 'level'],
  ['label', 'awards[0].edition', 1989, 'year'],
  ['label', 'awards[0].edition', 2101, 'year'],
  ['label', 'awards[0].edition', 2022.5, 'year'],
  ['label', 'awards[0].ceremonyOn', '2022-02-30', 'date'],
  ['label', 'awards[0].ceremonyOn', '2022-13', 'date'],
  ['label', 'awards[0].ceremonyOn', '2022-2-3', 'date'],
  ['label', 'awards[0].ceremonyOn', '03/02/2022', 'date'],
  ['label', 'awards[0].ceremonyOn', '', 'date'],
  ['label', 'programme.editions[0].rank', -1, 'count'],
  ['label', 'programme.editions[0].rank', 1.5, 'count'],
  ['label', 'awards[0].sourceIds', [], 'notEmpty'],
  ['label', 'programme.feeRule.minimum.value', Number.POSITIVE_INFINITY, 'finiteNumber'],
  ['city', 'name', ' ', 'filledText'],
  ['city', 'id', 'Ville Témoin', 'identifier'],
  ['city', 'id', 'ville--temoin', 'identifier'],
  ['city', 'inseeCode', '2C001', 'inseeCode'],
  ['city', 'inseeCode', '7844', 'inseeCode'],
  ['city', 'dataLicence.url', 'javascript:alert(1)', 'httpUrl'],
  ['city', 'dataLicence.url', 'https://a b.example', 'httpUrl'],
  ['sources', 'sources[0].confidence', 'C', 'picklist'],
  ['initiatives', 'initiatives[0].themeId', 'sport', 'picklist'],
  ['initiatives', 'initiatives[0].indicators[0].target', { absent: 'unknown' }, 'union'],
  ['initiatives', 'initiatives[0].indicators[0].value.sourceIds', [], 'notEmpty'],
];

const accepted: [ResourceName, string, Json][] = [
  ['label', 'awards[0].ceremonyOn', '2024-02-29'],
  ['label', 'awards[0].ceremonyOn', '2022-02'],
  ['label', 'awards[0].ceremonyOn', '2022'],
  ['label', 'awards[0].level', 1],
  ['label', 'programme.editions[0].rank', 0],
  ['label', 'programme.feeRule.minimum.value', 0],
  ['city', 'inseeCode', '2A004'],
  ['network', 'countedSinceConflicts[0].sourceIds', []],
  ['initiatives', 'initiatives[0].partners', []],
  ['initiatives', 'initiatives[0].citedFor', []],
  ['initiatives', 'initiatives[0].indicators[0].target', { absent: 'not-yet-published' }],
];

describe('the contract', () => {
  it.each(RESOURCE_NAMES)('accepts a valid %s as it is', (resource) => {
    expect(readResource(resource, validDocuments[resource])).toEqual({
      isValid: true,
      value: validDocuments[resource],
    });
  });

  it.each(RESOURCE_NAMES)('is tested on every field of %s', (resource) => {
    const fields = nodesOf(validDocuments[resource])
      .map(({ path }) => path.replaceAll(/\[\d+\]/g, '[]'))
      .filter((path) => !path.endsWith('[]'));
    const schema = toJsonSchema(SCHEMAS[resource], { errorMode: 'ignore' });
    expect(new Set(fields)).toEqual(new Set(fieldsOfSchema(schema)));
  });

  it.each(withoutRequiredField)('refuses $resource without $path', ({ resource, document, reportedAt }) => {
    expect(readResource(resource, document)).toMatchObject({
      isValid: false,
      faults: [{ path: reportedAt }],
    });
  });

  it.each(withoutOptionalField)('accepts $resource without $path', ({ resource, document }) => {
    expect(readResource(resource, document)).toMatchObject({ isValid: true });
  });

  it.each(withWrongType)(
    'refuses $resource with a wrong type at $path',
    ({ resource, document, reportedAt }) => {
      expect(readResource(resource, document)).toMatchObject({
        isValid: false,
        faults: [{ path: reportedAt }],
      });
    },
  );

  it.each(withForbiddenNull)('refuses $resource with null at $path', ({ resource, document, reportedAt }) => {
    expect(readResource(resource, document)).toMatchObject({
      isValid: false,
      faults: [{ path: reportedAt }],
    });
  });

  it.each(withAllowedNull)('accepts $resource with null at $path', ({ resource, document }) => {
    expect(readResource(resource, document)).toMatchObject({ isValid: true });
  });

  it.each(refused)('refuses %s · %s : %j, which is no %s', (resource, path, value, expectation) => {
    const document = withValue(validDocuments[resource], path, value);
    expect(readResource(resource, document)).toMatchObject({
      isValid: false,
      faults: [{ resource, path, value, expectation }],
    });
  });

  it.each(accepted)('accepts %s · %s : %j', (resource, path, value) => {
    const document = withValue(validDocuments[resource], path, value);
    expect(readResource(resource, document)).toMatchObject({ isValid: true });
  });

  it('tells every fault of a document, with the value received and what was asked for', () => {
    const document = withValue(
      withValue(validDocuments.label, 'awards[0].level', 'cinq'),
      'programme.name',
      '',
    );
    expect(readResource('label', document)).toEqual({
      isValid: false,
      faults: [
        { resource: 'label', path: 'programme.name', value: '', expectation: 'filledText', expected: null },
        {
          resource: 'label',
          path: 'awards[0].level',
          value: 'cinq',
          expectation: 'number',
          expected: 'number',
        },
      ],
    });
  });

  it.each(RESOURCE_NAMES)('drops the fields of %s that it does not know', (resource) => {
    const document = withValue(validDocuments[resource], 'unknownField', 1);
    expect(readResource(resource, document)).toEqual({ isValid: true, value: validDocuments[resource] });
  });

  it.each(RESOURCE_NAMES)('never throws, whatever is sent as %s', (resource) => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(readResource(resource, input).isValid).toBe(false);
      }),
    );
  });

  it.each(RESOURCE_NAMES)('survives any value at any place of %s', (resource) => {
    const paths = nodesOf(validDocuments[resource]).map(({ path }) => path);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const document = withValue(validDocuments[resource], path, JSON.parse(JSON.stringify(value)));
        expect(readResource(resource, document)).toHaveProperty('isValid');
      }),
    );
  });
});
