import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../../src/analysis/analyze.ts';
import { createGazetteer } from '../../../src/analysis/english/names/index.ts';
import { languages } from '../english.ts';

/** A sentence is cut after and before each of this many words; few have more. */
const CUTS = 12;

/** The quoted sentences of the tests of the analysis: each was written for a rule, so a cut sentence ends in the middle of one. */
const sentences = globSync('tests/analysis/english/**/*.ts')
  .sort()
  .flatMap((path) => Array.from(readFileSync(path, 'utf8').matchAll(/'([A-Z“’][^'\n]{15,200} [^'\n]+)'/g), ([, sentence]) => sentence!));

/** Return a sentence without its last words, without its first words, any three words of it, and any four after a closing quotation mark. */
function cut(sentence: string): string[] {
  const words = sentence.split(' ');
  return words
    .slice(0, CUTS)
    .flatMap((_, index) => [
      words.slice(0, index + 1).join(' '),
      words.slice(index).join(' '),
      words.slice(index, index + 3).join(' '),
      `’ ${words.slice(index, index + 4).join(' ')}`,
    ]);
}

test('a sentence that is cut off anywhere is analyzed without an error', () => {
  expect(sentences.length).toBeGreaterThan(1_000);
  const gazetteer = createGazetteer([]);
  const failed: string[] = [];
  for (const text of new Set(sentences.flatMap(cut))) {
    try {
      analyze([{ kind: 'paragraph', text, opaque: [] }], { published: '2023-07-05', lang: 'en', languages, gazetteer });
    } catch (error) {
      failed.push(`${text}: ${String(error)}`);
    }
  }
  expect(failed).toEqual([]);
}, 300_000);
