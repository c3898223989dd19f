import { pastWords } from '../times/resources/verbs-en.ts';
import {
  ADVERBS,
  APPOSED_NOUNS,
  CLAIMING_VERBS,
  CUE_NOUNS,
  CUE_VERBS,
  DETERMINERS,
  FINITE,
  PREPOSITIONS,
  PRONOUNS,
  WRITER_CONTINUATIONS,
} from './resources/en.ts';
import { subjectBefore } from './subject.ts';
import type { PassageContext, WordRange } from './types.ts';

/** Maximum length of a parenthetical cue, in words: “…, the governor of the region said, …”. */
const MAX_PARENTHETICAL = 14;

/** Maximum number of words that a rule searches. The limit keeps the cost linear for text without sentence ends. */
export const MAX_SEARCHED = 150;

/** Return the index of the last word of the sentence of a word, without its closing punctuation, but at most `MAX_SEARCHED` words after it. */
export function lastWord({ words, sentences }: PassageContext, at: number): number {
  return Math.min(sentences[words[at]!.sentence]!.body, at + MAX_SEARCHED);
}

/**
 * Return the index of the last word of indirect speech that begins at `first`. It ends with its sentence, or earlier: at a semicolon, at a comma before
 * “which”, “although”, “but” and the like, where the writer comments on it, or at another cue.
 */
export function extentFrom(context: PassageContext, first: number): number {
  const { words } = context;
  const { quotation } = words[first]!;
  let last = lastWord(context, first);
  if (quotation >= 0) last = Math.min(last, context.quotations[quotation]!.last);
  const opensWithCircumstance =
    words[first]!.lower !== 'to' && PREPOSITIONS.has(words[first]!.lower === 'that' ? (words[first + 1]?.lower ?? '') : words[first]!.lower);
  let hasVerb = false;
  let brackets = 0;
  for (let at = first + 1; at <= last; at++) {
    const word = words[at]!;
    if (word.text === '(') brackets++;
    if (word.text === ')' && --brackets < 0) return at - 1;
    // A quotation within the content does not end it.
    if (word.quotation !== quotation) continue;
    // “That feedback – from the public to responders – will help”: an insertion before the verb.
    const closing = word.text === '—' || word.text === '–' ? closingDash(context, at, last, hasVerb) : -1;
    if (closing > 0) {
      at = closing;
      continue;
    }
    if (word.text === ';' || word.text === '—' || (word.text === ':' && at > first + 1)) return at - 1;
    // “By 2050, …”, “if it rains, …”: content does not end before its verb.
    hasVerb ||= FINITE.has(word.lower) || pastWords.has(word.lower) || /..ed$/.test(word.lower);
    // “Refused to say why, but …”: a question of one word.
    if (word.text === ',' && at === first + 1 && !/^(?:why|how|when|where)$/.test(words[first]!.lower)) continue;
    if (word.text === ',' && (hasVerb || !opensWithCircumstance) && !correctsNegation(context, first, at + 1) && endsBefore(context, at + 1, last))
      return at - 1;
    if ((word.lower === 'and' || word.lower === 'but') && isFurtherCue(context, at + 1)) return at - 1;
    // “… would come back and 93 % said they would pay”: another speaker.
    if (word.lower === 'and' && hasVerb && words[at - 1]!.text !== ',' && (startsSpeechClause(context, at + 1, last) || startsFurtherThought(context, at + 1)))
      return at - 1;
    // “Said six had died | but later revised the toll”: another act of the same subject.
    if (word.lower === 'but' && words[at - 1]!.text !== ',' && isLaterAct(context, at + 1)) return at - 1;
  }
  return last;
}

/** Return whether a later act of the same subject begins at a word: “later revised”, “then fled”. */
function isLaterAct({ words }: PassageContext, at: number): boolean {
  const [adverb, verb] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  return /^(?:later|then|now|soon|quickly)$/.test(adverb) && (pastWords.has(verb) || /..ed$/.test(verb));
}

/** Maximum length of the subject of another cue after “and”, in words. */
const MAX_SUBJECT = 6;
/** Maximum length of an insertion between dashes, in words. */
const MAX_INSERTION = 30;

/** Return the index of the dash that closes the insertion opened by the dash at `open`; -1 if there is none, or if the content has its verb and the insertion is a clause. */
function closingDash({ words }: PassageContext, open: number, last: number, hasVerb: boolean): number {
  for (let at = open + 1; at < Math.min(last, open + MAX_INSERTION); at++) {
    if (/^[—–]$/.test(words[at]!.text)) return at;
    if (hasVerb && (FINITE.has(words[at]!.lower) || pastWords.has(words[at]!.lower))) return -1;
  }
  return -1;
}

/** Return whether “but” continues the content after a negation: “not about money, | but | rather about people”. */
function correctsNegation({ words }: PassageContext, first: number, but: number): boolean {
  const next = words[but + 1]?.lower ?? '';
  if (words[but]?.lower !== 'but' || !(PREPOSITIONS.has(next) || /^(?:rather|instead|also|only|merely|simply|because)$/.test(next))) return false;
  return words.slice(first, but).some(({ lower }) => /^(?:not|never|no|nor|neither)$|n't$/.test(lower));
}

/** Return whether the content ends before a word that follows a comma. */
function endsBefore(context: PassageContext, at: number, last: number): boolean {
  const { words } = context;
  const word = words[at];
  if (word === undefined || at > last) return false;
  // “Voters know that I am sincere, | know that I work”: the same subject.
  if (words[at + 1]?.lower === 'that' && CUE_VERBS.has(word.lower) && word.mention === undefined) return true;
  // “that the road was open, but that it was slow”
  if (word.lower === 'but' && words[at + 1]?.lower === 'that') return false;
  if (WRITER_CONTINUATIONS.has(word.lower)) return !isInsideSubject(context, at, last) && !isBetweenAdjectives(context, at, last);
  // “…, something he had denied”.
  if (word.lower === 'something' && (PRONOUNS.has(words[at + 1]?.lower ?? '') || DETERMINERS.has(words[at + 1]?.lower ?? '') || words[at + 1]?.mention))
    return true;
  // “…, a claim that nobody could check”, “…, a charge the army denies”.
  if (/^an?$/.test(word.lower) && [words[at + 1], words[at + 2]].some((noun) => noun && isNounForClaim(noun.lower))) return true;
  if (isNounForClaim(word.lower) && /^(?:that|which|the|an?|his|her|its|their|he|she|it|they)$/.test(words[at + 1]?.lower ?? '') && word.lower.endsWith('s'))
    return true;
  // “…, adding that”: a participle.
  if (/..ing$/.test(word.lower) && !word.mention && !PREPOSITIONS.has(word.lower) && /^\p{Ll}/u.test(word.text)) return true;
  // “…, so they left”, “…, and here is how”: a clause of the writer.
  if (word.lower === 'so' && /^(?:he|she|they|we|i)$/.test(words[at + 1]?.lower ?? '')) return true;
  if (/^(?:and|but|so)$/.test(word.lower) && words[at + 1]?.lower === 'here') return true;
  if (word.lower === 'and' && startsActOfSource(context, at + 1)) return true;
  if (word.lower === 'and') return isFurtherCue(context, at + 1) || startsCueClause(context, at + 1, last) || startsComment(context, at + 1, last);
  if (word.lower === 'with') return startsCueClause(context, at + 1, last, { withParticiple: true });
  return startsCueClause(context, at, last);
}

/** Return whether a past tense without a subject begins at a word; after a comma, it says what the source did: “Lind said that he was tired, and | boarded the bus”. */
function startsActOfSource({ words }: PassageContext, at: number): boolean {
  const { lower, mention, text } = words[at] ?? { lower: '', text: '', mention: undefined };
  return (
    mention === undefined &&
    /^\p{Ll}/u.test(text) &&
    isPastForm(lower) &&
    !/^(?:put|set|cut|hit|let|read|shut|cost|hurt|need|used)$/.test(lower) &&
    !FINITE.has(lower)
  );
}

/** Return whether a word can only be a past tense or participle. */
function isPastForm(word: string): boolean {
  return pastWords.has(word) || /^\p{L}{3,}ed$/u.test(word);
}

/** Return whether a noun can sum up a claim in an appositive: “…, a charge the army denies”. */
export function isNounForClaim(noun: string): boolean {
  return CUE_NOUNS.has(noun) || APPOSED_NOUNS.has(noun);
}

/** Return whether a relative clause is between a subject and its verb: “that the law, which is new, will stand”, “the treasurer, who left in May, moved it”. */
function isInsideSubject({ words }: PassageContext, at: number, last: number): boolean {
  if (!/^(?:which|who|whom|whose|where)$/.test(words[at]!.lower)) return false;
  let comma = at + 1;
  while (comma < last && words[comma]!.text !== ',') comma++;
  if (comma >= last) return false;
  const next = words[comma + 1]!;
  return isVerbForm(next.lower) || (/^\p{Ll}+ed$/u.test(next.text) && next.mention === undefined);
}

/** Return whether a conjunction links adjectives, with no verb before the next comma: “the most infectious, yet preventable, disease”. */
function isBetweenAdjectives({ words }: PassageContext, at: number, last: number): boolean {
  if (!/^(?:yet|but|though|although)$/.test(words[at]!.lower)) return false;
  for (let next = at + 1; next <= Math.min(last - 1, at + 4); next++) {
    if (words[next]!.text === ',') return true;
    if (isVerbForm(words[next]!.lower)) return false;
  }
  return false;
}

function isVerbForm(word: string): boolean {
  return FINITE.has(word) || pastWords.has(word);
}

/** Return whether a word begins another cue of the same subject: “and said that”. */
export function isFurtherCue({ words }: PassageContext, at: number): boolean {
  let verb = at;
  while (/^(?:also|then|later|has|have|had)$/.test(words[verb]?.lower ?? '')) verb++;
  const cue = CUE_VERBS.get(words[verb]?.lower ?? '');
  if (cue === undefined || cue.form === 'ing' || cue.form === 'adjective' || cue.class === 'opinion') return false;
  if (!cue.noun && cue.form !== 'base') return true;
  const next = words[verb + 1];
  return next !== undefined && (next.lower === 'that' || PRONOUNS.has(next.lower) || next.mention !== undefined);
}

/** Return whether another subject and a verb of speech follow “and”: “93 % | said they would pay”. */
function startsSpeechClause(context: PassageContext, at: number, last: number): boolean {
  for (let verb = at + 1; verb <= Math.min(last, at + MAX_SUBJECT); verb++) {
    const { lower, text } = context.words[verb]!;
    if (text === ',' || FINITE.has(lower)) return false;
    if (/^(?:said|says)$/.test(lower)) return verb < last;
  }
  return false;
}

/** Return whether another claim of the writer or speaker follows “and”: “I | actually notice that”. */
function startsFurtherThought({ words }: PassageContext, at: number): boolean {
  if (!/^(?:i|we)$/.test(words[at]?.lower ?? '')) return false;
  const verb = ADVERBS.has(words[at + 1]?.lower ?? '') || /..ly$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return CUE_VERBS.has(words[verb]?.lower ?? '') && words[verb + 1]?.lower === 'that';
}

/** Return whether a short clause with a reporting verb begins at a word: “he said”, “the governor of the region told reporters”; `withParticiple`, also “the governor saying”. */
function startsCueClause(context: PassageContext, at: number, last: number, { withParticiple = false } = {}): boolean {
  const { words } = context;
  // A text that is cut off: “We think so, and”.
  if (words[at] === undefined) return false;
  const limit = Math.min(last, at + MAX_PARENTHETICAL);
  for (let verb = at; verb <= limit; verb++) {
    const { text, lower, quotation } = words[verb]!;
    if (text === ',' || quotation !== words[at].quotation) return false;
    const cue = CUE_VERBS.get(lower);
    // “…, his men say”: “say” is no noun at the end.
    // “…, and prosecutors say they will”.
    const next = words[verb + 1];
    const opensContent = next !== undefined && (PRONOUNS.has(next.lower) || DETERMINERS.has(next.lower) || next.mention !== undefined);
    const isFinalSay = lower === 'say' && verb > at && (verb >= last || (opensContent && /[^s]s$|^(?:police|people)$/.test(words[verb - 1]!.lower)));
    if (cue === undefined || (cue.form === 'ing' && !withParticiple) || (cue.noun && cue.form !== 'past' && !isFinalSay)) continue;
    // “…, the survey found.”
    if (cue.class === 'finding' && cue.form === 'past' && verb > at && verb >= last) return subjectBefore(context, verb).source?.first === at;
    const takesMore = cue.class === 'clausal' && cue.form !== 'base' && (words[verb + 1]?.lower === 'that' || CLAIMING_VERBS.has(lower));
    if (cue.class !== 'speech' && cue.class !== 'telling' && !takesMore) continue;
    if (verb === at) return isInverted(context, verb, last);
    return subjectBefore(context, verb).source?.first === at;
  }
  return PRONOUNS.has(words[at].lower) && CUE_VERBS.get(words[at + 1]?.lower ?? '') !== undefined;
}

/** Verbs of another person’s comment on the content: “…, and his office | called the figure …”. */
const COMMENTING =
  /^(?:called|calls|accused|accuses|blamed|blames|denied|denies|rejected|rejects|dismissed|dismisses|described|describes|disputed|disputes|condemned|condemns)$/;

/** Return whether a clause in which another person comments on the content begins at a word: “his office called the figure …”. */
function startsComment(context: PassageContext, at: number, last: number): boolean {
  const { words } = context;
  for (let verb = at + 1; verb <= Math.min(last, at + MAX_SUBJECT); verb++) {
    if (words[verb]!.text === ',' || words[verb]!.quotation !== words[at]!.quotation) return false;
    if (COMMENTING.test(words[verb]!.lower)) return subjectBefore(context, verb).source?.first === at;
    if (FINITE.has(words[verb]!.lower)) return false;
  }
  return false;
}

/** Return whether a reporting verb has its subject after it: “, said the governor of the region.”, but not “the governor, a farmer, said the region …”. */
function isInverted({ words }: PassageContext, verb: number, last: number): boolean {
  const next = words[verb + 1];
  if (next === undefined || verb >= last || !(next.mention ?? /^(?:the|an?|his|her|its|their)$/.test(next.lower))) return false;
  for (let at = verb + 2; at <= last && words[at]!.text !== ','; at++) if (FINITE.has(words[at]!.lower)) return false;
  return true;
}

/** Return a word range without the punctuation marks, except quotation marks, at its ends. */
export function trimmed({ words }: PassageContext, { first, last }: WordRange): WordRange {
  const isLoose = (at: number): boolean => /^[,;:.–—-]$/.test(words[at]!.text) && (words[at]!.quotation < 0 || words[at]!.text !== '.');
  let [from, to] = [first, last];
  while (from < to && isLoose(from)) from++;
  while (to > from && isLoose(to)) to--;
  return { first: from, last: to };
}
