/** English sentences of the page. */
import type { GlossaryText } from '../fr/glossary';

export const glossary: GlossaryText = {
  title: 'Glossary',
  description: 'Glossary',
};
