import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { analyze, createGazetteer, type Gazetteer } from '../analysis/index.ts';
import { type Analysis, passagesOfText } from '../analysis/core/index.ts';
import { compileArticle } from '../collections/index.ts';
import { createImageMeasure } from '../collections/articles/index.ts';
import { readLanguages } from '../collections/languages/index.ts';
import { ContentError } from '../content-files/index.ts';
import { gazetteerEntry, readGazetteer } from '../collections/entities/index.ts';
import { readSite } from '../config/index.ts';
import { createCommand, readDay, runCommand } from './command.ts';
import { describeAnalysis } from './describe-analysis.ts';
import { describeFileError } from './describe-file-error.ts';
import { analyzeDocuments } from './analyze-documents.ts';
import type { Io } from './io.ts';

const WHAT = `
Print what Dateline finds in articles: people, places and organizations, dates, who says what, and figures, with the reason for each.

A file is a Markdown article (.md), a plain text (.txt) or a list of documents (.jsonl), each line {"id", "text", "dct"}; without "dct", the day of publication, no times are printed. For a list, one line of JSON per document is printed, with UTF-16 offsets into its text and TIMEX3 values.`;

interface Options {
  json: boolean;
  gazetteer: boolean;
  published: string | undefined;
}

/** Print the analysis of files. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'analyze', {
    what: WHAT,
    examples: [
      'npm run analyze -- content/articles/second-defence-unit-belgorod.md',
      'npm run analyze -- --published 2023-07-05 notes.txt',
      'npm run --silent analyze -- documents.jsonl > analysis.jsonl',
    ],
    exitCodes: '0 read; 1 a file could not be read',
  })
    .argument('<file...>', 'what to analyze')
    .option('--json', 'print JSON (for .jsonl files it always is)')
    .option('--published <date>', 'when a plain text was published, YYYY-MM-DD: relative dates count from there', readDay)
    .option('--gazetteer', 'use content/entities for .jsonl files too');
  return runCommand(command, argv, io, async (files, { json = false, gazetteer = false, published }) => {
    if (published === undefined && files.some((file) => extname(file) === '.txt'))
      command.error('error: a plain text does not say when it was published: give --published YYYY-MM-DD');
    const curated = await readSiteGazetteer(io.root);
    for (const file of files) io.stdout.write(await analyzeFile(file, curated, { json, gazetteer, published }, io.root));
    return 0;
  });
}

/** Return the analysis of a file as text. @throws Error when the file cannot be read, or ContentError with the problems of an article */
async function analyzeFile(file: string, curated: Gazetteer, { json, gazetteer, published }: Options, root: string): Promise<string> {
  const print = ([passages, analysis]: Analyzed) =>
    json ? `${JSON.stringify({ file, passages, ...analysis })}\n` : describeAnalysis(file, passages, analysis);
  const text = await readFile(resolve(root, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${describeFileError(error, file)}.`);
  });
  switch (extname(file)) {
    case '.jsonl':
      return analyzeDocuments(text, gazetteer ? curated : createGazetteer([]), file);
    case '.md':
      return print(analyzeArticle(file, text, curated, root));
    case '.txt':
      return print(analyzeText(text, curated, published!));
    default:
      throw new Error(`${file}: only .md, .txt and .jsonl files can be analyzed.`);
  }
}

type Analyzed = [passages: string[], analysis: Analysis];

/** Analyze a Markdown article. @throws ContentError with the problems of the article */
function analyzeArticle(file: string, text: string, gazetteer: Gazetteer, root: string): Analyzed {
  const { timeZone } = readSite(root);
  const { article, problems } = compileArticle({ slug: basename(file, '.md'), path: file, text }, { gazetteer, timeZone, imageSize: createImageMeasure(root) });
  if (!article) throw new ContentError(problems);
  return [article.passages, article.analysis];
}

function analyzeText(text: string, gazetteer: Gazetteer, published: string): Analyzed {
  const passages = passagesOfText(text);
  return [passages.map((passage) => passage.text), analyze(passages, { published, lang: 'en', languages: readLanguages(), gazetteer })];
}

/** Read the gazetteer of the site. @throws ContentError with the problems of the entity files */
async function readSiteGazetteer(root: string): Promise<Gazetteer> {
  const { entities, problems } = await readGazetteer(root);
  if (problems.length > 0) throw new ContentError(problems);
  return createGazetteer(entities.map(gazetteerEntry));
}
