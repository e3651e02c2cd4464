/** What every page has of its own: title, description, one h1. Title and description of the document follow the page. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { resourceQuery } from '../queries/resourceQueries';
import { useText } from '../ui/TextContext';
import styles from './PageFrame.module.css';

/** The document's title and description. While the town is not known, the title does without its name. */
export function PageMeta(props: { title: string; description: string }) {
  const { t } = useText();
  const { data: city } = useQuery(resourceQuery('city'));
  const title = city === undefined ? props.title : t.pageTitle({ page: props.title, city: city.name });
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={props.description} />
    </>
  );
}

export interface PageFrameProps {
  title: string;
  description: string;
  /** The words of the h1, where they are more than the title alone: a text of the data may carry a language of its own. */
  heading?: ReactNode;
  /** Above the h1: where the reader is. */
  kicker?: ReactNode;
  lead?: ReactNode;
  leadSourceIds?: readonly string[];
  children: ReactNode;
}

export function PageFrame(props: PageFrameProps) {
  const { title, description, heading, kicker, lead, leadSourceIds, children } = props;
  return (
    <>
      <PageMeta title={title} description={description} />
      <header className={`wrap ${styles.header}`} data-sources={leadSourceIds?.join(' ')}>
        {kicker === undefined ? null : <p className={styles.kicker}>{kicker}</p>}
        <h1 tabIndex={-1}>{heading ?? title}</h1>
        {lead === undefined ? null : <div className={styles.lead}>{lead}</div>}
      </header>
      {children}
    </>
  );
}
