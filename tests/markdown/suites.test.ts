import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { passagesOf } from '../../src/markdown/passages.ts';
import { annotate } from '../../src/markdown/rehype-annotations.ts';
import { renderHtml } from '../../src/markdown/render.ts';
import { elementsOf, readHtml, textOf } from './trees.ts';

const folder = join(import.meta.dirname, '../../../shared/suites');
const isPresent = existsSync(folder);
if (!isPresent) console.log('Skipped: tests/markdown/suites.test.ts reads ../shared/suites, which does not exist.');

interface Case {
  id: string;
  html?: string;
  markdown?: string;
  text?: string;
}

const casesOf = (file: string): Case[] =>
  isPresent
    ? readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Case)
    : [{ id: file }];

/** Return the HTML of a text with each passage wrapped as a sentence and as a mention, and the text of its tree. */
function publish(source: string): { html: string; text: string } {
  const { tree } = parseMarkdown(source, { imageSize: () => ({ width: 1, height: 1 }) });
  const { passages, maps } = passagesOf(tree);
  annotate(
    maps,
    passages.flatMap((passage, index) => {
      const span = { passage: index, start: 0, end: passage.text.length };
      return [
        { ...span, kind: 'sentence' as const, id: `s-${index}` },
        { ...span, kind: 'mention' as const, id: `m${index}`, entity: 'x', type: 'place' as const },
      ];
    }),
  );
  return { html: renderHtml(tree), text: textOf(tree) };
}

const addresses = ['href', 'src', 'cite', 'action', 'formAction', 'data', 'poster', 'srcSet', 'background', 'xLinkHref', 'longDesc', 'ping'];
const safeAddress = /^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/;

describe.skipIf(!isPresent)('markup that tries to run script', () => {
  const cases = [...casesOf('xss-owasp.jsonl'), ...casesOf('xss-h5sc.jsonl')];
  const ways = [
    ['as a block', (html: string) => html],
    ['in a paragraph', (html: string) => `One ${html} two.`],
    ['in a list in a quotation', (html: string) => `> - ${html.replaceAll('\n', '\n>   ')}`],
    ['as an address and a title', (html: string) => `[a](<${html.replace(/[\n<>]/g, '')}> "${html}") ![b](<${html.replace(/[\n<>]/g, '')}>)`],
  ] as const;

  test.each(ways)('%s', (_, place) => {
    for (const { id, html = '' } of cases) {
      const { html: published } = publish(place(html));
      for (const { tagName, properties } of elementsOf(readHtml(published))) {
        const where = `${id}: ${published}`;
        expect(tagName, where).not.toMatch(/^(?:script|style|iframe|object|embed|form|button|svg|math|base|link|meta|video|audio|template)$/);
        for (const [name, value] of Object.entries(properties)) {
          expect(name, where).not.toMatch(/^on|^style$|^name$|^srcDoc$/i);

          if (addresses.includes(name)) expect(String(value).replace(/[\u0000-\u0020]/g, ''), where).toMatch(safeAddress);
          if (name === 'id') expect(value, where).toMatch(/^h[1-6]$/.test(tagName) ? /^(?!main$|text$|[mtfc]\d)/ : /^(?:[sm]-?\d+|user-content-.*)$/);
        }
      }
    }
  });
});

describe.skipIf(!isPresent)('texts of the specifications', () => {
  test.each(['md-commonmark-0.31.2.jsonl', 'md-gfm-0.29.jsonl', 'unicode-blns.jsonl', 'unicode-own.jsonl'])(
    '%s is published, and read back as it was written',
    (file) => {
      for (const { id, markdown, text: string } of casesOf(file)) {
        const { html, text } = publish(markdown ?? string ?? '');
        expect(textOf(readHtml(html)), id).toBe(text);
      }
    },
  );
});
