import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  averagePerBody,
  growthOf,
  latestFigure,
  networkGrowthSeries,
  quantityOf,
} from '../../src/domain/network';
import { isFigure } from '../../src/domain/provenance';
import { valueOf } from '../../src/domain/series';
import { networks } from './arbitraries';
import { figure, network, quantity } from './examples';
import { realTown } from './towns';

describe('the network of the real data', () => {
  it('has 13.4 actions and 4.45 actors per labelled body', () => {
    expect(averagePerBody(realTown.network, 'actions')).toMatchObject({
      operation: 'quotient',
      inputs: [{ value: 29_380 }, { value: 2_200 }],
      figure: { value: 13.4, unit: 'action-per-body', status: 'calculated', asOf: '2022-02-03' },
    });
    expect(averagePerBody(realTown.network, 'actors')).toMatchObject({
      inputs: [{ value: 9_790 }, { value: 2_200 }],
      figure: { value: 4.45, unit: 'actor-per-body' },
    });
  });

  it('grew by 27.2, 38.6, 22.4 and 0 percent from 2016 to 2022', () => {
    const { points } = networkGrowthSeries(realTown.network);
    expect(
      points.map((point) => [
        point.id,
        ...(['first', 'last', 'growth'] as const).map((id) => valueOf(point, id)),
      ]),
    ).toEqual([
      ['bodies', 1_730, 2_200, 27.2],
      ['actions', 21_197, 29_380, 38.6],
      ['actors', 8_000, 9_790, 22.4],
      ['inhabitants', 41_000_000, 41_000_000, 0],
    ]);
  });

  it('keeps the source of both publications in a growth', () => {
    const bodies = quantityOf(realTown.network, 'bodies');
    expect(bodies === null ? null : growthOf(bodies)?.figure).toEqual({
      value: 27.2,
      unit: 'percent',
      status: 'calculated',
      sourceIds: ['cites-reseaux-2016', 'mureaux-2022-02'],
      asOf: '2022-02-03',
    });
  });
});

const bodies = quantity('bodies', [figure(2_200, 'body')]);
const actions = quantity('actions', [figure(29_380, 'action')]);

describe('an average per body', () => {
  it.each([
    ['there are no bodies', network(actions)],
    ['there are no actions', network(bodies)],
    ['the bodies have no figure', network(actions, quantity('bodies', []))],
    ['the actions have no figure', network(bodies, quantity('actions', []))],
    ['the bodies are zero', network(actions, quantity('bodies', [figure(0, 'body')]))],
  ])('is unknown where %s', (_why, given) => {
    expect(averagePerBody(given, 'actions')).toBeNull();
  });

  it('is zero where no action was counted, which is known', () => {
    expect(
      averagePerBody(network(bodies, quantity('actions', [figure(0, 'action')])), 'actions')?.figure.value,
    ).toBe(0);
  });

  it('is made of the latest figures, whatever their order in the data', () => {
    const given = network(
      quantity('bodies', [
        figure(200, 'body', { asOf: '2022-02-03' }),
        figure(100, 'body', { asOf: '2016-02' }),
      ]),
      quantity('actors', [figure(500, 'actor', { asOf: '2016' }), figure(900, 'actor', { asOf: '2022' })]),
    );
    expect(averagePerBody(given, 'actors')?.figure.value).toBe(4.5);
  });
});

describe('the latest figure', () => {
  it('is the one of the latest date, or none', () => {
    const figures = [figure(2, 'body', { asOf: '2022-02' }), figure(1, 'body', { asOf: '2016-02-03' })];
    expect(latestFigure(quantity('bodies', figures))?.value).toBe(2);
    expect(latestFigure(quantity('bodies', []))).toBeNull();
  });

  it('is looked for in a quantity that may not be published', () => {
    expect(quantityOf(network(bodies, actions), 'actions')).toBe(actions);
    expect(quantityOf(network(bodies), 'actors')).toBeNull();
  });
});

const growth = (...values: number[]) =>
  growthOf(
    quantity(
      'bodies',
      values.map((value, index) => figure(value, 'body', { asOf: String(2010 + index) })),
    ),
  )?.figure.value;

describe('growth', () => {
  it.each([
    ['nothing', [], undefined],
    ['one figure', [5], undefined],
    ['zero, where a percentage means nothing', [0, 5], undefined],
    ['zero to zero', [0, 0], undefined],
    ['a figure to zero', [5, 0], -100],
    ['a figure to the same', [41, 41], 0],
    ['a fall', [40, 38], -5],
    ['a fall that rounds to nothing', [999_996, 999_994], 0],
    ['three figures, first to last', [100, 500, 150], 50],
    ['a figure to one decimal', [3, 4], 33.3],
  ])('from %s', (_what, values, expected) => {
    expect(growth(...values)).toBe(expected);
  });

  it('goes from the earliest date to the latest, whatever their order in the data', () => {
    const given = [figure(150, 'body', { asOf: '2022' }), figure(100, 'body', { asOf: '2016' })];
    expect(growthOf(quantity('bodies', given))).toMatchObject({
      operation: 'growth',
      figure: { value: 50 },
      inputs: [{ value: 100 }, { value: 150 }],
    });
  });
});

describe('the series of the network', () => {
  it('says what is missing: no first figure, no growth that would mean something', () => {
    expect(networkGrowthSeries(network(bodies, quantity('actors', [])))).toEqual({
      id: 'network-growth',
      measures: ['first', 'last', 'growth'],
      points: [
        {
          id: 'bodies',
          category: { kind: 'name', id: 'bodies', text: bodies.name },
          measures: {
            first: { absent: 'not-documented' },
            last: figure(2_200, 'body'),
            growth: { absent: 'not-applicable' },
          },
        },
        {
          id: 'actors',
          category: { kind: 'name', id: 'actors', text: { fr: 'les actors', en: 'the actors' } },
          measures: {
            first: { absent: 'not-documented' },
            last: { absent: 'not-documented' },
            growth: { absent: 'not-applicable' },
          },
        },
      ],
    });
  });

  it('has one point per quantity, in the order of the data, with finite numbers only', () => {
    fc.assert(
      fc.property(networks, (given) => {
        const { points } = networkGrowthSeries(given);
        expect(points.map((point) => point.id)).toEqual(given.quantities.map(({ id }) => id));
        const cells = points.flatMap((point) => Object.values(point.measures));
        expect(cells.filter(isFigure).every((cell) => Number.isFinite(cell.value))).toBe(true);
      }),
    );
  });
});
