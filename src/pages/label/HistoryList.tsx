/** The editions one by one, in the order of the chart; what is not documented has its own entry, never a blank. */
import type { Award, Label, Mention } from '../../contract/label';
import { categoryWords } from '../../charts/chartWords';
import { mentionHoldsUntil } from '../../domain/labelHistory';
import { historyEntries } from '../../domain/labelRecord';
import { sourceIdsOf } from '../../domain/provenance';
import { SourceLine } from '../../panels/Provenance';
import type { LabelText } from '../../text/fr/label';
import { Arobases } from '../../ui/Arobases';
import { Localized } from '../../ui/Localized';
import { useText } from '../../ui/TextContext';
import styles from './HistoryList.module.css';
import pageStyles from './LabelPage.module.css';

/** All that an entry says rests on these. */
function awardSourceIds(award: Award): string[] {
  const figures = award.mentions.flatMap(({ validity, recipients }) => [validity, recipients]);
  return sourceIdsOf(
    [award, ...award.mentions, award.initiativesLodged, ...figures].filter((part) => part !== null),
  );
}

function MentionLine(props: { text: LabelText; award: Award; mention: Mention }) {
  const { text, award, mention } = props;
  const words = text.history.mention({
    years: mention.validity.value,
    edition: award.edition,
    until: mentionHoldsUntil(award, mention),
    recipients: mention.recipients?.value ?? null,
  });
  return (
    <li>
      <strong>
        <Localized text={mention.name} />
      </strong>
      {`, ${words}`}
    </li>
  );
}

function AwardFacts(props: { text: LabelText; award: Award; highestLevel: number }) {
  const { text, award, highestLevel } = props;
  const { t, f } = useText();
  const words = text.history;
  const { initiativesLodged: lodged } = award;
  return (
    <div className={styles.entry}>
      <dl className={pageStyles.facts}>
        <div className={styles.levelFact}>
          <dt>{words.level}</dt>
          <dd>
            <Arobases level={award.level} highestLevel={highestLevel} isSpelledOut />
          </dd>
        </div>
        <div>
          <dt>{words.activityYear}</dt>
          <dd>{f.year(award.activityYear)}</dd>
        </div>
        <div>
          <dt>{words.ceremony}</dt>
          <dd>{f.date(award.ceremonyOn)}</dd>
        </div>
        <div>
          <dt>{words.lodged}</dt>
          <dd>{lodged === null ? t.absence['not-documented'] : f.number(lodged.value)}</dd>
        </div>
        <div className={styles.mentionFact}>
          <dt>{words.mentions}</dt>
          <dd>
            {award.mentions.length === 0 ? (
              words.noMention
            ) : (
              <ul className={styles.mentions}>
                {award.mentions.map((mention) => (
                  <MentionLine key={mention.name.fr} text={text} award={award} mention={mention} />
                ))}
              </ul>
            )}
          </dd>
        </div>
      </dl>
      <p className="small">
        <SourceLine sourceIds={awardSourceIds(award)} />
      </p>
    </div>
  );
}

export function HistoryList(props: { text: LabelText; label: Label }) {
  const { text, label } = props;
  const { t } = useText();
  const words = text.history;
  // A gap rests on the same sources as the rest: they tell of the other editions, and none tells of this one.
  const everySource = sourceIdsOf(label.awards).join(' ');
  return (
    <div>
      <h3>{words.listTitle}</h3>
      <ol className={styles.list}>
        {historyEntries(label.awards).map(({ id, category, award }) =>
          award === null ? (
            <li key={id} className={`${pageStyles.undocumented} ${styles.gap}`} data-sources={everySource}>
              {t.charts.point({
                category: categoryWords(t, category, (named) => named.text.fr),
                value: t.absence['not-documented'],
              })}
            </li>
          ) : (
            <li key={id} className={styles.edition} data-sources={awardSourceIds(award).join(' ')}>
              <h4>{words.edition({ edition: award.edition })}</h4>
              <AwardFacts text={text} award={award} highestLevel={label.programme.highestLevel} />
            </li>
          ),
        )}
      </ol>
    </div>
  );
}
