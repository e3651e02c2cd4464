/** The national network: what its figures mean, what they do not, and why the town is not measured against them. */
import { sourceIdsOf } from '../../domain/provenance';
import { Loaded } from '../../panels/Loaded';
import { PageFrame } from '../../panels/PageFrame';
import type { NetworkText } from '../../text/fr/network';
import { Section } from '../../ui/Section';
import { BesideTable } from './BesideTable';
import { BodyAverages } from './BodyAverages';
import { KnownConflicts } from './KnownConflicts';
import styles from './NetworkPage.module.css';
import { QuantityCard } from './QuantityCard';
import { QuantityGrowth } from './QuantityGrowth';

export function NetworkPage(props: { text: NetworkText }) {
  const { text } = props;
  return (
    <PageFrame title={text.title} description={text.description} lead={text.lead}>
      <Section title={text.figures.title} lead={text.figures.lead}>
        <Loaded names={['network']} size="panel">
          {({ network }) => (
            <>
              <div
                className={styles.note}
                data-sources={sourceIdsOf(network.quantities.flatMap((quantity) => quantity.figures)).join(
                  ' ',
                )}
              >
                <p>{text.figures.since({ name: network.name, since: network.countedSince })}</p>
                <KnownConflicts text={text} conflicts={network.countedSinceConflicts} />
              </div>
              {network.quantities.length === 0 ? <p>{text.figures.none}</p> : null}
              <ul className={styles.quantities}>
                {network.quantities.map((quantity) => (
                  <li key={quantity.id}>
                    <QuantityCard text={text} quantity={quantity} countedSince={network.countedSince} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </Loaded>
      </Section>
      <Section title={text.averages.title} lead={text.averages.lead}>
        <Loaded names={['network']} size="panel">
          {({ network }) => <BodyAverages text={text} network={network} />}
        </Loaded>
      </Section>
      <Section title={text.growth.title} lead={text.growth.lead}>
        <Loaded names={['city', 'network']} size="panel">
          {({ city, network }) => <QuantityGrowth text={text} city={city} network={network} />}
        </Loaded>
      </Section>
      <Section title={text.beside.title} lead={text.beside.lead}>
        <Loaded names={['city', 'label', 'initiatives', 'network']} size="panel">
          {(data) => <BesideTable text={text} data={data} />}
        </Loaded>
      </Section>
    </PageFrame>
  );
}
