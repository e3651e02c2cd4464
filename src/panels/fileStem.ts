/** How the names of files begin: the town, and a mark that survives every copy when the town is fictional. */
import type { City } from '../contract/city';

export function fileStem(city: City): string {
  return city.isFictional ? `${city.id}_donnees-fictives` : city.id;
}
