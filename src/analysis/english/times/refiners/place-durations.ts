import { calendarUnitsOf } from '../duration-value.ts';
import { completions } from '../resources/context-en.ts';
import type { Refiner } from '../types.ts';

const completion = new RegExp(`\\b(?:${completions.join('|')})\\b`, 'i');

/** Superlative before a duration: “for the first time in 30 years”, “the worst storm in ten years”. */
const superlative = /\b(?:first|only|most|least|best|worst|\p{L}{3,}est)\s(?:\p{L}+\s){0,2}in\s$/iu;

/**
 * Convert a duration after “in” to an offset from publication if its verb shows a point in time: “they will meet in three days”, but not “it will be
 * built in three days” or “he built it in three days”.
 */
export const placeDurations: Refiner = (proposals, { passage: { text }, evidence }) =>
  proposals.map((proposal) => {
    const length = proposal.preposition === 'in' ? calendarUnitsOf(proposal.meaning) : null;
    if (!length || /^(?:the|another)\b/i.test(text.slice(proposal.start, proposal.start + 8))) return proposal;
    const verb = evidence(proposal);
    if (verb?.direction !== 'future' || /^(?:would|may|might|can|could) have/.test(verb.word)) return proposal;
    const before = text.slice(Math.max(0, proposal.start - 60), proposal.start);
    if (superlative.test(before) || completion.test(before) || /^\s(?:of|or|to)\b/.test(text.slice(proposal.end, proposal.end + 4))) return proposal;
    return { ...proposal, meaning: { kind: 'offset', from: 'publication', ...length } };
  });
