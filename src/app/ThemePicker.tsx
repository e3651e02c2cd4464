/** Light, dark, or as on the device. The choice is kept on the device; `public/theme.js` applies it before the first paint. */
import { type ChangeEvent, useSyncExternalStore } from 'react';
import { useText } from '../ui/TextContext';
import styles from './Layout.module.css';

const CHOICES = ['system', 'light', 'dark'] as const;
type ThemeChoice = (typeof CHOICES)[number];

const STORAGE_KEY = 'theme';

/** What the page shows; `public/theme.js` has read it from the device before the first paint. */
function currentChoice(): ThemeChoice {
  const { theme } = document.documentElement.dataset;
  return CHOICES.find((choice) => choice === theme) ?? 'system';
}

const CHANGE_EVENT = 'themechange';

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGE_EVENT, onChange);
  return () => window.removeEventListener(CHANGE_EVENT, onChange);
}

function remember(choice: ThemeChoice): void {
  try {
    if (choice === 'system') localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, choice);
  } catch {
    // Storage may be forbidden: the choice then holds until the page is left.
  }
}

function apply(choice: ThemeChoice): void {
  if (choice === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = choice;
  remember(choice);
  window.dispatchEvent(new Event(CHANGE_EVENT));
}

export function ThemePicker() {
  const { t } = useText();
  // The build has no device: there the choice is the device's own, and the browser puts it right after hydration.
  const choice = useSyncExternalStore(subscribe, currentChoice, () => 'system');
  const change = (event: ChangeEvent<HTMLSelectElement>) => {
    const next = CHOICES.find((candidate) => candidate === event.target.value) ?? 'system';
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
