import { movedFromBefore } from '../moved-from.ts';
import type { Proposal, Refiner } from '../types.ts';

const joins = /^\s(?:to|until|till|through|up to)\s(?:the\s)?$|^\s?[–-]\s?$/i;
const from = /\b(?:from|between)\s(?:the\s)?$/i;

/** Return the scale of an expression (days, months, years, hours), which the two ends of a range must share; null if it cannot be an end. */
function scale({ meaning, clock }: Proposal): string | null {
  if (clock) return 'clock';
  if (meaning.kind === 'recurring')
    return meaning.weekday !== undefined && meaning.month === undefined
      ? 'weekday'
      : meaning.day !== undefined
        ? 'day'
        : meaning.month !== undefined
          ? 'month'
          : meaning.quarter !== undefined || meaning.half !== undefined
            ? 'quarter'
            : 'season';
  if (meaning.kind === 'fixed') return meaning.period.unit;
  return meaning.kind === 'offset' ? 'offset' : null;
}

/**
 * Link the two ends of a range: “from March until May”, “between 2014 and 2016”. As in TIMEX3, each end remains an expression with its own value;
 * the link gives both the EDTF interval of the whole range.
 */
export const linkRanges: Refiner = (proposals, { passage: { text } }) => {
  for (const [index, last] of proposals.entries()) {
    const first = proposals[index - 1];
    if (!first || first.partner || last.start - first.end > 12) continue;
    const between = text.slice(first.end, last.start);
    const opener = from.exec(text.slice(Math.max(0, (first.phraseStart ?? first.start) - 14), first.phraseStart ?? first.start))?.[0] ?? '';
    const and = /^\sand\s(?:the\s)?$/i.test(between) && /^between/i.test(opener);
    if (!and && !(joins.test(between) && (opener !== '' || /[–-]/.test(between) || scale(first) !== 'year'))) continue;
    const [a, b] = [scale(first), scale(last)];
    const compatible = a !== null && b !== null && (a === b || (opener !== '' && (a === 'offset' || b === 'offset')) || (a === 'weekday' && b === 'day'));
    if (!compatible) continue;
    if (/^from/i.test(opener) && movedFromBefore.test(text.slice(Math.max(0, first.start - 80), first.start))) {
      first.moved = /\bforward\s/i.test(text.slice(Math.max(0, first.start - 30), first.start)) ? 'forward' : 'back';
      last.movedFrom = first;
      continue;
    }
    // In “between 3 and 5 p.m. on Tuesday”, the day follows the second hour only.
    if (a === 'clock' && first.meaning.kind === 'clock') Object.assign(first, { meaning: last.meaning, certain: { ...last.certain, ...first.certain } });
    first.partner = { proposal: last, end: 'first' };
    last.partner = { proposal: first, end: 'last' };
  }
  return proposals;
};
