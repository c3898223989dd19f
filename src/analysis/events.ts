import { cuesOf, evidenceFor } from './time/evidence.ts';
import type { DatedEvent, Passage, Sentence, TimeExpression } from './types.ts';

/** Whether a time lies ahead of publication: all of it, or a part of it where the governing verb looks ahead (“will”, “is to”). */
function isPlanned(time: TimeExpression, looksAhead: () => boolean, published: string): boolean {
  if (time.earliest !== null && time.earliest > published) return true;
  const reachesAhead = time.latest === null || time.latest >= published;
  return reachesAhead && looksAhead();
}

/** Whether a sentence has a word beside its times. */
function saysMore(passage: Passage, sentence: Sentence, times: TimeExpression[]): boolean {
  let rest = '';
  let from = sentence.start;
  for (const time of times) {
    rest += passage.text.slice(from, time.start);
    from = time.end;
  }
  return /\p{L}/u.test(rest + passage.text.slice(from, sentence.end));
}

/**
 * Sentences and the times in them become events: one for each distinct time of a sentence that lies on the calendar. Lengths,
 * repetitions and vague times date nothing; a heading, and a table's cell that holds nothing but a date, report nothing. `published` is an ISO date, or date and time with offset.
 */
export function findEvents(sentences: Sentence[], times: TimeExpression[], passages: Passage[], published: string): DatedEvent[] {
  const day = published.slice(0, 10);
  const bySentence = Map.groupBy(times, ({ sentence }) => sentence);
  const events: DatedEvent[] = [];
  for (const sentence of sentences) {
    const passage = passages[sentence.passage];
    if (!passage || passage.kind === 'heading') continue;
    const seen = new Set<string>();
    const own = bySentence.get(sentence.id) ?? [];
    if (!saysMore(passage, sentence, own)) continue;
    for (const time of own) {
      if (time.edtf === null || (time.type !== 'DATE' && time.type !== 'TIME') || seen.has(time.edtf)) continue;
      seen.add(time.edtf);
      const looksAhead = (): boolean => {
        const cues = cuesOf(passage.text.slice(sentence.start, sentence.end));
        return evidenceFor(cues, time.start - sentence.start, time.end - sentence.start)?.direction === 'future';
      };
      events.push({ id: `e${events.length + 1}`, sentence: sentence.id, time: time.id, planned: isPlanned(time, looksAhead, day) });
    }
  }
  return events;
}
