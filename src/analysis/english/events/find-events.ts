import { type VerbCue, type VerbCues, verbCuesIn } from '../times/verb-cues.ts';
import { evidenceFor, type VerbEvidence } from '../times/verb-evidence.ts';
import { contains, overlaps } from '../../core/span.ts';
import type { DatedEvent, EventCorrection, Passage, Sentence, Span, TimeExpression } from '../../core/types.ts';
import { correctedEvents } from './corrected.ts';
import { continuesList, governingTimes, withListedVerbs } from './governing-times.ts';
import { isInApposition } from './in-apposition.ts';
import { isAttributive } from './attributive-time.ts';
import { statusOf } from './status.ts';
import type { DatedSentence } from './status.ts';
import { sinceEvent } from './presupposed.ts';
import { datesNoEvent } from './dates-no-event.ts';
import { continuesPlot } from './plots.ts';
import { triggerOf } from './trigger.ts';
import { EVENT_FORMS, BOILERPLATE_HEADINGS } from '../boilerplate/index.ts';
import { conditionConjunction } from './words-en.ts';
import { retractedSpan } from '../retractions/index.ts';

/** Return whether a sentence contains words besides its times. */
function hasOtherWords(passage: Passage, sentence: Sentence, times: readonly TimeExpression[]): boolean {
  let otherText = '';
  let from = sentence.start;
  for (const time of times) {
    otherText += passage.text.slice(from, time.start);
    from = time.end;
  }
  return /\p{L}/u.test(otherText + passage.text.slice(from, sentence.end));
}

/** Remove the time stamp of a live-blog entry from the times of its first sentence, in place, if another time dates the sentence: “08:50 The bridge will be closed on Friday”. */
function removeLiveBlogClock(times: TimeExpression[], { text }: Passage, { start }: Sentence): void {
  const [first] = times;
  if (times.length < 2 || first!.start !== start || text.slice(0, start).trim() !== '') return;
  if (/^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?$/i.test(first!.surface) && /^\s?(?:[:–—-]\s)?["“]?\p{Lu}/u.test(text.slice(first!.end, first!.end + 4)))
    times.shift();
}

/** Return the evidence of a verb. Null if the verb is in the future and its time is in the past, because the time then dates the subject: “the vote on 30 June will settle it”. */
function relevantEvidence(evidence: VerbEvidence | null, { end }: Span, { latest }: TimeExpression, published: string): VerbEvidence | null {
  const isBefore = evidence?.direction === 'future' && evidence.cue.at >= end && latest !== null && latest < published && !evidence.cue.negated;
  return isBefore && !evidence.cue.pastPlan && !evidence.cue.appointed && !evidence.cue.possible ? null : evidence;
}

/** Return the offset from which the verb of a time is searched: after the subordinate clause in “The day before she was arrested, …”, else the start of the time. */
function verbSearchStart(text: string, { start, end }: Span): number {
  if (start > 0 || !/\b(?:before|after)$/i.test(text.slice(start, end))) return start;
  const comma = text.indexOf(',', end);
  return comma < 0 ? start : comma;
}

/** Words after a year or other period (marked `|`) that say when it began or ended: “Fiscal 2019 | began in October 2018”. */
const beganOrEnded = /^\s(?:began|begins|started|starts|opened|opens|ended|ends|closed|closes|ran|runs)\b/;

/** Return whether a period is the subject of a verb that says when it began or ended, so that another time of the sentence dates the verb: “Fiscal 2019 began in October 2018”. */
function isPeriodAsSubject(text: string, { start, end }: Span): boolean {
  return /^(?:The\s)?$/.test(text.slice(0, start)) && beganOrEnded.test(text.slice(end, end + 10));
}

/** Number of characters that are read from the governing verb on. */
const VERB_LENGTH = 50;
/** Maximum length, in characters, of a sentence that may be a timestamp or credit (boilerplate). */
const BOILERPLATE_LENGTH = 90;

/**
 * Return a function that gives the offset of the first verb of the clause before an offset; `Infinity` if the clause has none. A semicolon begins a new clause: “Two
 * concerts are off; the New Year’s Day gala will go ahead”. The offsets must be asked for in order, so that a long sentence is read only once.
 */
function firstVerbs(cues: readonly VerbCue[]): (offset: number) => number {
  const clauses = [{ start: -1, firstVerb: Infinity }];
  for (const { at, word, tense, ofNoun } of cues) {
    const clause = clauses.at(-1)!;
    if (word === ';') clauses.push({ start: at, firstVerb: Infinity });
    else if (tense !== null && !ofNoun && clause.firstVerb === Infinity) clause.firstVerb = at;
  }
  let current = 0;
  return (offset) => {
    while (current + 1 < clauses.length && clauses[current + 1]!.start < offset) current++;
    return clauses[current]!.firstVerb;
  };
}

/** Return the events of a sentence, without ids. */
function eventsOfSentence(
  passage: Passage,
  sentence: Sentence,
  times: readonly TimeExpression[],
  { published, cuesOf, next }: { published: string; cuesOf: VerbCues; next: string },
): Omit<DatedEvent, 'id'>[] {
  // Years before Christ date no news events.
  const placed = times.filter(({ edtf, type }) => edtf !== null && !edtf.startsWith('-') && (type === 'DATE' || type === 'TIME'));
  removeLiveBlogClock(placed, passage, sentence);
  if (placed.length === 0 || !hasOtherWords(passage, sentence, times)) return [];
  const text = passage.text.slice(sentence.start, sentence.end);
  // A question reports no event.
  if (/[?]['"”’)]*$/.test(text)) return [];
  if (text.length < BOILERPLATE_LENGTH && EVENT_FORMS.some(({ form }) => form.test(text))) return [];
  const cues = cuesOf(sentence);
  const dated: DatedSentence = { text, condition: conditionConjunction.exec(text)?.index ?? null, published, next };
  const retracted = retractedSpan(passage.text, sentence);
  const firstVerbBefore = firstVerbs(cues);
  const within = ({ start, end }: TimeExpression) => ({ start: start - sentence.start, end: end - sentence.start });
  const verbOf = (span: Span) => {
    const from = verbSearchStart(text, span);
    return from === span.start ? evidenceFor(cues, span.start, span.end) : evidenceFor(cues, from, from + 1, true);
  };
  const withVerbs = placed.flatMap((time) => {
    const span = within(time);
    const evidence = verbOf(span);
    if (isPeriodAsSubject(text, span) && placed.some(({ start }) => start > time.end)) return [];
    return [{ time, evidence: isInApposition(text, span, evidence) || sinceEvent(text, span) ? null : relevantEvidence(evidence, span, time, published) }];
  });
  let attributive: TimeExpression | null = null;
  const governed = withListedVerbs(passage.text, withVerbs).filter(({ time, evidence }) => {
    const modifiesNoun =
      (attributive !== null && continuesList(passage.text, attributive, time)) ||
      isAttributive(passage.text, time, {
        governed: time.start - sentence.start > firstVerbBefore(time.start - sentence.start),
        evidence,
        ...(evidence && { verbWords: text.slice(evidence.cue.at, evidence.cue.at + VERB_LENGTH) }),
      });
    attributive = modifiesNoun ? time : null;
    return !modifiesNoun && !datesNoEvent(text, within(time), { expression: time, evidence, published });
  });
  const seen = new Set<string>();
  return governingTimes(passage.text, governed, sentence.start).flatMap(({ time, evidence }) => {
    const status = retracted !== null && contains(retracted, time) ? 'denied' : statusOf(dated, within(time), time, evidence);
    // Two mentions of the same time are one event, unless they differ in status.
    const key = `${time.edtf} ${status}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const trigger = triggerOf(text, within(time), evidence, status);
    const triggerInPassage = trigger && { start: trigger.start + sentence.start, end: trigger.end + sentence.start };
    return [{ sentence: sentence.id, time: time.id, status, ...(triggerInPassage && { trigger: triggerInPassage }) }];
  });
}

/** Return the indexes of passages that report no events: headings, header rows of tables, captions, and lists of sources up to the next heading. */
function passagesWithoutEvents(passages: readonly Passage[]): Set<number> {
  const excluded = new Set<number>();
  let inSources = false;
  for (const [index, { kind, text, cell }] of passages.entries()) {
    if (kind === 'heading') inSources = BOILERPLATE_HEADINGS.test(text.trim());
    if (inSources || kind === 'heading' || kind === 'caption' || cell?.row === 0) excluded.add(index);
  }
  return excluded;
}

/** Number of characters of the next sentence that are read. */
const NEXT_LENGTH = 60;

/** Return the beginning of the sentence after another one; empty if there is none in the passage. */
function textOfNext({ passage }: Sentence, next: Sentence | undefined, passages: readonly Passage[]): string {
  return next?.passage === passage ? passages[passage]!.text.slice(next.start, Math.min(next.end, next.start + NEXT_LENGTH)) : '';
}

/** Options of `findEvents`. */
export interface EventsContext {
  /** Publication as ISO date, or date and time. */
  published: string;
  /** Manual corrections. */
  corrections?: readonly EventCorrection[];
}

/**
 * Return the events of a text: one for each clause that a time dates. Durations, sets, vague references and attributive dates (“the 2014
 * agreement”) date no event; headings and table cells with only a date report none. Manual corrections override these rules.
 */
export function findEvents(
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
  passages: readonly Passage[],
  { published, corrections = [] }: EventsContext,
): DatedEvent[] {
  const day = published.slice(0, 10);
  const timesBySentence = Map.groupBy(times, ({ sentence }) => sentence);
  const excluded = passagesWithoutEvents(passages);
  const cuesOf = verbCuesIn(passages);
  const allEvents = sentences.flatMap((sentence, index) => {
    const passage = passages[sentence.passage];
    const sentenceTimes = timesBySentence.get(sentence.id) ?? [];
    const isPlot = sentenceTimes.some(({ certain }) => certain.year !== undefined) && continuesPlot(sentence, sentences[index - 1], passages, cuesOf);
    const events =
      !passage || excluded.has(sentence.passage) || isPlot
        ? []
        : eventsOfSentence(passage, sentence, sentenceTimes, { published: day, cuesOf, next: textOfNext(sentence, sentences[index + 1], passages) });
    const sentenceCorrections = corrections.filter((correction) => correction.passage === sentence.passage && overlaps(correction, sentence));
    return sentenceCorrections.length === 0
      ? events
      : correctedEvents(events, sentenceCorrections, { sentence: sentence.id, text: passage?.text ?? '', times: sentenceTimes, published: day });
  });
  return allEvents.map((event, index) => ({ id: `e${index + 1}`, ...event }));
}
