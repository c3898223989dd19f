import { pastWords } from '../times/resources/verbs-en.ts';
import { afterAddressee } from './addressee.ts';
import { hasClause, isPastVerb, startsClause } from './clause.ts';
import { extentFrom, lastWord } from './extent.ts';
import { CUE_VERBS, DETERMINERS, DOCUMENTS, FINITE, PRONOUNS, QUESTION_WORDS, SIGNS, VOICED, type CueVerb } from './resources/en.ts';
import type { Place, PassageContext, ClaimWord } from './types.ts';

/** How content follows its cue. */
export interface Complement {
  how: 'that' | 'question' | 'quotation' | 'clause' | 'colon' | 'infinitive';
  content: Place[];
  /** Last word of what belongs to the cue: the addressee, where and when it was said. */
  cueLast: number;
}

/** Between a cue and its content at most so many words stand. */
const FARTHEST = 24;

/** What is told and is nobody: “she tells stories that …”. */
const TOLD = new Set(['stories', 'tales', 'lies', 'jokes', 'secrets']);

/** What follows the cue verb at `verb` as its content; null where nothing does. `next` is the reading of the passage that follows. */
export function complementAfter(reading: PassageContext, verb: number, cue: CueVerb, next: PassageContext | undefined): Complement | null {
  const { words } = reading;
  const { quotation: depth } = words[verb]!;
  if (cue.class === 'telling' && TOLD.has(words[verb + 1]?.lower ?? '')) return null;
  const last = lastWord(reading, verb);
  const end = Math.min(last, verb + FARTHEST);
  const bare = afterAddressee(reading, verb, cue, end);
  const inWords = (how: Complement['how'], at: number): Complement | null =>
    at > last ? null : { how, content: [{ reading, first: at, last: extentFrom(reading, at) }], cueLast: at - 1 };

  let commas = 0;
  for (let at = verb + 1; at <= end; at++) {
    const word = words[at]!;
    if (word.quotation !== depth) {
      const quoted = depth < 0 ? quotationAt(reading, at) : null;
      // A word in quotation marks on the way is part of what is spoken of, unless the cue or a comma is right before it.
      if (quoted && (/^[,:]$/.test(words[at - 1]!.text) || ((at === verb + 1 || at === bare) && saysEnough(reading, verb, quoted, cue))))
        return { how: 'quotation', content: [quoted], cueLast: at - 1 };
      if (quoted && (cue.class === 'speech' || cue.class === 'telling') && hasClause(reading, at))
        return { how: 'quotation', content: [quoted], cueLast: at - 1 };
      break;
    }
    // “is expected to say that”: the next verb has it.
    if (word.lower === 'to' && at === verb + 1 && (cue.class === 'opinion' || cue.class === 'finding') && isInfinitive(words[at + 1])) break;
    if (word.text === ':') return afterColon(reading, at, next, cue);
    if (word.text === ',') {
      if (at === words.length - 1) return afterColon(reading, at, next, cue);
      commas++;
      const then = words[at + 1];
      if (then?.lower === 'that' || (then && then.quotation !== depth && depth < 0)) continue;
      // “didn’t deny it, saying that”: the next verb has it.
      if (then && CUE_VERBS.get(then.lower)?.form === 'ing') break;
      // “said, on Tuesday, that” – “said the minister, who”.
      if (commas > 1 || !hasThat(reading, at + 1, end)) break;
      continue;
    }
    if (word.text === ';' || word.text === '(' || word.text === ')' || (word.lower === 'by' && at === verb + 1 && !words[at + 1]?.inTime)) break;
    if (word.lower === 'that' && opensClause(reading, at, verb, cue)) return inWords('that', at);
    if (QUESTION_WORDS.has(word.lower) && (at === verb + 1 || at === bare) && word.lower !== 'which') {
      if (cue.class !== 'opinion' || word.lower === 'whether' || word.lower === 'why' || word.lower === 'how' || word.lower === 'what')
        return inWords('question', at);
    }
    if (
      word.lower === 'to' &&
      at === bare &&
      at > verb &&
      (cue.class === 'intent' || cue.lemma === 'agree' || cue.polarity === 'promised' || cue.polarity === 'demanded' || (cue.lemma === 'ask' && at > verb + 1))
    )
      return isInfinitive(words[/^["“‘']$/.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1]) &&
        !isAnonymity(reading, at) &&
        !(cue.class === 'intent' && SILENT.has(words[at + 1]!.lower))
        ? inWords('infinitive', words[at - 1]!.lower === 'not' ? at - 1 : at)
        : null;
    // “Which opponents say will cost jobs”.
    if (at === verb + 1 && cue.class === 'speech' && FINITE.has(word.lower) && isRelativeBefore(words, verb)) return inWords('clause', at);
    if (at === bare && cue.class !== 'direct' && cue.class !== 'intent' && startsClause(reading, at, cue)) return inWords('clause', at);
    // Behind a verb of its own, “that” belongs to it: “reports have revealed that”.
    if (FINITE.has(word.lower) || pastWords.has(word.lower) || isVerbal(word.lower)) break;
  }
  return null;
}

/** Whether “, which” stands before the short subject of a verb. */
function isRelativeBefore(words: ClaimWord[], verb: number): boolean {
  for (let at = verb - 2; at >= Math.max(1, verb - 4); at--) if (words[at]!.lower === 'which') return words[at - 1]!.text === ',';
  return false;
}

/** Whether a word behind “to” can be a verb: “promised to leave”, not “promised to his wife”. */
function isInfinitive(word: ClaimWord | undefined): boolean {
  return (
    word !== undefined &&
    /^\p{Ll}/u.test(word.text) &&
    !word.mention &&
    !DETERMINERS.has(word.lower) &&
    !PRONOUNS.has(word.lower) &&
    !word.lower.endsWith('ing')
  );
}

/** “Declined to comment”: nothing is attributed. */
const SILENT = new Set([
  'comment',
  'say',
  'answer',
  'discuss',
  'speak',
  'respond',
  'elaborate',
  'identify',
  'name',
  'give',
  'provide',
  'talk',
  'confirm',
  'disclose',
  'reveal',
  'be',
  'see',
  'know',
  'thank',
  'hear',
]);

/** “Asked not to be named”: on what terms somebody speaks is no demand. */
function isAnonymity({ words }: PassageContext, to: number): boolean {
  return words[to - 1]!.lower === 'not' && words[to + 1]?.lower === 'be' && /^(?:named|identified|quoted)$/.test(words[to + 2]?.lower ?? '');
}

/** Whether a quotation right behind its cue is speech: a scare quote of a few words is so behind a verb of speech only. */
function saysEnough(reading: PassageContext, verb: number, { first, last }: Place, cue: CueVerb): boolean {
  if (cue.lemma === 'read' && isWriting(reading, verb)) return true;
  if (VOICED.has(cue.lemma)) return last - first > 2;
  return cue.class === 'speech' || cue.class === 'telling' || (last - first > 4 && hasClause(reading, first));
}

/** Whether what stands before “reads” is something with writing on it: “a sign reading”, “a letter that read”. */
function isWriting({ words }: PassageContext, verb: number): boolean {
  const before = words[verb - 1]?.lower ?? '';
  const noun = /^(?:that|which)$/.test(before) ? (words[verb - 2]?.lower ?? '') : before;
  return DOCUMENTS.has(noun) || SIGNS.has(noun);
}

/** Whether a word is a cue verb for sure. */
function isVerbal(word: string): boolean {
  const cue = CUE_VERBS.get(word);
  return cue !== undefined && !cue.noun && cue.form !== 'adjective';
}

function hasThat({ words }: PassageContext, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (words[at]!.lower === 'that') return true;
  return false;
}

/** “That” right after a verb or a noun opens content, unless it points: “said that”, “that day”. */
function opensClause(reading: PassageContext, at: number, verb: number, cue: CueVerb): boolean {
  const { words } = reading;
  const next = words[at + 1];
  // “read that letter”: only a clause shows that “that” does not point.
  if (cue.lemma === 'read' && !hasClause(reading, at)) return false;
  // “Write the code so that anyone can use it.”
  if (at > verb + 1 && words[at - 1]!.lower === 'so') return false;
  if (next === undefined || /^[.,;:?!]$/.test(next.text))
    return next?.text === ',' && words[at + 2]?.quotation === words[at]!.quotation && !/^(?:and|but)$/.test(words[at + 2]!.lower);
  // “a plan that would”: a relative clause behind an object; “a show that can be seen”: behind a noun.
  const before = words[at - 1]!;
  if (cue.noun && at === verb + 1 && ((FINITE.has(next.lower) && !/^there/.test(next.lower)) || isRelative(reading, at))) return false;
  if (
    at > verb + 1 &&
    before.text !== ',' &&
    (isPastVerb(next.lower) || ((cue.class === 'finding' || cue.class === 'opinion') && words[verb + 1]!.lower !== 'to')) &&
    !before.inTime
  )
    return false;
  return at === verb + 1 || before.text === ',' || !FINITE.has(next.lower) || before.mention !== undefined || before.inTime;
}

/** “Posts that guard the canal”: behind a word that can be a noun, “that” and a verb with its object make a relative clause. */
export function isRelative({ words }: PassageContext, that: number): boolean {
  const [verb, object] = [words[that + 1], words[that + 2]];
  if (verb === undefined || object === undefined || verb.mention !== undefined || !/^\p{Ll}/u.test(verb.text)) return false;
  if (DETERMINERS.has(verb.lower) || PRONOUNS.has(verb.lower) || /^(?:there|his|her|its|their|it|if|when|while|as|no)$/.test(verb.lower)) return false;
  return /^(?:the|an?|his|her|its|their|our|your|them|him|it|us|you|me)$/.test(object.lower);
}

/** The quotation that begins at a word. */
export function quotationAt(reading: PassageContext, at: number): Place | null {
  const quotation = reading.quotations[reading.words[at]?.quotation ?? -1];
  return quotation?.first === at ? { reading, first: at, last: quotation.last } : null;
}

/** “The governor said: …”: a quotation, the rest of the sentence, or what the next passage holds. */
function afterColon(reading: PassageContext, colon: number, next: PassageContext | undefined, cue: CueVerb): Complement | null {
  const { words } = reading;
  if (cue.class === 'finding' || cue.class === 'opinion') return null;
  if (colon + 1 < words.length) {
    const quoted = quotationAt(reading, colon + 1);
    if (quoted) return { how: 'quotation', content: [quoted], cueLast: colon - 1 };
    return { how: 'colon', content: [{ reading, first: colon + 1, last: lastWord(reading, colon + 1) }], cueLast: colon - 1 };
  }
  if (!next || next.words.length === 0) return null;
  const quoted = quotationAt(next, 0);
  if (quoted) return { how: 'quotation', content: [quoted], cueLast: colon - 1 };
  if (next.passage.kind !== 'paragraph' && next.passage.kind !== 'quote') return null;
  return { how: 'colon', content: [{ reading: next, first: 0, last: next.words.length - 1 }], cueLast: colon - 1 };
}
