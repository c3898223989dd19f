import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { AUTHOR_PREFIX, allowedHtml } from './allowed-html.ts';
import { finishTree } from './finish-tree.ts';
import { keepFormulas } from './formulas.ts';
import { keepFirstLines } from './keep-first-lines.ts';
import { findParserLimit } from './limits.ts';
import { markLanguages } from './mark-languages.ts';
import { prefixIds } from './prefix-ids.ts';
import { removalsBetween } from './removals.ts';
import { byPosition } from './reports.ts';
import { findExpansionLimit, findSurplusElement, findTooDeepElement } from './tree-limits.ts';
import type { ImageSize, Problem, Removal } from './reports.ts';

export type { ImageSize, Problem, Removal } from './reports.ts';

/** Options of parsing an article. */
export interface ParseOptions {
  /** Line number in the file of the first line of the source; 1 by default. */
  firstLine?: number;
  /** Language of the text (BCP 47). If it is given, words in another script are marked. */
  lang?: string;
  /** Returns the size of an image of the site, given its root-relative, percent-encoded path; null if there is no such image. */
  imageSize: (src: string) => ImageSize | null;
}

/** Result of parsing an article. */
export interface ParsedMarkdown {
  /** The sanitized tree; empty if the text could not be parsed. */
  tree: Root;
  /** What the sanitizer removed, in order of position. */
  removed: Removal[];
  /** What the author has to fix, in order of position. */
  problems: Problem[];
}

/** Processor that converts Markdown to hast and parses embedded HTML. The result is not sanitized yet. */
export const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(keepFormulas)
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: AUTHOR_PREFIX, footnoteLabelProperties: {} })
  .use(keepFirstLines)
  .use(rehypeRaw)
  .freeze();
const sanitizer = unified().use(prefixIds).use(rehypeSanitize, allowedHtml).freeze();

/** Return the Markdown of an article as a sanitized hast tree, with what was removed and what has to be fixed. No text makes this function throw. */
export function parseMarkdown(source: string, { firstLine = 1, lang, imageSize }: ParseOptions): ParsedMarkdown {
  const { tree, removed, problems } = parseSafely(source.replace(/\r\n?/g, '\n'), imageSize);
  if (lang !== undefined) markLanguages(tree, lang);
  const inFile = <Report extends { line: number; column: number }>(reports: Report[]): Report[] =>
    reports.toSorted(byPosition).map((report) => ({ ...report, line: report.line + firstLine - 1 }));
  return { tree, removed: inFile(removed), problems: inFile(problems) };
}

/** Return the tree of a text within the limits, with positions in the source; a text beyond a limit becomes a problem. */
function parseSafely(source: string, imageSize: ParseOptions['imageSize']): ParsedMarkdown {
  const refuse = (problem: Problem): ParsedMarkdown => ({ tree: { type: 'root', children: [] }, removed: [], problems: [problem] });
  const parserProblem = findParserLimit(source);
  if (parserProblem) return refuse(parserProblem);
  try {
    const parsed = markdown.parse(source);
    const expansionProblem = findExpansionLimit(parsed);
    if (expansionProblem) return refuse(expansionProblem);
    const unsanitized = markdown.runSync(parsed, source);
    const sizeProblem = findTooDeepElement(unsanitized) ?? findSurplusElement(unsanitized);
    if (sizeProblem) return refuse(sizeProblem);
    const tree = sanitizer.runSync(unsanitized);
    const removed = removalsBetween(unsanitized, tree);
    const finished = finishTree(tree, imageSize);
    return { tree, removed: [...removed, ...finished.removed], problems: finished.problems };
  } catch (error) {
    // The parser and its plugins are recursive: a stack overflow means that the text is nested too deep.
    if (!(error instanceof RangeError)) throw error;
    return refuse({
      line: 1,
      column: 1,
      message: 'Something in this text is nested too deeply: look for long runs of quotation marks, brackets or HTML tags.',
    });
  }
}
