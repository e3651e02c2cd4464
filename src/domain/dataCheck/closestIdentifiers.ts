/** The known identifiers that a mistyped one may stand for. */

const SUGGESTIONS = 2;

/** Levenshtein's distance: how many letters must be added, removed or replaced. */
function distance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [row, letter] of Array.from(left).entries()) {
    const current = [row + 1];
    for (const [column, other] of Array.from(right).entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}

/**
 * At most two, the nearest first; none when nothing looks like it.
 * A third of the letters may differ: `bulletin-2021` suggests `bulletin-2022`, `chien` does not suggest `chaise`.
 */
export function closestIdentifiers(unknown: string, known: readonly string[]): string[] {
  return known
    .map((id) => ({ id, distance: distance(unknown, id) }))
    .filter((candidate) => candidate.distance * 3 <= Math.max(unknown.length, candidate.id.length))
    .toSorted((left, right) => left.distance - right.distance)
    .slice(0, SUGGESTIONS)
    .map((candidate) => candidate.id);
}
