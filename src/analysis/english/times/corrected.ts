import { contains, overlaps } from '../../core/span.ts';
import type { DateComponents, DateCorrection } from '../../core/types.ts';
import { civilDay, weekdayOf } from '../../core/calendar.ts';
import { meaningOf } from './meaning-of-edtf.ts';
import type { Meaning, Proposal } from './types.ts';

/** Return the proposals that overlap no manual correction. If the `partner` or `apposition` of a returned proposal is not returned, the field is deleted in place. */
export function withoutCorrected(proposals: readonly Proposal[], corrections: readonly DateCorrection[]): Proposal[] {
  const kept = proposals.filter((proposal) => !corrections.some((correction) => overlaps(correction, proposal)));
  for (const proposal of kept) {
    if (proposal.partner && !kept.includes(proposal.partner.proposal)) delete proposal.partner;
    if (proposal.apposition && !kept.includes(proposal.apposition)) delete proposal.apposition;
  }
  return kept;
}

/**
 * Return a proposal for each date that an editor set.
 *
 * @param proposals what the rules propose for the passage. A correction keeps two things of the proposals within its words: the components that agree
 *   with it, and, if the editor gives a day, the hour or part of the day (“3 p.m. on Friday”, set to 2023-06-02)
 */
export function correctedDates(corrections: readonly DateCorrection[], proposals: readonly Proposal[]): Proposal[] {
  return corrections
    .filter((correction) => 'edtf' in correction)
    .map(({ start, end, reason, edtf }): Proposal => {
      const within = proposals.filter((proposal) => contains({ start, end }, proposal));
      const corrected = meaningOf(edtf);
      const stated: DateComponents = Object.assign({}, ...within.map(({ certain }) => certain));
      const proposal: Proposal = { start, end, ...corrected, certain: agreeingComponents(stated, corrected.meaning), manualOverride: { reason, edtf } };
      if (corrected.meaning.kind !== 'fixed' || corrected.meaning.period.unit !== 'day') return proposal;
      const { clock, part } = within.find((inner) => inner.clock !== undefined || inner.part !== undefined) ?? {};
      return { ...proposal, ...(clock && { clock }), ...(part && { part }) };
    });
}

/** Return the components that the words state and that agree with the corrected date. */
function agreeingComponents(stated: DateComponents, meaning: Meaning): DateComponents {
  if (meaning.kind !== 'fixed') return {};
  const { unit, first } = meaning.period;
  const { year, month, day } = civilDay(first);
  const { hour, minute } = stated;
  const components: DateComponents = {
    year,
    ...(unit === 'month' && { month }),
    ...(unit === 'day' && { month, day, weekday: weekdayOf(first), hour, minute }),
  };
  return Object.fromEntries(Object.entries(stated).filter(([name, value]) => components[name as keyof DateComponents] === value));
}
