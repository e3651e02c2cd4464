/** English sentences of the page. */
import type { InitiativesText } from '../fr/initiatives';

export const initiatives: InitiativesText = {
  title: 'Initiatives',
  description: 'Initiatives',
};
