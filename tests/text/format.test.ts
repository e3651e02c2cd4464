import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFor } from '../../src/text/format';
import { dates } from '../domain/arbitraries';

const fr = formatFor('fr');
const en = formatFor('en');

describe('a number', () => {
  it.each([
    [0, '0', '0'],
    [1660.15, '1\u202F660,15', '1,660.15'],
    [33_203, '33\u202F203', '33,203'],
    [13.3545, '13,35', '13.35'],
    [-5, '-5', '-5'],
  ])('%d is %j in French and %j in English', (value, french, english) => {
    expect([fr.number(value), en.number(value)]).toEqual([french, english]);
  });

  it('has one decimal where one is enough', () => {
    expect([fr.oneDecimal(13.3545), en.oneDecimal(13.3545)]).toEqual(['13,4', '13.4']);
    expect([fr.oneDecimal(4.45), en.oneDecimal(5)]).toEqual(['4,5', '5']);
  });

  it.each([
    [999_999, '999\u202F999', '999,999'],
    [1_000_000, '1\u00A0million', '1\u00A0million'],
    [41_000_000, '41\u00A0millions', '41\u00A0million'],
    [1_250_000, '1,3\u00A0million', '1.3\u00A0million'],
    [-2_000_000, '-2\u00A0millions', '-2\u00A0million'],
    [29_380, '29\u202F380', '29,380'],
  ])('%d, when it may be large, is %j and %j', (value, french, english) => {
    expect([fr.large(value), en.large(value)]).toEqual([french, english]);
  });

  it('is no year, which has no separator', () => {
    expect([fr.year(2022), en.year(2022)]).toEqual(['2022', '2022']);
  });
});

describe('an amount', () => {
  it.each([
    [1660.15, '1\u202F660,15\u00A0€', '€1,660.15'],
    [0.05, '0,05\u00A0€', '€0.05'],
    [50, '50,00\u00A0€', '€50.00'],
  ])('%d euros is %j and %j', (value, french, english) => {
    expect([fr.euros(value), en.euros(value)]).toEqual([french, english]);
  });

  it('may do without cents', () => {
    expect([fr.wholeEuros(1660.15), en.wholeEuros(5000)]).toEqual(['1\u202F660\u00A0€', '€5,000']);
  });
});

describe('growth', () => {
  it.each([
    [27.2, '+27,2\u00A0%', '+27.2%'],
    [0, '0\u00A0%', '0%'],
    [-5, '-5\u00A0%', '-5%'],
    [-0.01, '0\u00A0%', '0%'],
    [1234.5, '+1\u202F234,5\u00A0%', '+1,234.5%'],
  ])('of %d percent is %j and %j, with its sign', (value, french, english) => {
    expect([fr.growth(value), en.growth(value)]).toEqual([french, english]);
  });
});

describe('a date', () => {
  it.each([
    ['2022', '2022', '2022'],
    ['2022-02', 'février 2022', 'February 2022'],
    ['2022-02-03', '3 février 2022', '3 February 2022'],
    ['2022-01-01', '1er janvier 2022', '1 January 2022'],
    ['2022-08-11', '11 août 2022', '11 August 2022'],
    ['2021-12-31', '31 décembre 2021', '31 December 2021'],
  ])('%s is %j and %j, in its own precision', (date, french, english) => {
    expect([fr.date(date), en.date(date)]).toEqual([french, english]);
  });

  it.each(['', 'bientôt', '20xx-01-01'])('that cannot be read is shown as it is: %j', (date) => {
    expect(fr.date(date)).toBe(date);
  });

  it('never tells more than its source does', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(fr.date(date).split(' ')).toHaveLength(date.split('-').length);
        expect(fr.date(date)).toContain(date.slice(0, 4));
      }),
    );
  });

  it('of a moment is told with day and hour', () => {
    expect(fr.moment(Date.UTC(2022, 1, 3, 12))).toMatch(/^3 février 2022 à \d\d:\d\d$/);
    expect(en.moment(Date.UTC(2022, 1, 3, 12))).toMatch(/^3 February 2022 at \d\d:\d\d$/);
  });
});

describe('the size of a file', () => {
  it.each([
    [0, '0,1\u00A0ko', '0.1\u00A0kB'],
    [99, '0,1\u00A0ko', '0.1\u00A0kB'],
    [412, '0,4\u00A0ko', '0.4\u00A0kB'],
    [1_000, '1\u00A0ko', '1\u00A0kB'],
    [12_345, '12,3\u00A0ko', '12.3\u00A0kB'],
  ])('of %d bytes is %j and %j', (bytes, french, english) => {
    expect([fr.fileSize(bytes), en.fileSize(bytes)]).toEqual([french, english]);
  });
});

describe('a list', () => {
  it.each([
    [[], '', ''],
    [['2021'], '2021', '2021'],
    [['2021', '2022'], '2021 et 2022', '2021 and 2022'],
    [['2020', '2021', '2022'], '2020, 2021 et 2022', '2020, 2021 and 2022'],
  ])('of %j is %j and %j', (items, french, english) => {
    expect([fr.list(items), en.list(items)]).toEqual([french, english]);
  });
});

describe('a plural', () => {
  const forms = { one: 'un', other: 'plusieurs' };

  it.each([
    [0, 'un', 'plusieurs'],
    [1, 'un', 'un'],
    [1.5, 'un', 'plusieurs'],
    [2, 'plusieurs', 'plusieurs'],
    [1_000_000, 'plusieurs', 'plusieurs'],
  ])('of %d is %j in French and %j in English', (count, french, english) => {
    expect([fr.plural(count, forms), en.plural(count, forms)]).toEqual([french, english]);
  });
});

describe('the formats of a language', () => {
  it('are made once', () => {
    expect(formatFor('fr')).toBe(fr);
    expect(formatFor('en')).toBe(en);
    expect([fr.language, en.language]).toEqual(['fr', 'en']);
  });
});
