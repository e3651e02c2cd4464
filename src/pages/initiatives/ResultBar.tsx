/** What the choices give: how many, which choices, how to take them back, and in which view. */
import type { RefObject } from 'react';
import { activeChoices } from '../../domain/facetOptions';
import { type InitiativeFilter, isEmptyFilter, NO_FILTER, toggleValue } from '../../domain/initiativeFilter';
import { LIST_VIEWS } from '../../domain/initiativeChoices';
import type { InitiativesText } from '../../text/fr/initiatives';
import styles from './InitiativesPage.module.css';
import type { FacetWords } from './useFacetWords';
import type { InitiativeChoicesControl } from './useInitiativeChoices';

export interface ResultBarProps {
  text: InitiativesText;
  control: InitiativeChoicesControl;
  words: FacetWords;
  /** The filter that `found` is the result of. */
  counted: InitiativeFilter;
  found: number;
  total: number;
  /** Where focus goes when the button that had it disappears. */
  restRef: RefObject<HTMLDivElement | null>;
}

function ChoiceButton(props: { text: InitiativesText; label: string; onRemove: () => void }) {
  return (
    <li>
      <button type="button" className={`button ${styles.choice}`} onClick={props.onRemove}>
        <span className="visually-hidden">{props.text.results.remove}</span> {props.label}
        <span aria-hidden="true" className="no-print">
          ×
        </span>
      </button>
    </li>
  );
}

function ActiveChoices(props: Pick<ResultBarProps, 'text' | 'control' | 'words' | 'restRef'>) {
  const { text, control, words, restRef } = props;
  const { filter } = control;
  const take = (next: InitiativeFilter) => {
    control.choose(next);
    restRef.current?.focus();
  };
  return (
    <ul className={styles.choices} aria-label={text.results.choices}>
      {filter.query.trim() === '' ? null : (
        <ChoiceButton
          text={text}
          label={text.results.searchChoice({ query: filter.query.trim() })}
          onRemove={() => take({ ...filter, query: '' })}
        />
      )}
      {activeChoices(filter).map(({ facet, value }) => (
        <ChoiceButton
          key={`${facet} ${value}`}
          text={text}
          label={text.results.choice({ field: facet, value: words.plain(facet, value) })}
          onRemove={() => take(toggleValue(filter, facet, value))}
        />
      ))}
      <li className="no-print">
        <button type="button" className={styles.clear} onClick={() => take(NO_FILTER)}>
          {text.results.clear}
        </button>
      </li>
    </ul>
  );
}

export function ResultBar(props: ResultBarProps) {
  const { text, control, counted, found, total, restRef } = props;
  const outcome = found === 0 ? text.results.none : text.results.some;
  return (
    <div
      ref={restRef}
      tabIndex={-1}
      role="group"
      aria-label={text.results.label}
      className={styles.bar}
      data-interface=""
    >
      <p role="status" className={styles.count}>
        {isEmptyFilter(counted) ? text.results.all({ total }) : outcome({ n: found, total })}
      </p>
      <div className={`no-print ${styles.views}`} role="group" aria-label={text.view.label}>
        {LIST_VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            className="button"
            aria-pressed={control.view === view}
            onClick={() => control.view === view || control.chooseView(view)}
          >
            {text.view[view]}
          </button>
        ))}
      </div>
      {isEmptyFilter(control.filter) ? null : <ActiveChoices {...props} />}
    </div>
  );
}
