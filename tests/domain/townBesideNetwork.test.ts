import { describe, expect, it } from 'vitest';
import { type PairId, townBesideNetwork } from '../../src/domain/townBesideNetwork';
import { fictionalTown, realTown } from './towns';

const pairOf = (id: PairId, town = realTown) => townBesideNetwork(town).find((pair) => pair.id === id);

describe('the town beside the network', () => {
  it.each([
    ['cited', 12, 29_380, [2021]],
    ['lodged', 88, 13.4, [2021]],
    ['population', 33_203, 41_000_000, [2019]],
    ['level', 5, 254, [2022]],
  ] as const)('has for %s %i and %d', (id, town, network, years) => {
    expect(pairOf(id)).toMatchObject({ town: { value: town }, network: { value: network }, years });
  });

  it('counts the initiatives up to the last year of citation', () => {
    expect(pairOf('cited', fictionalTown)).toMatchObject({ town: { value: 60, asOf: '2022' } });
  });

  it('takes the population in force at the last ceremony, not the latest one', () => {
    expect(pairOf('population', fictionalTown)).toMatchObject({ town: { value: 12_364 }, years: [2019] });
  });

  it('takes the last population where none is known to have been in force', () => {
    const populations = realTown.city.populations.map((record) => ({ ...record, inForceFrom: null }));
    const town = { ...realTown, city: { ...realTown.city, populations } };
    expect(pairOf('population', town)).toMatchObject({ town: { value: 34_632 }, years: [2023] });
  });

  it('takes the latest edition for which lodged initiatives are known', () => {
    const lodged = fictionalTown.initiatives.lodged.toReversed();
    const town = { ...fictionalTown, initiatives: { ...fictionalTown.initiatives, lodged } };
    expect(pairOf('lodged', town)).toMatchObject({ town: { value: 66 }, years: [2023] });
  });

  it.each(['cited', 'lodged', 'population', 'level'] as const)(
    'knows nothing of %s in a town without data',
    (id) => {
      const town = {
        city: { ...realTown.city, populations: [] },
        label: { ...realTown.label, awards: [] },
        initiatives: { ...realTown.initiatives, initiatives: [], lodged: [] },
        network: { ...realTown.network, quantities: [] },
      };
      const absent = { absent: 'not-documented' };
      expect(townBesideNetwork(town).find((pair) => pair.id === id)).toEqual({
        id,
        town: absent,
        network: absent,
        years: [],
      });
    },
  );

  it('marks a count of made-up initiatives as an example', () => {
    expect(pairOf('cited', fictionalTown)).toMatchObject({ town: { status: 'example' } });
  });
});
