import { findParserLimit } from '../../markdown/index.ts';
import type { FoundArticle, Note } from '../types.ts';
import { BodyWork } from './body-work.ts';
import { meaningOf } from './command-meaning.ts';
import { commandsIn } from './commands-in.ts';
import { applyEdits, lineStarts } from './edits.ts';
import { CLOSE, OPEN } from './placeholders.ts';
import type { Surroundings } from './surroundings.ts';
import { parser } from './tree.ts';

export interface MendedBody {
  body: string;
  /** In order of the text; lines count from the body's first. */
  notes: Note[];
  /** Line of the body as it was, from a line of the mended one. */
  lineAt: (line: number) => number;
}

/** What links, pictures, HTML and headings of the first level are written with. A text without it is as it should be, and need not be parsed for that. */
const NEEDS_PARSER = /[[<#]|=[ \t]*$|:\/\/|www\./im;

/**
 * Turn the Markdown of another system into one that can be published here: commands of template languages become what they stand for, pictures and
 * links get their new addresses, headings move down a level where there is one of the first. What is none of these stays letter by letter.
 *
 * @throws RangeError where something in it is nested too deep to be parsed
 */
export function mendBody(source: string, surroundings: Surroundings, dialect: FoundArticle['dialect'] | null): MendedBody {
  const commands = commandsIn(source, dialect);
  const meanings = commands.map(meaningOf);
  const prepared = applyEdits(
    source,
    commands.map(({ start, end, kind, inside }, index) => {
      // What was protected is Markdown as any other, and must be parsed with the rest.
      return { start, end, text: kind === 'literal' || kind === 'code' ? inside : `${OPEN}${index}${CLOSE}` };
    }),
  );
  if (commands.length === 0 && !NEEDS_PARSER.test(source)) return { body: source, notes: [], lineAt: (line) => line };
  // What the parser could not read in reasonable time is refused by whoever checks the article.
  if (findParserLimit(prepared.text)) return { body: source, notes: [], lineAt: (line) => line };
  const tree = parser.parse(prepared.text);
  const work = new BodyWork(prepared.text, { meanings, written: commands.map(({ start, end }) => source.slice(start, end)) }, surroundings, prepared.lineAt);
  work.mend(tree);
  const { text, offsetAt } = applyEdits(prepared.text, work.edits);
  const starts = lineStarts(text);
  return {
    body: text,
    notes: work.notes.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    lineAt: (line) => prepared.lineAt(offsetAt(starts[line - 1] ?? text.length)),
  };
}
