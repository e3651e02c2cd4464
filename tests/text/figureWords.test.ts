import { describe, expect, it } from 'vitest';
import { Unit } from '../../src/contract/figure';
import { site as english } from '../../src/text/en/site';
import { figureWords } from '../../src/text/figureWords';
import { formatFor } from '../../src/text/format';
import { site as french } from '../../src/text/fr/site';
import { figure } from '../domain/examples';

const told = (value: number, unit: Unit): [string, string] => [
  figureWords(figure(value, unit), french, formatFor('fr')),
  figureWords(figure(value, unit), english, formatFor('en')),
];

describe('a figure in words', () => {
  it.each<[number, Unit, string, string]>([
    [2_200, 'body', '2\u202F200 collectivités', '2,200 bodies'],
    [1, 'body', '1 collectivité', '1 body'],
    [0, 'initiative', '0 initiative', '0 initiatives'],
    [1660.15, 'euro', '1\u202F660,15\u00A0€', '€1,660.15'],
    [0.05, 'euro-per-inhabitant', '0,05 € par habitant', '0.05 € per inhabitant'],
    [27.2, 'percent', '+27,2\u00A0%', '+27.2%'],
    [13.4, 'action-per-body', '13,4 actions par collectivité', '13.4 actions per body'],
    [41_000_000, 'inhabitant', '41\u00A0millions d’habitants', '41\u00A0million inhabitants'],
    [33_203, 'inhabitant', '33\u202F203 habitants', '33,203 inhabitants'],
    [2_000_000, 'body', '2\u00A0millions de collectivités', '2\u00A0million bodies'],
    [1_000_000, 'action', '1\u00A0million d’actions', '1\u00A0million actions'],
    [3_000_000, 'actor', '3\u00A0millions d’acteurs', '3\u00A0million actors'],
    [3_000_000, 'participant', '3\u00A0millions de participants', '3\u00A0million participants'],
    [5, 'arobase', '5 arobases', '5 arobases'],
    [3, 'year', '3 ans', '3 years'],
  ])('%d %s', (value, unit, inFrench, inEnglish) => {
    expect(told(value, unit)).toEqual([inFrench, inEnglish]);
  });

  it.each(Unit.options)('has words for the unit %s in both languages', (unit) => {
    expect(told(2, unit)).toEqual([expect.stringMatching(/^\+?2.*\S/), expect.stringMatching(/^\+?€?2.*/)]);
  });
});
