/** The legal notice, from the town's data: what the town has not given yet is shown as missing, never left out. */
import { Link } from 'react-router-dom';
import type { City } from '../contract/city';
import type { LocalizedText } from '../contract/values';
import { Loaded } from '../panels/Loaded';
import { PageFrame } from '../panels/PageFrame';
import { pagePath } from '../paths';
import type { LegalText } from '../text/fr/legal';
import { DefinitionList } from '../ui/DefinitionList';
import { FrenchText, Localized } from '../ui/Localized';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { useText } from '../ui/TextContext';

const NAMED_CONTACTS = [
  'publisher',
  'publicationDirector',
  'host',
  'dataProtectionContact',
  'accessibilityContact',
] as const;

function Publication(props: { text: LegalText; city: City }) {
  const { text, city } = props;
  const words = text.publication;
  const notice = city.legalNotice;
  const given = (value: LocalizedText | null) =>
    value === null ? text.toComplete : <Localized text={value} />;
  return (
    <>
      {city.isFictional ? (
        <Notice tone="information">
          <p>{text.fictional({ city: city.name })}</p>
        </Notice>
      ) : null}
      <DefinitionList
        entries={[
          { id: 'identity', term: words.identity, definition: `${city.name} (${city.department.name})` },
          { id: 'inseeCode', term: words.inseeCode, definition: city.inseeCode },
          { id: 'siren', term: words.siren, definition: city.siren ?? words.unknown },
          ...NAMED_CONTACTS.map((id) => ({ id, term: words[id], definition: given(notice[id]) })),
          {
            id: 'contactEmail',
            term: words.contactEmail,
            definition:
              notice.contactEmail === null ? (
                text.toComplete
              ) : (
                <a href={`mailto:${notice.contactEmail}`}>{notice.contactEmail}</a>
              ),
          },
        ]}
      />
    </>
  );
}

export function LegalPage(props: { text: LegalText }) {
  const { text } = props;
  const { language } = useText();
  return (
    <PageFrame title={text.title} description={text.description}>
      <Section title={text.publication.title}>
        <Loaded names={['city']} size="panel">
          {({ city }) => <Publication text={text} city={city} />}
        </Loaded>
      </Section>
      <Section title={text.reuse.title}>
        <Loaded names={['city']} size="line">
          {({ city }) => (
            <p className="measure" data-interface="">
              {text.reuse.text}{' '}
              <a href={city.dataLicence.url} rel="license">
                {city.dataLicence.name}
              </a>
            </p>
          )}
        </Loaded>
        <p>
          <Link className="button" to={pagePath('data', language)}>
            {text.reuse.more}
          </Link>
        </p>
      </Section>
      <Section title={text.privacy.title}>
        <ul className="measure">
          {text.privacy.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Section>
      <Section title={text.sign.title}>
        <p className="measure">{text.sign.text}</p>
        <Loaded names={['label']} size="line">
          {({ label: { programme } }) => (
            <DefinitionList
              entries={[
                {
                  id: 'programme',
                  term: text.sign.programme,
                  definition: <FrenchText text={programme.name} />,
                },
                {
                  id: 'organisation',
                  term: text.sign.organisation,
                  definition: <FrenchText text={programme.organisation} />,
                },
              ].map((entry) => ({ ...entry, sourceIds: programme.sourceIds }))}
            />
          )}
        </Loaded>
        <p className="measure">{text.sign.independence}</p>
        <p className="measure">{text.sign.state}</p>
      </Section>
    </PageFrame>
  );
}
