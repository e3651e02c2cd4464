import { describe, expect, it } from 'vitest';
import { distinctionProgress } from '../../src/domain/nextDistinction';
import { award } from './examples';
import { realTown } from './towns';

const { nextDistinction } = realTown.label.programme;

describe('the way to the next distinction', () => {
  it('counts two documented labels of six for the real town', () => {
    const { required, documented } = distinctionProgress(realTown.label.awards, nextDistinction, false);
    expect(required).toMatchObject({ value: 6, unit: 'award' });
    expect(documented).toMatchObject({
      operation: 'count',
      figure: { value: 2, unit: 'award', status: 'calculated', asOf: '2022-02-03' },
    });
    expect(documented?.inputs).toHaveLength(2);
    expect(documented?.figure.sourceIds).toEqual([
      'mureaux-2021-02',
      'bdt-2021',
      'mureaux-2022-02',
      'nouvelles-mureaux-2022',
    ]);
  });

  it.each([
    ['a level below the one asked for', [award(2022, 4)], undefined],
    ['no award', [], undefined],
    ['one award at the level', [award(2021, 4), award(2022, 5)], 1],
    ['three awards with gaps between', [award(2015, 5), award(2018, 5), award(2022, 5)], 3],
  ])('with %s, counts what is documented and never a zero', (_what, awards, expected) => {
    expect(distinctionProgress(awards, nextDistinction, false).documented?.figure.value).toBe(expected);
  });

  it('counts a level above the one asked for', () => {
    const lower = { ...nextDistinction, requiredLevel: 4 };
    expect(distinctionProgress([award(2021, 4), award(2022, 5)], lower, false).documented?.figure.value).toBe(
      2,
    );
  });

  it('is an example for a fictional town', () => {
    expect(distinctionProgress([award(2022, 5)], nextDistinction, true).documented?.figure.status).toBe(
      'example',
    );
  });
});
