/** English sentences of the page. */
import type { InitiativeText } from '../fr/initiative';

export const initiative: InitiativeText = {
  title: 'Initiative',
  description: 'Initiative',
};
