/** The initiatives as cards, each theme under its own heading and in its own colour. */
import { memo } from 'react';
import { type Initiative, type Initiatives, THEME_IDS } from '../../contract/initiatives';
import { groupByTheme } from '../../domain/initiativesByTheme';
import { cardGridClass, InitiativeCard } from '../../panels/InitiativeCard';
import { themeClass } from '../../panels/themeClass';
import type { InitiativesText } from '../../text/fr/initiatives';
import { Localized } from '../../ui/Localized';
import styles from './InitiativesPage.module.css';

export interface InitiativeListProps {
  text: InitiativesText;
  data: Initiatives;
  initiatives: readonly Initiative[];
}

/** Remembered: while the reader types, the list of the letters before stays as it is. */
export const InitiativeCards = memo(function InitiativeCards(props: InitiativeListProps) {
  const { text, data, initiatives } = props;
  const groups = groupByTheme(initiatives);
  const themes = THEME_IDS.flatMap((id) => data.themes.filter((theme) => theme.id === id));
  return themes
    .filter((theme) => groups[theme.id].length > 0)
    .map((theme) => (
      <section
        key={theme.id}
        className={`${styles.group} ${themeClass[theme.id]}`}
        aria-labelledby={`theme-${theme.id}`}
      >
        <h2 id={`theme-${theme.id}`}>
          <Localized text={theme.name} />
        </h2>
        <p className="small soft" data-interface="">
          {text.groupCount({ n: groups[theme.id].length })}
        </p>
        <ul className={cardGridClass}>
          {groups[theme.id].map((initiative) => (
            <li key={initiative.id}>
              <InitiativeCard initiative={initiative} theme={theme} headingLevel={3} isThemeHidden />
            </li>
          ))}
        </ul>
      </section>
    ));
});
