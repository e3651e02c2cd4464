/** Large figures in a row: value, what it counts, and where it comes from. */
import type { ReactNode } from 'react';
import styles from './KeyFigure.module.css';

export function KeyFigureRow(props: { label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={props.label} className={styles.row}>
      {props.children}
    </div>
  );
}

export interface KeyFigureProps {
  value: string;
  /** A small addition after the value, such as « sur 5 ». */
  suffix?: string;
  label: ReactNode;
  sourceIds: readonly string[];
  /** What answers « D’où vient ce chiffre ? ». */
  provenance: ReactNode;
}

export function KeyFigure(props: KeyFigureProps) {
  return (
    <div className={styles.figure} data-sources={props.sourceIds.join(' ')}>
      <p className={styles.body}>
        <span className={styles.value}>
          {props.value}
          {props.suffix === undefined ? null : <small>{` ${props.suffix}`}</small>}
        </span>
        <span className={styles.label}>{props.label}</span>
      </p>
      {props.provenance}
    </div>
  );
}
