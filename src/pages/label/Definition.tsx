/** What the label is, in the statements of the data, each with its source, and that it ranks nobody. */
import type { Programme } from '../../contract/label';
import { SourceLine } from '../../panels/Provenance';
import type { LabelText } from '../../text/fr/label';
import { FrenchText, Localized } from '../../ui/Localized';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { useText } from '../../ui/TextContext';
import styles from './LabelPage.module.css';
import { SECTION_ANCHORS } from './sections';

export function Definition(props: { text: LabelText; programme: Programme }) {
  const { text, programme } = props;
  const { t } = useText();
  const words = text.definition;
  return (
    <Section id={SECTION_ANCHORS.definition} title={words.title({ sign: t.signProgramme })}>
      <dl className={`${styles.facts} ${styles.names}`} data-sources={programme.sourceIds.join(' ')}>
        <div>
          <dt>{words.name}</dt>
          <dd>
            <FrenchText text={programme.name} />
          </dd>
        </div>
        <div>
          <dt>{words.organisation}</dt>
          <dd>
            <FrenchText text={programme.organisation} />
          </dd>
        </div>
      </dl>
      <ul className={styles.statements}>
        {programme.statements.map((statement) => (
          <li key={statement.text.fr} data-sources={statement.sourceIds.join(' ')}>
            <p>
              <Localized text={statement.text} />
            </p>
            <p className="small">
              <SourceLine sourceIds={statement.sourceIds} />
            </p>
          </li>
        ))}
      </ul>
      <Notice tone="information" title={words.noRanking}>
        <p>{words.noRankingHere}</p>
      </Notice>
    </Section>
  );
}
