/** French sentences of the page. */
import { typeset } from '../typeset';

export const legal = typeset({
  title: 'Mentions légales',
  description: 'Mentions légales',
});

export type LegalText = typeof legal;
