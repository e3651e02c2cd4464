/** The other initiatives of the theme: the one before, the one after, and all. */
import { Link } from 'react-router-dom';
import type { Initiative, Initiatives, Theme } from '../../contract/initiatives';
import { NO_FILTER } from '../../domain/initiativeFilter';
import { neighboursInTheme } from '../../domain/neighbours';
import { initiativePath, initiativesPath } from '../../paths';
import type { InitiativeText } from '../../text/fr/initiative';
import { Localized, useLocalized } from '../../ui/Localized';
import { Section } from '../../ui/Section';
import { useText } from '../../ui/TextContext';
import styles from './InitiativePage.module.css';

export interface NeighbourLinksProps {
  text: InitiativeText;
  data: Initiatives;
  initiative: Initiative;
  theme: Theme | undefined;
}

function InitiativeLink(props: { initiative: Initiative }) {
  const { language } = useText();
  return (
    <Link
      to={initiativePath(props.initiative.id, language)}
      data-sources={props.initiative.sourceIds.join(' ')}
    >
      <Localized text={props.initiative.title} />
    </Link>
  );
}

export function NeighbourLinks(props: NeighbourLinksProps) {
  const { text, data, initiative, theme } = props;
  const { language } = useText();
  const localized = useLocalized();
  const words = text.neighbours;
  const { previous, next, others } = neighboursInTheme(data.initiatives, initiative);
  return (
    <Section title={words.title}>
      <nav className={styles.neighbours} aria-label={words.label}>
        {others.length === 0 ? <p>{words.alone}</p> : null}
        <div className={styles.steps}>
          {previous === null ? null : (
            <p>
              <span className="small soft">
                <span aria-hidden="true">← </span>
                {words.previous}
              </span>
              <InitiativeLink initiative={previous} />
            </p>
          )}
          {next === null ? null : (
            <p className={styles.next}>
              <span className="small soft">
                {words.next}
                <span aria-hidden="true"> →</span>
              </span>
              <InitiativeLink initiative={next} />
            </p>
          )}
        </div>
        <ul className={styles.ways}>
          {theme === undefined ? null : (
            <li>
              <Link className="button" to={initiativesPath(language, { ...NO_FILTER, themes: [theme.id] })}>
                {words.ofTheme({ theme: localized(theme.shortName) })}
              </Link>
            </li>
          )}
          <li>
            <Link className="button" to={initiativesPath(language)}>
              {text.list}
            </Link>
          </li>
        </ul>
      </nav>
    </Section>
  );
}
