/** An initiative in a list: theme, title that leads to it, what it is. */
import { Link } from 'react-router-dom';
import type { Initiative, Theme } from '../contract/initiatives';
import { initiativePath } from '../paths';
import { Localized } from '../ui/Localized';
import { useText } from '../ui/TextContext';
import styles from './InitiativeCard.module.css';
import { themeClass } from './themeClass';

export interface InitiativeCardProps {
  initiative: Initiative;
  theme: Theme;
  headingLevel: 2 | 3 | 4;
  /** Under a heading that names the theme, the card need not repeat it. */
  isThemeHidden?: boolean;
}

export function InitiativeCard(props: InitiativeCardProps) {
  const { initiative, theme, headingLevel, isThemeHidden = false } = props;
  const { t, language } = useText();
  const Heading = `h${headingLevel}` as const;
  return (
    <article
      className={`${styles.card} ${themeClass[theme.id]}`}
      data-sources={initiative.sourceIds.join(' ')}
    >
      {isThemeHidden ? null : (
        <p className={styles.theme}>
          <Localized text={theme.shortName} />
        </p>
      )}
      <Heading className={styles.title}>
        <Link to={initiativePath(initiative.id, language)}>
          <Localized text={initiative.title} />
        </Link>
      </Heading>
      <p>
        <Localized text={initiative.description} />
      </p>
      <p className={styles.facts}>
        {[t.kind[initiative.kind], t.initiative.citedFor({ years: initiative.citedFor })].join(' · ')}
      </p>
    </article>
  );
}

/** The grid that cards stand in. */
export const cardGridClass = styles.grid ?? '';
