import type { Description, EntityCorrection, Mention, NamedEntity, Nationality, Passage, PassageSpan, Sentence, Span } from '../types.ts';
import { Barred } from './barred.ts';
import { byFirstWord, type Candidate } from './candidate.ts';
import { contextualType } from './contextual-type.ts';
import { findCorrectedNames } from './corrected-names.ts';
import { findCuratedNames } from './curated-names.ts';
import { findDescriptions } from './descriptions/find-descriptions.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isGraphemeBoundary } from './grapheme.ts';
import { findHeadlines } from './headlines.ts';
import { findNationalities } from './nationalities.ts';
import { resolve } from './resolve.ts';
import { findSharedHeads } from './shared-heads.ts';
import { findTitlesAlone } from './titles-alone.ts';
import { findUnknownNames } from './unknown-names.ts';
import { readWords, type Word } from './words.ts';

/** What is looked for besides the editor's names. */
export interface MentionOptions {
  /** Whether names that no editor entered are found too, by rules for English. */
  unknownNames: boolean;
  /** What an editor of the article set by hand: it beats everything else. */
  corrections?: EntityCorrection[];
}

/**
 * Passages and their sentences → the mentions of persons, places and organizations, the entities that they name, in order of first mention,
 * and what the text says that these are.
 */
export function findMentions(
  passages: Passage[],
  sentences: Sentence[],
  gazetteer: Gazetteer,
  { unknownNames, corrections = [] }: MentionOptions,
): { entities: NamedEntity[]; mentions: Mention[]; descriptions: Description[]; nationalities: Nationality[] } {
  const words = readWords(passages, sentences);
  const shared = findSharedHeads(words, gazetteer.names, unknownNames);
  const barred = new Barred(words, gazetteer);
  const curated = findCuratedNames(words, gazetteer, barred);
  const taken = occupy(findCorrectedNames(words, corrections, gazetteer), shared, curated);
  const unknown = unknownNames ? findUnknownNames({ words, taken, headlines: findHeadlines(words, sentences, passages) }) : [];
  const candidates = replaceSwallowed(taken, unknown);

  const entities = new Map<string, NamedEntity>();
  const mentions: Mention[] = [];
  const named = resolve(words, candidates, barred).filter(({ first, last, correction }) => isWhole(words, first, last, passages, correction));
  const descriptions = unknownNames ? findDescriptions(words, named, sentences, passages).filter((span) => isUncut(span, passages)) : [];
  const titles = unknownNames ? findTitlesAlone(words, named, descriptions).filter(({ first, last }) => isWhole(words, first, last, passages)) : [];
  for (const found of [...named, ...titles].sort(byFirstWord)) {
    const [from, to] = [words[found.first], words[found.last]];
    if (from === undefined || to === undefined) continue;
    const text = passages[from.passage]?.text ?? '';
    const { correction } = found;
    const { start, end } = correction ?? { start: from.start, end: to.end };
    const { key, name, type, curated: isCurated } = found.entity;
    if (!entities.has(key)) entities.set(key, { key, name, type, curated: isCurated });
    const contextual = correction && 'type' in correction ? correction.type : contextualType(words, found);
    mentions.push({
      id: `m${mentions.length + 1}`,
      passage: from.passage,
      start,
      end,
      sentence: sentences[from.sentence]?.id ?? '',
      surface: text.slice(start, end),
      type: contextual,
      entity: key,
      why: contextual === type ? found.why : `${found.why}; it stands for its government here`,
      ...(found.nominal && { nominal: true }),
      ...(correction && { byHand: { reason: correction.reason } }),
    });
  }
  const nationalities = unknownNames ? findNationalities(words, named, sentences, passages).filter((span) => isUncut(span, passages)) : [];
  return { entities: [...entities.values()], mentions, descriptions, nationalities };
}

/** Whether the words from `first` to `last`, or what an editor quoted of them, begin and end between characters as readers see them. */
function isWhole(words: Word[], first: number, last: number, passages: Passage[], correction?: Span): boolean {
  const [from, to] = [words[first], words[last]];
  if (from === undefined || to === undefined) return false;
  return isUncut({ passage: from.passage, start: correction?.start ?? from.start, end: correction?.end ?? to.end }, passages);
}

function isUncut({ passage, start, end }: PassageSpan, passages: Passage[]): boolean {
  const text = passages[passage]?.text ?? '';
  return isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end);
}

/** Candidate by each of its words; earlier lists win over later ones. */
function occupy(...lists: Candidate[][]): (Candidate | undefined)[] {
  const taken: (Candidate | undefined)[] = [];
  for (const candidate of lists.flat()) {
    let free = true;
    for (let i = candidate.first; i <= candidate.last; i++) free &&= taken[i] === undefined;
    if (free) for (let i = candidate.first; i <= candidate.last; i++) taken[i] = candidate;
  }
  return taken;
}

/** Names that no longer name takes in, and those longer names; what is set by hand is never taken in. */
function replaceSwallowed(taken: (Candidate | undefined)[], found: Candidate[]): Candidate[] {
  const unknown = found.filter(({ first, last }) => taken.slice(first, last + 1).every((candidate) => candidate?.correction === undefined));
  const swallowed = new Set<Candidate>();
  for (const { first, last } of unknown) {
    for (let i = first; i <= last; i++) {
      const candidate = taken[i];
      if (candidate) swallowed.add(candidate);
    }
  }
  const kept = new Set(taken.filter((candidate) => candidate !== undefined && !swallowed.has(candidate)));
  return [...kept, ...unknown].filter((candidate) => candidate !== undefined).sort((a, b) => a.first - b.first);
}
