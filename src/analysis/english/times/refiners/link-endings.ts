import type { Refiner } from '../types.ts';

/** Link a period to the date of its end: “the quarter ended Sept. 30”, “the week ending on Friday”. */
export const linkEndings: Refiner = (proposals, { passage: { text } }) => {
  for (const [index, proposal] of proposals.entries()) {
    const last = proposals[index + 1];
    const { meaning } = proposal;
    if (!last || meaning.kind !== 'offset' || meaning.from !== 'text' || meaning.count !== 0) continue;
    if (/^\s(?:ended|ending)\s(?:on\s)?$/.test(text.slice(proposal.end, last.start))) proposal.endsOn = last;
  }
  return proposals;
};
