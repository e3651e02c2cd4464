/**
 * Whether an indicator has reached its target. What is better is written in the data and never guessed from the
 * direction: 3 tablets lost against a target of 0 is not reached, 0 unanswered proposals against 0 is.
 */
import type { Indicator } from '../contract/initiatives';
import { isFigure } from './provenance';

export type IndicatorOutcome = 'reached' | 'not-reached' | 'not-judged';

/** `not-judged` where value or target is missing, their units differ, or neither direction is better. */
export function indicatorOutcome(indicator: Indicator): IndicatorOutcome {
  const { value, target, polarity } = indicator;
  if (polarity === 'neutral' || !isFigure(value) || !isFigure(target) || value.unit !== target.unit)
    return 'not-judged';
  const isReached = polarity === 'more-is-better' ? value.value >= target.value : value.value <= target.value;
  return isReached ? 'reached' : 'not-reached';
}
