import { overlaps } from '../../../core/span.ts';
import type { Refiner } from '../types.ts';

/** Of overlapping proposals, keep the longest; of equally long ones, the first. */
export const keepLongest: Refiner = (proposals) => {
  const kept: typeof proposals = [];
  for (const proposal of proposals) {
    let rivals = kept.length;
    while (rivals > 0 && overlaps(kept[rivals - 1] as (typeof kept)[number], proposal)) rivals -= 1;
    const longest = Math.max(0, ...kept.slice(rivals).map(({ start, end }) => end - start));
    if (rivals === kept.length) kept.push(proposal);
    else if (proposal.end - proposal.start > longest) kept.splice(rivals, kept.length - rivals, proposal);
  }
  return kept;
};
