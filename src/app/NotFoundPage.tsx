/** An address that leads nowhere: says so, and shows the ways out. */
import { Link } from 'react-router-dom';
import { PageFrame } from '../panels/PageFrame';
import { pagePath } from '../paths';
import { useText } from '../ui/TextContext';
import { useNavigation } from './useNavigation';

export function NotFoundPage() {
  const { t, language } = useText();
  const items = useNavigation();
  return (
    <PageFrame title={t.notFound.title} description={t.notFound.explanation} lead={t.notFound.explanation}>
      <div className="wrap">
        <p>{t.notFound.ways}</p>
        <ul>
          {items.map((item) => (
            <li key={item.path}>
              <Link to={item.path}>{item.label}</Link>
            </li>
          ))}
          <li>
            <Link to={pagePath('sitemap', language)}>{t.footer.sitemap}</Link>
          </li>
        </ul>
      </div>
    </PageFrame>
  );
}
