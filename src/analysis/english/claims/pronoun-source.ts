import { describedSubject, isVerb, MAX_SUBJECT, withComplement } from './described-subject.ts';
import { nameSource, type Source } from './name-source.ts';
import { NO_SOURCE, type ResolutionState } from './resolution-state.ts';
import { COLLECTIVES, DOCUMENTS, INSTITUTIONS, PRONOUNS } from './resources/en.ts';
import { isPersonNoun } from './resources/person-nouns.ts';
import { CONTRACTED } from './phrase-start.ts';
import type { PassageContext } from './types.ts';

/** Return the source that the pronoun at `first` refers to: an entity or description named before it, or the pronoun itself if nobody fits. */
export function sourceOfPronoun(context: PassageContext, first: number, state: ResolutionState): Source {
  const { antecedents, last, indexesOf } = state;
  const { text, sentence } = context.words[first]!;
  // “They’re saying”: the pronoun is “They”.
  const pronoun = CONTRACTED.test(context.words[first]!.lower) ? text.replace(/['’].*$/u, '') : text;
  const at = indexesOf(context, first);
  const lower = context.words[first]!.lower.replace(CONTRACTED, '$1');
  if (lower === 'they' || lower === 'their') {
    const hasJustSpoken = last !== null && at.sentence - last.sentence <= 1 && last.mention?.type !== 'person';
    const group = groupAtStart(context, sentence, first, state) ?? (hasJustSpoken ? null : groupBefore(context, sentence, state));
    if (group) return group;
    // “They” cannot be the same people as “we” or “you”.
    // Nor are they the one who says so in this sentence: “Lane said they told him”.
    const isOwnSpeaker = last !== null && last.sentence === at.sentence && /^\p{Lu}[\p{L}’'-]+$/u.test(last.source.name ?? '') && last.source.entity === null;
    if (last && !isOwnSpeaker && at.sentence - last.sentence <= 2 && last.mention?.type !== 'person' && !/^(?:we|i|you)$/i.test(last.source.name ?? ''))
      return { ...last.source, why: `“${pronoun}” refers to the last speaker; ${last.source.why}` };
    return { kind: 'collective', entity: null, name: pronoun, why: `“${pronoun}” is a group of people` };
  }
  if (/^(?:he|she|it|his|her|its)$/.test(lower)) {
    const isQuoted = context.words[first]!.quotation >= 0;
    const named = antecedents.antecedentOf(lower === 'its' ? 'it' : lower, { ...at, isQuoted, passage: context.index }, last?.mention ?? null);
    // In “The challenge was new in that it asked”, “it” may refer to the subject of the sentence.
    if (lower === 'it' && named && named.sentence !== at.sentence && isAfterThing(context, first)) return NO_SOURCE;
    const described = describedAntecedent(context, sentence, /^its?$/.test(lower), state);
    // “A manager was less sure. ‘It is too early,’ he said”: somebody who is new in the text is nobody who was named before.
    if (described && !/^its?$/.test(lower) && isNew(described) && (!named || named.sentence < at.sentence - sentencesBack(context, sentence)))
      return { ...described, why: `“${pronoun}” refers to the subject of the sentence before; ${described.why}` };
    // “‘I came early,’ said a steward. ‘We all did,’ she said.”
    if (last && !/^its?$/.test(lower) && isNew(last.source) && at.sentence - last.sentence <= 2 && (!named || named.sentence < last.sentence))
      return { ...last.source, why: `“${pronoun}” refers to the last speaker; ${last.source.why}` };
    // “The firm will close, its lawyer said. He denied that it had failed”: the lawyer, rather than somebody of an earlier sentence.
    if (last && !/^its?$/.test(lower) && isOnePerson(last.source) && at.sentence - last.sentence === 1 && (!named || named.sentence < last.sentence))
      return { ...last.source, why: `“${pronoun}” refers to the last speaker; ${last.source.why}` };
    // “The mill is safe, the ministry said. It said …”
    if (last && lower === 'it' && (!named || named.sentence < last.sentence) && at.sentence - last.sentence === 1 && last.source.kind === 'institution')
      return { ...last.source, why: `“${pronoun}” refers to the last speaker; ${last.source.why}` };
    // “It let sewage into the Yarrow. The company admitted it. It will appeal, it said”: the subject of the sentence before, not a name further back.
    if (lower === 'it' && described?.kind === 'institution' && named && named.sentence < at.sentence - sentencesBack(context, sentence))
      return { ...described, why: `“${pronoun}” refers to the subject of the sentence before; ${described.why}` };
    // “The minister thanked Tom Hart. He said”: “he” may be either of them.
    if (described && (!named || (named.sentence === at.sentence - 1 && named.entity !== described.entity)))
      return named && !/^its?$/.test(lower)
        ? { kind: 'described', entity: null, name: pronoun, why: `“${pronoun}” may refer to “${described.name}” or to somebody named beside it` }
        : { ...described, why: `“${pronoun}” refers to the subject of the sentence before; ${described.why}` };
    if (named) {
      antecedents.noteGender(named, lower);
      return { kind: 'entity', entity: named.entity, name: pronoun, why: `“${pronoun}” refers to a name before it` };
    }
    return lower === 'it' ? NO_SOURCE : { kind: 'described', entity: null, name: pronoun, why: `no name before “${pronoun}” fits it` };
  }
  return {
    kind: /^(?:we|many|some|others|these|those)$/.test(lower) ? 'collective' : 'described',
    entity: null,
    name: pronoun,
    why: `“${pronoun}” names nobody`,
  };
}

/** Return whether “it” at `at` may refer to a thing that is the subject of its sentence: “The challenge was new in that it asked”. */
function isAfterThing({ words, sentences }: PassageContext, at: number): boolean {
  const { first } = sentences[words[at]!.sentence]!;
  if (at < first + 4 || !/^(?:the|this|that|an?|its|their|our)$/.test(words[first]!.lower)) return false;
  for (let i = first + 1; i < Math.min(at, first + MAX_SUBJECT); i++) {
    if (words[i]!.mention !== undefined) return false;
    if (isVerb(words[i]!.lower)) return i > first + 1;
  }
  return false;
}

/** Return whether a source is one person who is described as somebody new: “a manager”, “another driver”. */
function isNew({ kind, name }: Source): boolean {
  const words = name?.toLowerCase().split(' ') ?? [];
  return kind === 'described' && /^(?:an?|one|another)$/.test(words[0] ?? '') && words.some(isPersonNoun);
}

/** Return whether a source is one person who is described: “its lawyer”, “the warden”. */
function isOnePerson({ kind, name }: Source): boolean {
  const words = name?.toLowerCase().split(' ') ?? [];
  return kind === 'described' && words.length > 1 && isPersonNoun(words.at(-1)!) && !words.at(-1)!.endsWith('s');
}

/** Return how many sentences back the last one is that is not wholly inside a quotation: 2 for “A manager spoke. ‘It is late. It is cold,’ he said”. */
function sentencesBack({ words, sentences }: PassageContext, sentence: number): number {
  const isInside = (index: number): boolean => {
    const { first, last } = sentences[index]!;
    return last >= first && words[first]!.quotation >= 0 && words[first]!.quotation === words[last]!.quotation;
  };
  let index = sentence - 1;
  while (index > 0 && isInside(index)) index--;
  return sentence - index;
}

/** Return the described subject of the sentence before, as the antecedent of a pronoun: “The ministry published the list. It said …”; null if there is none. */
function describedAntecedent(context: PassageContext, sentence: number, isThing: boolean, state: ResolutionState): Source | null {
  const before = context.sentences[sentence - sentencesBack(context, sentence)];
  if (before === undefined || before.last < before.first || context.words[before.first]!.quotation >= 0) return null;
  return describedSubject(context, before.first, before.last, state, (head) => (isThing ? INSTITUTIONS.has(head) || DOCUMENTS.has(head) : isPersonNoun(head)));
}

/** Return the group at the start of the sentence before, as the antecedent of “they”: “Sources in the service gave an account. They said …”. */
function groupBefore(context: PassageContext, sentence: number, { antecedents, indexesOf }: ResolutionState): Source | null {
  const before = context.sentences[sentence - 1];
  if (before === undefined || before.last < before.first) return null;
  const { words } = context;
  for (let at = before.first; at <= Math.min(before.last, before.first + 3); at++) {
    if (PRONOUNS.has(words[at]!.lower) || words[at]!.quotation >= 0) return null;
    if (COLLECTIVES.has(words[at]!.lower) || /^(?:officials|authorities|leaders|members|spokesmen)$/.test(words[at]!.lower)) {
      return nameSource({ context, first: before.first, last: withComplement(context, at, before.last) }, indexesOf(context, at).order, antecedents);
    }
  }
  return null;
}

/** Return the group that is the subject at the start of the sentence of “they”, before a colon or semicolon: “Engineers dispute that: they say …”. */
function groupAtStart(context: PassageContext, sentence: number, pronoun: number, { antecedents, indexesOf }: ResolutionState): Source | null {
  const { words } = context;
  const { first } = context.sentences[sentence]!;
  if (!/^[:;]$/.test(words[pronoun - 1]?.text ?? '') || words[first]!.quotation >= 0) return null;
  for (let at = first; at <= Math.min(pronoun - 2, first + 3); at++) {
    const { lower } = words[at]!;
    if (PRONOUNS.has(lower) || isVerb(lower)) return null;
    if (COLLECTIVES.has(lower) || (lower.endsWith('s') && isPersonNoun(lower.slice(0, -1))))
      return nameSource({ context, first, last: withComplement(context, at, pronoun - 1) }, indexesOf(context, at).order, antecedents);
  }
  return null;
}

/** Return the source for the antecedent of the relative pronoun at `at`: “Devin, who said”. */
export function antecedentOfRelative(context: PassageContext, at: number, state: ResolutionState): Source {
  const { antecedents, indexesOf } = state;
  const { words } = context;
  let before = words[at - 1]?.text === ',' ? at - 2 : at - 1;
  // In “It was the driver, not the guard, who said”, the antecedent is before the insertion.
  if (before === at - 2) {
    let open = before;
    while (open > at - MAX_SUBJECT - 2 && open > 0 && words[open]!.text !== ',') open--;
    if (words[open]?.text === ',' && /^(?:not|rather|unlike|and|like|together|along)$/.test(words[open + 1]!.lower)) before = open - 1;
  }
  // “Ana Reyes, 29, who said”: her age.
  if (before === at - 2 && /^\d+$/.test(words[before]!.text) && words[before - 1]?.text === ',') before -= 2;
  const { mention, sentence } = words[before] ?? {};
  if (sentence === words[at]!.sentence && JOINS.test(words[before]!.lower)) {
    const first = firstRelative(context, at);
    return first === null ? NO_SOURCE : antecedentOfRelative(context, first, state);
  }
  if (mention && mention.type !== 'place')
    return { kind: 'entity', entity: mention.entity, name: mention.surface, why: `“${words[at]!.text}” is ${mention.surface}` };
  if (sentence !== words[at]!.sentence) return NO_SOURCE;
  return nameSource({ context, first: before, last: before }, indexesOf(context, at).order, antecedents);
}

const JOINS = /^(?:and|or|but)$/;
/** Maximum number of words between two clauses with one antecedent. */
const MAX_WORDS_BACK = 60;

/** Return the index of the pronoun before the one at `at` that stands right after their antecedent: “who” in “Ana Reyes, |who is leaving and who said”; null if there is none. */
function firstRelative({ words }: PassageContext, at: number): number | null {
  const { lower, sentence } = words[at]!;
  for (let i = at - 1; i > Math.max(0, at - MAX_WORDS_BACK) && words[i]!.sentence === sentence; i--) {
    if (words[i]!.lower === lower && !JOINS.test(words[i - 1]!.lower)) return i;
  }
  return null;
}
