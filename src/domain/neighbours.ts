/** The initiatives beside one in its theme, in the order of the data, which is the town's own. */
import type { Initiative } from '../contract/initiatives';

export interface Neighbours {
  /** Null for the first of its theme. */
  previous: Initiative | null;
  /** Null for the last of its theme. */
  next: Initiative | null;
  /** All of its theme but itself. */
  others: readonly Initiative[];
}

export function neighboursInTheme(initiatives: readonly Initiative[], initiative: Initiative): Neighbours {
  const ofTheme = initiatives.filter((other) => other.themeId === initiative.themeId);
  const place = ofTheme.findIndex((other) => other.id === initiative.id);
  return {
    previous: ofTheme[place - 1] ?? null,
    next: ofTheme[place + 1] ?? null,
    others: ofTheme.filter((other) => other.id !== initiative.id),
  };
}
