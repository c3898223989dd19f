import { isMovedFrom } from '../moved-from.ts';
import type { Proposal, Recurring, Refiner } from '../types.ts';

/** Words between the ends of a range (marked `|` in examples): “March| until |May”, “2014|–|2016”. */
const joins = /^\s(?:to|until|till|through|up to)\s(?:the\s)?$|^\s?[–-]\s?$/i;
/** Number of characters before a range that are searched for a verb of moving. */
const MOVED_REACH = 120;
/** The preposition before a range. */
const openerBefore = /\b(?:from|between)\s(?:the\s)?$/i;

/** Return the scale of an expression (days, months, years, hours), which the two ends of a range must share; null if the expression cannot be an end. */
function scaleOf({ meaning, clock }: Proposal): string | null {
  if (clock) return 'clock';
  if (meaning.kind === 'recurring') return scaleOfRecurring(meaning);
  if (meaning.kind === 'fixed') return meaning.period.unit;
  return meaning.kind === 'offset' ? 'offset' : null;
}

function scaleOfRecurring({ weekday, day, feast, month, quarter, half }: Recurring): string {
  if (weekday !== undefined && month === undefined) return 'weekday';
  if (day !== undefined || feast !== undefined) return 'day';
  if (month !== undefined) return 'month';
  return quarter !== undefined || half !== undefined ? 'quarter' : 'season';
}

/** Return whether two scales can be the ends of one range. After “from” or “between”, a relative end goes with any other: “from yesterday to 4 July”. */
function areCompatible(first: string | null, last: string | null, hasOpener: boolean): boolean {
  if (first === null || last === null) return false;
  if (first === last || (first === 'weekday' && last === 'day')) return true;
  return hasOpener && (first === 'offset' || last === 'offset');
}

/**
 * Link the two ends of a range: “from March until May”, “between 2014 and 2016”. As in TIMEX3, each end remains an expression with its own value;
 * the link gives both the EDTF interval of the whole range. In “moved from Friday to Sunday”, link the new day to the original one instead.
 */
export const linkRanges: Refiner = (proposals, { passage: { text } }) => {
  for (const [index, last] of proposals.entries()) {
    const first = proposals[index - 1];
    if (!first || first.partner || last.start - first.end > 12) continue;
    const between = text.slice(first.end, last.start);
    const firstStart = first.phraseStart ?? first.start;
    const opener = openerBefore.exec(text.slice(Math.max(0, firstStart - 14), firstStart))?.[0] ?? '';
    const [firstScale, lastScale] = [scaleOf(first), scaleOf(last)];
    const isBetweenAnd = /^\sand\s(?:the\s)?$/i.test(between) && /^between/i.test(opener);
    // Years with “to” need “from”: in “rose in 2014 to 2016 tonnes”, 2016 is a count.
    const isJoined = joins.test(between) && (opener !== '' || /[–-]/.test(between) || firstScale !== 'year');
    // “Was put off on Monday until Friday.”
    const isDayAndLimit = /^\s(?:until|till)\s/i.test(between) && /\bon\s(?:the\s)?$/i.test(text.slice(Math.max(0, first.start - 8), first.start));
    if (!(isBetweenAnd || isJoined) || isDayAndLimit || !areCompatible(firstScale, lastScale, opener !== '')) continue;
    if (/^from/i.test(opener) && isMovedFrom(text.slice(Math.max(0, first.start - MOVED_REACH), first.start))) {
      first.moved = /\bforward\s[^.;]*$/i.test(text.slice(Math.max(0, first.start - MOVED_REACH), first.start)) ? 'forward' : 'back';
      last.movedFrom = first;
      continue;
    }
    // In “between 3 and 5 p.m. on Tuesday”, the day follows the second hour only.
    if (firstScale === 'clock' && first.meaning.kind === 'clock')
      Object.assign(first, { meaning: last.meaning, certain: { ...last.certain, ...first.certain } });
    first.partner = { proposal: last, rangeEnd: 'first' };
    last.partner = { proposal: first, rangeEnd: 'last' };
  }
  return proposals;
};
