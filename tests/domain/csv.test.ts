import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableToCsv, tableToJson } from '../../src/domain/csv';
import { isAbsent, type Table, type TableCell } from '../../src/domain/table';
import { readCsv } from './readCsv';

const table = (...rows: TableCell[][]): Table => ({
  id: 'label-history',
  caption: 'Deux éditions',
  columns: [
    { id: 'category', header: 'édition', kind: 'text' },
    { id: 'level', header: 'niveau, en arobases', kind: 'number' },
  ],
  rows,
});

const history = table(['avant 2021', { absent: 'non documenté' }], [2021, 5], [2022, 1660.15]);

const FORMULA = /^[=+\-@\t\r\n]/;

/** What a reader of the file should find in a cell. */
const expected = (decimal: '.' | ',') => (cell: TableCell) => {
  if (isAbsent(cell)) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  return FORMULA.test(cell) ? `'${cell}` : cell;
};

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\r', '\n', '\t', ' ', '=', '@', "'", 'é', '1') }),
);
const cells: fc.Arbitrary<TableCell> = fc.oneof(
  texts,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constant({ absent: 'non documenté' }),
);
const tables: fc.Arbitrary<Table> = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.record({
    id: fc.constant('any'),
    caption: texts,
    columns: fc.array(
      texts.map((header) => ({ id: 'column', header, kind: 'text' as const })),
      { minLength: width, maxLength: width },
    ),
    rows: fc.array(fc.array(cells, { minLength: width, maxLength: width })),
  }),
);

describe('a CSV file for open data', () => {
  it('has commas, decimal points, CR LF, quotes where a text needs them, and an empty cell for a gap', () => {
    expect(tableToCsv(history, 'open-data')).toBe(
      'édition,"niveau, en arobases"\r\navant 2021,\r\n2021,5\r\n2022,1660.15\r\n',
    );
  });

  it('is read back as it was written, by any reader of RFC 4180', () => {
    fc.assert(
      fc.property(tables, (given) => {
        expect(readCsv(tableToCsv(given, 'open-data'), ',')).toEqual([
          given.columns.map((column) => expected('.')(column.header)),
          ...given.rows.map((row) => row.map(expected('.'))),
        ]);
      }),
    );
  });
});

describe('a CSV file for Excel in French', () => {
  it('has a byte order mark, semicolons and decimal commas', () => {
    expect(tableToCsv(history, 'french-excel')).toBe(
      '\uFEFFédition;niveau, en arobases\r\navant 2021;\r\n2021;5\r\n2022;1660,15\r\n',
    );
  });

  it('is read back as it was written, by any reader of RFC 4180', () => {
    fc.assert(
      fc.property(tables, (given) => {
        const file = tableToCsv(given, 'french-excel');
        expect(file.startsWith('\uFEFF')).toBe(true);
        expect(readCsv(file.slice(1), ';')).toEqual([
          given.columns.map((column) => expected(',')(column.header)),
          ...given.rows.map((row) => row.map(expected(','))),
        ]);
      }),
    );
  });
});

const cell = (text: TableCell): string => tableToCsv(table([text, 1]), 'open-data').split(/,1\r\n$/)[0] ?? '';
const written = (text: TableCell): string => cell(text).slice('édition,"niveau, en arobases"\r\n'.length);

describe('a text in a CSV file', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+33 1', "'+33 1"],
    ['-5', "'-5"],
    ['@@@@@', "'@@@@@"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['\nx', '"\'\nx"'],
    ['=a,b', '"\'=a,b"'],
    ['a=1', 'a=1'],
    ['5@', '5@'],
    ["'x", "'x"],
    ['', ''],
    ['say "yes"', '"say ""yes"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\rlines', '"two\rlines"'],
    ['a,b', '"a,b"'],
    ['a;b', 'a;b'],
  ])('%j is written as %j', (text, expectedText) => {
    expect(written(text)).toBe(expectedText);
  });

  it('is not confused with a number, which keeps its sign', () => {
    expect(written(-5)).toBe('-5');
    expect(written('-5')).toBe("'-5");
  });

  it('is never taken for a formula, in headers neither', () => {
    const named = { ...history, columns: [{ id: 'a', header: '=cmd', kind: 'text' as const }], rows: [] };
    expect(tableToCsv(named, 'open-data')).toBe("'=cmd\r\n");
    fc.assert(
      fc.property(tables, (given) => {
        const [header = [], ...rows] = readCsv(tableToCsv(given, 'open-data'), ',');
        const found = given.rows.flatMap((row, y) =>
          row.flatMap((one, x) => (typeof one === 'number' ? [] : [rows[y]?.[x] ?? ''])),
        );
        expect([...header, ...found].filter((text) => FORMULA.test(text))).toEqual([]);
      }),
    );
  });
});

describe('a table as JSON', () => {
  it('names its columns, keeps numbers as numbers and has null for a gap, never zero', () => {
    expect(JSON.parse(tableToJson(table(['avant 2021', { absent: 'non documenté' }], [2021, 0])))).toEqual({
      id: 'label-history',
      title: 'Deux éditions',
      columns: { category: 'édition', level: 'niveau, en arobases' },
      rows: [
        { category: 'avant 2021', level: null },
        { category: 2021, level: 0 },
      ],
    });
  });

  it('has null for a cell that its row does not reach', () => {
    expect(JSON.parse(tableToJson(table([2021]))).rows).toEqual([{ category: 2021, level: null }]);
  });

  it('is indented for people and ends with a line break', () => {
    expect(tableToJson(table())).toBe(
      [
        '{',
        '  "id": "label-history",',
        '  "title": "Deux éditions",',
        '  "columns": {',
        '    "category": "édition",',
        '    "level": "niveau, en arobases"',
        '  },',
        '  "rows": []',
        '}',
        '',
      ].join('\n'),
    );
  });
});
