import { describe, expect, it } from 'vitest';
import { closestIdentifiers } from '../../src/domain/dataCheck/closestIdentifiers';

describe('what a mistyped identifier may stand for', () => {
  it.each([
    ['bulletin-2021', ['bulletin-2022', 'gazette-2021'], ['bulletin-2022']],
    ['abc', ['abd'], ['abd']],
    ['abc', ['ade'], []],
    ['abc', ['xabc'], ['xabc']],
    ['xabc', ['abc'], ['abc']],
    ['abc', ['abcx'], ['abcx']],
    ['abcx', ['abc'], ['abc']],
    ['abcdef', ['abcd'], ['abcd']],
    ['abcd', ['abcdef'], ['abcdef']],
    ['abcde', ['xxxabcde'], []],
    ['abcd', ['xxabcd'], ['xxabcd']],
    ['xxabcd', ['abcd'], ['abcd']],
    ['ab', ['xab'], ['xab']],
    ['xab', ['ab'], ['ab']],
    ['habitant', ['habitants', 'habitante', 'habitantx'], ['habitants', 'habitante']],
    ['aaaaaa', ['aaaabb', 'aaaaab'], ['aaaaab', 'aaaabb']],
    ['chien', ['chaise'], []],
    ['anything', [], []],
  ])('of %s among %j is %j', (unknown, known, closest) => {
    expect(closestIdentifiers(unknown, known)).toEqual(closest);
  });
});
