/** Light, dark, or as on the device. The choice is kept on the device; `public/theme.js` applies it before the first paint. */
import { type ChangeEvent, useEffect, useState } from 'react';
import { useText } from '../ui/TextContext';
import styles from './Layout.module.css';

const CHOICES = ['system', 'light', 'dark'] as const;
type ThemeChoice = (typeof CHOICES)[number];

const STORAGE_KEY = 'theme';

function storedChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return CHOICES.find((choice) => choice === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

function apply(choice: ThemeChoice): void {
  if (choice === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
  try {
    if (choice === 'system') localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, choice);
  } catch {
    // Storage may be forbidden: the choice then holds until the page is left.
  }
}

export function ThemePicker() {
  const { t } = useText();
  const [choice, setChoice] = useState<ThemeChoice>('system');
  // What the device remembers is known after the first render only: the build has no device.
  // oxlint-disable-next-line react/react-compiler -- an effect must read storage once, or the prerendered page would differ
  useEffect(() => setChoice(storedChoice()), []);
  const change = (event: ChangeEvent<HTMLSelectElement>) => {
    const next = CHOICES.find((candidate) => candidate === event.target.value) ?? 'system';
    setChoice(next);
    apply(next);
  };
  return (
    <select className={styles.theme} aria-label={t.theme.label} value={choice} onChange={change}>
      {CHOICES.map((candidate) => (
        <option key={candidate} value={candidate}>
          {t.theme[candidate]}
        </option>
      ))}
    </select>
  );
}
