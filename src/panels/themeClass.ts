/** Gives an element its theme's colour as `--theme`. */
import type { ThemeId } from '../contract/initiatives';
import styles from './themeClass.module.css';

export const themeClass: Record<ThemeId, string> = {
  education: styles['education'] ?? '',
  culture: styles['culture'] ?? '',
  participation: styles['participation'] ?? '',
  inclusion: styles['inclusion'] ?? '',
};
