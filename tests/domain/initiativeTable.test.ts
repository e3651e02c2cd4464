import { describe, expect, it } from 'vitest';
import type { Initiative } from '../../src/contract/initiatives';
import { tableToCsv, tableToJson } from '../../src/domain/csv';
import {
  initiativeSourceIds,
  initiativeTable,
  type InitiativeTableWords,
} from '../../src/domain/initiativeTable';
import { initiatives as englishText } from '../../src/text/en/initiatives';
import { site } from '../../src/text/en/site';
import { initiative } from './examples';
import { fictionalTown, realTown } from './towns';

const words: InitiativeTableWords = {
  caption: 'Cited initiatives',
  headers: englishText.columns,
  localized: (text) => text.en ?? text.fr,
  kinds: site.kind,
  statuses: site.initiativeStatus,
  certainties: englishText.certainties,
  notDocumented: 'not documented',
};

const tableOf = (data: typeof realTown.initiatives, list: readonly Initiative[] = data.initiatives) =>
  initiativeTable(data, list, words);

const rowsAsObjects = (data: typeof realTown.initiatives): { rows: Record<string, unknown>[] } =>
  JSON.parse(tableToJson(tableOf(data)));

describe('the table of initiatives', () => {
  it('has one row each, in the order given', () => {
    const reversed = realTown.initiatives.initiatives.toReversed();
    expect(tableOf(realTown.initiatives, reversed).rows.map(([id]) => id)).toEqual(
      reversed.map(({ id }) => id),
    );
  });

  it('keeps the start apart from the year of citation, with its certainty', () => {
    const rows = rowsAsObjects(realTown.initiatives).rows;
    expect(rows.find((row) => row['id'] === 'e-tonomy')).toMatchObject({
      start: '2018-10',
      'start-certainty': 'by this date',
      'start-event': null,
      'cited-for': '2021',
    });
    expect(rows.find((row) => row['id'] === 'gaming-show')).toMatchObject({
      start: '2019-04-13',
      'start-certainty': 'on this date',
      'start-event': 'first edition',
      'source-ids': 'mureaux-2022-02 gazette-2019-04',
    });
  });

  it('leaves empty what is not documented', () => {
    const row = rowsAsObjects(realTown.initiatives).rows.find(({ id }) => id === 'fibre');
    expect(row).toMatchObject({
      partners: null,
      place: null,
      start: null,
      'start-certainty': null,
      status: null,
    });
  });

  it('holds identifiers and words of the same row', () => {
    const row = rowsAsObjects(fictionalTown.initiatives).rows.find(({ id }) => id === 'tableaux-interactifs');
    expect(row).toMatchObject({
      title: 'Interactive boards',
      theme: 'School and success for all',
      audiences: 'Primary school pupils | Teachers',
      'theme-id': 'education',
      'kind-id': 'equipment',
      kind: site.kind.equipment,
      'audience-ids': 'eleves-elementaire enseignants',
      place: 'The town’s five schools',
      'cited-for': '2017 2018',
      status: site.initiativeStatus.done,
    });
  });

  it('says why a cell is empty, and that a start is a date', () => {
    const lost = initiative('a', { themeId: 'culture', audienceIds: ['unknown'] });
    const { id, columns, rows } = tableOf({ ...realTown.initiatives, themes: [], initiatives: [lost] });
    const absent = { absent: 'not documented' };
    expect(id).toBe('initiatives');
    expect(columns.filter((column) => column.kind === 'date').map((column) => column.id)).toEqual(['start']);
    expect(new Set(columns.map((column) => column.kind))).toEqual(new Set(['text', 'date']));
    expect(rows).toEqual([
      [
        'a',
        'Titre de a',
        'culture',
        absent,
        'event',
        'Event',
        'unknown',
        absent,
        absent,
        absent,
        absent,
        absent,
        absent,
        '2021',
        absent,
        'bulletin',
      ],
    ]);
  });

  it('separates names by a bar, since a name may hold a comma', () => {
    const list = [initiative('a', { partners: ['Une, deux', 'Trois'] })];
    const data = { ...realTown.initiatives, initiatives: list };
    expect(rowsAsObjects(data).rows[0]).toMatchObject({ partners: 'Une, deux | Trois' });
  });

  it('has as many lines in its file as initiatives and a header', () => {
    expect(tableToCsv(tableOf(realTown.initiatives), 'open-data').trimEnd().split('\r\n')).toHaveLength(13);
  });
});

describe('the sources of an initiative', () => {
  it('hold that of its start once', () => {
    const start = { date: '2018', certainty: 'on', sourceIds: ['bulletin', 'gazette'] } as const;
    expect(
      initiativeSourceIds(initiative('a', { start: { ...start, sourceIds: [...start.sourceIds] } })),
    ).toEqual(['bulletin', 'gazette']);
    expect(initiativeSourceIds(initiative('b'))).toEqual(['bulletin']);
  });
});
