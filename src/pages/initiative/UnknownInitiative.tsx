/** The address names no initiative: the nearest ones, and the way to the list. */
import { Link } from 'react-router-dom';
import type { Initiatives } from '../../contract/initiatives';
import { closestIdentifiers } from '../../domain/dataCheck/closestIdentifiers';
import { initiativePath, initiativesPath, pagePath } from '../../paths';
import type { InitiativeText } from '../../text/fr/initiative';
import { Localized } from '../../ui/Localized';
import { useText } from '../../ui/TextContext';
import styles from './InitiativePage.module.css';

export function UnknownInitiative(props: { text: InitiativeText; data: Initiatives; id: string }) {
  const { text, data, id } = props;
  const { t, language } = useText();
  const known = data.initiatives.map((initiative) => initiative.id);
  const closest = closestIdentifiers(id.toLowerCase(), known).flatMap((near) =>
    data.initiatives.filter((initiative) => initiative.id === near),
  );
  return (
    <div className={`wrap ${styles.unknown}`}>
      {closest.length === 0 ? null : (
        <>
          <p>{text.unknown.closest}</p>
          <ul>
            {closest.map((initiative) => (
              <li key={initiative.id} data-sources={initiative.sourceIds.join(' ')}>
                <Link to={initiativePath(initiative.id, language)}>
                  <Localized text={initiative.title} />
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{text.unknown.ways}</p>
      <ul className={styles.ways}>
        <li>
          <Link className="button" to={initiativesPath(language)}>
            {text.list}
          </Link>
        </li>
        <li>
          <Link className="button" to={pagePath('sitemap', language)}>
            {t.footer.sitemap}
          </Link>
        </li>
      </ul>
    </div>
  );
}
