/** Nothing is left: which choices exclude everything, and a button back for each. */
import type { Initiatives } from '../../contract/initiatives';
import { type InitiativeFilter, NO_FILTER } from '../../domain/initiativeFilter';
import { type WayBack, waysBack } from '../../domain/waysBack';
import type { InitiativesText } from '../../text/fr/initiatives';
import { Notice } from '../../ui/Notice';
import styles from './InitiativesPage.module.css';
import type { FacetWords } from './useFacetWords';

export interface EmptyResultProps {
  text: InitiativesText;
  data: Initiatives;
  filter: InitiativeFilter;
  words: FacetWords;
  onChoose: (filter: InitiativeFilter) => void;
}

export function EmptyResult(props: EmptyResultProps) {
  const { text, data, filter, words, onChoose } = props;
  if (data.initiatives.length === 0) {
    return (
      <Notice tone="information">
        <p>{text.empty.noData}</p>
      </Notice>
    );
  }
  const ways = waysBack(data, filter);
  const label = ({ without, count }: WayBack): string => {
    if (without === 'query') return text.empty.withoutSearch({ query: filter.query.trim(), n: count });
    const values = [...filter[without]].map((value) => words.plain(without, value));
    return text.empty.withoutField({ field: without, values, n: count });
  };
  return (
    <Notice tone="information" title={text.empty.title}>
      <p>{ways.length === 0 ? text.empty.causeSeveral : text.empty.cause({ ways: ways.length })}</p>
      <ul className={`no-print ${styles.ways}`} data-interface="">
        {ways.map((way) => (
          <li key={way.without}>
            <button type="button" className="button" onClick={() => onChoose(way.filter)}>
              {label(way)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="button" onClick={() => onChoose(NO_FILTER)}>
            {text.empty.clear({ total: data.initiatives.length })}
          </button>
        </li>
      </ul>
    </Notice>
  );
}
