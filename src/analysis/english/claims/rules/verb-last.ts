import { pastWords } from '../../times/resources/verbs-en.ts';
import { canGovern, isNounAfter } from '../attribution.ts';
import { isNounForClaim, lastWord, REACH, trimmed } from '../extent.ts';
import { headOf } from '../head.ts';
import { TITLES } from '../../names/resources/titles.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CIRCUMSTANCES,
  CLAIMING_VERBS,
  CLAUSE_OPENERS,
  COLLECTIVES,
  CUE_VERBS,
  DOCUMENTS,
  INSTITUTIONS,
  FINITE,
  PREPOSITIONS,
  PRONOUNS,
  type CueVerb,
} from '../resources/en.ts';
import { isName, cannotBeSpeaker } from '../no-speaker.ts';
import { quotedAs } from '../quoted-as.ts';
import { subjectBefore } from '../subject.ts';
import type { ClaimDraft, PassageRange, PassageContext, WordRange, ClaimWord } from '../types.ts';
import { isPersonNoun } from '../resources/person-nouns.ts';
import { isHeadline, speaks } from './headline.ts';

/** Verbs of thought that may follow their content: “It is late, I think”. */
const THOUGHT = new Set(['think', 'believe', 'hope', 'suppose', 'guess', 'feel']);
/** Verbs of finding that may follow their content: “The drug works, the trial found”. */
const FOUND = new Set(['find', 'show', 'suggest', 'reveal', 'rule', 'determine', 'conclude', 'hear', 'learn']);
/** Verbs with a clause that may stand between two halves of it: “Had the dam burst, officials admit, people would have died”. */
const INSERTED = new Set(['warn', 'admit', 'acknowledge', 'concede', 'confirm', 'complain', 'predict', 'insist', 'argue']);
/** Maximum length of an adverbial after the cue, in words. */
const MAX_ADVERBIAL = 8;
/** Maximum length of a source after its verb, in words. */
const MAX_DISTANCE = 30;

/** Find a claim with its content before the cue verb, or on both sides: “[The road is closed], [the governor] {said}”, “[…],” {said} [the governor]. */
export function verbLast(context: PassageContext, at: number): ClaimDraft | null {
  const { words } = context;
  const cue = CUE_VERBS.get(words[at]!.lower);
  if (cue === undefined || (cue.class !== 'speech' && cue.class !== 'telling' && !isDirectSpeech(cue) && !THOUGHT.has(cue.lemma) && !isFound(cue))) return null;
  const before = words[at - 1];
  const quoted = quotedAs(context, at);
  if ((cue.form === 'ing' && quoted === null) || isName(context, at) || before?.lower === 'to' || (cue.noun && isNounAfter(before))) return null;
  // “State and local offices”, “buttons that users would think to click on”.
  if ((cue.noun && /^(?:and|or)$/.test(words[at + 1]?.lower ?? '')) || (THOUGHT.has(cue.lemma) && words[at + 1]?.lower === 'to')) return null;
  // “The concept explained to us by a doctor”: a participle.
  if (cue.form === 'past' && words.slice(at + 1, at + 4).some(({ lower }) => lower === 'by') && !words.slice(at + 1, at + 4).some(({ text }) => text === ','))
    return null;
  // “…, who asked not to be named, …”.
  if (cue.lemma === 'ask' && /^(?:not|to|for|that)$/.test(words[at + 1]?.lower ?? '')) return null;
  // “The bishop, asked about the priest, said nothing.”
  if (
    cue.lemma === 'ask' &&
    cue.form === 'past' &&
    words[at - 1]?.text === ',' &&
    /^(?:about|whether|if|why|how|what|by|when|where|who)$/.test(words[at + 1]?.lower ?? '')
  )
    return null;
  // The addressee follows “told”.
  const inverted = cue.class === 'telling' ? null : invertedSource(context, at);
  const subject = quoted?.subject ?? subjectBefore(context, at);
  const source = inverted ?? (subject.passive ? null : subject.source);
  if (source !== null && (subject.negated || cannotBeSpeaker(context, source))) return null;
  // “…, a charge the army rejected”: see denied-aside.ts.
  if (source !== null && /^an?$/.test(words[source.first]!.lower) && isNounForClaim(words[source.first + 1]!.lower)) return null;
  // “…, asked for leave, added a form to the page”: a verb with its object.
  if (inverted !== null && words[at - 1]?.text === ',' && words[at - 2]?.quotation === words[at]!.quotation && !isSpeakerAfter(context, inverted, cue))
    return null;
  if (source === null || (inverted === null && subject.verbFirst === at && !canGovern(context, source, cue))) return null;
  const cueFirst = quoted ? quoted.first : inverted ? subject.verbFirst : Math.min(source.first, subject.verbFirst);
  const content = contentBefore(context, cueFirst, cue);
  if (content === null) return null;
  const cueLast = Math.max(at, inverted?.last ?? at);
  const rest = restOf(context, cueLast, content, cue);
  if (rest === null) return null;
  // “The bill, which he opposed, needs votes”: such a verb only attributes the content before it at the end of its sentence.
  const isInserted =
    INSERTED.has(cue.lemma) && rest.length > 0 && words[at + 1]?.text === ',' && words[cueFirst - 1]?.text === ',' && !isAdverbial(context, content);
  if (
    (cue.class === 'clausal' || isFound(cue)) &&
    !isInserted &&
    words[content.first]!.quotation === words[at]!.quotation &&
    !(rest.length === 0 && endsAfter(context, cueLast))
  )
    return null;
  const isFragment = words[content.first]!.quotation === words[at]!.quotation && isAdverbial(context, content) && !isHeadlineOf(context, content, source);
  if (isFragment && (inverted || rest.length === 0)) return null;
  return {
    source: { context, ...source },
    impliedSource: subject.impliedSource === 'antecedent' ? 'antecedent' : 'nowhere',
    cue: { context, first: subject.verbFirst, last: at },
    content: [content, ...rest].map((range) => ({ ...range, ...trimmed(context, range) })),
    polarity: cue.lemma === 'ask' ? 'questioned' : cue.polarity,
    credit: false,
    rule: `“${words[at]!.text}” ${rest.length > 0 ? 'interrupts' : 'follows'} it`,
  };
}

/** Return whether only an adverbial or addressee is between a cue and the end of its sentence. */
function endsAfter(context: PassageContext, cueLast: number): boolean {
  const { words } = context;
  const last = lastWord(context, cueLast);
  for (let at = cueLast + 1; at <= last; at++) {
    const { text, lower } = words[at]!;
    if (/^[,;:—–]$/.test(text) || FINITE.has(lower) || CLAUSE_OPENERS.has(lower)) return false;
  }
  return last - cueLast <= MAX_ADVERBIAL && (last === cueLast || words[cueLast + 1]!.inTime || PREPOSITIONS.has(words[cueLast + 1]!.lower));
}

/** Return whether content and source form a headline, which needs no finite verb: “Bridge to close, says mayor”. */
function isHeadlineOf(context: PassageContext, { first, last }: WordRange, source: WordRange): boolean {
  return first === 0 && last > 1 && isHeadline(context) && speaks(context, source);
}

/** Return whether a verb can follow direct speech although it otherwise needs a clause: “…,” he warned. */
function isDirectSpeech(cue: CueVerb): boolean {
  return cue.class === 'clausal' || cue.class === 'direct' || cue.lemma === 'conclude' || cue.lemma === 'estimate';
}

/** Return whether a verb of finding has a form that can follow its content. */
function isFound(cue: CueVerb): boolean {
  return FOUND.has(cue.lemma) && (cue.form === 'past' || cue.form === 'present' || cue.lemma === 'show');
}

/** Return the name or noun phrase after an inverted verb: “…,” said [the governor of the region]; null if there is none. */
export function invertedSource({ words, sentences }: PassageContext, at: number): WordRange | null {
  const before = words[at - 1];
  const opens = before !== undefined && (before.text === ',' || /^[“”"’'»—–]$/.test(before.text));
  const first = words[at + 1];
  if (!opens || !first || first.sentence !== words[at]!.sentence || first.quotation !== words[at]!.quotation) return null;
  if (!first.mention && (!/^\p{L}/u.test(first.text) || NOT_SOMEBODY.test(first.lower))) return null;
  if (
    CLAUSE_OPENERS.has(first.lower) ||
    PREPOSITIONS.has(first.lower) ||
    CIRCUMSTANCES.has(first.lower) ||
    first.inTime ||
    (PRONOUNS.has(first.lower) && !isCounter(words, at + 1)) ||
    FINITE.has(first.lower) ||
    ADVERBS.has(first.lower)
  )
    return null;
  const limit = Math.min(sentences[first.sentence]!.last, at + MAX_DISTANCE);
  let last = at + 1;
  while (last < limit) {
    const word = words[last + 1]!;
    if (word.quotation !== first.quotation || /^[.,;:!?"“”()—–]$/.test(word.text) || word.inTime) break;
    if (CLAUSE_OPENERS.has(word.lower) || FINITE.has(word.lower) || /^(?:in|on|at|to|by|and)$/.test(word.lower)) break;
    // “Said Mr Cole of his rival”: the topic is not part of the source.
    if (word.lower === 'of' && /^(?:his|her|their|its|him|them)$/.test(words[last + 2]?.lower ?? '')) break;
    last++;
  }
  // An office after the name: “said Ana Reyes, the governor”.
  if (words[last + 1]?.text === ',' && words[last]!.mention?.type === 'person' && /^(?:an?|the)$/.test(words[last + 2]?.lower ?? '')) {
    let end = last + 2;
    while (end < limit && !/^[.,;:“"(]$/.test(words[end + 1]!.text) && words[end + 1]!.quotation === first.quotation) end++;
    return { first: at + 1, last: end };
  }
  // A name after its office: “said the firm’s chief economist, Anna Weil”.
  const named = words[last + 1]?.text === ',' && words[last]!.mention === undefined ? words[last + 2]?.mention : undefined;
  if (named?.type === 'person') {
    let end = last + 2;
    while (end < limit && words[end + 1]!.mention === named) end++;
    return { first: at + 1, last: end };
  }
  return { first: at + 1, last };
}

/** Return whether a noun phrase after a verb other than “say” is a person, group or document: “…, added a spokesman”, but not “…, added a form”. */
function isSpeakerAfter({ words }: PassageContext, { first, last }: WordRange, { lemma }: CueVerb): boolean {
  const own = words.slice(first, last + 1);
  const head = own[headOf(own)]!;
  if (lemma === 'say' || own.some(({ mention, text }) => mention !== undefined || /^\p{Lu}/u.test(text))) return true;
  return (
    [COLLECTIVES, INSTITUTIONS, DOCUMENTS, TITLES, PRONOUNS].some((list) => list.has(head.lower) || list.has(head.lower.replace(/s$/, ''))) ||
    isPersonNoun(head.lower.replace(/s$/, ''))
  );
}

/** Words after a verb of speech that are said, and say nothing: “said | nothing”. */
const NOT_SOMEBODY = /^(?:nothing|little|much|something|anything|everything|so|yes|no|otherwise|goodbye|hello|thanks)$/;

/** Return whether a word that can be a pronoun has its noun after it: “said | one | diplomat”. */
function isCounter(words: ClaimWord[], at: number): boolean {
  const next = words[at + 1];
  return (
    /^(?:one|some|many|both|others|these|those)$/.test(words[at]!.lower) &&
    next !== undefined &&
    /^\p{L}{3,}/u.test(next.text) &&
    !FINITE.has(next.lower) &&
    !next.inTime
  );
}

/** Return the content before a cue that begins at `cueFirst`: a quotation or a clause, separated by a mark; null if there is none. */
function contentBefore(context: PassageContext, cueFirst: number, cue: CueVerb): PassageRange | null {
  const { words, sentences, quotations } = context;
  const border = cueFirst - 1;
  const before = words[border];
  if (before === undefined) return null;
  const depth = words[cueFirst]!.quotation;
  const quoteEnd = before.quotation !== depth ? border : before.text === ',' && words[border - 1] && words[border - 1]!.quotation !== depth ? border - 1 : -1;
  const quotation = quoteEnd >= 0 && depth < 0 ? quotations[words[quoteEnd]!.quotation] : undefined;
  const sentenceFirst = sentences[words[cueFirst]!.sentence]!.first;
  if (quotation) {
    // A quotation that begins its sentence or follows a mark is the content; otherwise the words before it belong to the content too.
    const opened = words[quotation.first - 1];
    if (quotation.first <= sentenceFirst || !opened || opened.sentence !== words[cueFirst]!.sentence || /^[,:;—–]$/.test(opened.text)) {
      return { context, first: quotation.first, last: quotation.last };
    }
    if (quotation.first - sentenceFirst > REACH) return null;
    return before.text === ',' || words[border]!.quotation !== depth ? { context, first: sentenceFirst, last: quotation.last } : null;
  }
  if (before.text !== ',' || cue.class === 'direct' || (cue.class === 'clausal' && cue.form !== 'past' && !INSERTED.has(cue.lemma))) return null;
  if (border - 1 < sentenceFirst) return null;
  const first = clauseFirst(context, border - 1, sentenceFirst);
  return first <= border - 1 ? { context, first, last: border - 1 } : null;
}

/** Return the index of the first word of the clause that ends at `last`. */
function clauseFirst({ words }: PassageContext, last: number, sentenceFirst: number): number {
  const depth = words[last]!.quotation;
  let at = last;
  while (at > sentenceFirst && at > last - REACH && !/^[;:]$/.test(words[at - 1]!.text) && (depth < 0 || words[at - 1]!.quotation === depth)) at--;
  if (/^(?:and|but|so|yet|however|meanwhile|still)$/.test(words[at]!.lower)) at++;
  if (words[at]?.text === ',') at++;
  return at;
}

/**
 * Return the rest of the content after the cue and a comma; empty if there is none. Null if the cue has all of its content after it, so that this
 * rule does not apply.
 */
function restOf(context: PassageContext, cueLast: number, content: PassageRange, cue: CueVerb): PassageRange[] | null {
  const { words } = context;
  const last = lastWord(context, cueLast);
  const isQuoted = words[content.first]!.quotation !== words[cueLast]!.quotation;
  if (isQuoted && isOwnSentence(context, content) && cueLast < last && words[cueLast + 1]!.text !== ',') return null;
  let at = cueLast + 1;
  if (!isQuoted && !isLoose(words[at], cue)) return null;
  for (; at <= last; at++) {
    const word = words[at]!;
    if (word.text === ',' || word.quotation !== words[cueLast]!.quotation || /^[;:.]$/.test(word.text)) break;
    if (!isQuoted && (word.lower === 'that' || AUXILIARIES.has(word.lower))) return null;
  }
  if (at > last) return [];
  const word = words[at]!;
  // “In a statement, Lind said: …”
  if (word.text === ':' && !isQuoted) return null;
  const from = word.text === ',' || word.text === '.' ? at + 1 : at;
  const follower = words[from];
  if (follower === undefined || from > last) return [];
  if (isQuoted && word.text === ',' && follower.quotation < 0) return secondHalf(context, from, last);
  if (follower.quotation >= 0 && isQuoted) {
    const quotation = context.quotations[follower.quotation]!;
    return quotation.first === from && word.text === ',' ? [{ context, first: from, last: quotation.last }] : [];
  }
  // “She was, her sister said, ‘always early’”: the clause before the cue is not complete.
  if (!isQuoted && word.text === ',' && follower.quotation >= 0 && words[cueLast]!.quotation < 0 && AUXILIARIES.has(words[content.last]!.lower))
    return [{ context, first: from, last }];
  // “On Tuesday, he said, ‘…’”: what is quoted after the cue is the content.
  if (!isQuoted && word.quotation !== words[cueLast]!.quotation) return null;
  if (!isQuoted && follower.quotation !== words[cueLast]!.quotation) return null;
  if (isQuoted || word.text !== ',' || cue.class === 'opinion') return [];
  // “…, the agency said, citing officials”
  if (
    /^(?:citing|quoting|referring|speaking)$/.test(follower.lower) ||
    (/ing$/.test(follower.lower) && (CUE_VERBS.has(follower.lower) || CLAIMING_VERBS.has(follower.lower)))
  )
    return [];
  // “In Soviet times, he said, the whole border was covered.”
  const isAside = isAdverbial(context, content);
  if (isAside && at > cueLast + 3) return null;
  return isAside || !/^(?:and|but|which|who|while|though|although|after|before|as|when|because|in|on|at)$/.test(follower.lower)
    ? [{ context, first: from, last }]
    : [];
}

/** Return the second half of a quotation, after a description of the speaker: “…,” said a spokesman, who asked not to be named, “[…]”. */
function secondHalf(context: PassageContext, first: number, last: number): PassageRange[] {
  const { words, quotations } = context;
  for (let at = first; at < Math.min(last, first + MAX_DISTANCE); at++) {
    const { text, quotation } = words[at]!;
    if (quotation >= 0 || /^[;:.]$/.test(text)) return [];
    const next = words[at + 1]!;
    if (text === ',' && next.quotation >= 0 && quotations[next.quotation]!.first === at + 1)
      return [{ context, first: at + 1, last: quotations[next.quotation]!.last }];
  }
  return [];
}

/** Return whether a word after a cue is compatible with content before it: a mark, an adverbial, an addressee. */
function isLoose(word: ClaimWord | undefined, cue: CueVerb): boolean {
  if (word === undefined || word.inTime || /^[^\p{L}\p{N}]/u.test(word.text) || PREPOSITIONS.has(word.lower) || ADVERBS.has(word.lower)) return true;
  return cue.class === 'telling';
}

/** Return whether a quotation ends with a full stop, so that the words after it need not belong to it. */
function isOwnSentence({ words }: PassageContext, { last }: PassageRange): boolean {
  return words[last - 1]?.text === '.';
}

/** Return whether the content before a cue is only an adverbial, without a verb: “In Soviet times, he said, …”. */
function isAdverbial({ words }: PassageContext, { first, last }: WordRange): boolean {
  let opensWithPreposition = PREPOSITIONS.has(words[first]!.lower);
  // “6 in 10 Danes back the plan, a poll suggests”: a verb in the present tense cannot be recognized, but an adverbial is shorter or begins with a preposition.
  if (!opensWithPreposition && last - first > 5 && !words[first]!.inTime && !ADVERBS.has(words[first]!.lower) && !CLAUSE_OPENERS.has(words[first]!.lower))
    return false;
  for (let at = first; at <= last; at++) {
    const { lower, mention } = words[at]!;
    // “In all, 640 of the tests came back positive”: the adverbial ends at the comma.
    if (words[at]!.text === ',' && at > first) opensWithPreposition = false;
    if (FINITE.has(lower) || /..ed$/.test(lower) || (!opensWithPreposition && at > first && mention === undefined && pastWords.has(lower))) return false;
  }
  return true;
}
