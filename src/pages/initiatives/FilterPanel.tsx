/** Search and filters. Beside the list they always show; on a phone they fold into one line that counts the choices. */
import { useId, useMemo, useState } from 'react';
import type { Initiatives } from '../../contract/initiatives';
import { activeChoices, facetOptions } from '../../domain/facetOptions';
import { type Facet, type InitiativeFilter, toggleValue } from '../../domain/initiativeFilter';
import type { InitiativesText } from '../../text/fr/initiatives';
import { FacetField } from './FacetField';
import styles from './FilterPanel.module.css';
import type { FacetWords } from './useFacetWords';
import type { InitiativeChoicesControl } from './useInitiativeChoices';
import { useIsWide } from './useIsWide';

const OPEN_AT_FIRST: readonly Facet[] = ['themes', 'kinds'];

export interface FilterPanelProps {
  text: InitiativesText;
  data: Initiatives;
  control: InitiativeChoicesControl;
  /** The filter that the counts are of: it may lag behind the typing, so that typing never waits. */
  counted: InitiativeFilter;
  words: FacetWords;
}

export function FilterPanel(props: FilterPanelProps) {
  const { text, data, control, counted, words } = props;
  const { filter } = control;
  const isWide = useIsWide();
  const [isOpen, setIsOpen] = useState(false);
  const searchId = useId();
  const hintId = useId();
  const counts = useMemo(() => facetOptions(data, counted), [data, counted]);
  const active = activeChoices(filter).length + (filter.query.trim() === '' ? 0 : 1);
  return (
    <details
      className={`no-print ${styles.panel}`}
      open={isWide || isOpen}
      data-interface=""
      onToggle={(event) => {
        if (event.target === event.currentTarget && !isWide) setIsOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{text.filters.summary({ active })}</summary>
      <form
        role="search"
        aria-label={text.filters.label}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          control.save();
        }}
      >
        <div className={styles.search}>
          <label htmlFor={searchId}>{text.filters.search}</label>
          <input
            id={searchId}
            type="search"
            autoComplete="off"
            enterKeyHint="search"
            aria-describedby={hintId}
            value={filter.query}
            onChange={(event) => control.type(event.target.value)}
            onBlur={control.save}
          />
          <span id={hintId} className="small soft">
            {text.filters.searchHint}
          </span>
        </div>
        {counts.map(({ facet, options }) => {
          const chosen: readonly (string | number)[] = filter[facet];
          // The counts may lag; what is chosen never does.
          const current = options.map((option) => ({ ...option, isChosen: chosen.includes(option.value) }));
          return options.length === 0 ? null : (
            <FacetField
              key={facet}
              text={text}
              facet={facet}
              options={current}
              words={(value) => words.text(facet, value)}
              startsOpen={OPEN_AT_FIRST.includes(facet)}
              onToggle={(value) => control.choose(toggleValue(filter, facet, value))}
            />
          );
        })}
      </form>
    </details>
  );
}
