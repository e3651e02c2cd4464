/** French sentences of the page. */
import { typeset } from '../typeset';

export const initiative = typeset({
  title: 'Initiative',
  description: 'Initiative',
});

export type InitiativeText = typeof initiative;
