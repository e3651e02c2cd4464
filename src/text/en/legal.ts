/** English sentences of the page. */
import type { LegalText } from '../fr/legal';

export const legal: LegalText = {
  title: 'Legal notice',
  description: 'Legal notice',
};
