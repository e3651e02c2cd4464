/** The town's history: what it allows to say, its chart, its editions one by one, and how to read them. */
import type { City } from '../../contract/city';
import type { Label } from '../../contract/label';
import { type LabelRecord, labelRecord } from '../../domain/labelRecord';
import { LabelHistoryFigure } from '../../panels/LabelHistoryFigure';
import { Provenance } from '../../panels/Provenance';
import type { LabelText } from '../../text/fr/label';
import { KeyFigure, KeyFigureRow } from '../../ui/KeyFigure';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { useText } from '../../ui/TextContext';
import { HistoryList } from './HistoryList';
import { SECTION_ANCHORS } from './sections';

function Record(props: { text: LabelText; record: LabelRecord; highestLevel: number }) {
  const { text, record, highestLevel } = props;
  const { f } = useText();
  const words = text.history;
  const { best, run, documented, span } = record;
  const bestWords = words.best({ editions: best.editions });
  const runWords = words.run({ ...run, before: (run.editions[0] ?? span.first) - 1 });
  const documentedWords = words.documented({ n: documented.figure.value, ...span });
  return (
    <KeyFigureRow label={words.record}>
      <KeyFigure
        value={f.number(best.figure.value)}
        suffix={words.outOf({ highest: highestLevel })}
        label={bestWords}
        sourceIds={best.figure.sourceIds}
        provenance={<Provenance figure={best.figure} about={bestWords} />}
      />
      <KeyFigure
        value={f.number(run.calculation.figure.value)}
        label={runWords}
        sourceIds={run.calculation.figure.sourceIds}
        provenance={<Provenance calculation={run.calculation} about={runWords} />}
      />
      <KeyFigure
        value={f.number(documented.figure.value)}
        label={documentedWords}
        sourceIds={documented.figure.sourceIds}
        provenance={<Provenance calculation={documented} about={documentedWords} />}
      />
    </KeyFigureRow>
  );
}

export function History(props: { text: LabelText; city: City; label: Label }) {
  const { text, city, label } = props;
  const words = text.history;
  const record = labelRecord(label.awards, city.isFictional);
  return (
    <Section id={SECTION_ANCHORS.history} title={words.title}>
      {record === null ? (
        <p className="measure">{words.none}</p>
      ) : (
        <Record text={text} record={record} highestLevel={label.programme.highestLevel} />
      )}
      <LabelHistoryFigure city={city} label={label} headingLevel={3} />
      {record === null ? null : <HistoryList text={text} label={label} />}
      <Notice tone="information" title={words.readingTitle}>
        <ul>
          {words.reading.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Notice>
    </Section>
  );
}
