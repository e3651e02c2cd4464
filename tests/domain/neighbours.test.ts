import { describe, expect, it } from 'vitest';
import { neighboursInTheme } from '../../src/domain/neighbours';
import { initiative } from './examples';

const first = initiative('first');
const elsewhere = initiative('elsewhere', { themeId: 'education' });
const second = initiative('second');
const third = initiative('third');
const all = [first, elsewhere, second, third];

describe('the neighbours of an initiative', () => {
  it.each([
    ['first', first, null, second],
    ['second', second, first, third],
    ['third', third, second, null],
    ['only', elsewhere, null, null],
  ])('of its theme: the %s', (_place, one, previous, next) => {
    expect(neighboursInTheme(all, one)).toMatchObject({ previous, next });
  });

  it('are all others of its theme', () => {
    expect(neighboursInTheme(all, second).others).toEqual([first, third]);
    expect(neighboursInTheme(all, elsewhere).others).toEqual([]);
  });
});
