/**
 * Two spellings that a French reader takes for the same are the same here: case, accents, œ/oe, æ/ae, typographic
 * and straight apostrophes, hyphens and spaces. « CŒUR » = « coeur », « l’école » = « l'ecole ».
 */
export function foldText(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      // Unicode counts this apostrophe among the diacritics, which are dropped next.
      .replaceAll('ʼ', ' ')
      .replaceAll(/\p{Diacritic}/gu, '')
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .replaceAll(/[\s'’‘«»"“”()\-‐‑–—,.;:!?]+/g, ' ')
      .trim()
  );
}

/** The words of a search, folded; empty when it holds nothing to look for. */
export function searchWords(query: string): string[] {
  const folded = foldText(query);
  return folded === '' ? [] : folded.split(' ');
}
