/** A figure in words, with its unit: « 2 200 collectivités », « 1 660,15 € », « +27,2 % », « 41 millions d’habitants ». */
import type { Figure } from '../contract/figure';
import type { Format } from './format';
import type { SiteText } from './fr/site';

export function figureWords(figure: Figure, t: SiteText, f: Format): string {
  switch (figure.unit) {
    case 'euro':
    case 'euro-per-inhabitant':
      return figure.unit === 'euro'
        ? f.euros(figure.value)
        : `${f.number(figure.value)} ${t.units.of({ unit: figure.unit, n: figure.value })}`;
    case 'percent':
      return f.growth(figure.value);
    default:
      return `${f.large(figure.value)} ${t.units.of({ unit: figure.unit, n: figure.value })}`;
  }
}
