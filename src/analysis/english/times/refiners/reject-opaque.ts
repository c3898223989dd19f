import { overlaps } from '../../../core/span.ts';
import type { Refiner } from '../types.ts';

/** Reject proposals in opaque spans, such as code. */
export const rejectOpaque: Refiner = (proposals, { passage }) =>
  passage.opaque.length === 0 ? proposals : proposals.filter((proposal) => !passage.opaque.some((span) => overlaps(span, proposal)));
