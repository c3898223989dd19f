import { quotationAt } from '../after-colon.ts';
import { canGovern, isNominal } from '../attribution.ts';
import { contentBefore, INTERRUPTING_VERBS, isAdverbial, restOf } from '../content-around-verb.ts';
import { headOf } from '../head.ts';
import { isNounForClaim, lastWord, trimmed } from '../extent.ts';
import { invertedSource, isSpeakerAfter } from '../inverted-source.ts';
import { cannotBeSpeaker, isHearer, isName, isNegativeSource } from '../no-speaker.ts';
import { quotedAsSaying } from '../quoted-as-saying.ts';
import { BY_MEANS, CLAUSE_OPENERS, CUE_VERBS, FINITE, PREPOSITIONS, type CueVerb } from '../resources/en.ts';
import { subjectBefore } from '../subject.ts';
import type { ClaimDraft, PassageContext, WordRange } from '../types.ts';
import { afterRequests, requests } from '../../times/resources/verbs-en.ts';
import { isHeadline, isSpeaker } from './headline.ts';

/** Verbs of thought that may follow their content: “It is late, I think”. */
const THOUGHT = new Set(['think', 'believe', 'hope', 'suppose', 'guess', 'feel', 'fear', 'expect', 'suspect', 'reckon']);
/** Those of them that may follow only a whole sentence: “The harvest will be small, growers fear”. */
const FEARED = new Set(['fear', 'expect', 'suspect', 'reckon']);
/** Verbs of finding that may follow their content: “The drug works, the trial found”. */
const FOUND = new Set(['find', 'show', 'suggest', 'reveal', 'rule', 'determine', 'conclude', 'hear', 'learn', 'calculate']);
/** Maximum length of an adverbial after the cue, in words. */
const MAX_ADVERBIAL = 8;

/** Find a claim with its content before the cue verb, or on both sides: “[The road is closed], [the governor] {said}”, “[…],” {said} [the governor]. */
export function contentBeforeVerb(context: PassageContext, at: number): ClaimDraft | null {
  const { words } = context;
  const cue = CUE_VERBS.get(words[at]!.lower);
  if (cue === undefined || (cue.class !== 'speech' && cue.class !== 'telling' && !canFollowQuotation(cue) && !THOUGHT.has(cue.lemma) && !isFindingVerb(cue)))
    return null;
  const before = words[at - 1];
  const quoted = quotedAsSaying(context, at);
  if ((cue.form === 'ing' && quoted === null) || isName(context, at) || before?.lower === 'to' || (cue.noun && before !== undefined && isNominal(before, cue)))
    return null;
  // “State and local offices”, “buttons that users would think to click on”.
  if ((cue.noun && /^(?:and|or)$/.test(words[at + 1]?.lower ?? '')) || (THOUGHT.has(cue.lemma) && words[at + 1]?.lower === 'to')) return null;
  // “The concept explained to us by a doctor”: a participle.
  if (
    cue.form === 'past' &&
    words.slice(at + 1, at + 4).some(({ lower }, index) => lower === 'by' && !BY_MEANS.has(words[at + index + 2]?.lower ?? '')) &&
    !words.slice(at + 1, at + 4).some(({ text }) => text === ',')
  )
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
  // “…, state the problem”: an imperative with its object; “…, say officials”.
  if (inverted !== null && cue.form === 'base' && !isPlural(context, inverted)) return null;
  const subject = quoted?.subject ?? subjectBefore(context, at);
  const source = inverted ?? (subject.passive ? null : subject.source);
  if (source !== null && (subject.negated || cannotBeSpeaker(context, source) || isNegativeSource(context, source))) return null;
  // “…, something he had denied”, “…, a charge the army rejected”: see denied-aside.ts.
  if (source !== null && words[source.first]!.lower === 'something' && cue.polarity === 'denied') return null;
  if (source !== null && /^an?$/.test(words[source.first]!.lower) && isNounForClaim(words[source.first + 1]?.lower ?? '')) return null;
  // “…, asked for leave, added a form to the page”: a verb with its object.
  if (inverted !== null && words[at - 1]?.text === ',' && words[at - 2]?.quotation === words[at]!.quotation && !isSpeakerAfter(context, inverted, cue))
    return null;
  if (source === null || (inverted === null && subject.verbGroupFirst === at && !canGovern(context, source, cue))) return null;
  const cueFirst = quoted ? quoted.first : inverted ? subject.verbGroupFirst : Math.min(source.first, subject.verbGroupFirst);
  const content = contentBefore(context, cueFirst, cue);
  // “Ana Reyes, a professor of law at the college, said the ruling leaves …”: the clause follows the verb.
  if (content === null || (inverted !== null && isNameWithApposition(context, content))) return null;
  // “…, their barrister pointed out”.
  const particle = cue.lemma === 'point' && words[at + 1]?.lower === 'out' ? at + 1 : at;
  const cueLast = Math.max(particle, inverted?.last ?? at);
  const following = restOf(context, cueLast, content, cue, inverted !== null);
  // “…, the league ruled on Thursday, reversing a decision”: what else happened is not the content.
  const rest = following !== null && (cue.class === 'clausal' || isFindingVerb(cue)) && endsAfter(context, cueLast) ? [] : following;
  if (rest === null) return inverted !== null && isAdverbial(context, content) ? quotationAfterSpeaker(context, at, inverted, cue) : null;
  // “The bill, which he opposed, needs votes”: such a verb only attributes the content before it at the end of its sentence.
  // “They do not show, the author stressed, that it is to blame”, “Most have left, a study shows, many within a year”: the content goes on.
  const mayInterrupt = INTERRUPTING_VERBS.has(cue.lemma) || isFindingVerb(cue) || words[at + 2]?.lower === 'that';
  const isInserted = mayInterrupt && rest.length > 0 && words[at + 1]?.text === ',' && words[cueFirst - 1]?.text === ',' && !isAdverbial(context, content);
  if (
    (cue.class === 'clausal' || isFindingVerb(cue) || FEARED.has(cue.lemma)) &&
    !isInserted &&
    words[content.first]!.quotation === words[at]!.quotation &&
    !(rest.length === 0 && endsAfter(context, cueLast))
  )
    return null;
  const isFragment =
    !/^(?:if|unless)$/.test(words[content.first]!.lower) &&
    words[content.first]!.quotation === words[at]!.quotation &&
    isAdverbial(context, content) &&
    !isHeadlineOf(context, content, source);
  // “Probably not, says Lind”; “The crowd came early: some 200 by noon, staff said”.
  if (
    isFragment &&
    !isAnswer(context, content) &&
    !isImperative(context, content) &&
    !(inverted === null && isAfterColon(context, content)) &&
    (inverted || rest.length === 0)
  )
    return null;
  return {
    source: isHearer(context, source, cue) ? null : { context, ...source },
    impliedSource: subject.impliedSource === 'antecedent' ? 'antecedent' : 'none',
    cue: { context, first: subject.verbGroupFirst, last: at },
    content: [content, ...rest].map((range) => ({ ...range, ...trimmed(context, range) })),
    polarity: cue.lemma === 'ask' ? 'questioned' : cue.polarity,
    credit: false,
    rule: `“${words[at]!.text}” ${rest.length > 0 ? 'interrupts' : 'follows'} it`,
  };
}

/** Return the claim of a quotation after its speaker, if only an adverbial precedes the verb: “On Tuesday, {said} [Lind], [‘we stayed at home’]”; else null. */
function quotationAfterSpeaker(context: PassageContext, at: number, source: WordRange, cue: CueVerb): ClaimDraft | null {
  const quoted = context.words[source.last + 1]?.text === ',' ? quotationAt(context, source.last + 2) : null;
  return quoted && quoted.last - quoted.first > 3
    ? {
        source: { context, ...source },
        impliedSource: 'none',
        cue: { context, first: at, last: at },
        content: [quoted],
        polarity: cue.polarity,
        credit: false,
        rule: `a quotation follows “${context.words[at]!.text}” and its speaker`,
      }
    : null;
}

/** Return whether a range is a name with an appositive, without a verb: “Ana Reyes, a professor of law at the college”. */
function isNameWithApposition({ words }: PassageContext, { first, last }: WordRange): boolean {
  const { mention, quotation } = words[first]!;
  if (mention?.type !== 'person' || quotation >= 0) return false;
  let end = first;
  while (end < last && words[end + 1]!.mention === mention) end++;
  return words[end + 1]?.text === ',' && !words.slice(first, last + 1).some(({ lower, mention: name }) => name === undefined && FINITE.has(lower));
}

/** Answers without a verb: “probably not”. */
const ANSWER =
  /^(?:(?:probably|perhaps|maybe|almost|most|definitely|absolutely|of) )?(?:yes|no|not|never|maybe|perhaps|probably|possibly|certainly|course|not (?:yet|really|at all|necessarily|quite|so|always|likely))$/;

/** Return whether a range is an answer without a verb. */
function isAnswer({ words }: PassageContext, { first, last }: WordRange): boolean {
  return (
    last - first < 4 &&
    ANSWER.test(
      words
        .slice(first, last + 1)
        .map(({ lower }) => lower)
        .join(' '),
    )
  );
}

/** Return whether a range begins with an imperative: “Ask me again in June”. */
function isImperative({ words, sentences }: PassageContext, { first }: WordRange): boolean {
  const { lower, mention, sentence } = words[first]!;
  const next = words[first + 1]?.lower ?? '';
  return (
    mention === undefined &&
    sentences[sentence]!.first === first &&
    (/^(?:don['’]t|do|never|let|let['’]s)$/.test(lower) ||
      ((requests.has(lower) || /^(?:ask|trust|believe|look|listen|leave|forget|remember)$/.test(lower)) && afterRequests.has(next)))
  );
}

/** Return whether a range is a noun phrase right after a colon: “: |some 200 people by noon”. */
function isAfterColon({ words }: PassageContext, { first }: WordRange): boolean {
  return words[first - 1]?.text === ':' && !PREPOSITIONS.has(words[first]!.lower) && !words[first]!.inTime && !CLAUSE_OPENERS.has(words[first]!.lower);
}

/** Return whether a noun phrase is plural: “officials in Leeds”, “Reyes and Cole”. */
function isPlural({ words }: PassageContext, { first, last }: WordRange): boolean {
  const head = words[first + headOf(words.slice(first, last + 1))]!;
  return /[^s]s$|^(?:people|police|men|women|children|many|some|others)$/.test(head.lower) || words[last + 1]?.lower === 'and';
}

/** Return whether the sentence ends after a cue, or after one adverbial or addressee after it. */
function endsAfter(context: PassageContext, cueLast: number): boolean {
  const { words } = context;
  const last = lastWord(context, cueLast);
  for (let at = cueLast + 1; at <= last; at++) {
    const { text, lower } = words[at]!;
    // “…, the league ruled on Thursday, reversing a decision”, “…, the lender disclosed, before a guarantee”: what else happened.
    const next = words[at + 1]?.lower ?? '';
    if (text === ',' && at - cueLast <= MAX_ADVERBIAL && (/^\p{L}{3,}ing$/u.test(next) || /^(?:before|after|as|while|when|though|although|but)$/.test(next)))
      return true;
    // “…, the authors caution; only 140 were older”.
    if (text === ';') return at - cueLast <= MAX_ADVERBIAL;
    if (/^[,:—–]$/.test(text) || FINITE.has(lower) || CLAUSE_OPENERS.has(lower)) return false;
  }
  return last - cueLast <= MAX_ADVERBIAL && (last === cueLast || words[cueLast + 1]!.inTime || PREPOSITIONS.has(words[cueLast + 1]!.lower));
}

/** Return whether content and source form a headline, which needs no finite verb: “Bridge to close, says mayor”. */
function isHeadlineOf(context: PassageContext, { first, last }: WordRange, source: WordRange): boolean {
  return first === 0 && last > 1 && isHeadline(context) && isSpeaker(context, source);
}

/** Return whether a verb can follow a quotation, although it otherwise takes a clause: “…,” he warned. */
function canFollowQuotation(cue: CueVerb): boolean {
  return cue.class === 'clausal' || cue.class === 'direct' || cue.lemma === 'conclude' || cue.lemma === 'estimate';
}

/** Return whether a verb of finding has a form that can follow its content. */
function isFindingVerb(cue: CueVerb): boolean {
  return FOUND.has(cue.lemma) && (cue.form === 'past' || cue.form === 'present' || cue.lemma === 'show');
}
