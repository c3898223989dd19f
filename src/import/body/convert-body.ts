import { findParserLimit } from '../../markdown/index.ts';
import type { FoundArticle, Note } from '../types.ts';
import { meaningOf } from './command-meaning.ts';
import { commandsIn } from './commands-in.ts';
import { Conversion } from './conversion.ts';
import { convertNodes } from './convert-nodes.ts';
import { applyEdits, lineStarts } from './edits.ts';
import { CLOSE, OPEN } from './placeholders.ts';
import type { ReferenceResolver } from './reference-resolver.ts';
import { parser } from './tree.ts';

/** A body with corrected syntax. */
export interface ConvertedBody {
  body: string;
  /** In text order; lines are counted from the first of the body. */
  notes: Note[];
  /** Returns the line of the original body for a line of the converted one. */
  lineAt: (line: number) => number;
}

/** Matches the syntax of links, pictures, HTML and headings. A text without any needs no changes and is not parsed. */
const NEEDS_PARSER = /[[<#]|=[ \t]*$|:\/\/|www\./im;

/**
 * Convert the Markdown of another system for publication here: template commands are replaced by their meaning, pictures and links get their new addresses, and
 * headings are lowered if there is one of the first level. Everything else stays unchanged.
 *
 * @throws RangeError when the text is nested too deeply for the parser
 */
export function convertBody(source: string, resolver: ReferenceResolver, dialect: FoundArticle['dialect'] | null): ConvertedBody {
  const commands = commandsIn(source, dialect);
  const meanings = commands.map(meaningOf);
  const prepared = applyEdits(
    source,
    commands.map(({ start, end, kind, inside }, index) => {
      // Protected text is ordinary Markdown and must be parsed with the rest.
      return { start, end, text: kind === 'literal' || kind === 'code' ? inside : `${OPEN}${index}${CLOSE}` };
    }),
  );
  if (commands.length === 0 && !NEEDS_PARSER.test(source)) return { body: source, notes: [], lineAt: (line) => line };
  // A text that takes too long to parse is refused later, when the article is checked.
  if (findParserLimit(prepared.text)) return { body: source, notes: [], lineAt: (line) => line };
  const conversion = new Conversion(
    prepared.text,
    { meanings, written: commands.map(({ start, end }) => source.slice(start, end)) },
    resolver,
    prepared.lineAt,
  );
  convertNodes(conversion, parser.parse(prepared.text));
  const { text, offsetAt } = applyEdits(prepared.text, conversion.edits);
  const starts = lineStarts(text);
  return {
    body: text,
    notes: conversion.notes.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    lineAt: (line) => prepared.lineAt(offsetAt(starts[line - 1] ?? text.length)),
  };
}
