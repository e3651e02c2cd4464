import { describe, expect, it } from 'vitest';
import {
  bodiesAtLevel,
  editionsWithLevels,
  levelsUpTo,
  mostBodiesAtLevel,
} from '../../src/domain/bodiesByLevel';
import { edition, figure } from './examples';
import { realTown } from './towns';

const { editions } = realTown.label.programme;
const known = editionsWithLevels(editions);

describe('the bodies at each level', () => {
  it('knows the levels of the editions of 2006 and 2011 only, oldest first', () => {
    expect(editionsWithLevels(editions.toReversed()).map((each) => each.edition)).toEqual([2006, 2011]);
  });

  it('finds a level whatever the order of the data', () => {
    const bodies = levelsUpTo(5).map((level) => known.map((each) => bodiesAtLevel(each, level)));
    expect(bodies).toMatchObject([
      [{ value: 57 }, { value: 48 }],
      [{ value: 64 }, { value: 97 }],
      [{ value: 57 }, { value: 106 }],
      [{ value: 24 }, { value: 28 }],
      [{ value: 10 }, { value: 24 }],
    ]);
  });

  it('says that a level left out is not documented, never zero', () => {
    const partial = { ...edition(2011, 303), bodiesByLevel: [{ level: 5, bodies: figure(24, 'body') }] };
    expect(bodiesAtLevel(partial, 4)).toEqual({ absent: 'not-documented' });
  });

  it('takes the largest number at one level as the scale of all', () => {
    expect(mostBodiesAtLevel(known)).toBe(106);
  });

  it('has a scale where nothing is known', () => {
    expect(mostBodiesAtLevel([edition(2022, 254)])).toBe(1);
  });

  it('lists the levels from the lowest', () => {
    expect(levelsUpTo(3)).toEqual([1, 2, 3]);
  });
});
