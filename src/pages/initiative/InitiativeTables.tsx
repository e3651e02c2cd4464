/** Milestones and indicators, where the town publishes any. */
import type { FigureOrAbsence, Unit } from '../../contract/figure';
import type { Indicator, Initiative } from '../../contract/initiatives';
import { indicatorOutcome } from '../../domain/indicatorOutcome';
import { isFigure, sourceIdsOf } from '../../domain/provenance';
import { Provenance } from '../../panels/Provenance';
import type { InitiativeText } from '../../text/fr/initiative';
import { DataTable } from '../../ui/DataTable';
import { Localized } from '../../ui/Localized';
import { Section } from '../../ui/Section';
import { useText } from '../../ui/TextContext';

interface TablesProps {
  text: InitiativeText;
  initiative: Initiative;
}

export function Milestones(props: TablesProps) {
  const { text, initiative } = props;
  const { f } = useText();
  const words = text.milestones;
  if (initiative.milestones.length === 0) return null;
  return (
    <Section title={words.title}>
      <DataTable
        caption={words.caption}
        isCaptionHidden
        columns={[
          { id: 'milestone', header: words.milestone },
          { id: 'due', header: words.due },
          { id: 'reached', header: words.reached },
        ]}
        rows={initiative.milestones.map((milestone) => ({
          id: milestone.id,
          sourceIds: milestone.sourceIds,
          cells: [
            <Localized key="title" text={milestone.title} />,
            f.date(milestone.dueOn),
            milestone.reachedOn === null ? words.notReached : f.date(milestone.reachedOn),
          ],
        }))}
      />
      <Provenance about={words.about} sourceIds={sourceIdsOf(initiative.milestones)} />
    </Section>
  );
}

/** A number with its unit, or why there is none, and the note that belongs to it. */
function Amount(props: { text: InitiativeText; value: FigureOrAbsence }) {
  const { text, value } = props;
  const { t } = useText();
  const unitOf = (unit: Unit, n: number) => t.units.of({ unit, n });
  return (
    <>
      {isFigure(value)
        ? text.amount({ n: value.value, unit: unitOf(value.unit, value.value) })
        : t.absence[value.absent]}
      {value.note === undefined ? null : (
        <>
          <br />
          <span className="soft">
            <Localized text={value.note} />
          </span>
        </>
      )}
    </>
  );
}

function figuresOf(indicator: Indicator) {
  return [indicator.value, indicator.target].filter(isFigure);
}

export function Indicators(props: TablesProps) {
  const { text, initiative } = props;
  const { f, t } = useText();
  const words = text.indicators;
  if (initiative.indicators.length === 0) return null;
  const sourcesOf = (indicator: Indicator) => {
    const ids = sourceIdsOf(figuresOf(indicator));
    return ids.length === 0 ? initiative.sourceIds : ids;
  };
  return (
    <Section title={words.title} lead={words.lead}>
      <DataTable
        caption={words.caption}
        isCaptionHidden
        columns={[
          { id: 'indicator', header: words.indicator },
          { id: 'value', header: words.value },
          { id: 'asOf', header: words.asOf },
          { id: 'target', header: words.target },
          { id: 'targetOn', header: words.targetOn },
          { id: 'polarity', header: words.polarity },
          { id: 'outcome', header: words.outcome },
        ]}
        rows={initiative.indicators.map((indicator) => ({
          id: indicator.id,
          sourceIds: sourcesOf(indicator),
          cells: [
            <Localized key="name" text={indicator.name} />,
            <Amount key="value" text={text} value={indicator.value} />,
            isFigure(indicator.value) ? f.date(indicator.value.asOf) : t.absence['not-applicable'],
            <Amount key="target" text={text} value={indicator.target} />,
            indicator.targetOn === null ? words.noDeadline : f.date(indicator.targetOn),
            text.polarities[indicator.polarity],
            text.outcomes[indicatorOutcome(indicator)],
          ],
        }))}
      />
      <Provenance about={words.about} sourceIds={[...new Set(initiative.indicators.flatMap(sourcesOf))]} />
    </Section>
  );
}
