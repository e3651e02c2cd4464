/** The page in four sentences, each resting on its own sources. */
import type { Label } from '../../contract/label';
import { lastAward } from '../../domain/labelHistory';
import { labelRecord } from '../../domain/labelRecord';
import { distinctionProgress } from '../../domain/nextDistinction';
import { sourceIdsOf } from '../../domain/provenance';
import { SourceLine } from '../../panels/Provenance';
import type { LabelText } from '../../text/fr/label';
import { Section } from '../../ui/Section';
import { useText } from '../../ui/TextContext';
import styles from './LabelPage.module.css';
import { SECTION_ANCHORS } from './sections';

function Sentence(props: { words: string; sourceIds: readonly string[] }) {
  return (
    <li data-sources={props.sourceIds.join(' ')}>
      {props.words} <SourceLine sourceIds={props.sourceIds} />
    </li>
  );
}

export function Essentials(props: { text: LabelText; label: Label }) {
  const { text, label } = props;
  const { f } = useText();
  const words = text.essentials;
  const { programme, awards } = label;
  const { nextDistinction: next, feeRule: rule, highestLevel: highest } = programme;
  const last = lastAward(awards);
  // The status of the figures does not show here, so neither does whether the town is fictional.
  const run = labelRecord(awards, false)?.run;
  const progress = distinctionProgress(awards, next, false);
  const fees = [rule.ratePerInhabitant, rule.minimum, rule.maximum];
  return (
    <Section id={SECTION_ANCHORS.essentials} title={text.sections.essentials}>
      <ul className={styles.essentials}>
        {last === null ? (
          <li>{words.none}</li>
        ) : (
          <Sentence sourceIds={last.sourceIds} words={words.last({ ...last, highest })} />
        )}
        {run === undefined || run.editions.length < 2 ? null : (
          <Sentence
            sourceIds={run.calculation.figure.sourceIds}
            words={words.run({
              n: run.editions.length,
              first: run.editions[0] ?? 0,
              isStartKnown: run.isStartKnown,
            })}
          />
        )}
        <Sentence
          sourceIds={sourceIdsOf([next, ...(progress.documented?.inputs ?? [])])}
          words={words.next({
            required: next.requiredAwards.value,
            level: next.requiredLevel,
            documented: progress.documented?.figure.value ?? 0,
          })}
        />
        <Sentence
          sourceIds={sourceIdsOf(fees)}
          words={words.fee({
            rate: f.euros(rule.ratePerInhabitant.value),
            minimum: f.wholeEuros(rule.minimum.value),
            maximum: f.wholeEuros(rule.maximum.value),
          })}
        />
      </ul>
    </Section>
  );
}
