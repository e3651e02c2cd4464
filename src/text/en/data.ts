/** English sentences of the page. */
import type { DataText } from '../fr/data';

export const data: DataText = {
  title: 'Data and method',
  description: 'Data and method',
};
