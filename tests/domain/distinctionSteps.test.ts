import { describe, expect, it } from 'vitest';
import { distinctionSteps } from '../../src/domain/distinctionSteps';
import { award } from './examples';
import { realTown } from './towns';

const { nextDistinction } = realTown.label.programme;

describe('the steps to the next distinction', () => {
  it('documents two of six for the real town, oldest first', () => {
    const { documented, undocumented } = distinctionSteps(
      realTown.label.awards.toReversed(),
      nextDistinction,
    );
    expect(documented.map((step) => step.edition)).toEqual([2021, 2022]);
    expect(undocumented).toBe(4);
  });

  it('leaves out what is below the level that is asked for', () => {
    expect(distinctionSteps([award(2021, 4), award(2022, 5)], nextDistinction).documented).toHaveLength(1);
  });

  it('never counts fewer than no undocumented step', () => {
    const seven = [2014, 2015, 2016, 2017, 2018, 2019, 2020].map((year) => award(year, 5));
    expect(distinctionSteps(seven, nextDistinction)).toMatchObject({ undocumented: 0 });
    expect(distinctionSteps(seven, nextDistinction).documented).toHaveLength(7);
  });
});
