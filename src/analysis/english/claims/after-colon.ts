import { lastWord } from './extent.ts';
import type { CueVerb } from './resources/en.ts';
import type { ClaimWord, Complement, PassageContext, PassageRange } from './types.ts';

/** Return the quotation that begins at a word, or null. */
export function quotationAt(context: PassageContext, at: number): PassageRange | null {
  const quotation = context.quotations[context.words[at]?.quotation ?? -1];
  return quotation?.first === at ? { context, first: at, last: quotation.last } : null;
}

/** Words before a colon that are the content of the cue: “say otherwise:”. */
const NAMED_CONTENT = /^(?:otherwise|so|nothing|little|much|no|yes|not|it|different|differently|else)$/;

/** Return whether the word before a colon is the content of the cue, so that the words after the colon are not: “His accusers say | otherwise: | they speak of …”. */
export function namesContent({ lower }: ClaimWord): boolean {
  return NAMED_CONTENT.test(lower);
}

/** Return the content after a colon: a quotation, the rest of the sentence, or the next passage. */
export function afterColon(context: PassageContext, colon: number, next: PassageContext | undefined, cue: CueVerb): Complement | null {
  const { words } = context;
  if (cue.class === 'finding' || cue.class === 'opinion') return null;
  if (colon + 1 < words.length) {
    const quoted = quotationAt(context, colon + 1);
    if (quoted) return { form: 'quotation', content: [quoted], cueLast: colon - 1 };
    return { form: 'colon', content: [{ context, first: colon + 1, last: lastWord(context, colon + 1) }], cueLast: colon - 1 };
  }
  if (!next || next.words.length === 0) return null;
  const quoted = quotationAt(next, 0);
  if (quoted) return { form: 'quotation', content: [quoted], cueLast: colon - 1 };
  if (next.passage.kind !== 'paragraph' && next.passage.kind !== 'quote') return null;
  return { form: 'colon', content: [{ context: next, first: 0, last: next.words.length - 1 }], cueLast: colon - 1 };
}
