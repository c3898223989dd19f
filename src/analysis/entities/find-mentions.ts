import type { EntityCorrection, Mention, NamedEntity, Passage, Sentence } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { contextualType } from './contextual-type.ts';
import { findCorrectedNames } from './corrected-names.ts';
import { findCuratedNames } from './curated-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isGraphemeBoundary } from './grapheme.ts';
import { findHeadlines } from './headlines.ts';
import { resolve } from './resolve.ts';
import { findSharedHeads } from './shared-heads.ts';
import { findUnknownNames } from './unknown-names.ts';
import { readWords } from './words.ts';

/** What is looked for besides the editor's names. */
export interface MentionOptions {
  /** Whether names that no editor entered are found too, by rules for English. */
  unknownNames: boolean;
  /** What an editor of the article set by hand: it beats everything else. */
  corrections?: EntityCorrection[];
}

/** Passages and their sentences → the mentions of persons, places and organizations, and the entities that they name, in order of first mention. */
export function findMentions(
  passages: Passage[],
  sentences: Sentence[],
  gazetteer: Gazetteer,
  { unknownNames, corrections = [] }: MentionOptions,
): { entities: NamedEntity[]; mentions: Mention[] } {
  const words = readWords(passages, sentences);
  const shared = findSharedHeads(words, gazetteer.names, unknownNames);
  const curated = findCuratedNames(words, gazetteer);
  const taken = occupy(findCorrectedNames(words, corrections, gazetteer), shared, curated);
  const unknown = unknownNames ? findUnknownNames({ words, taken, headlines: findHeadlines(words, sentences, passages) }) : [];
  const candidates = replaceSwallowed(taken, unknown);

  const entities = new Map<string, NamedEntity>();
  const mentions: Mention[] = [];
  for (const found of resolve(words, candidates)) {
    const [from, to] = [words[found.first], words[found.last]];
    if (from === undefined || to === undefined) continue;
    const text = passages[from.passage]?.text ?? '';
    const { correction } = found;
    const { start, end } = correction ?? { start: from.start, end: to.end };
    if (!isGraphemeBoundary(text, start) || !isGraphemeBoundary(text, end)) continue;
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
      ...(correction && { byHand: { reason: correction.reason } }),
    });
  }
  return { entities: [...entities.values()], mentions };
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
