import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionExtremes, editionsInOrder, nationalEditionsSeries } from '../../src/domain/nationalEditions';
import { isFigure } from '../../src/domain/provenance';
import { valueOf } from '../../src/domain/series';
import { nationalEditions } from './arbitraries';
import { edition } from './examples';
import { realTown } from './towns';

describe('the national editions', () => {
  it('are known for nine years from 2006 to 2023, the nine others being gaps', () => {
    const { points } = nationalEditionsSeries(realTown.label.programme.editions);
    expect(points.map((point) => valueOf(point, 'bodies'))).toEqual([
      223,
      null,
      null,
      null,
      null,
      303,
      356,
      null,
      271,
      null,
      null,
      null,
      205,
      234,
      null,
      219,
      254,
      257,
    ]);
    expect(points[0]).toMatchObject({ id: '2006', category: { kind: 'year', year: 2006 } });
    expect(points[1]?.measures.bodies).toEqual({ absent: 'not-documented' });
  });

  it('labelled the most bodies in 2012 and the fewest in 2018', () => {
    const extremes = editionExtremes(realTown.label.programme.editions);
    expect(extremes?.most).toMatchObject({ edition: 2012, labelledBodies: { value: 356 } });
    expect(extremes?.fewest).toMatchObject({ edition: 2018, labelledBodies: { value: 205 } });
    expect(extremes?.latest).toMatchObject({ edition: 2023, labelledBodies: { value: 257 } });
  });

  it('are one point for one edition and none for none', () => {
    expect(nationalEditionsSeries([edition(2022, 254)])).toEqual({
      id: 'national-editions',
      measures: ['bodies'],
      points: [
        {
          id: '2022',
          category: { kind: 'year', year: 2022 },
          measures: { bodies: edition(2022, 254).labelledBodies },
        },
      ],
    });
    expect(nationalEditionsSeries([]).points).toEqual([]);
    expect(editionExtremes([])).toBeNull();
  });

  it('name the earlier edition where two are equal', () => {
    const extremes = editionExtremes([
      edition(2014, 9),
      edition(2012, 9),
      edition(2013, 5),
      edition(2011, 5),
    ]);
    expect(extremes?.most.edition).toBe(2012);
    expect(extremes?.fewest.edition).toBe(2011);
    expect(extremes?.latest.edition).toBe(2014);
  });

  it('come in order and leave the data as they are', () => {
    const given = [edition(2014, 1), edition(2012, 2)];
    expect(editionsInOrder(given).map((one) => one.edition)).toEqual([2012, 2014]);
    expect(given[0]?.edition).toBe(2014);
  });

  it('keep a published zero apart from a gap', () => {
    expect(
      nationalEditionsSeries([edition(2010, 0), edition(2012, 3)]).points.map((point) =>
        valueOf(point, 'bodies'),
      ),
    ).toEqual([0, null, 3]);
  });

  it('are all in the series, in order, without anything added', () => {
    fc.assert(
      fc.property(nationalEditions, (given) => {
        const cells = nationalEditionsSeries(given).points.map((point) => point.measures.bodies);
        expect(cells.filter(isFigure)).toEqual(editionsInOrder(given).map((one) => one.labelledBodies));
      }),
    );
  });
});
