import { stringify } from 'yaml';
import { CHRONICLE_NOTE_FOLDER, type ChronicleNote } from '../collections/chronicle/index.ts';
import { makeId, schemaLine } from '../content-files/index.ts';
import type { HappeningReportRef } from '../edition/index.ts';
import type { DeskContent, Example, Remedy } from './types.ts';
import { fileOf } from './examples.ts';

/** Minimum number of words that point to a sentence. */
const MIN_WORDS = 8;

/** Return the file that joins or splits the happenings of some sentences. The editor adds the reason. */
export function noteFile(action: ChronicleNote['action'], day: string, reports: readonly HappeningReportRef[], content: DeskContent): Remedy {
  const sentences = reports.map((report) => ({ article: report.sentence.article.slug, words: wordsFor(report, content) }));
  const id = makeId(`${day}-${action}-${sentences[0]!.article}`, day, '.yaml');
  return {
    file: `${CHRONICLE_NOTE_FOLDER}/${id}.yaml`,
    isNew: true,
    where: null,
    lines: schemaLine('chronicle') + stringify({ action, reason: '…', sentences }, { lineWidth: 0 }),
  };
}

/** Return the first words of a sentence, as many as are needed to identify it in its article. */
export function wordsFor({ sentence: { article, excerpt } }: Pick<HappeningReportRef, 'sentence'>, { articles }: DeskContent): string {
  const text = (articles.find(({ slug }) => slug === article.slug)?.passages ?? []).join('\n');
  const whole = excerpt.text.trim();
  const ends = [...whole.matchAll(/\S+/g)].map(({ 0: word, index }) => index + word.length);
  for (const end of ends.slice(MIN_WORDS - 1)) {
    const words = whole.slice(0, end);
    if (text.indexOf(words) === text.lastIndexOf(words)) return words;
  }
  return whole;
}

/** Return a report as an example. */
export function exampleOf({ sentence: { article, excerpt } }: Pick<HappeningReportRef, 'sentence'>): Example {
  return { file: fileOf(article), text: excerpt.text };
}
