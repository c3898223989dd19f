import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { analyze } from '../analysis/analyze.ts';
import { createGazetteer, type Gazetteer } from '../analysis/english/names/index.ts';
import { passagesOfText } from '../analysis/core/plain-text.ts';
import type { Analysis } from '../analysis/core/types.ts';
import { compileArticle } from '../collections/articles/compile.ts';
import { createImageMeasure } from '../collections/articles/images.ts';
import { isCalendarDateOrTime } from '../content-files/dates.ts';
import { ContentError } from '../content-files/problem.ts';
import { gazetteerEntry, readGazetteer } from '../collections/entities/read.ts';
import { readSite } from '../config/site.ts';
import { failUsage, readArguments } from './command-line.ts';
import { describeAnalysis } from './describe-analysis.ts';
import { analyzeDocuments } from './gold-documents.ts';

const HELP = `
Print what Dateline reads in articles: people, places and organizations, dates, who says what, and figures, with the reason for each.

Usage: npm run analyze -- [OPTIONS] FILE…

FILE is a Markdown article (.md), a plain text (.txt) or a list of documents (.jsonl), each line {"id", "text", "dct"}; without "dct", the day of publication, no times are told.
For a list one JSON line a document is printed, with UTF-16 offsets into its text and TIMEX3 values.

  --json             print JSON (for .jsonl files it always is)
  --published DATE   when a plain text was published, YYYY-MM-DD: relative dates count from there
  --gazetteer        use content/entities for .jsonl files too
  --help             show this

Examples:
  npm run analyze -- content/articles/second-defence-unit-belgorod.md
  npm run analyze -- --published 2023-07-05 notes.txt
  npm run --silent analyze -- documents.jsonl > analysis.jsonl

Exit codes: 0 read; 1 a file could not be read; 2 wrong usage.
`;

const { values, positionals } = readArguments(
  HELP,
  { json: { type: 'boolean', default: false }, gazetteer: { type: 'boolean', default: false }, published: { type: 'string' } },
  { positionals: true },
);
if (positionals.length === 0) failUsage('Name at least one file to analyze.');
if (values.published !== undefined && !isCalendarDateOrTime(values.published))
  failUsage(`--published needs a day such as 2023-07-05, not “${values.published}”.`);

const root = process.cwd();
try {
  const curated = await readSiteGazetteer();
  for (const file of positionals) process.stdout.write(await analyzeFile(file, curated));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

async function analyzeFile(file: string, curated: Gazetteer): Promise<string> {
  const text = await readFile(file, 'utf8');
  switch (extname(file)) {
    case '.jsonl':
      return analyzeDocuments(text, values.gazetteer ? curated : createGazetteer([]), file);
    case '.md':
      return print(file, ...analyzeArticle(file, text, curated));
    case '.txt':
      return print(file, ...analyzeText(text, curated));
    default:
      throw new Error(`${file}: only .md, .txt and .jsonl files can be analyzed.`);
  }
}

function analyzeArticle(file: string, text: string, gazetteer: Gazetteer): [passages: string[], analysis: Analysis] {
  const { timeZone } = readSite(root);
  const { article, problems } = compileArticle({ slug: basename(file, '.md'), path: file, text }, { gazetteer, timeZone, imageSize: createImageMeasure(root) });
  if (!article) throw new ContentError(problems);
  return [article.passages, article.analysis];
}

function analyzeText(text: string, gazetteer: Gazetteer): [passages: string[], analysis: Analysis] {
  if (values.published === undefined) return failUsage('A plain text does not say when it was published: give --published YYYY-MM-DD.');
  const passages = passagesOfText(text);
  return [passages.map((passage) => passage.text), analyze(passages, { published: values.published, lang: 'en', gazetteer })];
}

function print(file: string, passages: string[], analysis: Analysis): string {
  return values.json ? `${JSON.stringify({ file, passages, ...analysis })}\n` : describeAnalysis(file, passages, analysis);
}

async function readSiteGazetteer(): Promise<Gazetteer> {
  const { entities, problems } = await readGazetteer(root);
  if (problems.length > 0) throw new ContentError(problems);
  return createGazetteer(entities.map(gazetteerEntry));
}
