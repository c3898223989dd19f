import { type Cues, cuesIn } from '../times/cues.ts';
import { evidenceFor } from '../times/verb-tense.ts';
import { overlaps } from '../../core/span.ts';
import type { DatedEvent, EventCorrection, Passage, Sentence, TimeExpression } from '../../core/types.ts';
import { correctedEvents } from './corrected.ts';
import { governingTimes } from './governing-times.ts';
import { namesOnly } from './names-only.ts';
import { statusOf } from './status.ts';
import type { DatedSentence } from './status.ts';
import { tellsNothing } from './tells-nothing.ts';
import { triggerOf } from './trigger.ts';
import { condition, furniture, sourceHeading } from './words-en.ts';

/** Whether a sentence has a word beside its times. */
function saysMore(passage: Passage, sentence: Sentence, times: readonly TimeExpression[]): boolean {
  let rest = '';
  let from = sentence.start;
  for (const time of times) {
    rest += passage.text.slice(from, time.start);
    from = time.end;
  }
  return /\p{L}/u.test(rest + passage.text.slice(from, sentence.end));
}

/** Stamps and credits are shorter than this. */
const FURNITURE_LENGTH = 90;

/** The events of one sentence, without their ids. */
function eventsOfSentence(
  passage: Passage,
  sentence: Sentence,
  times: readonly TimeExpression[],
  { published, cuesOf }: { published: string; cuesOf: Cues },
): Omit<DatedEvent, 'id'>[] {
  // Years before Christ are no news.
  const placed = times.filter(({ edtf, type }) => edtf !== null && !edtf.startsWith('-') && (type === 'DATE' || type === 'TIME'));
  if (placed.length === 0 || !saysMore(passage, sentence, times)) return [];
  const text = passage.text.slice(sentence.start, sentence.end);
  // A question asks whether it was.
  if (/[?]['"”’)]*$/.test(text)) return [];
  if (furniture.test(text.slice(0, FURNITURE_LENGTH)) && text.length < FURNITURE_LENGTH) return [];
  const cues = cuesOf(sentence);
  const dated: DatedSentence = { text, condition: condition.exec(text)?.index ?? null, published };
  const firstVerb = cues.find(({ tense }) => tense !== null)?.at ?? Infinity;
  const within = ({ start, end }: TimeExpression) => ({ start: start - sentence.start, end: end - sentence.start });
  const governed = placed
    .map((time) => ({ time, evidence: evidenceFor(cues, within(time).start, within(time).end) }))
    .filter(
      ({ time, evidence }) =>
        !namesOnly(passage.text, time, { governed: time.start - sentence.start > firstVerb, evidence }) &&
        !tellsNothing(text, within(time), { read: time, evidence }),
    );
  const seen = new Set<string>();
  return governingTimes(passage.text, governed).flatMap(({ time, evidence }) => {
    const status = statusOf(dated, within(time), time, evidence);
    // One time told of twice in one way is one event; told of in two ways it is two.
    const key = `${time.edtf} ${status}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const trigger = triggerOf(text, within(time), evidence);
    const shifted = trigger && { start: trigger.start + sentence.start, end: trigger.end + sentence.start };
    return [{ sentence: sentence.id, time: time.id, status, ...(shifted && { trigger: shifted }) }];
  });
}

/** Numbers of the passages that report nothing: headings, the heads of tables, captions, and lists of sources up to the next heading. */
function silentPassages(passages: readonly Passage[]): Set<number> {
  const silent = new Set<number>();
  let inSources = false;
  for (const [index, { kind, text, cell }] of passages.entries()) {
    if (kind === 'heading') inSources = sourceHeading.test(text.trim());
    if (inSources || kind === 'heading' || kind === 'caption' || cell?.row === 0) silent.add(index);
  }
  return silent;
}

/** What events are found by. */
export interface EventsContext {
  /** An ISO date, or date and time with offset. */
  published: string;
  /** What an editor set by hand. */
  corrections?: readonly EventCorrection[];
}

/**
 * Sentences and the times in them become events: one for each clause that a time dates. Lengths, repetitions, vague times, and dates that only
 * name something date nothing; a heading, and a table's cell that holds nothing but a date, report nothing. What an editor set beats that.
 */
export function findEvents(
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
  passages: readonly Passage[],
  { published, corrections = [] }: EventsContext,
): DatedEvent[] {
  const day = published.slice(0, 10);
  const bySentence = Map.groupBy(times, ({ sentence }) => sentence);
  const silent = silentPassages(passages);
  const found = sentences.flatMap((sentence) => {
    const passage = passages[sentence.passage];
    const own = bySentence.get(sentence.id) ?? [];
    const events = !passage || silent.has(sentence.passage) ? [] : eventsOfSentence(passage, sentence, own, { published: day, cuesOf: cuesIn(passages) });
    const set = corrections.filter((correction) => correction.passage === sentence.passage && overlaps(correction, sentence));
    return set.length === 0 ? events : correctedEvents(events, set, { sentence: sentence.id, text: passage?.text ?? '', times: own, published: day });
  });
  return found.map((event, index) => ({ id: `e${index + 1}`, ...event }));
}
