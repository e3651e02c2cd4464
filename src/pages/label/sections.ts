/** The parts of the page, in reading order, and the anchors that lead to them. */
export const SECTION_ANCHORS = {
  essentials: 'essentiel',
  definition: 'definition',
  levels: 'niveaux',
  history: 'historique',
  next: 'suite',
  editions: 'editions',
  membership: 'cotisation',
} as const;

export const SECTIONS = [
  'essentials',
  'definition',
  'levels',
  'history',
  'next',
  'editions',
  'membership',
] as const satisfies readonly (keyof typeof SECTION_ANCHORS)[];
