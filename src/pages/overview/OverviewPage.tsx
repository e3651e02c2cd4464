/** The overview: the sign, what it means, key figures, history, themes, one initiative per theme, the network, a quotation. */
import { Link } from 'react-router-dom';
import { latestCitedYear, oneInitiativePerTheme } from '../../domain/initiativesByTheme';
import { dataDate } from '../../domain/labelHistory';
import { InitiativeCard, cardGridClass } from '../../panels/InitiativeCard';
import { LabelHistoryFigure } from '../../panels/LabelHistoryFigure';
import { Loaded } from '../../panels/Loaded';
import { NetworkBand } from '../../panels/NetworkBand';
import { PageMeta } from '../../panels/PageFrame';
import { QuotationBlock } from '../../panels/QuotationBlock';
import { ThemeFigure } from '../../panels/ThemeFigure';
import { initiativesPath, pagePath } from '../../paths';
import type { OverviewText } from '../../text/fr/overview';
import { useText } from '../../ui/TextContext';
import { Hero } from './Hero';
import { KeyFigures } from './KeyFigures';
import styles from './OverviewPage.module.css';

export function OverviewPage(props: { text: OverviewText }) {
  const { text } = props;
  const { language } = useText();
  return (
    <>
      <PageMeta title={text.title} description={text.description} />
      <Hero text={text} />
      <Loaded names={['label', 'initiatives', 'city']} size="panel">
        {(data) => <KeyFigures text={text} {...data} />}
      </Loaded>
      <section className="wrap" aria-label={text.historyTitle}>
        <div className={styles.charts}>
          <Loaded names={['city', 'label']} size="panel">
            {({ city, label }) => <LabelHistoryFigure city={city} label={label} headingLevel={2} />}
          </Loaded>
          <Loaded names={['city', 'label', 'initiatives']} size="panel">
            {({ city, label, initiatives }) => (
              <ThemeFigure
                city={city}
                data={initiatives}
                initiatives={initiatives.initiatives}
                asOf={dataDate(label.awards) ?? latestCitedYear(initiatives.initiatives)}
                headingLevel={2}
              />
            )}
          </Loaded>
        </div>
      </section>
      <section className={`wrap ${styles.initiatives}`}>
        <h2>{text.initiativesTitle}</h2>
        <Loaded names={['initiatives']} size="panel">
          {({ initiatives }) =>
            initiatives.initiatives.length === 0 ? (
              <p>{text.noInitiative}</p>
            ) : (
              <>
                <ul className={cardGridClass}>
                  {oneInitiativePerTheme(initiatives.initiatives).map((initiative) => (
                    <li key={initiative.id}>
                      {initiatives.themes
                        .filter((theme) => theme.id === initiative.themeId)
                        .map((theme) => (
                          <InitiativeCard
                            key={theme.id}
                            initiative={initiative}
                            theme={theme}
                            headingLevel={3}
                          />
                        ))}
                    </li>
                  ))}
                </ul>
                <p>
                  <Link className="button" to={initiativesPath(language)} data-interface="">
                    {text.allInitiatives({ n: initiatives.initiatives.length })}
                  </Link>
                </p>
              </>
            )
          }
        </Loaded>
      </section>
      <Loaded names={['network']} size="panel">
        {({ network }) => (
          <NetworkBand
            network={network}
            title={text.networkTitle({ since: network.countedSince })}
            note={text.networkNote}
            more={<Link to={pagePath('network', language)}>{text.networkMore}</Link>}
          />
        )}
      </Loaded>
      <Loaded names={['city']} size="line">
        {({ city }) =>
          city.quotations
            .slice(0, 1)
            .map((quotation) => (
              <QuotationBlock key={quotation.id} quotation={quotation} attribution={text.quotationSource} />
            ))
        }
      </Loaded>
    </>
  );
}
