/** The levels, and how many bodies each edition labelled at each of them, where a source says it. */
import type { FigureOrAbsence } from '../../contract/figure';
import type { NationalEdition, Programme } from '../../contract/label';
import { bodiesAtLevel, editionsWithLevels, levelsUpTo, mostBodiesAtLevel } from '../../domain/bodiesByLevel';
import { isFigure, sourceIdsOf } from '../../domain/provenance';
import { ChartProvenance } from '../../panels/ChartProvenance';
import type { LabelText } from '../../text/fr/label';
import { Arobases } from '../../ui/Arobases';
import { DataTable } from '../../ui/DataTable';
import { Section } from '../../ui/Section';
import { useText } from '../../ui/TextContext';
import styles from './LabelPage.module.css';
import { SECTION_ANCHORS } from './sections';

/** A number with its sources, or the reason why there is none; drawn as a bar where a scale is given. */
function Bodies(props: { bodies: FigureOrAbsence; scale?: number }) {
  const { bodies, scale } = props;
  const { t, f } = useText();
  if (!isFigure(bodies)) return <span className="soft">{t.absence[bodies.absent]}</span>;
  return (
    <span className={styles.bodies} data-sources={bodies.sourceIds.join(' ')}>
      {f.number(bodies.value)}
      {scale === undefined ? null : (
        <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect width={(bodies.value / scale) * 100} height="8" />
        </svg>
      )}
    </span>
  );
}

function totalRows(text: LabelText, editions: readonly NationalEdition[]) {
  const words = text.levels;
  const total = {
    id: 'total',
    cells: [
      words.total,
      ...editions.map((edition) => <Bodies key={edition.edition} bodies={edition.labelledBodies} />),
    ],
  };
  if (editions.every((edition) => edition.bodiesWithMentionOnly === null)) return [total];
  const mentionOnly = editions.map((edition) => (
    <Bodies key={edition.edition} bodies={edition.bodiesWithMentionOnly ?? { absent: 'not-documented' }} />
  ));
  return [{ id: 'mention-only', cells: [words.mentionOnly, ...mentionOnly] }, total];
}

export function Levels(props: { text: LabelText; programme: Programme }) {
  const { text, programme } = props;
  const words = text.levels;
  const highest = programme.highestLevel;
  const editions = editionsWithLevels(programme.editions);
  const scale = mostBodiesAtLevel(editions);
  const sourceIds = sourceIdsOf(editions);
  return (
    <Section id={SECTION_ANCHORS.levels} title={words.title({ highest })} lead={words.lead({ highest })}>
      <DataTable
        caption={editions.length === 0 ? words.captionAlone : words.caption}
        columns={[
          { id: 'level', header: words.level },
          ...editions.map((edition) => ({
            id: String(edition.edition),
            header: (
              <span data-sources={edition.sourceIds.join(' ')}>
                {words.edition({ edition: edition.edition })}
              </span>
            ),
          })),
        ]}
        rows={[
          ...levelsUpTo(highest).map((level) => ({
            id: String(level),
            sourceIds: programme.sourceIds,
            cells: [
              <span key="level" className={styles.level}>
                <Arobases level={level} highestLevel={highest} isSpelledOut />{' '}
                {level === highest ? <span className={styles.mark}>{words.highest}</span> : null}
              </span>,
              ...editions.map((edition) => (
                <Bodies key={edition.edition} bodies={bodiesAtLevel(edition, level)} scale={scale} />
              )),
            ],
          })),
          ...(editions.length === 0 ? [] : totalRows(text, editions)),
        ]}
      />
      {editions.length === 0 ? (
        <p className="measure">{words.unknown}</p>
      ) : (
        <div data-sources={sourceIds.join(' ')}>
          <p className="measure">{words.known({ editions: editions.map((edition) => edition.edition) })}</p>
          <div className={styles.sources}>
            <ChartProvenance about={words.about} sourceIds={sourceIds} />
          </div>
        </div>
      )}
    </Section>
  );
}
