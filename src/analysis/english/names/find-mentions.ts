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
import { findNominalMentions } from './nominal-mentions.ts';
import { ruleFeaturesOf } from './model/rule-features.ts';
import type { NameData } from './load-names.ts';
import { type NameModel, readNames } from './model/name-model.ts';
import { applyModel } from './model/apply-model.ts';
import { readWords, type Word } from '../../core/names/words.ts';

/** Options of `findMentions`. */
export interface MentionOptions extends NameData {
  /** Whether to find names that are not in the gazetteer, by rules for English. */
  unknownNames: boolean;
  /** Manual corrections. They override everything else. */
  corrections?: EntityCorrection[];
}

/**
 * Return the mentions of people, places and organizations in a text, their entities in order of first mention, the descriptions of those entities, and
 * the nationalities (demonyms outside names).
 */
export function findMentions(
  passages: Passage[],
  sentences: Sentence[],
  gazetteer: Gazetteer,
  { unknownNames, corrections = [], model, lexicon }: MentionOptions,
): { entities: NamedEntity[]; mentions: Mention[]; descriptions: Description[]; nationalities: Nationality[] } {
  const words = readWords(passages, sentences, lexicon);
  const headlines = unknownNames ? findHeadlines(words, sentences, passages) : new Set<number>();
  const excluded = new ExcludedSpans(words, gazetteer);
  const ruleCandidates = findCandidates(words, headlines, gazetteer, { unknownNames, corrections, excluded });
  const candidates = unknownNames && model !== null ? withModel(words, headlines, ruleCandidates, excluded, model) : ruleCandidates;

  const entities = new Map<string, NamedEntity>();
  const mentions: Mention[] = [];
  const named = resolve(words, candidates, excluded).filter(({ first, last, correction }) => hasGraphemeBoundaries(words, first, last, passages, correction));
  const descriptions = unknownNames ? findDescriptions(words, named, sentences, passages).filter((span) => spansGraphemes(span, passages)) : [];
  const nominal = unknownNames
    ? findNominalMentions(words, named, descriptions).filter(({ first, last }) => hasGraphemeBoundaries(words, first, last, passages))
    : [];
  for (const resolved of [...named, ...nominal].sort(byFirstWord)) {
    const [from, to] = [words[resolved.first], words[resolved.last]];
    if (from === undefined || to === undefined) continue;
    const text = passages[from.passage]?.text ?? '';
    const { correction } = resolved;
    const { start, end } = correction ?? { start: from.start, end: to.end };
    const { key, name, type, curated } = resolved.entity;
    if (!entities.has(key)) entities.set(key, { key, name, type, curated });
    const typeHere = correction && 'type' in correction ? correction.type : contextualType(words, resolved);
    mentions.push({
      id: `m${mentions.length + 1}`,
      passage: from.passage,
      start,
      end,
      sentence: sentences[from.sentence]?.id ?? '',
      surface: text.slice(start, end),
      type: typeHere,
      entity: key,
      why: typeHere === type ? resolved.why : `${resolved.why}; it stands for its government here`,
      ...(resolved.nominal && { nominal: true }),
      ...(correction && { manualOverride: { reason: correction.reason } }),
    });
  }
  const nationalities = unknownNames ? findNationalities(words, named, sentences, passages).filter((span) => spansGraphemes(span, passages)) : [];
  return { entities: [...entities.values()], mentions, descriptions, nationalities };
}

/** Return whether the words from `first` to `last`, or the corrected span within them, begin and end at grapheme boundaries. */
function hasGraphemeBoundaries(words: Word[], first: number, last: number, passages: Passage[], correction?: Span): boolean {
  const [from, to] = [words[first], words[last]];
  if (from === undefined || to === undefined) return false;
  return spansGraphemes({ passage: from.passage, start: correction?.start ?? from.start, end: correction?.end ?? to.end }, passages);
}

/** Return whether a span begins and ends at grapheme boundaries, so that marking it splits no visible character. */
function spansGraphemes({ passage, start, end }: PassageSpan, passages: Passage[]): boolean {
  const text = passages[passage]?.text ?? '';
  return isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end);
}

/** Return the candidates that the rules found, combined with the names that the model predicts. The results of the rules are features of the model. */
function withModel(words: Word[], headlines: Set<number>, candidates: Candidate[], excluded: ExcludedSpans, model: NameModel): Candidate[] {
  const rules = ruleFeaturesOf(words, candidates, resolve(words, candidates, excluded));
  return applyModel(words, headlines, candidates, readNames(model, words, headlines, rules));
}
