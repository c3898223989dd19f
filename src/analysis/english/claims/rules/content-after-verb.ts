import { isAttribution } from '../attribution.ts';
import {
  subjectBeforeParticiple,
  isFronted,
  isInRelative,
  mainSubjectAfter,
  modifiesSubject,
  trimInFronted,
  trimInRelative,
  cutAtMainVerb,
} from '../clause-around.ts';
import { complementAfter } from '../complement.ts';
import { trimmed } from '../extent.ts';
import { invertedSource } from '../inverted-source.ts';
import { mainVerbIn } from '../main-verb.ts';
import { isWorkTitle } from '../work-title.ts';
import { isNotAsserted } from '../not-asserted.ts';
import { isHearer, isName, isNegativeSource, cannotBeSpeaker, isReaderRequest } from '../no-speaker.ts';
import { quotedAsSaying } from '../quoted-as-saying.ts';
import { isPersonNoun } from '../resources/person-nouns.ts';
import {
  AUXILIARIES,
  BE,
  COLLECTIVES,
  CUE_VERBS,
  DOCUMENTS,
  FINITE,
  INSTITUTIONS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  type CueVerb,
} from '../resources/en.ts';
import { subjectBefore } from '../subject.ts';
import type { ClaimDraft, PassageContext, PassageRange, WordRange } from '../types.ts';
import { pastWords } from '../../times/resources/verbs-en.ts';
import { endsInDenial } from './denied-aside.ts';

/** Find a claim with its content after the cue verb: “[The governor] {said} on Tuesday [that the road was closed]”. */
export function contentAfterVerb(context: PassageContext, at: number, next: PassageContext | undefined): ClaimDraft | null {
  const { words } = context;
  const cue = CUE_VERBS.get(words[at]!.lower);
  if (cue === undefined || isName(context, at) || isReducedRelative(context, at)) return null;
  // “Advised him in writing that it did”: a noun.
  if (words[at]!.lower === 'writing' && words[at - 1]?.lower === 'in') return null;
  // “Apologised for having said that”, “denied having said that”.
  if (words[at - 1]?.lower === 'having' && words[at - 2]?.text !== ',') return null;
  const complement = complementAfter(context, at, cue, next);
  if (complement === null) return null;
  // “Began posting ‘This Week at Home’”: a title.
  if (complement.form === 'quotation' && /^(?:post|write|read|add|show)$/.test(cue.lemma) && complement.content.every(isWorkTitle)) return null;
  // “She said no when asked whether she would run”: a participle.
  if (cue.lemma === 'ask' && cue.form === 'past' && complement.form === 'question' && /^(?:when|if|once|after|though)$/.test(words[at - 1]?.lower ?? ''))
    return null;
  // “The mayor, asked if she would run, said …”: a participle.
  if (cue.lemma === 'ask' && cue.form === 'past' && complement.form === 'question' && words[at - 1]?.text === ',' && complement.content.every(crossesVerb))
    return null;
  // “Frequently asked questions”, “requests to change the page”.
  if (complement.form === 'clause' && cue.lemma === 'ask') return null;
  if (complement.form === 'infinitive' && cue.lemma === 'request' && cue.noun && words[at + 1]!.lower === 'to') return null;
  if (complement.form === 'clause' && complement.content.every((range) => isNoContent(context, at, cue, range))) return null;
  // “What she intends to do”.
  if (complement.form === 'infinitive' && cue.class === 'intent' && complement.content.every(isToDo)) return null;
  const quoted = quotedAsSaying(context, at);
  const subject = quoted?.subject ?? subjectBefore(context, at);
  // “A state that the governor had hoped to win”: the object of the infinitive is before the verb.
  if (complement.form === 'infinitive' && cue.class === 'opinion' && subject.source && words[subject.source.first - 1]?.lower === 'that') return null;
  // “What the program is intended to do”.
  if (subject.passive && cue.class === 'intent') return null;
  // “Troops who were ordered to withdraw are still there.”
  if (subject.passive && complement.form === 'infinitive' && subject.source !== null && /^(?:who|which|that)$/.test(words[subject.source.first]!.lower))
    return null;
  if (quoted === null && (!isAttribution(context, at, cue, subject, complement.form) || isNotAsserted(context, at, cue, subject, complement.form))) return null;
  // “A chance to learn that”, “the secret was to recognize that”.
  if (quoted === null && cue.form === 'base' && (cue.class === 'finding' || cue.class === 'opinion') && isBareInfinitive(context, at)) return null;
  // “Neither Lind nor his lawyer said whether …”, “I don’t think so”.
  if (
    subject.source &&
    (words[subject.source.first - 1]?.lower === 'nor' || isNegativeSource(context, subject.source) || cannotBeSpeaker(context, subject.source))
  )
    return null;
  // “She says he hit her, claims he denies”: “claims” is a noun.
  if (cue.noun && cue.form === 'present' && words[at - 1]?.text === ',' && complement.content.every(endsInDenial)) return null;
  // “The next time someone asks, ask them to wait”: an imperative.
  if (
    subject.source === null &&
    cue.form === 'base' &&
    (cue.class === 'telling' || cue.class === 'clausal') &&
    words[at - 1]?.text === ',' &&
    words[at]!.quotation < 0
  )
    return null;
  // “The army held on, and state television said so”: a noun.
  if (subject.source === null && cue.lemma === 'state' && cue.form === 'base' && complement.form === 'clause') return null;
  // “‘They told me the road was closed,’ Lane said”: “they” are nobody whom the text knows.
  if (subject.source && isTellingSpeaker(words, subject.source, at)) return null;
  if (subject.source === null && (isReaderRequest(context, at, cue) || words[subject.verbGroupFirst - 1]?.lower === 'nor')) return null;
  if (
    complement.content.every(({ context: own, first, last }) =>
      own.words.slice(first, last + 1).every(({ lower, text }) => lower === 'so' || /^[^\p{L}\p{N}]+$/u.test(text)),
    )
  )
    return null;
  // “Activities that show how it is done”.
  if (subject.impliedSource === 'antecedent' && subject.source !== null && !followsSpeaker(context, subject.source.first)) return null;
  // “Did not say that it was late”, “would not say ‘never’”: nothing is said.
  const isThought = cue.class === 'opinion' || cue.class === 'finding';
  if (subject.negated && cue.polarity === 'said' && !isThought && complement.form !== 'question') return null;
  // “The videos intended to show the harbour”: a thing has no intention.
  if (
    cue.class === 'intent' &&
    subject.source !== null &&
    [words[subject.source.last]!.lower, words[subject.source.last]!.lower.replace(/s$/, '')].some((noun) => DOCUMENTS.has(noun)) &&
    words[subject.source.last]!.mention === undefined
  )
    return null;
  // “Was dismissed in May, said she was punished”: somebody lost a post.
  if (subject.passive && (cue.lemma === 'dismiss' || cue.lemma === 'reject') && complement.form === 'clause') return null;
  // “Does not deny that it paid” claims nothing.
  if (subject.negated && cue.polarity === 'denied' && cue.class !== 'intent') return null;
  const isPassive = subject.passive && cue.form !== 'adjective';
  const inserted = quoted === null && !isPassive ? subjectBeforeParticiple(context, at, cue, subject) : null;
  const opening =
    cue.form === 'ing' && subject.source === null && complement.content[0]!.context === context ? mainSubjectAfter(complement.content[0]!, at) : null;
  const source = isPassive || isHearer(context, subject.source, cue) ? null : (inserted ?? opening?.source ?? subject.source);
  const content = complement.content.map((range) => ({
    context: range.context,
    ...trimmed(
      range.context,
      opening !== null
        ? opening.content
        : inserted !== null || subject.impliedSource === 'antecedent' || isInRelative(context, subject)
          ? trimInRelative(subject.impliedSource === 'antecedent' ? cutAtMainVerb(range, context, subject) : range)
          : isFronted(context, at, subject)
            ? trimInFronted(range)
            : modifiesSubject(context, at, cue, subject)
              ? cutAtMainVerb(range, context, subject)
              : range,
    ),
  }));
  if (cue.polarity === 'denied') for (const range of content) range.last = beforeAccusation(range);
  // “They said that in 2011”, “he hoped not, he replied”: a pronoun or “not” stands for what was said.
  if (content.every((range) => isProForm(range, complement.form))) return null;
  // “Dismissed claims that it was late | as absurd”.
  if (cue.lemma === 'dismiss' || cue.lemma === 'reject') for (const range of content) range.last = beforeVerdict(range);
  // “If the court agrees on Friday, he will …”: a time is not the content of a claim.
  if (content.every(({ context: own, first, last }) => own.words.slice(first, last + 1).every(({ inTime, lower }) => inTime || PREPOSITIONS.has(lower))))
    return null;
  return {
    source: source && { context, ...source },
    impliedSource: isPassive || inserted || isHearer(context, subject.source, cue) ? 'none' : subject.impliedSource,
    cue: { context, first: subject.verbGroupFirst, last: at },
    content,
    polarity: WRONGLY.test(
      words
        .slice(subject.verbGroupFirst, at)
        .map(({ lower }) => lower)
        .join(' '),
    )
      ? 'denied'
      : isSwornFact(cue, content)
        ? 'said'
        : polarityOf(cue, subject.negated, complement.form),
    credit: false,
    rule: ruleOf(context, at, isPassive, complement.form),
  };
}

/** Return whether “they” tell the person who speaks: “they told me”. */
function isTellingSpeaker(words: PassageContext['words'], { first, last }: WordRange, at: number): boolean {
  return (
    first === last && words[first]!.lower === 'they' && CUE_VERBS.get(words[at]!.lower)?.lemma === 'tell' && /^(?:me|us)$/.test(words[at + 1]?.lower ?? '')
  );
}

/** Words that show that what is sworn is still to be done. */
const STILL_TO_DO = /^(?:will|won't|would|wouldn't|shall|to|can|could|\p{L}+'ll|'ll|never|until|next)$/u;

/** Return whether somebody swears or guarantees that something is or was so: “swore he had seen nothing”, but not “swore that he would fight on”. */
function isSwornFact({ lemma }: CueVerb, content: readonly PassageRange[]): boolean {
  if (lemma !== 'swear' && lemma !== 'guarantee') return false;
  const words = content.flatMap(({ context, first, last }) => context.words.slice(first, last + 1));
  return words.some(({ lower }) => FINITE.has(lower) || pastWords.has(lower)) && !words.some(({ lower }) => STILL_TO_DO.test(lower));
}

/** Return whether a range begins with a word that stands for a clause, and a time or nothing follows before the next comma: “it in 2016”, “not, he replied”. */
function isProForm({ context: { words }, first, last }: PassageRange, form: string): boolean {
  if (form !== 'clause' && form !== 'that') return false;
  const { lower } = words[first]!;
  const at = first + 1;
  if (lower === 'not' || lower === 'so') return words[at]?.text === ',' || at > last;
  const next = words[at];
  if (!/^(?:that|it|this)$/.test(lower) || next === undefined) return false;
  const time = PREPOSITIONS.has(next.lower) ? words[at + 1] : next;
  if (time?.inTime !== true) return false;
  let end = at;
  while (end <= last && (words[end]!.inTime || PREPOSITIONS.has(words[end]!.lower))) end++;
  return end > last || (/^[^\p{L}\p{N}]/u.test(words[end]!.text) && (end === last || /^(?:and|but)$/.test(words[end + 1]!.lower)));
}

/** Return whether a range is “to do” alone, whose object is before its cue. */
function isToDo({ context: { words }, first, last }: PassageRange): boolean {
  return (
    words[first]!.lower === 'to' && words[first + 1]?.lower === 'do' && (last === first + 1 || (last === first + 2 && /^[.,?!;:]$/.test(words[last]!.text)))
  );
}

/** Return whether the words after a verb are no content, although they contain a verb. */
function isNoContent(context: PassageContext, at: number, cue: CueVerb, { first, last }: PassageRange): boolean {
  const { words } = context;
  const isAfterComma = words[at - 1]?.text === ',';
  // “…, says Lind of the League, who has studied it”: the speaker.
  if (isAfterComma && first === at + 1) {
    const speaker = invertedSource(context, at);
    const isPerson = speaker !== null && words.slice(speaker.first, speaker.last + 1).some(({ mention }) => mention?.type === 'person');
    if (isPerson && /^[.,;:—–“(]$/.test(words[speaker.last + 1]?.text ?? '.')) return true;
  }
  // “The outbreak, declared on 26 April, was over”: a participle.
  if (isAfterComma && cue.form === 'past' && PREPOSITIONS.has(words[first]!.lower) && words[first + 1]?.inTime === true) return true;
  // “Of 900 doses pledged in July, 60 have been delivered”: a participle in a phrase before the clause.
  if (cue.form === 'past' && words[first]!.lower !== 'that' && isInOpeningPhrase(context, at)) return true;
  // “Evacuation orders covering 300 homes will be lifted”: a noun with its participle.
  return (
    (cue.noun === true || cue.lemma === 'notice') &&
    cue.form === 'present' &&
    /^[a-z]{3,}ing$/.test(words[first]!.lower) &&
    mainVerbIn(context, first, last, 0, () => false) !== null
  );
}

/** Return whether a word is in a phrase of quantity before the clause of its sentence: “Of 900 doses | pledged in July, 60 have been delivered”. */
function isInOpeningPhrase({ words, sentences }: PassageContext, at: number): boolean {
  const { first } = sentences[words[at]!.sentence]!;
  if (!/^(?:of|among)$/.test(words[first]!.lower) || at - first > MAX_OPENING) return false;
  return !words.slice(first, at).some(({ text }) => text === ',');
}

/** Verbs for how somebody answers a question. */
const REACTION = /^(?:laughed|smiled|shrugged|nodded|hesitated|paused|shook|declined|refused|replied|answered|pointed|demurred|winced)$/;

/** Return whether a comma and another verb of speech or reaction are in a range: “if she would run again, | said”, “whether he would bet on it, | laughed”. */
function crossesVerb({ context: { words }, first, last }: PassageRange): boolean {
  for (let at = first + 1; at <= Math.min(last + 1, words.length - 1); at++)
    if (words[at - 1]!.text === ',' && (CUE_VERBS.get(words[at]!.lower)?.class === 'speech' || REACTION.test(words[at]!.lower))) return true;
  return false;
}

/** Maximum length of such a phrase up to its participle, in words. */
const MAX_OPENING = 10;
/** Maximum length of a verdict after its claim, in words: “as entirely absurd”. */
const MAX_VERDICT = 4;

/** Return the index of the last word before an accusation by the same source: “denied that they had fired | and blamed a stray shell”. */
function beforeAccusation({ context: { words }, first, last }: PassageRange): number {
  for (let at = first + 2; at < last; at++) if (words[at]!.lower === 'and' && /^(?:blamed|accused|called|said)$/.test(words[at + 1]!.lower)) return at - 1;
  return last;
}

/** Return the index of the last word before a verdict with “as” at the end of a range. */
function beforeVerdict({ context: { words }, first, last }: PassageRange): number {
  for (let at = last - 1; at > Math.max(first + 2, last - MAX_VERDICT); at--) if (words[at]!.lower === 'as' && words[at - 1]!.lower !== 'as') return at - 1;
  return last;
}

/** Return whether a verb is an infinitive whose action is not said to happen: “hard to quickly find”. */
function isBareInfinitive({ words }: PassageContext, at: number): boolean {
  let to = at - 1;
  while (words[to] !== undefined && /ly$/.test(words[to]!.lower)) to--;
  return words[to]?.lower === 'to' && !LEADING_TO.test(words[to - 1]?.lower ?? '');
}

/** Return whether the antecedent of a relative pronoun is a name, a person, a group or a document. */
function followsSpeaker({ words }: PassageContext, relative: number): boolean {
  if (words[relative]!.lower === 'who') return true;
  const before = words[words[relative - 1]?.text === ',' ? relative - 2 : relative - 1];
  if (before === undefined) return false;
  const noun = before.lower.replace(/s$/, '');
  return before.mention !== undefined || isPersonNoun(noun) || [COLLECTIVES, DOCUMENTS, INSTITUTIONS].some((list) => list.has(before.lower) || list.has(noun));
}

/** Words before an infinitive whose action happens: “came to believe that”, “went on to learn that”. */
const LEADING_TO = /^(?:able|managed|manages|came|come|comes|went|gone|goes|on|began|begun|started|seems?|seemed|appears?|appeared|continues?|continued|grew)$/;

/** Adverbs in a verb group that say that the content is untrue: “was {wrongly reported}”. */
const WRONGLY = /\b(?:wrongly|falsely|incorrectly|mistakenly|erroneously|untruthfully)\b/;

/** Participles of belief that may modify the noun before them: “two climbers {thought} dead”, “a man {believed} to be armed”. */
const BELIEVED = new Set('believed thought presumed feared considered assumed reported declared said known'.split(' '));
/** Adjectives after such a participle. */
const CONDITIONS = new Set(
  'dead missing lost drowned killed captured kidnapped hurt injured wounded extinct abandoned responsible guilty innocent safe alive armed'.split(' '),
);

/** Return whether a participle is a reduced relative clause rather than a cue: “Two climbers {thought} dead since May were found”. */
function isReducedRelative({ words }: PassageContext, at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (!BELIEVED.has(words[at]!.lower) || before === undefined || !CONDITIONS.has(after?.lower ?? '')) return false;
  // “The judge thought dead men could not vote.”
  const nextWord = words[at + 2]?.lower ?? '.';
  const isAlone =
    /^(?:[^\p{L}\p{N}]|since$)/u.test(nextWord) ||
    [PREPOSITIONS, AUXILIARIES, BE, FINITE, pastWords, SUBORDINATORS].some((list) => list.has(nextWord)) ||
    /..ed$/.test(nextWord);
  return isAlone && !AUXILIARIES.has(before.lower) && !BE.has(before.lower) && !PRONOUNS.has(before.lower);
}

/** Return the polarity of a claim. A negated belief is a denial; negated speech leaves the content open. */
function polarityOf(cue: CueVerb, negated: boolean, form: string): ClaimDraft['polarity'] {
  if (cue.polarity === 'said' && cue.lemma === 'ask') return 'questioned';
  // “Asked them to leave”, “asked that it be struck out”.
  if (cue.lemma === 'ask' && (form === 'infinitive' || form === 'that')) return 'demanded';
  if (!negated) return cue.polarity;
  if (form === 'question') return cue.class === 'opinion' || cue.class === 'finding' ? 'questioned' : 'withheld';
  if (cue.polarity === 'denied' || cue.lemma === 'doubt') return 'said';
  // “Did not say that it was safe” leaves the content open; “does not believe that it is” denies it.
  return cue.polarity === 'said' && (cue.class === 'opinion' || cue.class === 'finding') ? 'denied' : 'questioned';
}

function ruleOf({ words }: PassageContext, at: number, passive: boolean, form: string): string {
  const verb = `“${words[at]!.text}”`;
  if (passive) return `${verb} in the passive names nobody`;
  if (form === 'quotation') return `a quotation follows ${verb}`;
  return form === 'colon' ? `${verb} and a colon announce it` : `a clause follows ${verb}`;
}
