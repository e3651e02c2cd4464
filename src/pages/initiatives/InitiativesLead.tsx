/** What the list is and what it is not, with the number of initiatives that were lodged in all. */
import type { Initiatives } from '../../contract/initiatives';
import { citedYears } from '../../domain/initiativesByTheme';
import { sourceIdsOf } from '../../domain/provenance';
import { Provenance } from '../../panels/Provenance';
import type { InitiativesText } from '../../text/fr/initiatives';
import styles from './InitiativesPage.module.css';

export function InitiativesLead(props: { text: InitiativesText; data: Initiatives }) {
  const { text, data } = props;
  const years = citedYears(data.initiatives);
  const lastYear = years.at(-1);
  const citedSources = sourceIdsOf(data.initiatives).join(' ');
  const lodgedSources = sourceIdsOf(data.lodged.map((entry) => entry.count));
  const entries = data.lodged
    .toSorted((a, b) => a.edition - b.edition)
    .map((entry) => ({ edition: entry.edition, count: entry.count.value }));
  const [only] = data.lodged;
  return (
    <div className={`wrap ${styles.lead}`}>
      <p data-sources={citedSources}>{text.lead({ n: data.initiatives.length, years })}</p>
      {only === undefined ? null : (
        <div data-sources={lodgedSources.join(' ')}>
          <p>{(entries.length === 1 ? text.lodged : text.lodgedMany)({ entries })}</p>
          {entries.length === 1 ? (
            <Provenance about={text.lodgedAbout} figure={only.count} />
          ) : (
            <Provenance about={text.lodgedAbout} sourceIds={lodgedSources} />
          )}
        </div>
      )}
      {lastYear === undefined ? null : (
        <p className="small" data-sources={citedSources}>
          {text.citedIsNotStart({ year: lastYear })}
        </p>
      )}
    </div>
  );
}
