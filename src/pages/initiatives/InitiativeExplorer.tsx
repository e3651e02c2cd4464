/** Filters, themes of what they let through, and the list as cards or as a table. */
import { useDeferredValue, useMemo, useRef } from 'react';
import type { Initiative, Initiatives } from '../../contract/initiatives';
import {
  type InitiativeFilter,
  filterInitiatives,
  isEmptyFilter,
  toggleValue,
} from '../../domain/initiativeFilter';
import { latestCitedYear, themesBySize } from '../../domain/initiativesByTheme';
import { dataDate } from '../../domain/labelHistory';
import { Loaded } from '../../panels/Loaded';
import { ThemeFigure } from '../../panels/ThemeFigure';
import type { InitiativesText } from '../../text/fr/initiatives';
import { useLocalized } from '../../ui/Localized';
import { EmptyResult } from './EmptyResult';
import { FilterPanel } from './FilterPanel';
import { InitiativeCards } from './InitiativeCards';
import styles from './InitiativesPage.module.css';
import { InitiativesTable } from './InitiativesTable';
import { ListDownload } from './ListDownload';
import { ResultBar } from './ResultBar';
import { useFacetWords } from './useFacetWords';
import { useInitiativeChoices } from './useInitiativeChoices';

/** The finding of a part of the list: how many of all, and in which theme most of them are. */
function useSelectionWords(text: InitiativesText, data: Initiatives, found: readonly Initiative[]) {
  const localized = useLocalized();
  const sizes = themesBySize(data, found);
  const largest = sizes[0]?.count ?? 0;
  const themes = sizes
    .filter((size) => size.count === largest)
    .map(({ theme }) => localized(theme.shortName));
  const counts = { n: found.length, total: data.initiatives.length };
  return {
    title: text.results.selectionFinding({ ...counts, largest, themes }),
    note: text.results.selection(counts),
  };
}

export function InitiativeExplorer(props: { text: InitiativesText; data: Initiatives }) {
  const { text, data } = props;
  const control = useInitiativeChoices();
  const words = useFacetWords(data);
  const restRef = useRef<HTMLDivElement>(null);
  // Typing and ticking are shown at once; the results follow when there is time.
  const counted = useDeferredValue(control.filter);
  const found = useMemo(() => filterInitiatives(data, counted), [data, counted]);
  const total = data.initiatives.length;
  const list = { text, data, initiatives: found };
  const selection = useSelectionWords(text, data, found);
  const wholeOrPart = isEmptyFilter(counted) ? {} : { selection };
  const chooseAndRest = (filter: InitiativeFilter) => {
    control.choose(filter);
    restRef.current?.focus();
  };
  return (
    <div className={`wrap ${styles.layout}`}>
      <FilterPanel text={text} data={data} control={control} counted={counted} words={words} />
      <div className={styles.results}>
        <noscript>
          <p data-interface="">{text.filters.withoutScript}</p>
        </noscript>
        <ResultBar
          text={text}
          control={control}
          words={words}
          counted={counted}
          found={found.length}
          total={total}
          restRef={restRef}
        />
        {found.length === 0 ? (
          <EmptyResult text={text} data={data} filter={counted} words={words} onChoose={chooseAndRest} />
        ) : (
          <>
            <Loaded names={['city', 'label']} size="panel">
              {({ city, label }) => {
                const asOf = dataDate(label.awards) ?? latestCitedYear(data.initiatives);
                return (
                  <>
                    <ListDownload {...list} city={city} asOf={asOf} />
                    <ThemeFigure
                      city={city}
                      data={data}
                      initiatives={found}
                      asOf={asOf}
                      headingLevel={2}
                      {...wholeOrPart}
                      onChooseTheme={(themeId) =>
                        chooseAndRest(toggleValue(control.filter, 'themes', themeId))
                      }
                    />
                  </>
                );
              }}
            </Loaded>
            {control.view === 'table' ? <InitiativesTable {...list} /> : <InitiativeCards {...list} />}
          </>
        )}
      </div>
    </div>
  );
}
