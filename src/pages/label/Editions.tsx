/** The national editions: how many bodies each labelled, and the calendar of the last one that has a known calendar. */
import type { ReactNode } from 'react';
import { NationalEditionsChart } from '../../charts/NationalEditionsChart';
import type { City } from '../../contract/city';
import type { NationalEdition, Programme } from '../../contract/label';
import { activityYearOf, lastEditionWithCalendar } from '../../domain/editionCalendar';
import { editionExtremes } from '../../domain/nationalEditions';
import { sourceIdsOf } from '../../domain/provenance';
import { ChartProvenance } from '../../panels/ChartProvenance';
import { fileStem } from '../../panels/fileStem';
import { Provenance, SourceLine } from '../../panels/Provenance';
import type { LabelText } from '../../text/fr/label';
import { Section } from '../../ui/Section';
import { useText } from '../../ui/TextContext';
import styles from './LabelPage.module.css';
import { SECTION_ANCHORS } from './sections';

function filesWords(text: LabelText, { filesFrom: from, filesUntil: until }: NationalEdition): string | null {
  const words = text.editions;
  if (from !== null && until !== null) return words.fromUntil({ from, until });
  if (from !== null) return words.from({ from });
  return until === null ? null : words.until({ until });
}

/** A step of the calendar with its date, or the reason why there is none. */
function Step(props: { name: string; children: ReactNode }) {
  const { t } = useText();
  return (
    <li>
      <strong>{props.name}</strong>
      <span>{props.children ?? t.absence['not-documented']}</span>
    </li>
  );
}

function Calendar(props: { text: LabelText; edition: NationalEdition; latest: NationalEdition }) {
  const { text, edition, latest } = props;
  const { f } = useText();
  const words = text.editions;
  const sourceIds = sourceIdsOf([edition, edition.labelledBodies]);
  const summary = words.calendarLead({
    ...edition,
    bodies: edition.labelledBodies.value,
    activityYear: activityYearOf(edition),
  });
  return (
    <div className={styles.calendar} data-sources={sourceIds.join(' ')}>
      <h3>{words.calendarTitle(edition)}</h3>
      <p className="measure">{summary}</p>
      <ol>
        <Step name={words.files}>{filesWords(text, edition)}</Step>
        <Step name={words.jury}>{edition.juryOn === null ? null : f.date(edition.juryOn)}</Step>
        <Step name={words.ceremony}>{edition.ceremonyOn === null ? null : f.date(edition.ceremonyOn)}</Step>
      </ol>
      {latest.edition === edition.edition ? null : (
        <p className="measure" data-sources={latest.sourceIds.join(' ')}>
          {words.later({ latest: latest.edition })}
        </p>
      )}
      <div className={styles.sources}>
        <Provenance figure={edition.labelledBodies} about={words.calendarTitle(edition)} />
        <SourceLine sourceIds={sourceIds} />
      </div>
    </div>
  );
}

export function Editions(props: { text: LabelText; city: City; programme: Programme }) {
  const { text, city, programme } = props;
  const { t } = useText();
  const { editions } = programme;
  const withCalendar = lastEditionWithCalendar(editions);
  const extremes = editionExtremes(editions);
  return (
    <Section id={SECTION_ANCHORS.editions} title={text.editions.title} lead={text.editions.lead}>
      <NationalEditionsChart
        editions={editions}
        headingLevel={3}
        fileStem={fileStem(city)}
        provenance={
          <ChartProvenance
            about={t.charts.editions.bodies}
            sourceIds={sourceIdsOf(editions.map((edition) => edition.labelledBodies))}
          />
        }
      />
      {withCalendar === null || extremes === null ? null : (
        <Calendar text={text} edition={withCalendar} latest={extremes.latest} />
      )}
    </Section>
  );
}
