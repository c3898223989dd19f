import type { Refiner } from '../types.ts';

/** Reject habitual parts of the day: “in the evening it is quiet”, “shops open in the morning”, but not “in the evening they left”. Headings often omit the verb, so nothing is rejected there. */
export const rejectHabits: Refiner = (proposals, { passage, evidence }) =>
  proposals.filter((proposal) => {
    if (proposal.maybeHabitual !== true || passage.kind === 'heading') return true;
    const direction = evidence(proposal)?.direction;
    return direction === 'past' || direction === 'future';
  });
