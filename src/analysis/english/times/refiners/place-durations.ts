import { completions } from '../resources/context-en.ts';
import type { PeriodUnit } from '../../../core/period.ts';
import type { Proposal, Refiner } from '../types.ts';

const units: Record<string, PeriodUnit> = { D: 'day', W: 'week', M: 'month', Y: 'year' };
const completion = new RegExp(`\\b(?:${completions.join('|')})\\b`, 'i');

/** Superlative before a duration: “for the first time in 30 years”, “the worst storm in ten years”. */
const superlative = /\b(?:first|only|most|least|best|worst|\p{L}{3,}est)\s(?:\p{L}+\s){0,2}in\s$/iu;

/** Return the unit and count of a duration in days, weeks, months or years; null for others, such as `PT2H` or `PXD`. */
function unitsOf({ meaning }: Proposal): { unit: PeriodUnit; count: number } | null {
  const parts = meaning.kind === 'duration' ? /^P(\d{1,3})([DWMY])$/.exec(meaning.value) : null;
  const unit = units[parts?.[2] ?? ''];
  return parts && unit ? { unit, count: Number(parts[1]) } : null;
}

/**
 * Convert a duration after “in” to an offset from publication if its verb shows a point in time: “they will meet in three days”, but not “it will be
 * built in three days” or “he built it in three days”.
 */
export const placeDurations: Refiner = (proposals, { passage: { text }, evidence }) =>
  proposals.map((proposal) => {
    const length = proposal.preposition === 'in' ? unitsOf(proposal) : null;
    if (!length || /^(?:the|another)\b/i.test(text.slice(proposal.start, proposal.start + 8))) return proposal;
    const found = evidence(proposal);
    if (found?.direction !== 'future' || /^(?:would|may|might|can|could) have/.test(found.word)) return proposal;
    const around = text.slice(Math.max(0, proposal.start - 60), proposal.start);
    if (superlative.test(around) || completion.test(around) || /^\s(?:of|or|to)\b/.test(text.slice(proposal.end, proposal.end + 4))) return proposal;
    return { ...proposal, meaning: { kind: 'offset', from: 'publication', ...length } };
  });
