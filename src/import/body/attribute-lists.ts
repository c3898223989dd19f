import type { TemplateCommand } from './template-commands.ts';

/** Placeholder for a table of contents that the old site generated. */
const CONTENTS = /^[*-] \S[^\n]*\n\{:\s*toc[^{}\n]*\}|^\[(?:\[_?)?TOC(?:_?\])?\][ \t]*$/gim;
/** kramdown's attribute lists, on a line of their own or after the element they apply to. */
const ATTRIBUTES = /(?:\n[ \t]*)?\{:[^{}\n]*\}/g;
/** Id of a heading in kramdown, Pandoc and Hugo. */
const HEADING_ID = /^( {0,3}#{1,6} [^\n{]*)\{#([\w:.-]+)[^{}\n]*\}[ \t]*$/gm;

/** Return the additions of kramdown, Pandoc and Hugo to Markdown in a text: attribute lists, heading ids, placeholders for a table of contents. */
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
