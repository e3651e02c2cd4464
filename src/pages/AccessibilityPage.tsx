/** The accessibility declaration: the lawful status, what was tested, what was not, and what a reader can do. */
import { Loaded } from '../panels/Loaded';
import { PageFrame } from '../panels/PageFrame';
import type { AccessibilityText } from '../text/fr/accessibility';
import { DefinitionList } from '../ui/DefinitionList';
import { FrenchText, Localized } from '../ui/Localized';
import { LinkList } from '../ui/LinkList';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { useText } from '../ui/TextContext';

const FORM_ADDRESS = 'https://formulaire.defenseurdesdroits.fr/';
const DELEGATES_ADDRESS = 'https://www.defenseurdesdroits.fr/saisir/delegues';

function Items(props: { items: readonly string[] }) {
  return (
    <ul className="measure" data-interface="">
      {props.items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

export function AccessibilityPage(props: { text: AccessibilityText }) {
  const { text } = props;
  const { language } = useText();
  const status = (
    <>
      <FrenchText text={text.status} />
      {text.statusInOtherWords === '' ? null : ` (${text.statusInOtherWords})`}
    </>
  );
  return (
    <PageFrame title={text.title} description={text.description} lead={<p>{status}</p>}>
      <Section title={text.state.title}>
        <Loaded names={['city']} size="line">
          {({ city }) => (
            <p className="measure" data-interface="">
              {text.commitment({ cityOf: language === 'fr' ? city.nameInFrench.of : city.name })}
            </p>
          )}
        </Loaded>
        {text.state.paragraphs.map((paragraph) => (
          <p key={paragraph} className="measure" data-interface="">
            {paragraph}
          </p>
        ))}
        <DefinitionList
          entries={[{ id: 'date', term: text.state.dateLabel, definition: text.report.toComplete }]}
        />
      </Section>
      <Section title={text.checked.title}>
        <Items items={text.checked.items} />
        <p className="measure">{text.checked.limit}</p>
      </Section>
      <Section title={text.notChecked.title}>
        <Items items={text.notChecked.items} />
        <p className="measure">{text.notChecked.content}</p>
      </Section>
      <Section id="clavier" title={text.keyboard.title} lead={text.keyboard.lead}>
        <DefinitionList
          entries={Object.entries(text.keyboard.keys).map(([id, { key, effect }]) => ({
            id,
            term: <kbd>{key}</kbd>,
            definition: effect,
          }))}
        />
        <p className="measure">{text.keyboard.table}</p>
      </Section>
      <Section id="signaler" title={text.report.title}>
        <p className="measure">{text.report.text}</p>
        <Loaded names={['city']} size="line">
          {({ city }) => {
            const contact = city.legalNotice.accessibilityContact;
            return (
              <DefinitionList
                entries={[
                  {
                    id: 'contact',
                    term: text.report.contactLabel,
                    definition: contact === null ? text.report.toComplete : <Localized text={contact} />,
                  },
                ]}
              />
            );
          }}
        </Loaded>
      </Section>
      <Section title={text.recourse.title}>
        <Notice tone="information">
          <p className="measure">{text.recourse.text}</p>
          <LinkList
            entries={[
              { id: 'form', link: <a href={FORM_ADDRESS}>{text.recourse.form}</a> },
              { id: 'delegate', link: <a href={DELEGATES_ADDRESS}>{text.recourse.delegate}</a> },
            ]}
          />
          <p className="measure" data-interface="">
            {text.recourse.post}
          </p>
        </Notice>
      </Section>
    </PageFrame>
  );
}
