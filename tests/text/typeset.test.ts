import { describe, expect, it } from 'vitest';
import { typeset, typesetFrench } from '../../src/text/typeset';

describe('French typography', () => {
  it.each([
    ["l'école d'art", 'l’école d’art'],
    ['Pourquoi ?', 'Pourquoi\u202F?'],
    ['Vite !', 'Vite\u202F!'],
    ['un ; deux', 'un\u202F; deux'],
    ['Source : la ville', 'Source\u00A0: la ville'],
    ['Ouvrir :', 'Ouvrir\u00A0:'],
    ['« au service »', '«\u00A0au service\u00A0»'],
    ['« a » et « b »', '«\u00A0a\u00A0» et «\u00A0b\u00A0»'],
    ['2 200 collectivités', '2\u202F200 collectivités'],
    ['1 234 567 habitants', '1\u202F234\u202F567 habitants'],
    ['27,2 % de plus', '27,2\u00A0% de plus'],
    ['50 € par an', '50\u00A0€ par an'],
    ['5 @ sur 5', '5\u00A0@ sur 5'],
    ['41 millions', '41\u00A0millions'],
    ['1 million', '1\u00A0million'],
  ])('%j becomes %j', (plain, typeset_) => {
    expect(typesetFrench(plain)).toBe(typeset_);
  });

  it.each([
    'https://exemple.fr/a?b=c',
    'à 10:30',
    'en 2021 et 2022',
    '12 3456',
    '3 février',
    '5 millionnaires',
    'déjà «\u00A0composé\u00A0»\u202F!',
    '',
  ])('leaves %j as it is', (text) => {
    expect(typesetFrench(text)).toBe(text);
  });

  it('is the same when it is applied twice', () => {
    const once = typesetFrench("« L'école » : 1 234 567 € ; vite !");
    expect(typesetFrench(once)).toBe(once);
  });
});

describe('typeset messages', () => {
  const messages = typeset({
    text: "D'où ?",
    list: ['un ;', 'deux !'],
    nested: { answer: (p: { n: number }) => `${p.n} € : c'est tout` },
  });

  it('are typeset at every depth, lists included', () => {
    expect(messages.text).toBe('D’où\u202F?');
    expect(messages.list).toEqual(['un\u202F;', 'deux\u202F!']);
  });

  it('are typeset when a function gives them', () => {
    expect(messages.nested.answer({ n: 50 })).toBe('50\u00A0€\u00A0: c’est tout');
  });
});
