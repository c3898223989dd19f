import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { llmsText, MARKDOWN_FILE } from '../../src/exports/index.ts';
import { exportsSchema } from '../../src/config/exports.ts';
import { entityFileSchema } from '../../src/collections/entities/schema.ts';
import { makeEdition } from '../edition/make-edition.ts';
import { edition, files, filesOf, HOSTILE_TITLE, hrefs, site } from './fixture.ts';

const written = [...files].filter(([href]) => href.endsWith(`/${MARKDOWN_FILE}`));

/** Parse the metadata and the tree of a file with an independent parser. */
function read(text: string): { metadata: Record<string, unknown>; tree: Root } {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(text) ?? [];
  return { metadata: parse(head) as Record<string, unknown>, tree: unified().use(remarkParse).use(remarkGfm).parse(body) };
}

function all<Type extends Nodes['type']>(node: Nodes, type: Type): Extract<Nodes, { type: Type }>[] {
  const own = node.type === type ? [node as Extract<Nodes, { type: Type }>] : [];
  return [...own, ...('children' in node ? node.children.flatMap((child) => all(child, type)) : [])];
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

test('every article, entity and topic has a Markdown file, at the address of its page', () => {
  const pages = [...edition.articles, ...edition.people, ...edition.places, ...edition.organizations, ...edition.topics];
  expect(written.map(([href]) => href)).toEqual(pages.map(({ href }) => href + MARKDOWN_FILE));
  for (const [href, text] of written) expect(read(text).metadata['address'], href).toBe(`https://gazette.example${href.slice(0, -MARKDOWN_FILE.length)}`);
});

describe.each(edition.articles)('$slug', ({ href, title, html, sentences }) => {
  const { metadata, tree } = read(files.get(href + MARKDOWN_FILE)!);
  const addresses = all(tree, 'link').filter(({ url }) => url.startsWith('./#'));

  test('has its title in the metadata and as heading', () => {
    expect(metadata['title']).toBe(title);
    expect(all(tree, 'heading').map((heading) => [heading.depth, wordsOf(heading)])[0]).toEqual([1, title]);
  });

  test('every sentence is followed by its URL, which the page has', () => {
    expect(addresses.map(({ url }) => url)).toEqual(sentences.map(({ id }) => `./#${id}`));
    for (const { url } of addresses) expect(html()).toContain(`id="${url.slice(3)}"`);
  });

  test('the words are the words of the article', () => {
    // A footnote mark is not part of the sentence.
    const words = wordsOf(tree).replace('[1]', '');
    for (const { text } of sentences) expect(words).toContain(`${text} ¶`);
  });
});

test('no text becomes HTML, or a link that the site did not make', () => {
  for (const [href, text] of written) {
    const { tree } = read(text);
    expect(all(tree, 'html'), href).toEqual([]);
    for (const link of all(tree, 'link')) {
      // GitHub's Markdown turns a bare URL in a text into a link.
      if (link.url !== wordsOf(link)) expect(link.url, href).toMatch(/^(?:\.\/#|https:\/\/(?:gazette\.example|example\.org)\/)/);
    }
  }
});

test('denials, plans and notes are not presented as statements of the article', () => {
  const body = 'Ana Reyes denied that the bridge was closed. The Harbour Board will open a second bridge on 5 June 2023.\\\nIt rained[^1].\n\n[^1]: A note.';
  const port = { id: 'northport', ...entityFileSchema.parse({ name: 'Harbour Board', type: 'organization' }) };
  const ana = { id: 'ana', ...entityFileSchema.parse({ name: 'Ana Reyes', type: 'person' }) };
  const texts = filesOf(makeEdition([{ slug: 'a', published: '2023-05-04', body }], [port, ana]));
  expect(texts.get('/people/ana/index.md')).toMatch(/^- 4 May 2023, denied: that the bridge was closed/m);
  expect(texts.get('/organizations/northport/index.md')).toMatch(/^- 5 June 2023, planned: /m);
  expect(texts.get('/articles/a/index.md')).toContain('It rained\\[1]. [¶]');
});

describe('llms.txt', () => {
  const text = llmsText(edition, site, hrefs);
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text);

  test('has the parts of llmstxt.org in order: a title, a summary as a quotation, sections of links', () => {
    const [title, summary, ...others] = tree.children;
    expect([title!.type, wordsOf(title!), summary!.type, wordsOf(summary!)]).toEqual(['heading', site.name, 'blockquote', site.description]);
    const sections = others.slice(others.findIndex(({ type }) => type === 'heading'));
    expect(sections.map(({ type }) => type)).toEqual(sections.map((_, index) => (index % 2 === 0 ? 'heading' : 'list')));
    for (const list of sections.filter(({ type }) => type === 'list')) for (const item of all(list, 'listItem')) expect(all(item, 'link')).toHaveLength(1);
  });

  test('lists the texts, which are files of the site, and the licence', () => {
    const urls = all(tree, 'link').map(({ url }) => url);
    for (const [href] of written) expect(urls).toContain(`https://gazette.example${href}`);
    expect(urls).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(text).toContain(HOSTILE_TITLE.slice(0, 10));
    expect(all(tree, 'html')).toEqual([]);
  });

  test('lists the pages if there are no texts', () => {
    const without = llmsText(edition, { ...site, exports: exportsSchema.parse({ markdown: false }) }, hrefs);
    expect(without).not.toContain(MARKDOWN_FILE);
    expect(without).toContain('(https://gazette.example/people/ana-reyes/)');
  });
});
