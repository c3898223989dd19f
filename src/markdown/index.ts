/** Markdown: parsing and sanitizing it, extracting passages of plain text, and writing HTML with annotations wrapped around their words. */
export { allowedHtml } from './allowed-html.ts';
export { findParserLimit } from './limits.ts';
export { parseMarkdown, type Removal } from './parse.ts';
export { passagesOf } from './passages.ts';
export { annotate, type WrapSpan } from './rehype-annotations.ts';
export { linkTargetsIn } from './link-targets.ts';
export { renderHtml } from './render.ts';
