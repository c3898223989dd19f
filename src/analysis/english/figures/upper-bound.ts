import type { FigureValue } from '../../core/types.ts';

/** Return the number itself, or the upper bound of a range. */
export function upperBound(value: FigureValue): number {
  return typeof value === 'number' ? value : value[1];
}
