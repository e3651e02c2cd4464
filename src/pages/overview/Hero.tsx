/** The sign of the last documented edition, and what it means in two sentences. */
import { useQuery } from '@tanstack/react-query';
import type { City } from '../../contract/city';
import type { Label } from '../../contract/label';
import { currentRun, lastAward } from '../../domain/labelHistory';
import { Loaded } from '../../panels/Loaded';
import { SourceLine } from '../../panels/Provenance';
import { resourceQuery } from '../../queries/resourceQueries';
import type { OverviewText } from '../../text/fr/overview';
import { useText } from '../../ui/TextContext';
import { TownSign } from '../../ui/TownSign';
import styles from './OverviewPage.module.css';

function HeroContent(props: { text: OverviewText; city: City; label: Label }) {
  const { text, city, label } = props;
  const { f, language } = useText();
  const last = lastAward(label.awards);
  if (last === null) return <h1 tabIndex={-1}>{text.headlineNone}</h1>;
  const run = currentRun(label.awards).length;
  const highest = label.programme.highestLevel;
  return (
    <div className={styles.hero} data-sources={last.sourceIds.join(' ')}>
      <div className={styles.words}>
        <p className={styles.kicker}>{text.kicker({ edition: last.edition })}</p>
        <h1 tabIndex={-1}>
          {run > 1
            ? text.headlineRun({ level: last.level, run })
            : text.headline({ level: last.level, edition: last.edition })}
        </h1>
        <p className={styles.lead}>
          {text.lead({
            cityOf: language === 'fr' ? city.nameInFrench.of : city.name,
            date: f.date(last.ceremonyOn),
            programme: label.programme.name,
            activityYear: last.activityYear,
            isHighest: last.level === highest,
            level: last.level,
          })}
        </p>
        <p className={styles.until}>{text.until({ edition: last.edition, next: last.edition + 1 })}</p>
        <p className="small">
          <SourceLine sourceIds={last.sourceIds} />
        </p>
      </div>
      <TownSign city={city.name} level={last.level} highestLevel={highest} />
    </div>
  );
}

export function Hero(props: { text: OverviewText }) {
  const cityAnswer = useQuery(resourceQuery('city'));
  const labelAnswer = useQuery(resourceQuery('label'));
  const isKnown = cityAnswer.data !== undefined && labelAnswer.data !== undefined;
  return (
    <header className={`wrap ${styles.heroPlace}`}>
      {/* A page has its h1 whatever the server does. */}
      {isKnown ? null : <h1 tabIndex={-1}>{props.text.headlineLoading}</h1>}
      <Loaded names={['city', 'label']} size="panel">
        {({ city, label }) => <HeroContent text={props.text} city={city} label={label} />}
      </Loaded>
    </header>
  );
}
