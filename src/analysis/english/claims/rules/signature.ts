import { pastWords } from '../../times/resources/verbs-en.ts';
import { CUE_VERBS, FINITE } from '../resources/en.ts';
import type { ClaimDraft, PassageRange, PassageContext } from '../types.ts';

/** Maximum length of a signature, in words. */
const MAX_LENGTH = 12;

/** Find the signature of a quotation, in the same passage or the next: “‘[We are tired.]’ — [Ana Reyes], mayor”. */
export function signature(context: PassageContext, previous: PassageContext | undefined): ClaimDraft | null {
  const { words, quotations } = context;
  const inside = quotations.length === 1 && quotations[0]!.first === 0 ? quotations[0]! : undefined;
  const dash = inside ? inside.last + 1 : 0;
  const hasDash = /^[—–-]$/.test(words[dash]?.text ?? '');
  // In a block quotation, the name may follow the quotation marks without a dash: “‘Only performance is reality.’ Harold Geneen”.
  const at = hasDash ? dash + 1 : dash;
  if (!(hasDash || (inside && context.passage.kind === 'quote')) || words.length - at > MAX_LENGTH) return null;
  const person = words[at]?.mention;
  if (person === undefined || person.type === 'place') return null;
  if (!hasDash && words.slice(at).some(({ mention, lower }) => mention === undefined && (FINITE.has(lower) || pastWords.has(lower) || CUE_VERBS.has(lower))))
    return null;
  const content = inside ? { context, first: 0, last: inside.last } : quotedWhole(previous);
  if (content === null) return null;
  let last = words.length - 1;
  while (last > at && words[last]!.text === '.') last--;
  return {
    source: { context, first: at, last },
    impliedSource: 'none',
    cue: null,
    content: [content],
    polarity: 'said',
    credit: false,
    rule: 'the quotation is signed',
  };
}

/** Return the whole passage if it is a quotation, else null. */
function quotedWhole(context: PassageContext | undefined): PassageRange | null {
  const last = (context?.words.length ?? 0) - 1;
  if (context === undefined || last < 0) return null;
  const { quotations, passage } = context;
  const isQuoted = quotations.length === 1 && quotations[0]!.first === 0 && quotations[0]!.last >= last - 1;
  return isQuoted || passage.kind === 'quote' ? { context, first: 0, last } : null;
}
