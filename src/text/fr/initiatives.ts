/** French sentences of the page. */
import { typeset } from '../typeset';

export const initiatives = typeset({
  title: 'Les initiatives',
  description: 'Les initiatives',
});

export type InitiativesText = typeof initiatives;
