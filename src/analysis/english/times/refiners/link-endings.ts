import type { Refiner } from '../types.ts';

/** “The quarter ended Sept. 30”, “the week ending on Friday”: the stretch is the one that holds its last day. */
export const linkEndings: Refiner = (proposals, { passage: { text } }) => {
  for (const [index, proposal] of proposals.entries()) {
    const last = proposals[index + 1];
    const { meaning } = proposal;
    if (!last || meaning.kind !== 'offset' || meaning.from !== 'text' || meaning.count !== 0) continue;
    if (/^\s(?:ended|ending)\s(?:on\s)?$/.test(text.slice(proposal.end, last.start))) proposal.ending = last;
  }
  return proposals;
};
