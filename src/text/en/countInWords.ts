/** Small counts in words; from thirteen on in digits. */
const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const ORDINALS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

export function countInWords(count: number): string {
  return WORDS[count] ?? String(count);
}

/** “second”; from eleven on “11th”, “21st”. */
export function ordinalInWords(rank: number): string {
  const known = ORDINALS[rank];
  if (known !== undefined) return known;
  const isTeen = rank % 100 >= 11 && rank % 100 <= 13;
  const suffix = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${rank}${suffix}`;
}
