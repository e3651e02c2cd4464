/** The words of the site in plain language; what belongs to one label programme only comes from its data. */
import type { Programme } from '../contract/label';
import { Loaded } from '../panels/Loaded';
import { PageFrame } from '../panels/PageFrame';
import type { GlossaryText } from '../text/fr/glossary';
import { DefinitionList } from '../ui/DefinitionList';
import { FrenchText } from '../ui/Localized';
import { Section } from '../ui/Section';
import { useText } from '../ui/TextContext';

function ProgrammeWords(props: { text: GlossaryText; programme: Programme }) {
  const { text, programme } = props;
  const next = programme.nextDistinction;
  return (
    <DefinitionList
      entries={[
        {
          id: 'programme',
          anchor: 'programme',
          term: <FrenchText text={programme.name} />,
          definition: (
            <>
              {text.programme} <FrenchText text={programme.organisation} />
            </>
          ),
          sourceIds: programme.sourceIds,
        },
        {
          id: 'distinction',
          anchor: 'distinction',
          term: <FrenchText text={next.name} />,
          definition: text.nextDistinction({
            required: next.requiredAwards.value,
            level: next.requiredLevel,
            years: next.validity.value,
          }),
          sourceIds: next.sourceIds,
        },
      ]}
    />
  );
}

export function GlossaryPage(props: { text: GlossaryText }) {
  const { text } = props;
  const { language } = useText();
  const entries = Object.entries(text.terms)
    .map(([anchor, { term, definition }]) => ({ id: anchor, anchor, term, definition }))
    .toSorted((a, b) => a.term.localeCompare(b.term, language));
  return (
    <PageFrame title={text.title} description={text.description} lead={text.lead}>
      <Section title={text.termsTitle}>
        <DefinitionList entries={entries} />
      </Section>
      <Section title={text.programmeTitle}>
        <Loaded names={['label']} size="line">
          {({ label }) => <ProgrammeWords text={text} programme={label.programme} />}
        </Loaded>
      </Section>
    </PageFrame>
  );
}
