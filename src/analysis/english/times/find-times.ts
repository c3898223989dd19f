import type { DateCorrection, Passage, Sentence, TimeExpression } from '../../core/types.ts';
import { byPosition } from '../../core/span.ts';
import { civilDay, parseIsoDay } from '../../core/calendar.ts';
import { correctedDates, withoutCorrected } from './corrected.ts';
import { writesMonthFirst } from './date-order.ts';
import { cuesIn } from './cues.ts';
import { datelineOf } from './dateline.ts';
import type { Tense } from './direction.ts';
import { expressionOf } from './expression.ts';
import type { Placed } from './expression.ts';
import { refiners } from './grammar.ts';
import { periodOf } from '../../core/period.ts';
import { PassageContext } from './passage-context.ts';
import { place } from './resolve.ts';
import { spokenOn } from './spoken-on.ts';
import { propose } from './scan.ts';
import { emptySetting, remember } from './discourse-context.ts';
import type { DiscourseContext } from './discourse-context.ts';
import type { Placement, Proposal } from './types.ts';
import { phraseOf } from './why.ts';

/** “From 6 a.m. to midnight” tells hours, of no one day. */
function isHourAlone({ meaning, preposition = '' }: Proposal): boolean {
  return meaning.kind === 'clock' && (meaning.alone === true || ['from', 'to', 'between', 'until', 'for'].includes(preposition));
}

/** Whether it matters which way the text looks: a stated date, a length, a count from somewhere is the same either way. */
function hasChoice({ meaning, bound }: Proposal): boolean {
  return meaning.kind === 'recurring' || meaning.kind === 'span' || meaning.kind === 'part' || meaning.kind === 'counted' || bound === 'by';
}

const noChoice: Tense = { direction: 'past', because: '' };

/** How many times before and behind one are looked at: the cost stays the same for any text. */
const NEIGHBOURS = 5;

/** What the place of one proposal of a passage hangs on. */
interface Beside {
  setting: DiscourseContext;
  /** Those near it in the text. */
  neighbours: readonly Proposal[];
  /** Those that were placed before it. */
  all: Map<Proposal, Placed>;
}

/** The place of a proposal: behind the day that it was moved from, ahead of the day on which it was spoken of, else where its words say. */
function placeOther(proposal: Proposal, direction: Tense['direction'], reading: PassageContext, { setting, neighbours, all }: Beside): Placement | null {
  const { meaning, movedFrom } = proposal;
  const before = movedFrom && all.get(movedFrom)?.placement.period;
  // “Brought forward from 20 July to 13 July”.
  if (before && meaning.kind === 'recurring' && movedFrom.moved === 'forward')
    return place(meaning, 'past', reading.index, { ...setting, published: before.first });
  const from = meaning.kind !== 'recurring' ? null : before ? before.first : direction === 'future' ? spokenOn(proposal, reading, neighbours, setting) : null;
  return from === null ? place(meaning, direction, reading.index, setting) : place(meaning, 'future', reading.index, { ...setting, published: from });
}

/** “The following morning” of a day that the text spoke of is not ahead of publication where its verb tells of the past. */
function isAheadOfStory(proposal: Proposal, { period }: Placement, reading: PassageContext, { published }: DiscourseContext): boolean {
  const { meaning } = proposal;
  if (meaning.kind !== 'offset' || meaning.from !== 'text' || meaning.count <= 0 || period.first <= published) return false;
  // “Two weeks later the agency has a kit” is told of a story as well.
  const evidence = reading.evidence(proposal);
  return evidence?.direction === 'past' || (evidence?.direction === 'present' && evidence.cue.scheduled === undefined);
}

/** Whether what ends, or begins, at a time is that something does not happen. Something that had not happened before a time is not told of that time. */
function isLimitOfNothing(proposal: Proposal, reading: PassageContext): boolean {
  const evidence = reading.evidence(proposal);
  return evidence?.cue.negated === true && (proposal.bound === 'until' || evidence.direction === 'future');
}

/** “He left the day after the vote. The vote was held on 3 June”: the place beside what a later sentence of the passage dates. */
function placeBeside(proposal: Proposal, reading: PassageContext, setting: DiscourseContext): Placement | null {
  const sentence = reading.sentenceOf(proposal);
  const later = setting.happenings.filter(
    ({ landmark: { passage, at } }) => passage === reading.index && at > proposal.end && reading.sentenceOf({ start: at, end: at + 1 }) !== sentence,
  );
  return later.length === 0 ? null : place(proposal.meaning, 'past', reading.index, { ...setting, happenings: later });
}

/** The placement of each proposal of a passage, in order of reading; the setting moves with the text. `firstId` is the number of the first one's id. */
function placeAll(reading: PassageContext, proposals: readonly Proposal[], setting: DiscourseContext, firstId: number): Map<Proposal, Placed> {
  const all = new Map<Proposal, Placed>();
  const { text } = reading.passage;
  for (const [index, proposal] of proposals.entries()) {
    const { meaning, partner } = proposal;
    if (isHourAlone(proposal)) continue;
    setting.at = proposal.start;
    const { direction, because } = hasChoice(proposal) ? reading.look(proposal, setting.published) : noChoice;
    // The first end of a range without a year of its own takes the nearest one before its last end.
    const last = proposal.ending ?? (partner?.end === 'first' ? partner.proposal : null);
    const end = last ? place(last.meaning, reading.look(last, setting.published).direction, reading.index, setting) : null;
    const placement =
      end && proposal.ending && meaning.kind === 'offset'
        ? { ...end, period: periodOf(meaning.unit, end.period.first) }
        : end && meaning.kind === 'recurring' && meaning.which === null
          ? {
              ...end,
              period: place(meaning, 'past', reading.index, { ...setting, published: end.period.first, month: null, year: null })?.period ?? end.period,
            }
          : placeOther(proposal, direction, reading, {
              setting,
              all,
              neighbours: proposals.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1),
            });
    if (!placement || isAheadOfStory(proposal, placement, reading, setting)) continue;
    // “Did not open until Friday”, “will not return before 2027”: it opened then.
    if ((proposal.bound === 'until' || proposal.bound === 'before') && isLimitOfNothing(proposal, reading)) delete proposal.bound;
    // “By midday eight had been counted”: told of the past, by is the time itself; told of what lies ahead, it is a limit.
    if (proposal.bound === 'by' && direction === 'past') delete proposal.bound;
    all.set(proposal, { placement, because });
    const opens = reading.sentenceOf(proposal)?.start === (proposal.phraseStart ?? proposal.start);
    const landmark = { words: phraseOf(text, proposal), time: `t${firstId + index}`, opens, passage: reading.index, at: proposal.start };
    remember(setting, placement, proposal, landmark, () => reading.around(proposal));
  }
  for (const proposal of proposals) {
    if (proposal.meaning.kind !== 'beside' || all.has(proposal)) continue;
    const placement = placeBeside(proposal, reading, setting);
    if (placement) all.set(proposal, { placement, because: '' });
  }
  return all;
}

/** The proposals that lie within a sentence: “24 Feb. The 21-year-old” has no 21 February. */
function within(reading: PassageContext, proposals: Proposal[]): Proposal[] {
  return proposals.filter((proposal) => proposal.end <= (reading.sentenceOf(proposal)?.end ?? Infinity));
}

/** The proposals of a passage, made better by one refiner after another. */
function refine(reading: PassageContext, proposals: Proposal[]): Proposal[] {
  return refiners.reduce((kept, refiner) => refiner(kept, { passage: reading.passage, evidence: (span) => reading.evidence(span) }), proposals);
}

/** Whether a passage holds a time and no other word: as a heading or a line of its own it stands over what follows. */
function isTimeAlone(text: string, proposals: readonly Proposal[]): boolean {
  const [only, second] = proposals;
  return only !== undefined && second === undefined && !/[\p{L}\p{N}]/u.test(text.slice(0, only.start) + text.slice(only.end));
}

/** What expressions of time are read by. */
export interface TimesContext {
  /** An ISO date, or date and time with offset: its day as written is that from which “yesterday” counts. */
  published: string;
  /** Whether the rules, which are of English, read the text; an editor's dates hold in any. */
  analyzed?: boolean;
  /** What an editor set by hand: it beats every rule, and later words count from it. */
  corrections?: readonly DateCorrection[];
}

/** Passages and their sentences become the expressions of time in them, in order of reading and never overlapping. */
export function findTimes(passages: Passage[], sentences: Sentence[], { published, analyzed = true, corrections = [] }: TimesContext): TimeExpression[] {
  const setting = emptySetting(parseIsoDay(published));
  const style = { publishedYear: civilDay(setting.published).year, monthFirst: writesMonthFirst(passages) };
  const bySentence = Map.groupBy(sentences, ({ passage }) => passage);
  const corrected = Map.groupBy(corrections, ({ passage }) => passage);
  const times: TimeExpression[] = [];
  for (const [index, passage] of passages.entries()) {
    if (passage.kind === 'heading') setting.section = null;
    const read = () => (analyzed ? propose(passage.text, style) : []);
    const proposed = read();
    const set = corrected.get(index) ?? [];
    if (proposed.length === 0 && set.length === 0) continue;
    const reading = new PassageContext(passage, index, bySentence.get(index) ?? [], cuesIn(passages));
    const refined = refine(reading, within(reading, proposed));
    // Refiners join proposals and change them: what is set by hand takes its words out before them, in a second reading.
    const others = () => withoutCorrected(refine(reading, within(reading, withoutCorrected(read(), set))), set);
    const proposals = set.length === 0 ? refined : [...others(), ...correctedDates(set, refined)].sort(byPosition);
    const filed = passage.kind === 'heading' || setting.fromDateline ? null : datelineOf(passage.text, proposals, setting);
    if (filed !== null) Object.assign(setting, { published: filed, fromDateline: true });
    const placed = placeAll(reading, proposals, setting, times.length + 1);
    if (isTimeAlone(passage.text, proposals)) setting.section = setting.last?.statedYear === true ? setting.last : null;
    for (const proposal of proposals) times.push({ id: `t${times.length + 1}`, ...expressionOf(reading, proposal, placed, setting) });
  }
  return times;
}
