/** The label: what it is, its levels, what the town received, what comes next, the national editions, the fee. */
import { Loaded } from '../../panels/Loaded';
import { PageFrame } from '../../panels/PageFrame';
import type { LabelText } from '../../text/fr/label';
import { Definition } from './Definition';
import { Editions } from './Editions';
import { Essentials } from './Essentials';
import { History } from './History';
import styles from './LabelPage.module.css';
import { Levels } from './Levels';
import { Membership } from './Membership';
import { NextStep } from './NextStep';
import { SECTION_ANCHORS, SECTIONS } from './sections';

/** Plain anchors: the browser moves the reading point as well as the page, and the query string stays as it is. */
function Contents(props: { text: LabelText }) {
  const { text } = props;
  return (
    <nav className={`wrap ${styles.contents}`} aria-label={text.contents}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a href={`#${SECTION_ANCHORS[section]}`}>{text.sections[section]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function LabelPage(props: { text: LabelText }) {
  const { text } = props;
  return (
    <PageFrame title={text.title} description={text.description} lead={text.lead}>
      <Contents text={text} />
      <Loaded names={['label']} size="page">
        {({ label }) => (
          <>
            <Essentials text={text} label={label} />
            <Definition text={text} programme={label.programme} />
            <Levels text={text} programme={label.programme} />
            <Loaded names={['city']} size="page">
              {({ city }) => (
                <>
                  <History text={text} city={city} label={label} />
                  <NextStep text={text} city={city} label={label} />
                  <Editions text={text} city={city} programme={label.programme} />
                  <Membership text={text.membership} city={city} label={label} />
                </>
              )}
            </Loaded>
          </>
        )}
      </Loaded>
    </PageFrame>
  );
}
