/** The data block of a prerendered page. A page without one, or with a broken one, reads the API instead. */
import type { Seed } from '../queries/seed';

/** The id of the data block; the build writes it. */
export const SEED_ID = 'donnees-de-la-page';

function isSeed(value: unknown): value is Seed {
  return typeof value === 'object' && value !== null;
}

export function readSeed(page: Document): Seed {
  try {
    const value: unknown = JSON.parse(page.getElementById(SEED_ID)?.textContent ?? '{}');
    return isSeed(value) ? value : {};
  } catch {
    return {};
  }
}

/** The data block as it stands in the page: no text of the data can end it. */
export function seedBlock(seed: Seed): string {
  const json = JSON.stringify(seed).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/json" id="${SEED_ID}">${json}</script>`;
}
