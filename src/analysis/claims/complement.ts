import { extentFrom, lastWord } from './extent.ts';
import { CIRCUMSTANCES, DETERMINERS, FINITE, PREPOSITIONS, PRONOUNS, QUESTION_WORDS, type CueVerb } from './resources/en.ts';
import { pastWords } from '../time/resources/verbs-en.ts';
import type { Place, Reading } from './types.ts';

/** How content follows its cue. */
export interface Complement {
  how: 'that' | 'question' | 'quotation' | 'clause' | 'colon' | 'infinitive';
  content: Place[];
  /** Last word of what belongs to the cue: the addressee, where and when it was said. */
  cueLast: number;
}

/** Between a cue and its content at most so many words stand. */
const FARTHEST = 24;
/** A clause without “that” has its verb among its first words. */
const VERB_WITHIN = 22;

/** What follows the cue verb at `verb` as its content; null where nothing does. `next` is the reading of the passage that follows. */
export function complementAfter(reading: Reading, verb: number, cue: CueVerb, next: Reading | undefined): Complement | null {
  const { words } = reading;
  const { sentence, quotation: depth } = words[verb]!;
  const last = lastWord(reading, sentence);
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
      if (quoted && (at === verb + 1 || /^[,:]$/.test(words[at - 1]!.text) || at === bare)) return { how: 'quotation', content: [quoted], cueLast: at - 1 };
      if (quoted && cue.class !== 'opinion' && hasClause(reading, at)) return { how: 'quotation', content: [quoted], cueLast: at - 1 };
      break;
    }
    if (word.text === ':') return afterColon(reading, at, next, cue);
    if (word.text === ',') {
      commas++;
      const then = words[at + 1];
      if (then?.lower === 'that' || (then && then.quotation !== depth && depth < 0)) continue;
      // “said, on Tuesday, that” – “said the minister, who”.
      if (commas > 1 || !hasThat(reading, at + 1, end)) break;
      continue;
    }
    if (word.text === ';' || word.text === '(') break;
    if (word.lower === 'that' && opensClause(reading, at, verb)) return inWords('that', at);
    if (QUESTION_WORDS.has(word.lower) && (at === verb + 1 || at === bare) && word.lower !== 'which') {
      if (cue.class !== 'opinion' || word.lower === 'whether' || word.lower === 'why' || word.lower === 'how' || word.lower === 'what')
        return inWords('question', at);
    }
    if (
      word.lower === 'to' &&
      at === bare &&
      at > verb &&
      (cue.polarity === 'promised' || cue.polarity === 'demanded' || (cue.lemma === 'ask' && at > verb + 1))
    )
      return /ing$|^the$|^an?$/.test(words[at + 1]?.lower ?? 'the') ? null : inWords('infinitive', at);
    if (at === bare && startsClause(reading, at, cue)) return inWords('clause', at);
  }
  if (words[last + 1]?.text === undefined && words[last]?.text === ':') return afterColon(reading, last, next, cue);
  return null;
}

/** The word behind the addressee and a date of a cue: where a clause without “that” would begin. */
function afterAddressee(reading: Reading, verb: number, cue: CueVerb, end: number): number {
  const { words } = reading;
  let at = verb + 1;
  const to = words[at]?.lower === 'to' && cue.class !== 'clausal';
  if (cue.class === 'telling' || to || cue.polarity === 'demanded' || cue.lemma === 'ask' || cue.lemma === 'warn') {
    if (to) at++;
    const word = words[at];
    if (word?.mention) while (words[at]?.mention === word.mention) at++;
    else if (word && (PRONOUNS.has(word.lower) || /^(?:him|her|them|me|us|reporters|journalists|parliament|lawmakers)$/.test(word.lower))) at++;
    else if (word && cue.class !== 'speech' && (DETERMINERS.has(word.lower) || to || /s$/.test(word.lower))) {
      while (at <= end && !/^(?:to|that|not|,|:)$/.test(words[at]!.lower) && words[at]!.quotation === words[verb]!.quotation) at++;
      if (words[at]?.lower === 'not') at++;
    }
    if (words[at]?.lower === 'not' && words[at + 1]?.lower === 'to') at++;
  }
  // “said on Tuesday the road was open”, “told the press in Kyiv on Friday …”
  while (at <= end) {
    if (words[at]!.inTime) at++;
    else if (CIRCUMSTANCES.has(words[at]!.lower) && words[at + 1]?.inTime === true) at++;
    else if (/^(?:also|later|again|then|out)$/.test(words[at]!.lower)) at++;
    else break;
  }
  return at;
}

function hasThat({ words }: Reading, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (words[at]!.lower === 'that') return true;
  return false;
}

/** “That” right after a verb or a noun opens content, unless it points: “said that”, “that day”. */
function opensClause({ words }: Reading, at: number, verb: number): boolean {
  const next = words[at + 1];
  if (next === undefined || /^[.,;:?!]$/.test(next.text)) return next?.text === ',';
  // “a plan that would”: a relative clause behind an object.
  const before = words[at - 1]!;
  return at === verb + 1 || before.text === ',' || !FINITE.has(next.lower) || before.mention !== undefined || before.inTime;
}

/** Whether a clause with a verb of its own begins at a word. */
export function startsClause(reading: Reading, at: number, cue: CueVerb): boolean {
  const { words } = reading;
  const first = words[at];
  if (first === undefined || !/[\p{L}\p{N}$€£]/u.test(first.text)) return false;
  if (FINITE.has(first.lower) || first.lower === 'to' || first.lower === 'of' || first.lower === 'about') return false;
  const isFirm = cue.class === 'speech' || cue.class === 'telling';
  if (!isFirm && PREPOSITIONS.has(first.lower) && first.lower !== 'by') return false;
  return hasClause(reading, at, !isFirm);
}

/** Whether a finite verb follows among the next words, before anything that opens another clause. `strict` takes only sure ones. */
function hasClause({ words }: Reading, from: number, strict = false): boolean {
  const { sentence } = words[from]!;
  for (let at = from + 1; at <= from + VERB_WITHIN; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence || word.text === ';') return false;
    if (/^(?:that|which|who|whom|whose|because|when|while|after|before)$/.test(word.lower)) return false;
    if (FINITE.has(word.lower) || /n['’]t$|['’](?:ll|re|ve)$/.test(word.lower)) return true;
    if (word.mention) continue;
    if (pastWords.has(word.lower)) return true;
    if (/..ed$/.test(word.lower) && (!strict || !PREPOSITIONS.has(words[at + 1]?.lower ?? '.')) && /^\p{Ll}/u.test(word.text)) return true;
    if (PRONOUNS.has(words[at - 1]!.lower) && at === from + 1 && /^\p{Ll}/u.test(word.text)) return true;
  }
  return false;
}

/** The quotation that begins at a word. */
export function quotationAt(reading: Reading, at: number): Place | null {
  const quotation = reading.quotations[reading.words[at]?.quotation ?? -1];
  return quotation?.first === at ? { reading, first: at, last: quotation.last } : null;
}

/** “The governor said: …”: a quotation, the rest of the sentence, or what the next passage holds. */
function afterColon(reading: Reading, colon: number, next: Reading | undefined, cue: CueVerb): Complement | null {
  const { words } = reading;
  if (colon + 1 < words.length) {
    const quoted = quotationAt(reading, colon + 1);
    if (quoted) return { how: 'quotation', content: [quoted], cueLast: colon - 1 };
    const { sentence } = words[colon]!;
    if (words[colon + 1]!.sentence !== sentence && cue.class === 'opinion') return null;
    return { how: 'colon', content: [{ reading, first: colon + 1, last: lastWord(reading, words[colon + 1]!.sentence) }], cueLast: colon - 1 };
  }
  if (!next || next.words.length === 0) return null;
  const quoted = quotationAt(next, 0);
  if (quoted) return { how: 'quotation', content: [quoted], cueLast: colon - 1 };
  if (next.passage.kind === 'list-item' || next.passage.kind === 'heading' || cue.class === 'finding') return null;
  return { how: 'colon', content: [{ reading: next, first: 0, last: next.words.length - 1 }], cueLast: colon - 1 };
}
