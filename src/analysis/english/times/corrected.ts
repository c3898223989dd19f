import { contains, overlaps } from '../../core/span.ts';
import type { DateComponents, DateCorrection } from '../../core/types.ts';
import { civilDay, weekdayOf } from '../../core/calendar.ts';
import { meaningOf } from './meaning-of-edtf.ts';
import type { Meaning, Proposal } from './types.ts';

/** Take from the proposals of a passage what overlaps with words that an editor set by hand, and cut its ties to what stays. */
export function withoutCorrected(proposals: readonly Proposal[], corrections: readonly DateCorrection[]): Proposal[] {
  const kept = proposals.filter((proposal) => !corrections.some((correction) => overlaps(correction, proposal)));
  for (const proposal of kept) {
    if (proposal.partner && !kept.includes(proposal.partner.proposal)) delete proposal.partner;
    if (proposal.apposition && !kept.includes(proposal.apposition)) delete proposal.apposition;
  }
  return kept;
}

/**
 * Turn the dates that an editor set into proposals, given what the rules read in the passage: of the same words an hour or a part of the
 * day is kept where the editor gives the day (“3 p.m. on Friday”, set to 2023-06-02), and what they state where it agrees.
 */
export function correctedDates(corrections: readonly DateCorrection[], read: readonly Proposal[]): Proposal[] {
  return corrections
    .filter((correction) => 'edtf' in correction)
    .map(({ start, end, reason, edtf }): Proposal => {
      const within = read.filter((proposal) => contains({ start, end }, proposal));
      const said = meaningOf(edtf);
      const stated: DateComponents = Object.assign({}, ...within.map(({ certain }) => certain));
      const proposal: Proposal = { start, end, ...said, certain: agreeing(stated, said.meaning), byHand: { reason, edtf } };
      if (said.meaning.kind !== 'fixed' || said.meaning.period.unit !== 'day') return proposal;
      const { clock, part } = within.find((each) => (each.clock ?? each.part) !== undefined) ?? {};
      return { ...proposal, ...(clock && { clock }), ...(part && { part }) };
    });
}

/** What words state of a date, as far as the date that was set is so. */
function agreeing(stated: DateComponents, meaning: Meaning): DateComponents {
  if (meaning.kind !== 'fixed') return {};
  const { unit, first } = meaning.period;
  const { year, month, day } = civilDay(first);
  const { hour, minute } = stated;
  const set: DateComponents = { year, ...(unit === 'month' && { month }), ...(unit === 'day' && { month, day, weekday: weekdayOf(first), hour, minute }) };
  return Object.fromEntries(Object.entries(stated).filter(([name, value]) => set[name as keyof DateComponents] === value));
}
