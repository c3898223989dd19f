import type { Refiner } from '../types.ts';

/** “In the evening they left” is of one evening; “in the evening it is quiet”, “shops open in the morning” are of any. Headings leave the verb out. */
export const rejectHabits: Refiner = (proposals, { passage, evidence }) =>
  proposals.filter((proposal) => {
    if (proposal.ofOneDay !== true || passage.kind === 'heading') return true;
    const direction = evidence(proposal)?.direction;
    return direction === 'past' || direction === 'future';
  });
