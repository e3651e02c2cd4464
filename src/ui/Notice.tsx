/** A message in the page: information, or a failure with what can be done now. */
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

export interface NoticeProps {
  tone: 'information' | 'failure';
  title?: string;
  /** Failures that appear by themselves are announced; information that stands in the page is not. */
  isAnnounced?: boolean;
  children: ReactNode;
}

export function Notice(props: NoticeProps) {
  const { tone, title, isAnnounced = false, children } = props;
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={isAnnounced ? 'alert' : undefined}>
      {title === undefined ? null : <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}
