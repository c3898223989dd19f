import { z } from 'zod';
import { COMPARE_FILE, compareArticles, type ComparedArticle, type ComparedItem, readComparedArticle } from '../compare/index.ts';
import type { BuiltSite } from './open-site.ts';
import { defineTool, ToolError } from './tool.ts';

/** Compares two articles. */
export const compareTool = defineTool({
  name: 'compare',
  title: 'Compare two articles',
  description:
    'Compares two articles: the numbers that both give for one thing, what only one of them has (people, places, organizations, dates, figures, statements, sources), and sentences that report the same.',
  input: { a: z.string().min(1).describe('Address of the first article, or the last part of it'), b: z.string().min(1).describe('The second one') },
  async run({ a, b }, site) {
    const [first, second] = [await articleOf(a, site), await articleOf(b, site)];
    if (first.slug === second.slug) throw new ToolError('This is one article twice.');
    const { numbers, kinds, rows } = compareArticles(first, second);
    const item = ({ label, href, note }: ComparedItem) => ({ label, note, ...(href !== null && { address: site.absolute(href) }) });
    return {
      a: headOf(first, site),
      b: headOf(second, site),
      numbers: numbers.map((number) => ({ title: number.title, kind: number.kind, a: number.a.map(item), b: number.b.map(item) })),
      kinds: Object.fromEntries(kinds.map((kind) => [kind.id, { both: kind.both.map(item), onlyA: kind.a.map(item), onlyB: kind.b.map(item) }])),
      sameInBoth: rows.flatMap((row) => (row.reason === null ? [] : [{ shares: row.reason, a: textsOf(row.a), b: textsOf(row.b) }])),
    };
  },
});

/**
 * Resolve to the data of an article for the comparison.
 *
 * @throws ToolError when there is no such article
 */
async function articleOf(words: string, site: BuiltSite): Promise<ComparedArticle> {
  const page = site.pageOf(words, ['articles']);
  const text = page === null ? null : await site.read(`${page}/${COMPARE_FILE}`);
  if (text === null) throw new ToolError(`There is no article “${words}”. Use “search” to find its address.`);
  return readComparedArticle(text);
}

function headOf({ title, published, href }: ComparedArticle, { absolute }: BuiltSite): object {
  return { title, published, address: absolute(href) };
}

function textsOf(sentences: readonly { text: string }[]): string[] {
  return sentences.map(({ text }) => text);
}
