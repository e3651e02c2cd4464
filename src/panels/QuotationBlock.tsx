/** Words said in public, as they were said, with the function that their author held on that day. */

import type { Quotation } from '../contract/city';

import { FrenchText, Localized, useLocalized } from '../ui/Localized';
import { useText } from '../ui/TextContext';
import { SourceLine } from './Provenance';
import styles from './QuotationBlock.module.css';

export interface QuotationBlockProps {
  quotation: Quotation;
  /** Author, function and day, in one sentence. */
  attribution: (p: { author: string; role: string; date: string }) => string;
}

export function QuotationBlock(props: QuotationBlockProps) {
  const { quotation, attribution } = props;
  const { f } = useText();
  const localized = useLocalized();
  return (
    <figure className={`wrap ${styles.quotation}`} data-sources={quotation.sourceIds.join(' ')}>
      <blockquote>
        <p>
          <span className={styles.lead}>
            <Localized text={quotation.lead} />
          </span>{' '}
          <FrenchText text={`« ${quotation.words} »`} />
        </p>
      </blockquote>
      <figcaption>
        {attribution({
          author: quotation.author,
          role: localized(quotation.role),
          date: f.date(quotation.saidOn),
        })}
        <br />
        <SourceLine sourceIds={quotation.sourceIds} />
      </figcaption>
    </figure>
  );
}
