import { overlaps } from '../../../core/span.ts';
import type { Refiner } from '../types.ts';

/** Of overlapping proposals, keep the longest; of equally long ones, the first. */
export const keepLongest: Refiner = (proposals) => {
  const kept: typeof proposals = [];
  for (const proposal of proposals) {
    let firstOverlapping = kept.length;
    while (firstOverlapping > 0 && overlaps(kept[firstOverlapping - 1] as (typeof kept)[number], proposal)) firstOverlapping -= 1;
    const longest = Math.max(0, ...kept.slice(firstOverlapping).map(({ start, end }) => end - start));
    if (firstOverlapping === kept.length) kept.push(proposal);
    else if (proposal.end - proposal.start > longest) kept.splice(firstOverlapping, kept.length - firstOverlapping, proposal);
  }
  return kept;
};
