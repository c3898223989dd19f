import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Passage, PassageSpan } from '../../src/analysis/core/types.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { passagesOf } from '../../src/markdown/passages.ts';
import { annotate } from '../../src/markdown/rehype-annotations.ts';
import type { MentionSpan, SentenceSpan, TimeSpan } from '../../src/markdown/rehype-annotations.ts';
import { renderHtml } from '../../src/markdown/render.ts';
import { imageSize } from './image-size.ts';

// Each folder contains a text, annotations that quote words of the text, and the expected HTML. All were written by hand; no command writes the expected HTML.
const folder = new URL('../fixtures/markdown/', import.meta.url);

type Quoted<Annotation> = Annotation extends PassageSpan ? Omit<Annotation, keyof PassageSpan> & { quote: string; occurrence?: number } : never;
type QuotedSpan = Quoted<SentenceSpan | MentionSpan | TimeSpan>;

/** Return the span of a quote. Its occurrences are counted over all passages, in order. */
function find(passages: Passage[], { quote, occurrence = 1 }: QuotedSpan): PassageSpan {
  let count = 0;
  for (const [passage, { text }] of passages.entries()) {
    for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
      if (++count === occurrence) return { passage, start, end: start + quote.length };
    }
  }
  throw new Error(`“${quote}” is not in the text ${occurrence} times.`);
}

describe('fixtures', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    const read = (file: string) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8');
    const { tree, problems } = parseMarkdown(read('input.md'), { imageSize });
    expect(problems).toEqual([]);
    const { passages, maps } = passagesOf(tree);
    const quoted = JSON.parse(read('annotations.json')) as QuotedSpan[];
    annotate(
      maps,
      quoted.map((annotation) => ({ ...annotation, ...find(passages, annotation) })),
    );
    expect(`${renderHtml(tree)}\n`).toBe(read('expected.html'));
  });
});
