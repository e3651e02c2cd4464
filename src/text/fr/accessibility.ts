/** French sentences of the page. */
import { typeset } from '../typeset';

export const accessibility = typeset({
  title: 'Accessibilité',
  description: 'Accessibilité',
});

export type AccessibilityText = typeof accessibility;
