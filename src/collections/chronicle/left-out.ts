import type { Span } from '../../analysis/core/index.ts';
import { CHRONICLE_FORMS, boilerplateForm, PASSAGE_OPENINGS } from '../../analysis/english/boilerplate/index.ts';

/** Minimum number of words. A shorter sentence is a heading or a fragment, or is not understood without its context (“He died on Friday.”). */
const MIN_WORDS = 7;
/** Maximum number of words. A longer sentence is a list, or a text without full stops. */
const MAX_WORDS = 80;

/** Why the chronicle leaves a sentence out: it has too few or too many words (`bound` is the limit), is a question, or is boilerplate. */
export type LeftOut = { why: 'short' | 'long'; words: number; bound: number } | { why: 'question' } | { why: 'boilerplate'; example: string };

/** Return the offset at which a sentence begins after an agency's dateline or the time of a post: of “Police” in “LEEDS (AP) — Police said …”. */
export function startAfterOpening(passage: string, { start, end }: Span): number {
  if (passage.slice(0, start).trim() !== '') return start;
  let offset = start;
  for (const { form } of PASSAGE_OPENINGS) offset += form.exec(passage.slice(offset, end))?.[0].length ?? 0;
  return offset;
}

/**
 * Return why the chronicle leaves out a sentence; null if the chronicle has it.
 *
 * @param sentence text of the sentence, without a dateline or the time of a post
 */
export function whyLeftOut(sentence: string): LeftOut | null {
  const words = sentence.match(/\S+/g)?.length ?? 0;
  if (words < MIN_WORDS) return { why: 'short', words, bound: MIN_WORDS };
  if (words > MAX_WORDS) return { why: 'long', words, bound: MAX_WORDS };
  if (/\?["'”’]?\s*$/.test(sentence)) return { why: 'question' };
  const boilerplate = boilerplateForm(sentence) ?? CHRONICLE_FORMS.find(({ form }) => form.test(sentence));
  return boilerplate ? { why: 'boilerplate', example: boilerplate.example } : null;
}
