/**
 * What a value of the API was expected to be, as a code.
 * Schemas use these codes as their messages, so that the sentence about a fault is written once, in `text/`, per language.
 */
export const EXPECTATIONS = {
  identifier: 'identifier',
  filledText: 'filledText',
  date: 'date',
  httpUrl: 'httpUrl',
  level: 'level',
  year: 'year',
  count: 'count',
  inseeCode: 'inseeCode',
  siren: 'siren',
  email: 'email',
  finiteNumber: 'finiteNumber',
  notEmpty: 'notEmpty',
} as const;

export type Expectation = keyof typeof EXPECTATIONS;
