import type { Mention, NamedEntity, Passage, Sentence } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { contextualType } from './contextual-type.ts';
import { findCandidates } from './find-candidates.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isGraphemeBoundary } from './grapheme.ts';
import { findHeadlines } from './headlines.ts';
import { draftOf } from './model/draft.ts';
import { type NameModel, openModel, readNames } from './model/name-model.ts';
import { revise } from './model/revise.ts';
import { resolve } from './resolve.ts';
import { NAME_WEIGHTS } from './resources/name-weights.ts';
import { readWords, type Word } from './words.ts';

const NAME_MODEL = openModel(NAME_WEIGHTS);

/** What is looked for besides the editor's names. */
export interface MentionOptions {
  /** Whether names that no editor entered are found too, by rules for English. */
  unknownNames: boolean;
  /** Weights that the names are read by, where not the project's own: training measures with it. */
  model?: NameModel | null;
}

/** Passages and their sentences → the mentions of persons, places and organizations, and the entities that they name, in order of first mention. */
export function findMentions(
  passages: Passage[],
  sentences: Sentence[],
  gazetteer: Gazetteer,
  { unknownNames, model = NAME_MODEL }: MentionOptions,
): { entities: NamedEntity[]; mentions: Mention[] } {
  const words = readWords(passages, sentences);
  const headlines = unknownNames ? findHeadlines(words, sentences, passages) : new Set<number>();
  const candidates = findCandidates(words, headlines, gazetteer, unknownNames);
  const resolved = resolve(words, unknownNames ? reviseByModel(words, headlines, candidates, model) : candidates);

  const entities = new Map<string, NamedEntity>();
  const mentions: Mention[] = [];
  for (const found of resolved) {
    const [from, to] = [words[found.first], words[found.last]];
    if (from === undefined || to === undefined) continue;
    const text = passages[from.passage]?.text ?? '';
    if (!isGraphemeBoundary(text, from.start) || !isGraphemeBoundary(text, to.end)) continue;
    const { key, name, type, curated: isCurated } = found.entity;
    if (!entities.has(key)) entities.set(key, { key, name, type, curated: isCurated });
    const contextual = contextualType(words, found);
    mentions.push({
      id: `m${mentions.length + 1}`,
      passage: from.passage,
      start: from.start,
      end: to.end,
      sentence: sentences[from.sentence]?.id ?? '',
      surface: text.slice(from.start, to.end),
      type: contextual,
      entity: key,
      why: contextual === type ? found.why : `${found.why}; it stands for its government here`,
    });
  }
  return { entities: [...entities.values()], mentions };
}

/** What the rules find is a draft; the model reads it with the text and has the last word. */
function reviseByModel(words: Word[], headlines: Set<number>, candidates: Candidate[], model: NameModel | null): Candidate[] {
  if (model === null) return candidates;
  const draft = draftOf(words, candidates, resolve(words, candidates));
  return revise(words, candidates, readNames(model, words, headlines, draft));
}
