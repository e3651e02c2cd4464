/** What comes above the highest level, and how much of the way is documented; what is not is never said to be missing. */
import type { City } from '../../contract/city';
import type { Label, NextDistinction } from '../../contract/label';
import { type DistinctionSteps, distinctionSteps } from '../../domain/distinctionSteps';
import { distinctionProgress } from '../../domain/nextDistinction';
import { sourceIdsOf } from '../../domain/provenance';
import { Provenance } from '../../panels/Provenance';
import type { LabelText } from '../../text/fr/label';
import { KeyFigure, KeyFigureRow } from '../../ui/KeyFigure';
import { FrenchText } from '../../ui/Localized';
import { Section } from '../../ui/Section';
import { useText } from '../../ui/TextContext';
import styles from './LabelPage.module.css';
import { SECTION_ANCHORS } from './sections';

interface PartProps {
  text: LabelText;
  next: NextDistinction;
  steps: DistinctionSteps;
}

function Progress(props: PartProps) {
  const { text, next, steps } = props;
  const words = text.next;
  const required = next.requiredAwards.value;
  const documented = steps.documented.length;
  const editions = steps.documented.map((award) => award.edition);
  return (
    <p className="measure">
      {documented === 0
        ? words.progressNone({ required })
        : words.progress({ documented, required, editions })}{' '}
      {steps.undocumented === 0 ? words.reached : words.rest({ n: steps.undocumented })}
    </p>
  );
}

/** The same as the sentence above them, for the eye: one cell per label that is asked for. */
function Steps(props: PartProps) {
  const { next, steps } = props;
  const { t, f } = useText();
  const empty = Array.from({ length: steps.undocumented }, (_, index) => `undocumented-${index}`);
  return (
    <ul className={styles.steps} aria-hidden="true">
      {steps.documented.map((award) => (
        <li key={award.edition}>
          <span className={styles.stepArobases}>{'@'.repeat(next.requiredLevel)}</span>
          {f.year(award.edition)}
        </li>
      ))}
      {empty.map((id) => (
        <li key={id} className={styles.undocumented}>
          {t.absence['not-documented']}
        </li>
      ))}
    </ul>
  );
}

function Figures(props: { text: LabelText; city: City; label: Label }) {
  const { text, city, label } = props;
  const { f } = useText();
  const words = text.next;
  const next = label.programme.nextDistinction;
  const { required, documented } = distinctionProgress(label.awards, next, city.isFictional);
  const labels = {
    required: words.required({ level: next.requiredLevel }),
    holders: words.holders({ asOf: next.holders.asOf }),
  };
  return (
    <KeyFigureRow label={words.figures}>
      {documented === null ? null : (
        <KeyFigure
          value={f.number(documented.figure.value)}
          suffix={words.outOf({ required: required.value })}
          label={words.documented}
          sourceIds={sourceIdsOf([documented.figure, required])}
          provenance={<Provenance calculation={documented} about={words.documented} />}
        />
      )}
      <KeyFigure
        value={f.number(required.value)}
        label={labels.required}
        sourceIds={required.sourceIds}
        provenance={<Provenance figure={required} about={labels.required} />}
      />
      <KeyFigure
        value={f.number(next.validity.value)}
        suffix={words.years({ n: next.validity.value })}
        label={words.validity}
        sourceIds={next.validity.sourceIds}
        provenance={<Provenance figure={next.validity} about={words.validity} />}
      />
      <KeyFigure
        value={f.number(next.holders.value)}
        label={labels.holders}
        sourceIds={next.holders.sourceIds}
        provenance={<Provenance figure={next.holders} about={labels.holders} />}
      />
    </KeyFigureRow>
  );
}

export function NextStep(props: { text: LabelText; city: City; label: Label }) {
  const { text, label } = props;
  const words = text.next;
  const { highestLevel, nextDistinction: next } = label.programme;
  const steps = distinctionSteps(label.awards, next);
  const rule = words.rule({
    required: next.requiredAwards.value,
    level: next.requiredLevel,
    years: next.validity.value,
  });
  return (
    <Section
      id={SECTION_ANCHORS.next}
      title={
        <>
          {words.title({ highest: highestLevel })} <FrenchText text={next.name} />
        </>
      }
      lead={rule}
      sourceIds={sourceIdsOf([next, ...steps.documented])}
    >
      <Progress text={text} next={next} steps={steps} />
      <Steps text={text} next={next} steps={steps} />
      <Figures {...props} />
    </Section>
  );
}
