/** Since when, in the precision of the source and no more: « le 12 janvier 2018 », « au plus tard en octobre 2018 ». */
import type { Start } from '../../contract/initiatives';
import { formatFor } from '../format';

const f = formatFor('fr');
const DAY_LENGTH = '2018-01-12'.length;

export function startInWords(start: Pick<Start, 'date' | 'certainty'>): string {
  const moment = `${start.date.length === DAY_LENGTH ? 'le' : 'en'} ${f.date(start.date)}`;
  return start.certainty === 'by' ? `au plus tard ${moment}` : moment;
}
