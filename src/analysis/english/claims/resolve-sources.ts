import { Antecedents, type KnownMention, type Numbering } from './antecedents.ts';
import { nameSource, type Source } from './name-source.ts';
import { isPersonNoun } from './resources/person-nouns.ts';
import { HONORIFICS, TITLES } from '../names/resources/titles.ts';
import { pastWords } from '../times/resources/verbs-en.ts';
import { headOf } from './head.ts';
import { CONTRACTED } from './subject.ts';
import { COLLECTIVES, DOCUMENTS, FINITE, FIRST_PERSON, INSTITUTIONS, PREPOSITIONS, PRONOUNS } from './resources/en.ts';
import type { ClaimDraft, PassageContext, ClaimWord } from './types.ts';

/** Maximum distance, in sentences, between a quotation without a cue and the last speaker. */
const SENTENCES_BACK = 4;
/** Maximum length of a subject at the start of a sentence, in words. */
const MAX_SUBJECT = 8;
const NO_SOURCE: Source = { kind: 'none', entity: null, name: null, why: 'nobody is said to have said it' };

/** State while the drafts are resolved in order. */
interface ResolutionState {
  antecedents: Antecedents;
  order: Numbering;
  /** The last speaker, and the index of the sentence. */
  last: { source: Source; known: KnownMention | null; sentence: number } | null;
  /** Source of each quotation, by passage and index. */
  owners: Map<PassageContext, Map<number, Source>>;
}

/** Return the source of each draft. The drafts must be in the order of the text. */
export function resolveSources(drafts: ClaimDraft[], contexts: PassageContext[], typeOf: (entity: string) => KnownMention['type']): Source[] {
  const order = numbering(contexts);
  const state: ResolutionState = { antecedents: new Antecedents(contexts, order), order, last: null, owners: new Map() };
  const firstPersonDrafts: number[] = [];
  const sources = drafts.map((draft, index): Source => {
    if (isFirstPerson(draft)) {
      firstPersonDrafts.push(index);
      return NO_SOURCE;
    }
    const source = sourceOf(draft, state);
    recordQuotations(draft, source, state);
    if (draft.credit) return source;
    const { context, first } = positionOf(draft);
    const { sentence, order: at } = order(context, first);
    if (source.kind !== 'none') {
      const known = source.entity === null ? null : { entity: source.entity, type: typeOf(source.entity), sentence, order: at };
      state.last = { source, known, sentence };
    }
    return source;
  });
  // “I” refers to the speaker of its quotation, who may be given only after it.
  for (const index of firstPersonDrafts) sources[index] = firstPerson(drafts[index]!, state);
  return sources;
}

/** Return the position of a draft: its cue, else its source, else the beginning of its content. */
export function positionOf({ cue, content, source }: ClaimDraft): { context: PassageContext; first: number } {
  return cue ?? source ?? content[0]!;
}

function numbering(contexts: PassageContext[]): Numbering {
  const before = new Map<PassageContext, { sentences: number; words: number }>();
  let [sentences, words] = [0, 0];
  for (const context of contexts) {
    before.set(context, { sentences, words });
    sentences += context.sentences.length;
    words += context.words.length;
  }
  return (context, at) => {
    const base = before.get(context)!;
    return { sentence: base.sentences + context.words[at]!.sentence, order: base.words + at };
  };
}

function isFirstPerson({ source }: ClaimDraft): boolean {
  return source !== null && source.first === source.last && FIRST_PERSON.has(source.context.words[source.first]!.lower);
}

function firstPerson(draft: ClaimDraft, { owners }: ResolutionState): Source {
  const { context, first } = draft.source!;
  const owner = owners.get(context)?.get(context.words[first]!.quotation);
  return owner && owner.kind !== 'none'
    ? { ...owner, why: `“${context.words[first]!.text}” is who is quoted; ${owner.why}` }
    : { kind: 'described', entity: null, name: context.words[first]!.text.replace(/['’].*$/u, ''), why: 'the one who speaks here' };
}

/** Record the source of the quotations at the start of a draft's content. */
function recordQuotations({ content }: ClaimDraft, source: Source, { owners }: ResolutionState): void {
  for (const { context, first } of content) {
    const { quotation } = context.words[first]!;
    if (quotation < 0) continue;
    const known = owners.get(context) ?? new Map<number, Source>();
    owners.set(context, known);
    if (!known.has(quotation)) known.set(quotation, source);
  }
}

function sourceOf(draft: ClaimDraft, state: ResolutionState): Source {
  const { antecedents, order, last } = state;
  if (draft.impliedSource === 'antecedent' && draft.source) return beforeRelative(draft.source.context, draft.source.first, state);
  if (draft.source) {
    const { context, first } = draft.source;
    const at = order(context, first);
    const word = context.words[first]!;
    const isPronoun = PRONOUNS.has(word.lower) || CONTRACTED.test(word.lower) || /^(?:his|her|its|their)$/.test(word.lower);
    if (draft.source.last > first || !isPronoun) return nameSource(draft.source, at.order, antecedents);
    return fromPronoun(context, first, state);
  }
  const { context, first } = positionOf(draft);
  const at = order(context, first);
  if (draft.impliedSource === 'subject') return subjectOfSentence(context, first, state) ?? NO_SOURCE;
  // “Tom Hart, program manager, … said. ‘It has changed’”: somebody else was named after the last speaker.
  const isOfOther = draft.cue === null && last !== null && last.known !== null && antecedents.namesOther(last.known, at.order);
  if (draft.impliedSource === 'speaker' && last && !isOfOther && at.sentence - last.sentence <= SENTENCES_BACK)
    return { ...last.source, why: `who spoke before speaks on; ${last.source.why}` };
  return NO_SOURCE;
}

function fromPronoun(context: PassageContext, first: number, state: ResolutionState): Source {
  const { antecedents, last, order } = state;
  const { text, sentence } = context.words[first]!;
  // “They’re saying”: the pronoun is “They”.
  const pronoun = CONTRACTED.test(context.words[first]!.lower) ? text.replace(/['’].*$/u, '') : text;
  const at = order(context, first);
  const lower = context.words[first]!.lower.replace(CONTRACTED, '$1');
  if (lower === 'they' || lower === 'their') {
    const isFresh = last !== null && at.sentence - last.sentence <= 1 && last.known?.type !== 'person';
    const many = isFresh ? null : subjectBefore(context, sentence, state);
    if (many) return many;
    // “They” are not who is “we”.
    if (last && at.sentence - last.sentence <= 2 && last.known?.type !== 'person' && !/^(?:we|i|you)$/i.test(last.source.name ?? ''))
      return { ...last.source, why: `“${pronoun}” is who spoke before; ${last.source.why}` };
    return { kind: 'collective', entity: null, name: pronoun, why: `“${pronoun}” are many` };
  }
  if (/^(?:he|she|it|his|her|its)$/.test(lower)) {
    const known = antecedents.pronoun(lower === 'its' ? 'it' : lower, at, last?.known ?? null);
    // “The challenge was new in that it asked”: “it” may be the subject of its own sentence.
    if (lower === 'it' && known && known.sentence !== at.sentence && isAfterThing(context, first)) return NO_SOURCE;
    const described = antecedentBefore(context, sentence, /^its?$/.test(lower), state);
    // “The minister thanked Tom Hart. He said”: either of them.
    if (described && (!known || (known.sentence === at.sentence - 1 && known.entity !== described.entity)))
      return known && !/^its?$/.test(lower)
        ? { kind: 'described', entity: null, name: pronoun, why: `“${pronoun}” may be “${described.name}” or somebody named beside it` }
        : { ...described, why: `“${pronoun}” is the subject of the sentence before; ${described.why}` };
    if (known) return { kind: 'entity', entity: known.entity, name: pronoun, why: `“${pronoun}” is who was named before` };
    return lower === 'it' ? NO_SOURCE : { kind: 'described', entity: null, name: pronoun, why: `nobody was named before whom “${pronoun}” could be` };
  }
  return {
    kind: /^(?:we|many|some|others|these|those)$/.test(lower) ? 'collective' : 'described',
    entity: null,
    name: pronoun,
    why: `“${pronoun}” names nobody`,
  };
}

/** Return whether a sentence begins with a described thing before the word at `at`, to which “it” may refer. */
function isAfterThing({ words, sentences }: PassageContext, at: number): boolean {
  const { first } = sentences[words[at]!.sentence]!;
  if (at < first + 4 || !/^(?:the|this|that|an?|its|their|our)$/.test(words[first]!.lower)) return false;
  for (let i = first + 1; i < Math.min(at, first + MAX_SUBJECT); i++) {
    if (words[i]!.mention !== undefined) return false;
    if (isVerb(words[i]!.lower)) return i > first + 1;
  }
  return false;
}

/** Return the described subject of the sentence before, as the antecedent of a pronoun: “The ministry published the list. It said …”; null if there is none. */
function antecedentBefore(context: PassageContext, sentence: number, isThing: boolean, state: ResolutionState): Source | null {
  const before = context.sentences[sentence - 1];
  if (before === undefined || before.last < before.first || context.words[before.first]!.quotation >= 0) return null;
  return describedSubject(context, before.first, before.last, state, (head) => (isThing ? INSTITUTIONS.has(head) || DOCUMENTS.has(head) : isPersonNoun(head)));
}

/** Return the group at the start of the sentence before, as the antecedent of “they”: “Sources in the service gave an account. They said …”. */
function subjectBefore(context: PassageContext, sentence: number, { antecedents, order }: ResolutionState): Source | null {
  const before = context.sentences[sentence - 1];
  if (before === undefined || before.last < before.first) return null;
  const { words } = context;
  for (let at = before.first; at <= Math.min(before.last, before.first + 3); at++) {
    if (PRONOUNS.has(words[at]!.lower) || words[at]!.quotation >= 0) return null;
    if (COLLECTIVES.has(words[at]!.lower) || /^(?:officials|authorities|leaders|members|spokesmen)$/.test(words[at]!.lower)) {
      return nameSource({ context, first: before.first, last: at }, order(context, at).order, antecedents);
    }
  }
  return null;
}

/** Return whether a name is the complement of a preposition: “the founder of the Wagner Group”. */
function isComplement(words: ClaimWord[], at: number): boolean {
  // “Apologised to Ms Lee”.
  if (TITLES.has(words[at - 1]?.lower ?? '') || HONORIFICS.has(words[at - 1]?.lower ?? '')) return isComplement(words, at - 1);
  const before = words[at - 1]?.lower ?? '';
  return PREPOSITIONS.has(before) || (/^(?:the|an?|\p{L}+['’]s)$/u.test(before) && PREPOSITIONS.has(words[at - 2]?.lower ?? ''));
}

/** Return the antecedent of a relative pronoun: “Devin, who said”. */
function beforeRelative(context: PassageContext, at: number, { antecedents, order }: ResolutionState): Source {
  const { words } = context;
  let before = words[at - 1]?.text === ',' ? at - 2 : at - 1;
  // “It was the driver, not the guard, who said”: the one before the insertion.
  if (before === at - 2) {
    let open = before;
    while (open > at - MAX_SUBJECT - 2 && open > 0 && words[open]!.text !== ',') open--;
    if (words[open]?.text === ',' && /^(?:not|rather|unlike|and|like|together|along)$/.test(words[open + 1]!.lower)) before = open - 1;
  }
  const { mention, sentence } = words[before] ?? {};
  if (mention && mention.type !== 'place')
    return { kind: 'entity', entity: mention.entity, name: mention.surface, why: `“${words[at]!.text}” is ${mention.surface}` };
  if (sentence !== words[at]!.sentence) return NO_SOURCE;
  return nameSource({ context, first: before, last: before }, order(context, at).order, antecedents);
}

/** Return the subject of the sentence for a cue without its own subject: “Ana Reyes left, and said that …”. */
function subjectOfSentence(context: PassageContext, at: number, state: ResolutionState): Source | null {
  const { words, sentences } = context;
  const { last, order } = state;
  const { first } = sentences[words[at]!.sentence]!;
  if (last && last.sentence === order(context, at).sentence) return { ...last.source, why: `who spoke before speaks on; ${last.source.why}` };
  const described = describedSubject(context, first, at, state);
  if (described) return described;
  for (let i = first; i < Math.min(at, first + 40); i++) {
    const { mention, lower, quotation } = words[i]!;
    if (quotation !== words[at]!.quotation) continue;
    if (mention && mention !== words[i - 1]?.mention && mention.type !== 'place' && !isComplement(words, i))
      return { kind: 'entity', entity: mention.entity, name: mention.surface, why: `the sentence is about ${mention.surface}` };
    if (/^(?:he|she|they|it|we)$/.test(lower)) return fromPronoun(context, i, state);
  }
  return null;
}

/** Return the subject at the start of the sentence if it is an office, an institution or a group: “The senator was critical of the plan, saying …”. */
function describedSubject(
  context: PassageContext,
  first: number,
  before: number,
  { antecedents, order }: ResolutionState,
  canSpeakFor = isSpeakerNoun,
): Source | null {
  const { words } = context;
  let last = first;
  while (last + 1 < before && last - first < MAX_SUBJECT && /^[\p{L}\p{N}’'-]+$/u.test(words[last + 1]!.text) && !isVerb(words[last + 1]!.lower)) last++;
  const own = words.slice(first, last + 1);
  const head = own[headOf(own)]!;
  if (own.some(({ mention }) => mention?.type === 'person') || !/^(?:the|an?|his|her|its|their|this|that|one)$/.test(words[first]!.lower)) {
    if (canSpeakFor !== isSpeakerNoun) return null;
  }
  if (!canSpeakFor(head.lower) || isVerb(head.lower) || !isVerb(words[last + 1]?.lower ?? '')) return null;
  const source = nameSource({ context, first, last }, order(context, first).order, antecedents);
  return { ...source, why: `the sentence is about “${source.name}”` };
}

/** Return whether a noun is for somebody who can speak, or for a document. */
function isSpeakerNoun(noun: string): boolean {
  return [COLLECTIVES, INSTITUTIONS, DOCUMENTS].some((list) => list.has(noun) || list.has(noun.replace(/s$/, ''))) || isPersonNoun(noun.replace(/s$/, ''));
}

function isVerb(word: string): boolean {
  return FINITE.has(word) || pastWords.has(word) || /..ed$/.test(word);
}
