/** English sentences of the page. */
import type { AccessibilityText } from '../fr/accessibility';

export const accessibility: AccessibilityText = {
  title: 'Accessibility',
  description: 'Accessibility',
};
