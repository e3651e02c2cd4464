import { describe, expect, it } from 'vitest';
import { activityYearOf, lastEditionWithCalendar } from '../../src/domain/editionCalendar';
import { edition } from './examples';
import { realTown } from './towns';

describe('the calendar of an edition', () => {
  it('is known last for 2022, although 2023 is documented', () => {
    expect(lastEditionWithCalendar(realTown.label.programme.editions)).toMatchObject({
      edition: 2022,
      filesFrom: '2021-03-04',
      filesUntil: '2021-11-12',
      juryOn: '2021-12-14',
      ceremonyOn: '2022-02-03',
    });
  });

  it.each([
    ['the first day for files', { filesFrom: '2018-03' }],
    ['the last day for files', { filesUntil: '2018-11' }],
    ['the day of the jury', { juryOn: '2018-12' }],
  ])('is known by %s alone', (_what, known) => {
    const editions = [{ ...edition(2019, 234), ...known }, edition(2018, 205)];
    expect(lastEditionWithCalendar(editions)?.edition).toBe(2019);
  });

  it('is not known by the ceremony alone', () => {
    expect(lastEditionWithCalendar([{ ...edition(2021, 219), ceremonyOn: '2021-02-04' }])).toBeNull();
  });

  it('rewards the work of the year before', () => {
    expect(activityYearOf(edition(2022, 254))).toBe(2021);
  });
});
