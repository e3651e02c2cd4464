/** A figure in words, with its unit: « 2 200 collectivités », « 1 660,15 € », « +27,2 % », « 41 millions d’habitants ». */
import type { Figure } from '../contract/figure';
import type { Format } from './format';
import type { SiteText } from './fr/site';

export function figureWords(figure: Figure, t: SiteText, f: Format): string {
  if (figure.unit === 'euro') return f.euros(figure.value);
  if (figure.unit === 'percent') return f.growth(figure.value);
  const value = figure.unit === 'euro-per-inhabitant' ? f.number(figure.value) : f.large(figure.value);
  return `${value} ${t.units.of({ unit: figure.unit, n: figure.value })}`;
}
