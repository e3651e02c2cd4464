/**
 * Two spellings that a French reader takes for the same are the same here: case, accents, œ/oe, æ/ae, typographic
 * and straight apostrophes, hyphens and spaces. « CŒUR » = « coeur », « l’école » = « l'ecole ».
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll(/[\s'’‘ʼ«»"“”()\-‐‑–—,.;:!?]+/g, ' ')
    .trim();
}

/** The words of a search, folded; empty when it holds nothing to look for. */
export function searchWords(query: string): string[] {
  const folded = foldText(query);
  return folded === '' ? [] : folded.split(' ');
}
