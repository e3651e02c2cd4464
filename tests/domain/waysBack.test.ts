import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterInitiatives, NO_FILTER } from '../../src/domain/initiativeFilter';
import { waysBack } from '../../src/domain/waysBack';
import { initiatives } from './arbitraries';
import { realTown } from './towns';

const data = realTown.initiatives;

describe('the ways back from an empty result', () => {
  it('give up one choice each, the one that shows most first', () => {
    const ways = waysBack(data, { ...NO_FILTER, query: 'fibre', themes: ['culture'] });
    expect(ways).toEqual([
      { without: 'query', filter: { ...NO_FILTER, themes: ['culture'] }, count: 2 },
      { without: 'themes', filter: { ...NO_FILTER, query: 'fibre' }, count: 1 },
    ]);
  });

  it('are sorted by what they show, whatever the order of the fields', () => {
    const ways = waysBack(data, { ...NO_FILTER, themes: ['participation'], kinds: ['infrastructure'] });
    expect(ways.map(({ without, count }) => [without, count])).toEqual([
      ['kinds', 2],
      ['themes', 1],
    ]);
  });

  it('leave out what would still show nothing', () => {
    const ways = waysBack(data, { ...NO_FILTER, kinds: ['service'], years: [2021] });
    expect(ways.map(({ without }) => without)).toEqual(['kinds']);
  });

  it('are none when several choices exclude everything each', () => {
    expect(waysBack(data, { ...NO_FILTER, query: 'zzzz', partners: ['Inconnu'] })).toEqual([]);
  });

  it.each(['', '  ', '« »'])('do not take « %s » for a search', (query) => {
    expect(waysBack(data, { ...NO_FILTER, query })).toEqual([]);
  });

  it('show as many as they promise', () => {
    fc.assert(
      fc.property(initiatives, fc.constantFrom('villette', 'rien du tout'), (any, query) => {
        const ways = waysBack(any, { ...NO_FILTER, query, themes: ['culture'], years: [2019] });
        expect(ways.map(({ count }) => count)).toEqual(
          ways.map(({ filter }) => filterInitiatives(any, filter).length),
        );
      }),
    );
  });
});
