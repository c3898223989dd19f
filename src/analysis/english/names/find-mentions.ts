import type { Description, EntityCorrection, Mention, NamedEntity, Nationality, Passage, PassageSpan, Sentence, Span } from '../../core/types.ts';
import { ExcludedSpans } from './excluded-spans.ts';
import { byFirstWord, type Candidate } from './candidate.ts';
import { contextualType } from './contextual-type.ts';
import { findCandidates } from './find-candidates.ts';
import { findDescriptions } from './descriptions/find-descriptions.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isGraphemeBoundary } from '../../core/names/grapheme.ts';
import { findHeadlines } from './headlines.ts';
import { findNationalities } from './nationalities.ts';
import { resolve } from './resolve.ts';
import { findTitlesAlone } from './nominal-mentions.ts';
import { draftOf } from './model/rule-features.ts';
import { type NameModel, readNames } from './model/name-model.ts';
import { revise } from './model/apply-model.ts';
import { readWords, type Word } from '../../core/names/words.ts';

/** What is looked for besides the editor's names. */
export interface MentionOptions {
  /** Whether names that no editor entered are found too, by rules for English. */
  unknownNames: boolean;
  /** What an editor of the article set by hand: it beats everything else. */
  corrections?: EntityCorrection[];
  /** What reads the unknown names; null for the rules alone. */
  model: NameModel | null;
}

/**
 * Passages and their sentences → the mentions of persons, places and organizations, the entities that they name, in order of first mention,
 * and what the text says that these are.
 */
export function findMentions(
  passages: Passage[],
  sentences: Sentence[],
  gazetteer: Gazetteer,
  { unknownNames, corrections = [], model }: MentionOptions,
): { entities: NamedEntity[]; mentions: Mention[]; descriptions: Description[]; nationalities: Nationality[] } {
  const words = readWords(passages, sentences);
  const headlines = unknownNames ? findHeadlines(words, sentences, passages) : new Set<number>();
  const barred = new ExcludedSpans(words, gazetteer);
  const drafted = findCandidates(words, headlines, gazetteer, { unknownNames, corrections, barred });
  const candidates = unknownNames && model !== null ? reviseByModel(words, headlines, drafted, barred, model) : drafted;

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

/** What the rules find is a draft; the model reads it with the text and has the last word. */
function reviseByModel(words: Word[], headlines: Set<number>, candidates: Candidate[], barred: ExcludedSpans, model: NameModel): Candidate[] {
  const draft = draftOf(words, candidates, resolve(words, candidates, barred));
  return revise(words, headlines, candidates, readNames(model, words, headlines, draft));
}
