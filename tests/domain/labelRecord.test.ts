import { describe, expect, it } from 'vitest';
import { historyEntries, labelRecord } from '../../src/domain/labelRecord';
import { award } from './examples';
import { fictionalTown, realTown } from './towns';

describe('what the documented awards allow to say', () => {
  it('says of the real town: two editions, both at 5, a run that may have begun earlier', () => {
    const record = labelRecord(realTown.label.awards, false);
    expect(record).toMatchObject({
      documented: { operation: 'count', figure: { value: 2, unit: 'award', status: 'calculated' } },
      span: { first: 2021, last: 2022 },
      best: { figure: { value: 5, unit: 'arobase', status: 'published' }, editions: [2021, 2022] },
      run: { calculation: { figure: { value: 2 } }, editions: [2021, 2022], isStartKnown: false },
    });
  });

  it('takes the sources of the last of the best editions', () => {
    expect(labelRecord(realTown.label.awards, false)?.best.figure.sourceIds).toEqual([
      'mureaux-2022-02',
      'nouvelles-mureaux-2022',
    ]);
  });

  it('says of the fictional town: twelve editions, the best three times, a run of one whose start is known', () => {
    expect(labelRecord(fictionalTown.label.awards, true)).toMatchObject({
      documented: { figure: { value: 12, status: 'example' } },
      span: { first: 2010, last: 2023 },
      best: { figure: { value: 5, status: 'example' }, editions: [2018, 2021, 2022] },
      run: { calculation: { figure: { value: 1 } }, editions: [2023], isStartKnown: true },
    });
  });

  it('says nothing where nothing is documented', () => {
    expect(labelRecord([], false)).toBeNull();
  });

  it('says of one award that it is the first and the last', () => {
    expect(labelRecord([award(2022, 3)], false)?.span).toEqual({ first: 2022, last: 2022 });
  });

  it.each([
    ['not documented', [award(2020, 5), award(2022, 5)], [2022], false],
    ['at another level', [award(2021, 4), award(2022, 5)], [2022], true],
    [
      'at another level before two at one',
      [award(2020, 4), award(2021, 5), award(2022, 5)],
      [2021, 2022],
      true,
    ],
  ])('knows where the run starts: the edition before is %s', (_what, awards, editions, isStartKnown) => {
    expect(labelRecord(awards, false)?.run).toMatchObject({ editions, isStartKnown });
  });
});

describe('the entries of the history', () => {
  it('frames the documented editions by what is not documented', () => {
    const entries = historyEntries(realTown.label.awards);
    expect(entries.map(({ category, award: found }) => [category, found?.edition ?? null])).toEqual([
      [{ kind: 'before', year: 2021 }, null],
      [{ kind: 'year', year: 2021 }, 2021],
      [{ kind: 'year', year: 2022 }, 2022],
      [{ kind: 'after', year: 2023 }, null],
    ]);
  });

  it('keeps a year without a source as an entry of its own', () => {
    const entries = historyEntries([award(2020, 5), award(2022, 5)]);
    expect(entries.map((entry) => entry.award?.edition ?? null)).toEqual([null, 2020, null, 2022, null]);
  });

  it('is empty where nothing is documented', () => {
    expect(historyEntries([])).toEqual([]);
  });
});
