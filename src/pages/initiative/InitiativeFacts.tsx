/** What for, for whom, with whom, where, since when: each answer with its source, or « non documenté ». */
import type { ReactNode } from 'react';
import type { Initiative, Theme } from '../../contract/initiatives';
import type { LocalizedText } from '../../contract/values';
import { SourceLine } from '../../panels/Provenance';
import type { InitiativeText } from '../../text/fr/initiative';
import { Localized } from '../../ui/Localized';
import { useText } from '../../ui/TextContext';
import styles from './InitiativePage.module.css';

export interface InitiativeFactsProps {
  text: InitiativeText;
  initiative: Initiative;
  theme: Theme | undefined;
  /** The names of its publics. */
  audiences: readonly LocalizedText[];
}

function Fact(props: { term: string; sourceIds: readonly string[]; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{props.term}</dt>
      <dd data-sources={props.sourceIds.join(' ')}>{props.children}</dd>
    </div>
  );
}

export function InitiativeFacts(props: InitiativeFactsProps) {
  const { text, initiative, theme, audiences } = props;
  const { t, f } = useText();
  const { start, sourceIds } = initiative;
  const none = <span className="soft">{t.absence['not-documented']}</span>;
  const facts = text.facts;
  return (
    <dl className={styles.facts}>
      <Fact term={facts.audiences} sourceIds={sourceIds}>
        {audiences.length === 0 ? (
          none
        ) : (
          <ul className={styles.names}>
            {audiences.map((name) => (
              <li key={name.fr}>
                <Localized text={name} />
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact term={facts.partners} sourceIds={sourceIds}>
        {initiative.partners.length === 0 ? none : f.list(initiative.partners)}
      </Fact>
      <Fact term={facts.place} sourceIds={sourceIds}>
        {initiative.place === null ? none : <Localized text={initiative.place} />}
      </Fact>
      <Fact term={facts.start} sourceIds={start?.sourceIds ?? sourceIds}>
        {start === null ? (
          none
        ) : (
          <>
            {text.startInWords(start)}
            {start.event === undefined ? null : (
              <>
                {' ('}
                <Localized text={start.event} />
                {')'}
              </>
            )}
            <br />
            <span className="small">
              <SourceLine sourceIds={start.sourceIds} />
            </span>
          </>
        )}
      </Fact>
      <Fact term={facts.citedFor} sourceIds={sourceIds}>
        {initiative.citedFor.length === 0 ? none : f.list(initiative.citedFor.map(f.year))}
        <br />
        <span className="small soft">{facts.citedForNote}</span>
      </Fact>
      <Fact term={facts.theme} sourceIds={theme?.sourceIds ?? sourceIds}>
        {theme === undefined ? none : <Localized text={theme.name} />}
      </Fact>
      <Fact term={facts.kind} sourceIds={sourceIds}>
        {t.kind[initiative.kind]}
      </Fact>
      <Fact term={facts.status} sourceIds={sourceIds}>
        {initiative.status === null ? none : t.initiativeStatus[initiative.status]}
      </Fact>
    </dl>
  );
}
