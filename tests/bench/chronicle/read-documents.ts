import { readFileSync } from 'node:fs';
import { createGazetteer } from '../../../src/analysis/english/names/index.ts';
import { type AnalyzedDocument, analyzeDocument, readDocuments } from '../../../src/cli/analyze-documents.ts';
import { stemsOfSentences } from '../../../src/collections/articles/index.ts';
import type { ChronicleSource } from '../../../src/edition/chronicle/index.ts';
import { decideIdentities } from '../../../src/edition/index.ts';

/** A document of a list as input of the chronicle. */
export interface ReadDocument {
  id: string;
  source: ChronicleSource;
}

/** Read the dated documents of a list, one JSON object `{id, text, dct}` a line. */
export function readSources(path: string): ReadDocument[] {
  const gazetteer = createGazetteer([]);
  return readDocuments(readFileSync(path, 'utf8'), path)
    .map((document) => analyzeDocument(document, gazetteer))
    .filter(({ isDated }) => isDated)
    .map((document) => ({ id: document.id, source: sourceOf(document) }));
}

function sourceOf({ slug, published, passages, analysis }: AnalyzedDocument): ChronicleSource {
  const texts = passages.map(({ text }) => text);
  return { slug, published, passages: texts, kinds: passages.map(({ kind }) => kind), analysis, stems: stemsOfSentences(texts, analysis) };
}

/** Create the function that maps an entity key of one source to the key of the edition of all sources. */
export function keysOf(sources: readonly ChronicleSource[]): (slug: string, key: string) => string {
  const identities = decideIdentities(sources, []);
  return (slug, key) => identities.get(slug)?.get(key)?.key ?? key;
}
