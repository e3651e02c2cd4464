/** French sentences of the page. */
import { typeset } from '../typeset';

export const label = typeset({
  title: 'Le label',
  description: 'Le label',
});

export type LabelText = typeof label;
