import type { DateCorrection, Passage, Sentence, TimeExpression } from '../../core/types.ts';
import { byPosition } from '../../core/span.ts';
import { civilDay, parseIsoDay } from '../../core/calendar.ts';
import { correctedDates, withoutCorrected } from './corrected.ts';
import { writesMonthFirst } from './date-order.ts';
import { verbCuesIn } from './verb-cues.ts';
import { datelineOf } from './dateline.ts';
import { expressionOf } from './expression.ts';
import { refiners } from './grammar.ts';
import { PassageContext } from './passage-context.ts';
import { placeProposals } from './place-proposals.ts';
import { propose } from './scan.ts';
import { createDiscourseContext, type DiscourseContext } from './discourse-context.ts';
import type { Antecedent, Proposal } from './types.ts';

/** Return the proposals that do not cross a sentence boundary: “24 Feb. The 21-year-old” contains no 21 February. */
function withinSentences(passageContext: PassageContext, proposals: Proposal[]): Proposal[] {
  return proposals.filter((proposal) => proposal.end <= (passageContext.sentenceOf(proposal)?.end ?? Infinity));
}

/** Apply all refiners to the proposals of a passage, in order. */
function refine(passageContext: PassageContext, proposals: Proposal[]): Proposal[] {
  return refiners.reduce((kept, refiner) => refiner(kept, { passage: passageContext.passage, evidence: (span) => passageContext.evidence(span) }), proposals);
}

/** Return whether a passage consists of a time only. Such a heading or line dates what follows. */
function isTimeAlone(text: string, proposals: readonly Proposal[]): boolean {
  const [only, second] = proposals;
  return only !== undefined && second === undefined && !/[\p{L}\p{N}]/u.test(text.slice(0, only.start) + text.slice(only.end));
}

/** Options of `findTimes`. */
export interface TimesContext {
  /** Publication as ISO date, or date and time. Its day as written is the reference time of “yesterday”. */
  published: string;
  /** Whether the text is in English, so that the rules apply. Manual corrections apply in any language. */
  analyzed?: boolean;
  /** Manual corrections. They override every rule and are antecedents for later expressions. */
  corrections?: readonly DateCorrection[];
}

/** Return the last antecedent if it is in this passage and its year is stated; else null, as for a heading with only a clock time: “6.25 p.m.”. */
function yearStatedIn(passage: number, { last }: DiscourseContext): Antecedent | null {
  return last?.statedYear === true && last.passage === passage ? last : null;
}

/** Return the time expressions of passages, in the order of the text and without overlaps. */
export function findTimes(passages: Passage[], sentences: Sentence[], { published, analyzed = true, corrections = [] }: TimesContext): TimeExpression[] {
  const discourse = createDiscourseContext(parseIsoDay(published));
  const style = { publishedYear: civilDay(discourse.published).year, monthFirst: writesMonthFirst(passages) };
  const sentencesByPassage = Map.groupBy(sentences, ({ passage }) => passage);
  const correctionsByPassage = Map.groupBy(corrections, ({ passage }) => passage);
  const times: TimeExpression[] = [];
  for (const [index, passage] of passages.entries()) {
    if (passage.kind === 'heading') discourse.section = null;
    const parse = () => (analyzed ? propose(passage.text, style) : []);
    const parsed = parse();
    const ownCorrections = correctionsByPassage.get(index) ?? [];
    if (parsed.length === 0 && ownCorrections.length === 0) continue;
    const passageContext = new PassageContext(passage, index, sentencesByPassage.get(index) ?? [], verbCuesIn(passages));
    const refined = refine(passageContext, withinSentences(passageContext, parsed));
    // Refiners change proposals in place, so what they were given cannot be used again: the passage is parsed a second time. Corrected words are excluded before and
    // after the refiners run.
    const refineUncorrected = (): Proposal[] =>
      withoutCorrected(refine(passageContext, withinSentences(passageContext, withoutCorrected(parse(), ownCorrections))), ownCorrections);
    const proposals = ownCorrections.length === 0 ? refined : [...refineUncorrected(), ...correctedDates(ownCorrections, refined)].sort(byPosition);
    const filingDay = passage.kind === 'heading' || discourse.fromDateline ? null : datelineOf(passage.text, proposals, discourse);
    if (filingDay !== null) Object.assign(discourse, { published: filingDay, fromDateline: true });
    const placements = placeProposals(passageContext, proposals, discourse, times.length + 1);
    if (isTimeAlone(passage.text, proposals)) discourse.section = yearStatedIn(index, discourse);
    for (const proposal of proposals) times.push({ id: `t${times.length + 1}`, ...expressionOf(passageContext, proposal, placements, discourse) });
  }
  return times;
}
