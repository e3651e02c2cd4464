/** Under every chart: the answer to « D'où vient ce chiffre ? » for all its figures, and the source line. */
import { Provenance, SourceLine } from './Provenance';

export function ChartProvenance(props: { about: string; sourceIds: readonly string[] }) {
  return (
    <>
      <Provenance about={props.about} sourceIds={props.sourceIds} />
      <SourceLine sourceIds={props.sourceIds} />
    </>
  );
}
