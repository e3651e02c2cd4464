/** French sentences of the page. */
import { typeset } from '../typeset';

export const glossary = typeset({
  title: 'Glossaire',
  description: 'Glossaire',
});

export type GlossaryText = typeof glossary;
