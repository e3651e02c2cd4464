/** French sentences of the page. */
import { typeset } from '../typeset';

export const network = typeset({
  title: 'Le réseau',
  description: 'Le réseau',
});

export type NetworkText = typeof network;
