/** Renders a block with the sentences of a page around it. */
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { site as english } from '../../src/text/en/site';
import { site as french } from '../../src/text/fr/site';
import type { Language } from '../../src/text/language';
import { TextProvider } from '../../src/ui/TextContext';

export function renderBlock(block: ReactNode, language: Language = 'fr') {
  const view = render(
    <TextProvider language={language} site={language === 'fr' ? french : english}>
      {block}
    </TextProvider>,
  );
  return { ...view, user: userEvent.setup() };
}
