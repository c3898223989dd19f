import { Antecedents, type Known, type Order } from './antecedents.ts';
import { nameSource, type Source } from './name-source.ts';
import { TITLES } from '../names/resources/titles.ts';
import { pastWords } from '../times/resources/verbs-en.ts';
import { headOf } from './head.ts';
import { CONTRACTED } from './subject.ts';
import { COLLECTIVES, FINITE, FIRST_PERSON, INSTITUTIONS, PREPOSITIONS, PRONOUNS } from './resources/en.ts';
import type { Draft, PassageContext, ClaimWord } from './types.ts';

/** A quotation without a cue goes on from whoever spoke no longer ago than this. */
const SENTENCES_BACK = 4;
/** A subject that is looked for from the head of its sentence has no more words than this. */
const LONGEST_SUBJECT = 8;
const NOBODY: Source = { kind: 'none', entity: null, name: null, why: 'nobody is said to have said it' };

/** What is remembered while the drafts are gone through in order. */
interface Memory {
  antecedents: Antecedents;
  order: Order;
  /** Who spoke last, and in which sentence. */
  last: { source: Source; known: Known | null; sentence: number } | null;
  /** Whose each quotation is. */
  owners: Map<PassageContext, Map<number, Source>>;
}

/** Turn drafts, in order of the text, into who makes each claim. */
export function resolveSources(drafts: Draft[], readings: PassageContext[], typeOf: (entity: string) => Known['type']): Source[] {
  const order = numbering(readings);
  const memory: Memory = { antecedents: new Antecedents(readings, order), order, last: null, owners: new Map() };
  const waiting: number[] = [];
  const sources = drafts.map((draft, index): Source => {
    if (isFirstPerson(draft)) {
      waiting.push(index);
      return NOBODY;
    }
    const source = sourceOf(draft, memory);
    own(draft, source, memory);
    if (draft.credit) return source;
    const { reading, first } = positionOf(draft);
    const { sentence, order: at } = order(reading, first);
    if (source.kind !== 'none') {
      const known = source.entity === null ? null : { entity: source.entity, type: typeOf(source.entity), sentence, order: at };
      memory.last = { source, known, sentence };
    }
    return source;
  });
  // “I” is whoever is quoted, and who that is may be said only behind the quotation.
  for (const index of waiting) sources[index] = firstPerson(drafts[index]!, memory);
  return sources;
}

/** Where a draft stands: its cue, or where its content begins. */
export function positionOf({ cue, content, source }: Draft): { reading: PassageContext; first: number } {
  return cue ?? source ?? content[0]!;
}

function numbering(readings: PassageContext[]): Order {
  const before = new Map<PassageContext, { sentences: number; words: number }>();
  let [sentences, words] = [0, 0];
  for (const reading of readings) {
    before.set(reading, { sentences, words });
    sentences += reading.sentences.length;
    words += reading.words.length;
  }
  return (reading, at) => {
    const base = before.get(reading)!;
    return { sentence: base.sentences + reading.words[at]!.sentence, order: base.words + at };
  };
}

function isFirstPerson({ source }: Draft): boolean {
  return source !== null && source.first === source.last && FIRST_PERSON.has(source.reading.words[source.first]!.lower);
}

function firstPerson(draft: Draft, { owners }: Memory): Source {
  const { reading, first } = draft.source!;
  const owner = owners.get(reading)?.get(reading.words[first]!.quotation);
  return owner
    ? { ...owner, why: `“${reading.words[first]!.text}” is who is quoted; ${owner.why}` }
    : { kind: 'described', entity: null, name: reading.words[first]!.text, why: 'the one who speaks here' };
}

/** Remember whose the quotations of a draft's content are. */
function own({ content }: Draft, source: Source, { owners }: Memory): void {
  for (const { reading, first } of content) {
    const { quotation } = reading.words[first]!;
    if (quotation < 0) continue;
    const known = owners.get(reading) ?? new Map<number, Source>();
    owners.set(reading, known);
    if (!known.has(quotation)) known.set(quotation, source);
  }
}

function sourceOf(draft: Draft, memory: Memory): Source {
  const { antecedents, order, last } = memory;
  if (draft.elsewhere === 'antecedent' && draft.source) return beforeRelative(draft.source.reading, draft.source.first, memory);
  if (draft.source) {
    const { reading, first } = draft.source;
    const at = order(reading, first);
    const word = reading.words[first]!;
    const isPronoun = PRONOUNS.has(word.lower) || CONTRACTED.test(word.lower) || /^(?:his|her|its|their)$/.test(word.lower);
    if (draft.source.last > first || !isPronoun) return nameSource(draft.source, at.order, antecedents);
    return fromPronoun(reading, first, memory);
  }
  const { reading, first } = positionOf(draft);
  const at = order(reading, first);
  if (draft.elsewhere === 'subject') return subjectOfSentence(reading, first, memory) ?? NOBODY;
  if (draft.elsewhere === 'speaker' && last && at.sentence - last.sentence <= SENTENCES_BACK)
    return { ...last.source, why: `who spoke before speaks on; ${last.source.why}` };
  return NOBODY;
}

function fromPronoun(reading: PassageContext, first: number, memory: Memory): Source {
  const { antecedents, last, order } = memory;
  const { text: pronoun, sentence } = reading.words[first]!;
  const at = order(reading, first);
  const lower = reading.words[first]!.lower.replace(CONTRACTED, '$1');
  if (lower === 'they' || lower === 'their') {
    const isFresh = last !== null && at.sentence - last.sentence <= 1 && last.known?.type !== 'person';
    const many = isFresh ? null : subjectBefore(reading, sentence, memory);
    if (many) return many;
    if (last && at.sentence - last.sentence <= 2 && last.known?.type !== 'person')
      return { ...last.source, why: `“${pronoun}” is who spoke before; ${last.source.why}` };
    return { kind: 'collective', entity: null, name: pronoun, why: `“${pronoun}” are many` };
  }
  if (/^(?:he|she|it|his|her|its)$/.test(lower)) {
    const known = antecedents.pronoun(lower === 'its' ? 'it' : lower, at, last?.known ?? null);
    if (known) return { kind: 'entity', entity: known.entity, name: pronoun, why: `“${pronoun}” is who was named before` };
    return lower === 'it' ? NOBODY : { kind: 'described', entity: null, name: pronoun, why: `nobody was named before whom “${pronoun}” could be` };
  }
  return {
    kind: /^(?:we|many|some|others|these|those)$/.test(lower) ? 'collective' : 'described',
    entity: null,
    name: pronoun,
    why: `“${pronoun}” names nobody`,
  };
}

/** The many with whom the sentence before begins: “Sources in the service gave an account. They said …”. */
function subjectBefore(reading: PassageContext, sentence: number, { antecedents, order }: Memory): Source | null {
  const before = reading.sentences[sentence - 1];
  if (before === undefined || before.last < before.first) return null;
  const { words } = reading;
  for (let at = before.first; at <= Math.min(before.last, before.first + 3); at++) {
    if (COLLECTIVES.has(words[at]!.lower) || /^(?:officials|authorities|leaders|members|spokesmen)$/.test(words[at]!.lower)) {
      return nameSource({ reading, first: before.first, last: at }, order(reading, at).order, antecedents);
    }
  }
  return null;
}

/** Whether a name depends on the word before it: “the founder of the Wagner Group”. */
function isComplement(words: ClaimWord[], at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  return PREPOSITIONS.has(before) || (/^(?:the|an?|\p{L}+['’]s)$/u.test(before) && PREPOSITIONS.has(words[at - 2]?.lower ?? ''));
}

/** “Devin, who said”: who stands before the pronoun. */
function beforeRelative(reading: PassageContext, at: number, { antecedents, order }: Memory): Source {
  const { words } = reading;
  const before = words[at - 1]?.text === ',' ? at - 2 : at - 1;
  const { mention, sentence } = words[before] ?? {};
  if (mention && mention.type !== 'place')
    return { kind: 'entity', entity: mention.entity, name: mention.surface, why: `“${words[at]!.text}” is ${mention.surface}` };
  if (sentence !== words[at]!.sentence) return NOBODY;
  return nameSource({ reading, first: before, last: before }, order(reading, at).order, antecedents);
}

/** Whoever the sentence is about before a cue without a subject: “Ana Reyes left, and said that …”. */
function subjectOfSentence(reading: PassageContext, at: number, memory: Memory): Source | null {
  const { words, sentences } = reading;
  const { last, order } = memory;
  const { first } = sentences[words[at]!.sentence]!;
  if (last && last.sentence === order(reading, at).sentence) return { ...last.source, why: `who spoke before speaks on; ${last.source.why}` };
  for (let i = first; i < Math.min(at, first + 40); i++) {
    const { mention, lower, quotation } = words[i]!;
    if (quotation !== words[at]!.quotation) continue;
    if (mention && mention !== words[i - 1]?.mention && mention.type !== 'place' && !isComplement(words, i))
      return { kind: 'entity', entity: mention.entity, name: mention.surface, why: `the sentence is about ${mention.surface}` };
    if (/^(?:he|she|they|it)$/.test(lower)) return fromPronoun(reading, i, memory);
  }
  return describedSubject(reading, first, at, memory);
}

/** “The senator was critical of the plan, saying …”: one who is named by an office, an institution or as many, at the head of the sentence. */
function describedSubject(reading: PassageContext, first: number, before: number, { antecedents, order }: Memory): Source | null {
  const { words } = reading;
  let last = first;
  while (last + 1 < before && last - first < LONGEST_SUBJECT && /^[\p{L}\p{N}’'-]+$/u.test(words[last + 1]!.text) && !isVerb(words[last + 1]!.lower)) last++;
  const own = words.slice(first, last + 1);
  const head = own[headOf(own)]!;
  const isSomebody = [COLLECTIVES, INSTITUTIONS, TITLES].some((list) => list.has(head.lower)) && !isVerb(head.lower);
  if (!isSomebody || !isVerb(words[last + 1]?.lower ?? '')) return null;
  const source = nameSource({ reading, first, last }, order(reading, first).order, antecedents);
  return { ...source, why: `the sentence is about “${source.name}”` };
}

function isVerb(word: string): boolean {
  return FINITE.has(word) || pastWords.has(word) || /..ed$/.test(word);
}
