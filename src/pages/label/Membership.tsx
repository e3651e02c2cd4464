/** The membership fee: the rule, its curve, a simulator, and the populations to put into it. */
import { FeeChart } from '../../charts/FeeChart';
import type { City } from '../../contract/city';
import type { FeeRule, Label } from '../../contract/label';
import { feeThresholds, populationInForce } from '../../domain/fee';
import { populationInAddress } from '../../domain/feeEstimate';
import { dataDate } from '../../domain/labelHistory';
import { sourceIdsOf } from '../../domain/provenance';
import { ChartProvenance } from '../../panels/ChartProvenance';
import { fileStem } from '../../panels/fileStem';
import { Provenance } from '../../panels/Provenance';
import type { LabelText } from '../../text/fr/label';
import { KeyFigure, KeyFigureRow } from '../../ui/KeyFigure';
import { Section } from '../../ui/Section';
import { useText } from '../../ui/TextContext';
import { FeeSimulator } from './FeeSimulator';
import { PopulationTable } from './PopulationTable';
import { SECTION_ANCHORS } from './sections';
import { useAddressField } from './useAddressField';

type MembershipText = LabelText['membership'];

function RuleFigures(props: { text: MembershipText; rule: FeeRule }) {
  const { text, rule } = props;
  const { f } = useText();
  const { floorUntil, capFrom } = feeThresholds(rule);
  const entries = [
    {
      id: 'rate',
      figure: rule.ratePerInhabitant,
      value: f.euros(rule.ratePerInhabitant.value),
      label: text.rate,
      about: text.about.rate,
    },
    {
      id: 'minimum',
      figure: rule.minimum,
      value: f.wholeEuros(rule.minimum.value),
      label: text.minimum({ until: floorUntil }),
      about: text.about.minimum,
    },
    {
      id: 'maximum',
      figure: rule.maximum,
      value: f.wholeEuros(rule.maximum.value),
      label: text.maximum({ from: capFrom }),
      about: text.about.maximum,
    },
  ];
  return (
    <KeyFigureRow label={text.figures}>
      {entries.map(({ id, figure, value, label, about }) => (
        <KeyFigure
          key={id}
          value={value}
          label={label}
          sourceIds={figure.sourceIds}
          provenance={<Provenance figure={figure} about={about} />}
        />
      ))}
    </KeyFigureRow>
  );
}

export function Membership(props: { text: MembershipText; city: City; label: Label }) {
  const { text, city, label } = props;
  const { t, f } = useText();
  const rule = label.programme.feeRule;
  const ruleSources = sourceIdsOf([rule.ratePerInhabitant, rule.minimum, rule.maximum]);
  const ceremonyOn = dataDate(label.awards);
  const inForce = ceremonyOn === null ? null : populationInForce(city.populations, ceremonyOn);
  const field = useAddressField({
    name: 'population',
    initial: inForce === null ? '' : String(inForce.population.value),
    toAddress: populationInAddress,
  });
  const lead = text.lead({
    rate: f.euros(rule.ratePerInhabitant.value),
    minimum: f.wholeEuros(rule.minimum.value),
    maximum: f.wholeEuros(rule.maximum.value),
    asOf: rule.ratePerInhabitant.asOf,
  });
  return (
    <Section id={SECTION_ANCHORS.membership} title={text.title} lead={lead} sourceIds={ruleSources}>
      <RuleFigures text={text} rule={rule} />
      <FeeSimulator text={text} rule={rule} populations={city.populations} own={inForce} field={field} />
      <PopulationTable text={text} city={city} own={inForce} ceremonyOn={ceremonyOn} field={field} />
      <FeeChart
        rule={rule}
        city={city}
        population={inForce?.population ?? null}
        headingLevel={3}
        fileStem={fileStem(city)}
        provenance={
          <ChartProvenance
            about={t.charts.fee.fee}
            sourceIds={sourceIdsOf([
              ...(inForce === null ? [] : [inForce.population]),
              { sourceIds: ruleSources },
            ])}
          />
        }
      />
    </Section>
  );
}
