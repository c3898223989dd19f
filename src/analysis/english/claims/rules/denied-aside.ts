import { isNounForClaim, lastWord } from '../extent.ts';
import { ADVERBS, AUXILIARIES, CUE_VERBS, DETERMINERS, FINITE, PREPOSITIONS, PRONOUNS } from '../resources/en.ts';
import type { ClaimDraft, PassageContext, PassageRange, WordRange } from '../types.ts';

/** Forms of “contest”, which is no cue verb: “which the union contests”. */
const CONTESTS = /^contest(?:s|ed)$/;
/** Maximum length of the aside, in words. */
const MAX_LENGTH = 14;

/** Return the denial of a claim in an aside after its content: “[The firm dumped waste], which [it] {denies}”, “…, a charge [the army] {rejected}”; null if there is none. */
export function deniedAside({ content, cue, source }: ClaimDraft): ClaimDraft | null {
  const { context, last } = content.at(-1)!;
  // “It had no permit, Khan said, a charge the owner rejected”: the aside is after the cue.
  const end = Math.max(last, ...[cue, source].filter((range) => range?.context === context).map((range) => range!.last));
  const aside = asideAfter(context, end);
  if (aside === null) return null;
  return {
    source: { context, first: aside.first, last: aside.last },
    impliedSource: 'none',
    cue: { context, first: aside.verb, last: aside.verb },
    content,
    polarity: 'denied',
    credit: false,
    sharesContent: true,
    rule: `“${context.words[aside.verb]!.text}” rejects what was said before it`,
  };
}

/** Return whether a range ends with a verb of denial: “he strongly denies”. */
export function endsInDenial({ context: { words }, last }: PassageRange): boolean {
  return /^(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?|contest(?:s|ed)?)$/.test(words[last]!.lower);
}

/** Return subject and verb of the aside after the word at `last`, or null. */
function asideAfter(context: PassageContext, last: number): (WordRange & { verb: number }) | null {
  const { words } = context;
  let at = last + 1;
  if (words[at]?.text !== ',' || words[at]!.sentence !== words[last]!.sentence) return null;
  at++;
  const end = lastWord(context, last);
  if (words[at]?.lower === 'which' || words[at]?.lower === 'something') at++;
  else {
    let noun = at;
    while (noun <= Math.min(end, at + 2) && !isNounForClaim(words[noun]!.lower)) noun++;
    if (noun > Math.min(end, at + 2) || !(/^an?$/.test(words[at]!.lower) || words[noun]!.lower.endsWith('s'))) return null;
    at = /^(?:that|which)$/.test(words[noun + 1]?.lower ?? '') ? noun + 2 : noun + 1;
  }
  const first = at;
  const opener = words[first];
  if (opener === undefined || !(opener.mention || DETERMINERS.has(opener.lower) || PRONOUNS.has(opener.lower) || /^\p{L}+s$/u.test(opener.lower))) return null;
  for (let verb = first + 1; verb <= Math.min(end, first + MAX_LENGTH); verb++) {
    const { lower, text } = words[verb]!;
    if (/^[,;:—–]$/.test(text)) return null;
    const cue = CUE_VERBS.get(lower);
    if (
      (cue?.polarity === 'denied' && cue.class === 'clausal' && /^(?:present|past)$/.test(cue.form)) ||
      CONTESTS.test(lower) ||
      agreesWithPlural(lower, words[verb - 1]!.lower) ||
      (verb > first + 1 && PREPOSITIONS.has(words[first + 1]!.lower) && agreesWithPlural(lower, words[first]!.lower))
    ) {
      let subjectLast = verb - 1;
      while (subjectLast > first && (ADVERBS.has(words[subjectLast]!.lower) || /ly$|^(?:has|have|had)$/.test(words[subjectLast]!.lower))) subjectLast--;
      // “A charge he has not denied”, “which cannot be denied”.
      if (words.slice(subjectLast + 1, verb).some((word) => /n't$|^(?:not|never|be|been|was|were|is|are)$/.test(word.lower))) return null;
      return words.slice(first, verb).some((word) => /n't$|^(?:not|never|nobody|no|none)$/.test(word.lower)) ? null : { first, last: subjectLast, verb };
    }
    if ((FINITE.has(lower) || AUXILIARIES.has(lower)) && !/^(?:has|have|had)$/.test(lower)) return null;
  }
  return null;
}

/** Return whether a base form agrees with a plural before it: “which officials | deny”. */
function agreesWithPlural(verb: string, before: string): boolean {
  return /^(?:deny|dispute|reject|contest)$/.test(verb) && /[^s]s$|^(?:they|police|both)$/.test(before);
}
