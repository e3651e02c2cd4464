import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INITIATIVE_KINDS, THEME_IDS } from '../../src/contract/initiatives';
import {
  choicesFromParams,
  type InitiativeChoices,
  LIST_VIEWS,
  paramsFromChoices,
} from '../../src/domain/initiativeChoices';
import { NO_FILTER, PARAMETERS } from '../../src/domain/initiativeFilter';

const choices: fc.Arbitrary<InitiativeChoices> = fc.record({
  view: fc.constantFrom(...LIST_VIEWS),
  filter: fc.record({
    query: fc.string({ unit: 'grapheme', maxLength: 40 }),
    themes: fc.subarray([...THEME_IDS]),
    kinds: fc.subarray([...INITIATIVE_KINDS]),
    audiences: fc.subarray(['eleves', 'aines']),
    partners: fc.subarray(['La Villette', '?=&#+%']),
    years: fc.subarray([2017, 2018, 2019]),
  }),
});

const OWN: readonly string[] = [...Object.values(PARAMETERS), 'vue'];

const foreign = fc.array(
  fc.tuple(
    fc.string({ maxLength: 8 }).filter((name) => !OWN.includes(name)),
    fc.string({ maxLength: 8 }),
  ),
  { maxLength: 4 },
);

const reread = (params: URLSearchParams) => new URLSearchParams(params.toString());

describe('the choices on the list', () => {
  it('come back from the address that they make, whatever else stands in it', () => {
    fc.assert(
      fc.property(choices, foreign, (given, others) => {
        expect(choicesFromParams(reread(paramsFromChoices(given, new URLSearchParams(others))))).toEqual(
          given,
        );
      }),
    );
  });

  it('leave the parameters of others as they were, in their order', () => {
    fc.assert(
      fc.property(choices, choices, foreign, (before, after, others) => {
        const address = paramsFromChoices(after, paramsFromChoices(before, new URLSearchParams(others)));
        expect([...address].filter(([name]) => !OWN.includes(name))).toEqual(others);
      }),
    );
  });

  it('replace the choices before, and add nothing to them', () => {
    fc.assert(
      fc.property(choices, choices, (before, after) => {
        const address = paramsFromChoices(after, paramsFromChoices(before, new URLSearchParams()));
        expect(address.toString()).toBe(paramsFromChoices(after, new URLSearchParams()).toString());
      }),
    );
  });

  it.each([
    ['', 'cards'],
    ['vue=tableau', 'table'],
    ['vue=table', 'cards'],
  ])('read the view of « %s »: %s', (search, view) => {
    expect(choicesFromParams(new URLSearchParams(search)).view).toBe(view);
  });

  it('name the table in the address, and leave the usual view out', () => {
    const views = (['cards', 'table'] as const).map((view) =>
      paramsFromChoices({ filter: NO_FILTER, view }, new URLSearchParams('scenario=slow')).toString(),
    );
    expect(views).toEqual(['scenario=slow', 'scenario=slow&vue=tableau']);
  });
});
