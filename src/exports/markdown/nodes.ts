import type { BlockContent, DefinitionContent, Heading, Link, List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';

/** Content of a line: nodes, or texts, which are escaped where they are written. */
export type Inline = PhrasingContent | string;

/** Return a heading; 1 is the title of the page. */
export function heading(depth: Heading['depth'], ...content: Inline[]): Heading {
  return { type: 'heading', depth, children: content.map(inline) };
}

/** Return a paragraph. */
export function paragraph(...content: Inline[]): Paragraph {
  return { type: 'paragraph', children: content.map(inline) };
}

/** Return a link to a URL. */
export function link(url: string, words: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: words }] };
}

/** Return a list without numbers; each item is a line. */
export function list(items: readonly (readonly Inline[])[]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
  };
}

/** Return a heading with the list below it; nothing for an empty list. */
export function section(title: string, items: readonly (readonly Inline[])[], ...notes: (BlockContent | DefinitionContent)[]): RootContent[] {
  return items.length === 0 ? [] : [heading(2, title), list(items), ...notes];
}

/** Return the text of a Markdown file from its metadata, which become YAML at its head, and its blocks. Metadata that are undefined are left out. */
export function formatMarkdown(metadata: Readonly<Record<string, unknown>>, blocks: RootContent[]): string {
  return `---\n${stringify(metadata, { lineWidth: 0 })}---\n\n${markdownOf(blocks)}`;
}

/** Return blocks as Markdown with the tables of GitHub. */
export function markdownOf(blocks: RootContent[]): string {
  return writer.stringify({ type: 'root', children: blocks });
}

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', fences: true, rule: '-', listItemIndent: 'one' }).freeze();

function inline(content: Inline): PhrasingContent {
  // A line feed in a text would begin a block.
  return typeof content === 'string' ? { type: 'text', value: content.replace(/\s+/g, ' ') } : content;
}
