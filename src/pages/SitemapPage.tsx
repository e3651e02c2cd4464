/** Every page of the site as a link: the second way to find one, beside the menu. */
import { useId } from 'react';
import { Link } from 'react-router-dom';
import type { Initiatives } from '../contract/initiatives';
import { groupByTheme } from '../domain/initiativesByTheme';
import { Loaded } from '../panels/Loaded';
import { PageFrame } from '../panels/PageFrame';
import { initiativePath, PAGE_NAMES, pagePath } from '../paths';
import type { SitemapText } from '../text/fr/sitemap';
import { LinkList } from '../ui/LinkList';
import { Localized } from '../ui/Localized';
import { Section } from '../ui/Section';
import { useText } from '../ui/TextContext';

function InitiativeLinks(props: { text: SitemapText; data: Initiatives }) {
  const { text, data } = props;
  const { language } = useText();
  const titleId = useId();
  const groups = groupByTheme(data.initiatives);
  if (data.initiatives.length === 0) return <p>{text.none}</p>;
  return (
    <>
      <p data-interface="">{text.count({ n: data.initiatives.length })}</p>
      {data.themes.map((theme) => (
        <section key={theme.id} aria-labelledby={`${titleId}-${theme.id}`}>
          <h3 id={`${titleId}-${theme.id}`} data-sources={theme.sourceIds.join(' ')}>
            <Localized text={theme.name} />
          </h3>
          <LinkList
            entries={groups[theme.id].map((initiative) => ({
              id: initiative.id,
              sourceIds: initiative.sourceIds,
              link: (
                <Link to={initiativePath(initiative.id, language)}>
                  <Localized text={initiative.title} />
                </Link>
              ),
            }))}
          />
        </section>
      ))}
    </>
  );
}

export function SitemapPage(props: { text: SitemapText }) {
  const { text } = props;
  const { language } = useText();
  return (
    <PageFrame title={text.title} description={text.description}>
      <Section title={text.pagesTitle}>
        <LinkList
          entries={PAGE_NAMES.map((page) => ({
            id: page,
            link: <Link to={pagePath(page, language)}>{text.pages[page].name}</Link>,
            about: text.pages[page].about,
          }))}
        />
      </Section>
      <Section title={text.initiativesTitle}>
        <Loaded names={['initiatives']} size="panel">
          {({ initiatives }) => <InitiativeLinks text={text} data={initiatives} />}
        </Loaded>
      </Section>
    </PageFrame>
  );
}
