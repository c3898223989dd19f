import { extentFrom, lastWord } from './extent.ts';
import { CIRCUMSTANCES, DETERMINERS, FINITE, OCCASIONS, PREPOSITIONS, PRONOUNS, QUESTION_WORDS, CUE_VERBS, type CueVerb } from './resources/en.ts';
import { pastWords } from '../time/resources/verbs-en.ts';
import type { Place, Reading, Word } from './types.ts';

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
  const { quotation: depth } = words[verb]!;
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
      if (quoted && (/^[,:]$/.test(words[at - 1]!.text) || ((at === verb + 1 || at === bare) && saysEnough(reading, quoted, cue))))
        return { how: 'quotation', content: [quoted], cueLast: at - 1 };
      if (quoted && (cue.class === 'speech' || cue.class === 'telling') && hasClause(reading, at))
        return { how: 'quotation', content: [quoted], cueLast: at - 1 };
      break;
    }
    if (word.text === ':') return afterColon(reading, at, next, cue);
    if (word.text === ',') {
      if (at === words.length - 1) return afterColon(reading, at, next, cue);
      commas++;
      const then = words[at + 1];
      if (then?.lower === 'that' || (then && then.quotation !== depth && depth < 0)) continue;
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
      (cue.polarity === 'promised' || cue.polarity === 'demanded' || (cue.lemma === 'ask' && at > verb + 1))
    )
      return isInfinitive(words[at + 1]) ? inWords('infinitive', at) : null;
    if (at === bare && cue.class !== 'direct' && startsClause(reading, at, cue)) return inWords('clause', at);
    // Behind a verb of its own, “that” belongs to it: “reports have revealed that”.
    if (FINITE.has(word.lower) || pastWords.has(word.lower) || isVerbal(word.lower)) break;
  }
  return null;
}

/** Whether a word behind “to” can be a verb: “promised to leave”, not “promised to his wife”. */
function isInfinitive(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^\p{Ll}/u.test(word.text) &&
    !word.mention &&
    !DETERMINERS.has(word.lower) &&
    !PRONOUNS.has(word.lower) &&
    !word.lower.endsWith('ing')
  );
}

/** Whether a quotation right behind its cue is speech: a scare quote of a few words is so behind a verb of speech only. */
function saysEnough(reading: Reading, { first, last }: Place, cue: CueVerb): boolean {
  return cue.class === 'speech' || cue.class === 'telling' || (last - first > 4 && hasClause(reading, first));
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
  const behindAddressee = at;
  // “said on Tuesday the road was open”, “told the press in Kyiv on Friday …”
  while (at <= end) {
    if (words[at]!.inTime) at++;
    else if (CIRCUMSTANCES.has(words[at]!.lower) && words[at + 1]?.inTime === true) at++;
    else if (/^(?:also|later|again|then|out)$/.test(words[at]!.lower)) at++;
    else if (CIRCUMSTANCES.has(words[at]!.lower) && occasionEnd(words, at) > 0) at = occasionEnd(words, at) + 1;
    else break;
  }
  // “They estimated by 2050, food …”: the date belongs to what follows.
  return words[at]?.text === ',' ? behindAddressee : at;
}

/** Last word of “in a written statement”, “on Telegram” at a preposition; -1 where nothing of the kind stands. */
function occasionEnd(words: Word[], at: number): number {
  for (let noun = at + 1; noun <= at + 4; noun++) {
    const word = words[noun];
    if (word === undefined || !/^\p{L}/u.test(word.text) || PREPOSITIONS.has(word.lower)) return -1;
    if (!OCCASIONS.has(word.lower) || OCCASIONS.has(words[noun + 1]?.lower ?? '')) continue;
    const audience = /^(?:to|with|for)$/.test(words[noun + 1]?.lower ?? '') ? words[noun + 2]?.mention : undefined;
    let last = noun;
    if (audience) for (last = noun + 2; words[last + 1]?.mention === audience; last++);
    return last;
  }
  return -1;
}

/** Whether a word is a cue verb for sure. */
function isVerbal(word: string): boolean {
  const cue = CUE_VERBS.get(word);
  return cue !== undefined && !cue.noun && cue.form !== 'adjective';
}

function hasThat({ words }: Reading, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (words[at]!.lower === 'that') return true;
  return false;
}

/** “That” right after a verb or a noun opens content, unless it points: “said that”, “that day”. */
function opensClause({ words }: Reading, at: number, verb: number, cue: CueVerb): boolean {
  const next = words[at + 1];
  if (next === undefined || /^[.,;:?!]$/.test(next.text)) return next?.text === ',';
  // “a plan that would”: a relative clause behind an object; “a show that can be seen”: behind a noun.
  const before = words[at - 1]!;
  if (cue.noun && at === verb + 1 && FINITE.has(next.lower) && !/^there/.test(next.lower)) return false;
  if (
    at > verb + 1 &&
    before.text !== ',' &&
    (isPastVerb(next.lower) || ((cue.class === 'finding' || cue.class === 'opinion') && words[verb + 1]!.lower !== 'to')) &&
    !before.inTime
  )
    return false;
  return at === verb + 1 || before.text === ',' || !FINITE.has(next.lower) || before.mention !== undefined || before.inTime;
}

/** Whether a clause with a verb of its own begins at a word. */
export function startsClause(reading: Reading, at: number, cue: CueVerb): boolean {
  const { words } = reading;
  const first = words[at];
  if (first === undefined || !/[\p{L}\p{N}$€£]/u.test(first.text)) return false;
  // “I think there’s”: the verb is in the first word.
  if (/^(?:i|you|he|she|it|we|they|there)['’](?:s|m|re|ve|ll|d)$/.test(first.lower)) return true;
  if (FINITE.has(first.lower) || /^(?:to|of|about|that|\w+self|\w+selves)$/.test(first.lower)) return false;
  const isFirm = (cue.class === 'speech' && cue.lemma !== 'add') || cue.class === 'telling' || /^(?:think|believe|hope|guess|suppose)$/.test(cue.lemma);
  const next = words[at + 1];
  if (PREPOSITIONS.has(first.lower) && !(/^(?:over|about)$/.test(first.lower) && /^\d/.test(next?.text ?? '')))
    return next?.inTime === true && hasClause(reading, at, true, true);
  // “said the forms attract criticism”: the verb of the present is like any word, but “say” has no object of many words.
  if (cue.lemma === 'say' && (DETERMINERS.has(first.lower) || first.mention) && words[at + 4]?.sentence === first.sentence) return true;
  return hasClause(reading, at, !isFirm);
}

/** Whether a finite verb follows among the next words, before anything that opens another clause. `strict` takes only sure ones. */
function hasClause({ words }: Reading, from: number, strict = false, pastCommas = !strict): boolean {
  const { sentence, quotation } = words[from]!;
  for (let at = from + 1; at <= from + VERB_WITHIN; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence || /^[;:]$/.test(word.text) || (word.text === ',' && !pastCommas)) return false;
    if (strict && word.quotation !== quotation) return false;
    if (/^(?:that|which|who|whom|whose|because|when|while|after|before)$/.test(word.lower)) return false;
    // “claimed the village and said”: a further verb of the same subject. “claimed a village, and a day later …”: a further clause.
    if (word.text === ',' && /^(?:and|but)$/.test(words[at + 1]?.lower ?? '')) return false;
    if (word.lower === 'and' && isPastVerb(words[at + 1]?.lower ?? '')) return false;
    if (FINITE.has(word.lower) || /n['’]t$|['’](?:ll|re|ve)$/.test(word.lower)) return true;
    if (word.mention) continue;
    if (pastWords.has(word.lower)) return true;
    if (/..ed$/.test(word.lower) && /^\p{Ll}/u.test(word.text) && (!strict || takesObject(words[at + 1]))) return true;
    const isVerbLike = /^\p{Ll}/u.test(word.text) && ![DETERMINERS, PREPOSITIONS].some((words) => words.has(word.lower));
    if (/^(?:he|she|it|they|we|i|you)$/.test(words[at - 1]!.lower) && at === from + 1 && isVerbLike) return true;
  }
  return false;
}

function isPastVerb(word: string): boolean {
  return pastWords.has(word) || CUE_VERBS.get(word)?.form === 'past' || /..ed$/.test(word);
}

/** Whether what follows a word in -ed shows it to be a verb and no adjective. */
function takesObject(next: Word | undefined): boolean {
  return (
    next !== undefined &&
    (DETERMINERS.has(next.lower) ||
      PRONOUNS.has(next.lower) ||
      next.mention !== undefined ||
      /^[\d$€£]/.test(next.text) ||
      next.lower === 'to' ||
      /..ing$/.test(next.lower))
  );
}

/** The quotation that begins at a word. */
export function quotationAt(reading: Reading, at: number): Place | null {
  const quotation = reading.quotations[reading.words[at]?.quotation ?? -1];
  return quotation?.first === at ? { reading, first: at, last: quotation.last } : null;
}

/** “The governor said: …”: a quotation, the rest of the sentence, or what the next passage holds. */
function afterColon(reading: Reading, colon: number, next: Reading | undefined, cue: CueVerb): Complement | null {
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
