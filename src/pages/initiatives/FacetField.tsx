/** One field of the filter: its values as checkboxes, each with how many initiatives it would show. */
import { useId, useState } from 'react';
import type { LocalizedText } from '../../contract/values';
import type { FacetOption } from '../../domain/facetOptions';
import type { Facet } from '../../domain/initiativeFilter';
import type { InitiativesText } from '../../text/fr/initiatives';
import { Localized } from '../../ui/Localized';
import styles from './FilterPanel.module.css';

export interface FacetFieldProps {
  text: InitiativesText;
  facet: Facet;
  options: readonly FacetOption[];
  words: (value: string | number) => LocalizedText | string;
  /** Fields that are rarely needed start closed, unless something is chosen in them. */
  startsOpen: boolean;
  onToggle: (value: string | number) => void;
}

export function FacetField(props: FacetFieldProps) {
  const { text, facet, options, words, onToggle } = props;
  const active = options.filter((option) => option.isChosen).length;
  const [startsOpen] = useState(props.startsOpen || active > 0);
  const baseId = useId();
  return (
    <details className={styles.field} open={startsOpen}>
      <summary>{text.filters.fieldSummary({ field: facet, active })}</summary>
      <fieldset>
        <legend className="visually-hidden">{text.filters.field[facet]}</legend>
        {options.map((option) => {
          const id = `${baseId}-${option.value}`;
          const label = words(option.value);
          return (
            <label
              key={option.value}
              htmlFor={id}
              className={option.count === 0 ? styles.noneLeft : undefined}
            >
              <input
                id={id}
                type="checkbox"
                checked={option.isChosen}
                onChange={() => onToggle(option.value)}
              />
              <span className={styles.value}>
                {typeof label === 'string' ? label : <Localized text={label} />}
              </span>{' '}
              <span className={styles.count}>
                {text.filters.count({ n: option.count })}{' '}
                <span className="visually-hidden">{text.filters.countUnit({ n: option.count })}</span>
              </span>
            </label>
          );
        })}
      </fieldset>
    </details>
  );
}
