/** A population in, a fee out. What cannot be read gets one sentence; nothing that is not a number is calculated with. */
import { useId } from 'react';
import type { PopulationRecord } from '../../contract/city';
import type { FeeRule } from '../../contract/label';
import { POPULATION_RANGE, readPopulation } from '../../domain/fee';
import { feeEstimate } from '../../domain/feeEstimate';
import { Provenance } from '../../panels/Provenance';
import type { LabelText } from '../../text/fr/label';
import { useText } from '../../ui/TextContext';
import styles from './FeeSimulator.module.css';
import { type AddressField, LONGEST_VALUE } from './useAddressField';

export interface FeeSimulatorProps {
  text: LabelText['membership'];
  rule: FeeRule;
  populations: readonly PopulationRecord[];
  /** The population that the simulator begins with; null where none is known. */
  own: PopulationRecord | null;
  field: AddressField;
}

function Estimate(props: {
  text: LabelText['membership'];
  estimate: ReturnType<typeof feeEstimate>;
  rate: number;
}) {
  const { estimate } = props;
  const { f } = useText();
  const words = props.text.simulator;
  const n = estimate.population;
  const due = estimate.fee.figure.value;
  const wholeEuros = f.wholeEuros(due);
  const isWhole = Number.isInteger(due);
  const steps = {
    n,
    rate: f.euros(props.rate),
    proportional: f.euros(estimate.proportional),
    due: f.euros(due),
  };
  return (
    <div data-sources={estimate.fee.figure.sourceIds.join(' ')}>
      <p>{words.population({ n })}</p>
      <p className={styles.fee}>{isWhole ? wholeEuros : words.about({ wholeEuros })}</p>
      {isWhole ? null : <p>{words.exactly({ euros: f.euros(due) })}</p>}
      <p className="small soft">{words.decidedBy[estimate.decidedBy](steps)}</p>
    </div>
  );
}

export function FeeSimulator(props: FeeSimulatorProps) {
  const { text, rule, populations, own, field } = props;
  const words = text.simulator;
  const titleId = useId();
  const inputId = useId();
  const hintId = useId();
  const faultId = useId();
  const entry = readPopulation(field.settled);
  const estimate = entry.kind === 'valid' ? feeEstimate(entry.population, populations, rule) : null;
  // An empty field is a fault only once the reader has emptied it.
  const fault = entry.kind === 'valid' || (entry.kind === 'empty' && !field.isAsked) ? null : entry.kind;
  const isElsewhere = own !== null && field.settled !== String(own.population.value);
  return (
    <div className={styles.simulator} role="group" aria-labelledby={titleId}>
      <h3 id={titleId}>{words.title}</h3>
      <noscript>
        <p data-interface="">{words.withoutScript}</p>
      </noscript>
      <form
        className={styles.form}
        data-interface=""
        onSubmit={(event) => {
          event.preventDefault();
          field.commit();
        }}
      >
        <label htmlFor={inputId}>{words.input}</label>
        <input
          id={inputId}
          className={styles.input}
          inputMode="numeric"
          autoComplete="off"
          maxLength={LONGEST_VALUE}
          value={field.typed}
          aria-describedby={fault === null ? hintId : `${faultId} ${hintId}`}
          aria-invalid={fault !== null}
          onChange={(event) => field.type(event.target.value)}
          onBlur={field.commit}
        />
        <p id={hintId} className="small soft">
          {words.hint(POPULATION_RANGE)}
        </p>
        {isElsewhere ? (
          <button
            type="button"
            className={`button ${styles.back}`}
            onClick={() => field.put(String(own.population.value))}
          >
            {words.back({ n: own.population.value })}
          </button>
        ) : null}
      </form>
      <div className={styles.answer}>
        <div role="status" aria-label={words.result} className={styles.result}>
          {estimate === null ? null : (
            <Estimate text={text} estimate={estimate} rate={rule.ratePerInhabitant.value} />
          )}
          {estimate === null && fault === null ? <p>{words.start}</p> : null}
          {fault === null ? null : (
            <p id={faultId} className={styles.fault} data-interface="">
              {words.faults[fault](POPULATION_RANGE)}
            </p>
          )}
        </div>
        <p>{words.estimate}</p>
        {estimate === null ? null : <Provenance calculation={estimate.fee} about={words.figure} />}
      </div>
    </div>
  );
}
