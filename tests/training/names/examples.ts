import { createGazetteer } from '../../../src/analysis/english/names/gazetteer.ts';
import { loadNames } from '../../../src/analysis/english/names/load-names.ts';
import { readEnglishData } from '../../../src/collections/languages/index.ts';
import { ExcludedSpans } from '../../../src/analysis/english/names/excluded-spans.ts';
import { findCandidates } from '../../../src/analysis/english/names/find-candidates.ts';
import { findHeadlines } from '../../../src/analysis/english/names/headlines.ts';
import { ruleFeaturesOf } from '../../../src/analysis/english/names/model/rule-features.ts';
import { createFeatures, MAX_FEATURES } from '../../../src/analysis/english/names/model/features.ts';
import { beginLabel, isInside, NAME_TYPES, insideLabel, OUTSIDE } from '../../../src/analysis/core/names/labels.ts';
import { findNameRanges } from '../../../src/analysis/english/names/model/name-ranges.ts';
import { resolve } from '../../../src/analysis/english/names/resolve.ts';
import { readWords, type Word } from '../../../src/analysis/core/names/words.ts';
import { passagesOfText } from '../../../src/analysis/core/plain-text.ts';
import { splitSentences } from '../../../src/analysis/english/sentences/index.ts';
import type { GoldDocument, GoldSpan, Scorer } from '../../bench/compare/gold.ts';
import type { Example } from './crf.ts';

const TYPES = { PER: 'person', LOC: 'place', ORG: 'organization', MISC: 'other' } as const;
const { lexicon } = loadNames(readEnglishData());
const NO_EDITOR = createGazetteer([]);
/** Abbreviations whose full stop is part of a name, although annotators sometimes leave it out. */
const ABBREVIATED = /^(?:inc|corp|co|ltd|bros|jr|sr)$/;

/** Return the training examples of an annotated document. Demonyms, and names that begin or end within a token, are left out. */
export function examplesOf(document: GoldDocument, scorer: Scorer): Example[] {
  const passages = passagesOfText(document.text);
  const sentences = splitSentences(passages);
  const words = readWords(passages, sentences, lexicon);
  const headlines = findHeadlines(words, sentences, passages);
  const excluded = new ExcludedSpans(words, NO_EDITOR);
  const candidates = findCandidates(words, headlines, NO_EDITOR, { unknownNames: true, corrections: [], excluded });
  const reader = createFeatures(words, headlines, ruleFeaturesOf(words, candidates, resolve(words, candidates, excluded)));
  const inText = ({ passage, start, end }: Word): GoldSpan => ({ start: start + passages[passage]!.offset, end: end + passages[passage]!.offset });
  const places = words.map(inText);
  const labels = labelsOf(document, words, places, scorer);
  const into = new Int32Array(MAX_FEATURES);
  return findNameRanges(words)
    .filter(({ from }) => places[from]!.start < (document.annotatedUntil ?? Infinity))
    .map(({ from, to }) => ({
      features: Array.from({ length: to - from }, (_, i) => into.slice(0, reader.read(from + i, into))),
      labels: withoutLooseEnds(labels.slice(from, to)),
    }));
}

function labelsOf(document: GoldDocument, words: Word[], places: GoldSpan[], { trim }: Scorer): Uint8Array {
  const { text, entities = [] } = document;
  const labels = new Uint8Array(words.length);
  for (const entity of entities) {
    if (entity.soft) continue;
    const span = withoutArticle(text, trim(text, entity));
    const first = places.findIndex(({ end }) => end > span.start);
    let last = first;
    while (last + 1 < places.length && places[last + 1]!.start < span.end) last++;
    const [from, to] = [words[first], words[last]];
    if (!from || !to || from.sentence !== to.sentence) continue;
    const ours = trim(text, { start: places[first]!.start, end: places[last]!.end });
    if (ours.start !== span.start || ours.end !== span.end) continue;
    const stop = words[last + 1];
    if (ABBREVIATED.test(to.lower) && stop?.text === '.' && !stop.hasSpaceBefore && stop.sentence === to.sentence) last++;
    const type = NAME_TYPES.indexOf(TYPES[entity.type as keyof typeof TYPES]);
    labels[first] = beginLabel(type);
    labels.fill(insideLabel(type), first + 1, last + 1);
  }
  return labels;
}

function withoutArticle(text: string, span: GoldSpan): GoldSpan {
  const article = /^(?:the|a|an)\s+(?=\S)/i.exec(text.slice(span.start, span.end));
  return { ...span, start: span.start + (article?.[0].length ?? 0) };
}

/** Remove the labels of a name that begins before the range. */
function withoutLooseEnds(labels: Uint8Array): Uint8Array {
  for (let i = 0; i < labels.length && isInside(labels[i]!); i++) labels[i] = OUTSIDE;
  return labels;
}
