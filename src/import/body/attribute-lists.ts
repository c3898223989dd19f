import type { TemplateCommand } from './template-commands.ts';

/** A place for a table of contents, which is made by the old site. */
const CONTENTS = /^[*-] \S[^\n]*\n\{:\s*toc[^{}\n]*\}|^\[(?:\[_?)?TOC(?:_?\])?\][ \t]*$/gim;
/** kramdown's lists of attributes, on a line of their own or behind what they are of. */
const ATTRIBUTES = /(?:\n[ \t]*)?\{:[^{}\n]*\}/g;
/** The id of a heading, as kramdown, Pandoc and Hugo write it. */
const HEADING_ID = /^( {0,3}#{1,6} [^\n{]*)\{#([\w:.-]+)[^{}\n]*\}[ \t]*$/gm;

/** Find what kramdown, Pandoc and Hugo add to Markdown: lists of attributes, ids of headings, places for a table of contents. In order. */
export function attributeLists(text: string): TemplateCommand[] {
  if (!text.includes('{:') && !text.includes('{#') && !/\bTOC\b/i.test(text)) return [];
  const contents = Array.from(text.matchAll(CONTENTS), ({ 0: whole, index }): TemplateCommand => ({
    kind: 'comment',
    start: index,
    end: index + whole.length,
    inside: '',
  }));
  const ids = Array.from(text.matchAll(HEADING_ID), ({ 0: whole, 1: before = '', 2: id, index }): TemplateCommand => {
    return { kind: 'anchor', start: index + before.length, end: index + whole.length, inside: id! };
  });
  const lists = Array.from(text.matchAll(ATTRIBUTES), ({ 0: whole, index }): TemplateCommand => ({
    kind: 'comment',
    start: index,
    end: index + whole.length,
    inside: '',
  }));
  return [...contents, ...lists, ...ids];
}
