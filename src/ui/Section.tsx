/** A part of a page under its own heading. */
import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

export interface SectionProps {
  title: ReactNode;
  /** The target of links into the page. */
  id?: string;
  lead?: ReactNode;
  /** Published with the section when all its numbers rest on the same sources. */
  sourceIds?: readonly string[];
  children: ReactNode;
}

export function Section(props: SectionProps) {
  const headingId = useId();
  return (
    <section
      id={props.id}
      aria-labelledby={headingId}
      className={`wrap ${styles.section}`}
      data-sources={props.sourceIds?.join(' ')}
    >
      <h2 id={headingId}>{props.title}</h2>
      {props.lead === undefined ? null : <div className={`measure ${styles.lead}`}>{props.lead}</div>}
      {props.children}
    </section>
  );
}
