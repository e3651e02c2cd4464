/** English sentences of the page. */
import type { LabelText } from '../fr/label';

export const label: LabelText = {
  title: 'The label',
  description: 'The label',
};
