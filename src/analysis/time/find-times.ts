import { contains } from '../span.ts';
import type { Passage, Sentence, TimeDirection, TimeExpression, TimexType } from '../types.ts';
import { civilDay, isoDay, parseIsoDay } from './calendar.ts';
import {
  edtfOfPlacement,
  granularityOf,
  hourOf,
  impliedOf,
  intervalOf,
  labelOfPlacement,
  phraseOf,
  valueOf,
  whyBeside,
  whyPlaced,
  whyUnplaced,
} from './describe.ts';
import { edtfBounds } from './edtf.ts';
import { cuesOf, evidenceFor } from './evidence.ts';
import type { Cue } from './evidence.ts';
import { refiners } from './grammar.ts';
import { lastDay, shiftPeriod } from './period.ts';
import { directionOf, place } from './resolve.ts';
import type { Landmark, Placement, Setting } from './resolve.ts';
import { propose } from './scan.ts';
import type { Proposal } from './types.ts';

/** The sentences of each passage, and the cues of those that were asked for. */
interface Reading {
  passage: Passage;
  index: number;
  sentences: Sentence[];
  cues: Map<Sentence, Cue[]>;
}

function sentenceOf({ sentences }: Reading, span: Proposal): Sentence | undefined {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as Sentence).start <= span.start) low = middle;
    else high = middle - 1;
  }
  const sentence = sentences[low];
  return sentence && contains(sentence, { start: span.start, end: span.start + 1 }) ? sentence : undefined;
}

/** Which way the governing verb of an expression looks. */
function look(reading: Reading, proposal: Proposal): TimeDirection {
  const sentence = sentenceOf(reading, proposal);
  if (!sentence) return directionOf(proposal, null);
  let cues = reading.cues.get(sentence);
  if (!cues) {
    cues = cuesOf(reading.passage.text.slice(sentence.start, sentence.end));
    reading.cues.set(sentence, cues);
  }
  return directionOf(proposal, evidenceFor(cues, (proposal.phraseStart ?? proposal.start) - sentence.start, proposal.end - sentence.start));
}

/** What later words may count from, after this expression. */
function remember(setting: Setting, placement: Placement, proposal: Proposal, words: string, passage: number): void {
  if (proposal.meaning.kind === 'clock' || proposal.meaning.kind === 'then') return;
  const { unit } = placement.period;
  const landmark: Landmark = { period: placement.until ?? placement.period, words, statedYear: proposal.certain.year !== undefined, passage };
  if (unit === 'day') setting.day = landmark;
  if (unit === 'day' || unit === 'month') setting.month = landmark;
  if (unit !== 'decade' && unit !== 'century') setting.year = landmark;
}

function typeOf({ meaning, clock, part }: Proposal): TimexType {
  if (meaning.kind === 'duration') return 'DURATION';
  if (meaning.kind === 'set') return 'SET';
  return clock || part ? 'TIME' : 'DATE';
}

/** “From 6 a.m. to midnight” tells hours, of no one day. */
function isHourAlone({ meaning, preposition = '' }: Proposal): boolean {
  return meaning.kind === 'clock' && ['from', 'to', 'between', 'until', 'for'].includes(preposition);
}

/** The placement of each proposal of a passage, in order of reading; the setting moves with the text. */
function placeAll(reading: Reading, proposals: Proposal[], setting: Setting): Map<Proposal, Placement> {
  const placements = new Map<Proposal, Placement>();
  for (const proposal of proposals) {
    const { meaning, partner } = proposal;
    if (isHourAlone(proposal)) continue;
    // The first end of a range without a year of its own takes the nearest one before its last end.
    const last = partner?.end === 'first' ? partner.proposal : null;
    const end = last ? place(last.meaning, look(reading, last), reading.index, setting) : null;
    const placement =
      end && meaning.kind === 'recurring' && meaning.which === null
        ? { ...end, period: place(meaning, 'past', reading.index, { ...setting, published: end.period.first, month: null })?.period ?? end.period }
        : place(meaning, look(reading, proposal), reading.index, setting);
    if (!placement) continue;
    // “By midday eight had been counted”: told of the past, by is the time itself; told of what lies ahead, it is a limit.
    if (proposal.bound === 'by' && look(reading, proposal) === 'past') delete proposal.bound;
    placements.set(proposal, placement);
    remember(setting, placement, proposal, phraseOf(reading.passage.text, proposal), reading.index);
  }
  return placements;
}

/** EDTF of an expression: that of the range it is an end of, or its own. */
function edtfFor(proposal: Proposal, placement: Placement, placements: Map<Proposal, Placement>): string {
  const { partner } = proposal;
  const other = partner && placements.get(partner.proposal);
  if (!partner || !other) return edtfOfPlacement(placement, proposal);
  return partner.end === 'first' ? intervalOf(placement.period, other.period) : intervalOf(other.period, placement.period);
}

/** The date beside a vaguer expression, where the two can be one time: the day lies in the vaguer period or next to it. */
function exactFor({ apposition }: Proposal, { period }: Placement, placements: Map<Proposal, Placement>): { proposal: Proposal; placement: Placement } | null {
  const placement = apposition && placements.get(apposition);
  if (!apposition || !placement) return null;
  const near = placement.period.first >= shiftPeriod(period, -1).first && placement.period.first <= lastDay(shiftPeriod(period, 1));
  return near ? { proposal: apposition, placement } : null;
}

function expressionOf(reading: Reading, proposal: Proposal, placements: Map<Proposal, Placement>, published: number): Omit<TimeExpression, 'id'> {
  const { start, end, certain, meaning } = proposal;
  const { text } = reading.passage;
  const written = {
    passage: reading.index,
    start,
    end,
    sentence: sentenceOf(reading, proposal)?.id ?? '',
    surface: text.slice(start, end),
    type: typeOf(proposal),
    certain,
  };
  const phrase = phraseOf(text, proposal);
  const placement = placements.get(proposal);
  if (!placement) {
    const value = 'value' in meaning ? meaning.value : hourOf(proposal);
    const open = { edtf: null, earliest: null, latest: null, granularity: null, implied: {}, anchor: null, direction: null };
    return { ...written, ...open, value, label: written.surface, why: whyUnplaced(phrase, proposal) };
  }
  const beside = exactFor(proposal, placement, placements);
  const exact = beside ?? { proposal, placement };
  const edtf = edtfFor(exact.proposal, exact.placement, placements);
  const label = labelOfPlacement(edtf, exact.placement, exact.proposal);
  return {
    ...written,
    ...edtfBounds(edtf),
    value: valueOf(placement.period, proposal),
    edtf,
    granularity: granularityOf(exact.placement, exact.proposal),
    label,
    implied: impliedOf(exact.placement, certain),
    anchor: placement.anchor && { date: isoDay(placement.anchor.day), from: placement.anchor.kind },
    direction: placement.direction,
    why: beside ? whyBeside(phrase, label) : whyPlaced(phrase, label, placement, proposal, published),
  };
}

/**
 * Passages and their sentences become the expressions of time in them, in order of reading and never overlapping. `published` is an
 * ISO date, or date and time with offset: its day as written is that from which “yesterday” counts.
 */
export function findTimes(passages: Passage[], sentences: Sentence[], context: { published: string }): TimeExpression[] {
  const published = parseIsoDay(context.published);
  const setting: Setting = { published, day: null, month: null, year: null };
  const bySentence = Map.groupBy(sentences, ({ passage }) => passage);
  const times: TimeExpression[] = [];
  for (const [index, passage] of passages.entries()) {
    const proposed = propose(passage.text, civilDay(published).year);
    if (proposed.length === 0) continue;
    const reading: Reading = { passage, index, sentences: bySentence.get(index) ?? [], cues: new Map() };
    const proposals = refiners.reduce((kept, refine) => refine(kept, { passage }), proposed);
    const placements = placeAll(reading, proposals, setting);
    for (const proposal of proposals) times.push({ id: `t${times.length + 1}`, ...expressionOf(reading, proposal, placements, published) });
  }
  return times;
}
