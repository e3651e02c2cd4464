/** French sentences of the page. */
import { typeset } from '../typeset';

export const data = typeset({
  title: 'Données et méthode',
  description: 'Données et méthode',
});

export type DataText = typeof data;
