import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { markLanguages } from '../../src/markdown/mark-languages.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { passagesOf } from '../../src/markdown/passages.ts';
import { renderHtml } from '../../src/markdown/render.ts';
import { SCRIPTS } from '../../src/text/index.ts';

const htmlOf = (source: string, lang?: string) => renderHtml(parseMarkdown(source, { ...(lang && { lang }), imageSize: () => null }).tree);

describe('words in another script', () => {
  test.each([
    ['He said “Слава, слава!” twice.', '<p>He said “<span lang="und-Cyrl">Слава, слава</span>!” twice.</p>'],
    ['From Αθήνα to القاهرة.', '<p>From <span lang="und-Grek">Αθήνα</span> to <span lang="und-Arab">القاهرة</span>.</p>'],
    ['**Київ** is Kyiv.', '<p><strong><span lang="und-Cyrl">Київ</span></strong> is Kyiv.</p>'],
  ])('are marked: %s', (source, html) => expect(htmlOf(source, 'en')).toBe(html));

  test.each([
    ['code', '`Київ`', 'en'],
    ['text with a language given by the author', '<span lang="uk">Київ</span>', 'en'],
    ['in the script of the text', 'Київ і Reuters', 'uk'],
    ['Latin letters', 'Reuters каже', 'uk'],
  ])('are not marked if they are %s', (_, source, lang) => expect(htmlOf(source, lang)).not.toContain('und-'));

  test('are marked even if they are one letter', () => {
    const others = SCRIPTS.filter(([code]) => code !== 'Latn');
    const letters = Array.from({ length: 0x3100 }, (_, code) => String.fromCodePoint(code)).filter((letter) =>
      others.some(([, script]) => script.test(letter)),
    );
    expect(letters.length).toBeGreaterThan(1000);
    const unmarked = letters.filter((letter) => {
      const tree: Root = { type: 'root', children: [{ type: 'text', value: `“A” – ${letter}` }] };
      markLanguages(tree, 'en');
      return tree.children.length !== 2;
    });
    expect(unmarked).toEqual([]);
  });

  test('stay the same text', () => {
    const source = 'He said “Слава” in Київ.';
    expect(passagesOf(parseMarkdown(source, { lang: 'en', imageSize: () => null }).tree).passages.map(({ text }) => text)).toEqual([source]);
  });
});
