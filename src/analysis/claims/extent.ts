import { CUE_VERBS, PREPOSITIONS, PRONOUNS, WRITER_RESUMES } from './resources/en.ts';
import { subjectBefore } from './subject.ts';
import type { Reading, Stretch } from './types.ts';

/** A parenthetical cue stands between commas that are no further apart: “…, the governor of the region said, …”. */
const LONGEST_PARENTHETICAL = 14;

/** Content in the writer's words reaches over no more words than this; it keeps the cost linear where a text has no sentences. */
const LONGEST = 250;

/** The last word of a sentence that is no closing mark. */
export function lastWord({ sentences }: Reading, sentence: number): number {
  return sentences[sentence]!.body;
}

/**
 * The last word of content that begins at `first` and is told in the writer's words. It ends with its sentence, or before the writer takes
 * over: at a semicolon, at a comma before “which”, “although”, “but” …, and where a further cue begins.
 */
export function extentFrom(reading: Reading, first: number): number {
  const { words } = reading;
  const { sentence, quotation } = words[first]!;
  let last = Math.min(lastWord(reading, sentence), first + LONGEST);
  if (quotation >= 0) last = Math.min(last, reading.quotations[quotation]!.last);
  let brackets = 0;
  for (let at = first + 1; at <= last; at++) {
    const word = words[at]!;
    if (word.text === '(') brackets++;
    if (word.text === ')' && --brackets < 0) return at - 1;
    // Within a quotation that content holds, the speaker has the word.
    if (word.quotation !== quotation) continue;
    if (word.text === ';' || word.text === '—' || (word.text === ':' && at > first + 1)) return at - 1;
    if (word.text === ',' && endsBefore(reading, at + 1, last)) return at - 1;
    if (word.lower === 'and' && isFurtherCue(reading, at + 1)) return at - 1;
  }
  return last;
}

/** Whether the writer takes over at a word after a comma. */
function endsBefore(reading: Reading, at: number, last: number): boolean {
  const { words } = reading;
  const word = words[at];
  if (word === undefined || at > last) return false;
  if (WRITER_RESUMES.has(word.lower)) return true;
  // “…, adding that”: a participle.
  if (/..ing$/.test(word.lower) && !word.mention && !PREPOSITIONS.has(word.lower) && /^\p{Ll}/u.test(word.text)) return true;
  if (word.lower === 'and') return isFurtherCue(reading, at + 1) || startsCueClause(reading, at + 1, last);
  if (word.lower === 'with') return startsCueClause(reading, at + 1, last);
  return startsCueClause(reading, at, last);
}

/** “and said that”. */
function isFurtherCue({ words }: Reading, at: number): boolean {
  let verb = at;
  while (/^(?:also|then|later|has|have|had)$/.test(words[verb]?.lower ?? '')) verb++;
  const cue = CUE_VERBS.get(words[verb]?.lower ?? '');
  return (
    cue !== undefined &&
    (cue.form === 'past' || cue.form === 'present') &&
    (cue.class === 'speech' || cue.class === 'telling' || !cue.noun) &&
    cue.class !== 'opinion'
  );
}

/** Whether a short clause with a verb of speech stands here: “he said”, “the governor of the region told reporters”. */
function startsCueClause(reading: Reading, at: number, last: number): boolean {
  const { words } = reading;
  const limit = Math.min(last, at + LONGEST_PARENTHETICAL);
  for (let verb = at; verb <= limit; verb++) {
    const { text, lower, quotation } = words[verb]!;
    if (text === ',' || quotation !== words[at]!.quotation) return false;
    const cue = CUE_VERBS.get(lower);
    if (cue === undefined || cue.form === 'ing' || (cue.class !== 'speech' && cue.class !== 'telling') || (cue.noun && cue.form !== 'past')) continue;
    const { source } = subjectBefore(reading, verb);
    return verb === at || (source !== null && source.first === at);
  }
  return PRONOUNS.has(words[at]!.lower) && CUE_VERBS.get(words[at + 1]?.lower ?? '') !== undefined;
}

/** Cut the marks off the ends of a stretch that hold no word, quotation marks excepted. */
export function trimmed({ words }: Reading, { first, last }: Stretch): Stretch {
  const isLoose = (at: number): boolean => /^[,;:.–—-]$/.test(words[at]!.text);
  let [from, to] = [first, last];
  while (from < to && isLoose(from)) from++;
  while (to > from && isLoose(to)) to--;
  return { first: from, last: to };
}
