/** English sentences of the page. */
import type { NetworkText } from '../fr/network';

export const network: NetworkText = {
  title: 'The network',
  description: 'The network',
};
