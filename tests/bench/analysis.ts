import { analyze } from '../../src/analysis/analyze.ts';
import { createGazetteer } from '../../src/analysis/english/names/index.ts';
import type { Passage } from '../../src/analysis/core/types.ts';
import { gazetteerEntry } from '../../src/collections/entities/read.ts';
import type { CuratedEntity } from '../../src/collections/entities/schema.ts';
import type { GeneratedArticle } from './generate.ts';
import { languages } from '../analysis/english.ts';

/** Number of articles analyzed before measuring, so that the code is compiled. */
const WARM_UP = 100;

/** Return the time that the analysis of articles takes: milliseconds of CPU per 500 words, after warming up. */
export function measureAnalysis(articles: readonly GeneratedArticle[], entities: readonly CuratedEntity[]): { milliseconds: number; words: number } {
  const gazetteer = createGazetteer(entities.map(gazetteerEntry));
  const read = ({ published, paragraphs }: GeneratedArticle) =>
    analyze(
      paragraphs.map((text): Passage => ({ kind: 'paragraph', text, opaque: [] })),
      { published, lang: 'en', languages, gazetteer },
    );
  articles.slice(0, WARM_UP).forEach(read);
  const measured = articles.slice(WARM_UP);
  const before = process.cpuUsage();
  measured.forEach(read);
  const { user, system } = process.cpuUsage(before);
  const words = measured.reduce((sum, { paragraphs }) => sum + paragraphs.join(' ').split(' ').length, 0);
  return { milliseconds: ((user + system) / 1000 / words) * 500, words };
}
