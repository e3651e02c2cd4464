/** Small counts in words, as a French sentence writes them; from seventeen on in digits. */
const WORDS = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
];

const ORDINALS = [
  '',
  'première',
  'deuxième',
  'troisième',
  'quatrième',
  'cinquième',
  'sixième',
  'septième',
  'huitième',
  'neuvième',
  'dixième',
];

export function countInWords(count: number, gender: 'masculine' | 'feminine' = 'masculine'): string {
  if (count === 1 && gender === 'feminine') return 'une';
  return WORDS[count] ?? String(count);
}

/** « deuxième » ; from eleven on « 11e ». Feminine, for editions and years. */
export function ordinalInWords(rank: number): string {
  return ORDINALS[rank] ?? `${rank}e`;
}
