/** The town's history under the label, in its frame with provenance. */
import { LabelHistoryChart } from '../charts/LabelHistoryChart';
import type { City } from '../contract/city';
import type { Label } from '../contract/label';
import { sourceIdsOf } from '../domain/provenance';
import { useText } from '../ui/TextContext';
import { ChartProvenance } from './ChartProvenance';
import { fileStem } from './fileStem';

export function LabelHistoryFigure(props: { city: City; label: Label; headingLevel: 2 | 3 }) {
  const { city, label, headingLevel } = props;
  const { t } = useText();
  return (
    <LabelHistoryChart
      city={city}
      label={label}
      headingLevel={headingLevel}
      fileStem={fileStem(city)}
      provenance={
        <ChartProvenance about={t.charts.labelHistory.level} sourceIds={sourceIdsOf(label.awards)} />
      }
    />
  );
}
