/** Since when, in the precision of the source and no more: “on 12 January 2018”, “by October 2018”. */
import type { Start } from '../../contract/initiatives';
import { formatFor } from '../format';

const f = formatFor('en');
const DAY_LENGTH = '2018-01-12'.length;

export function startInWords(start: Pick<Start, 'date' | 'certainty'>): string {
  if (start.certainty === 'by') return `by ${f.date(start.date)}`;
  return `${start.date.length === DAY_LENGTH ? 'on' : 'in'} ${f.date(start.date)}`;
}
