import { describe, expect, test } from 'vitest';
import { addBasePath, fillAddresses, fillLanguages, rekeyMentions } from '../../../src/edition/articles/addresses.ts';
import { passagesOf } from '../../../src/markdown/passages.ts';
import { annotate } from '../../../src/markdown/rehype-annotations.ts';
import { renderHtml } from '../../../src/markdown/render.ts';
import { treeOf } from '../../markdown/trees.ts';

/** Return the HTML of a text of one passage, all of which mentions an entity. */
function htmlWithMention(source: string, entity: string): string {
  const root = treeOf(source);
  const { passages, maps } = passagesOf(root);
  annotate(maps, [{ kind: 'mention', id: 'm1', passage: 0, start: 0, end: passages[0]!.text.length, entity, type: 'person' }]);
  return renderHtml(root);
}

describe('`href` of a mention', () => {
  test('is the address of the page of its entity', () => {
    expect(fillAddresses(htmlWithMention('Ada', 'ada'), (key) => `/people/${key}/`)).toBe(
      '<p><a class="mention" data-entity="ada" href="/people/ada/" data-type="person" id="m1">Ada</a></p>',
    );
  });

  test('a changed entity key is replaced in links and spans, not in code', () => {
    const rekeyed = (source: string) => rekeyMentions(htmlWithMention(source, 'person:"ada"'), (key) => (key === 'person:"ada"' ? 'ada&co' : key));
    expect(rekeyed('Ada')).toBe('<p><a class="mention" data-entity="ada&#x26;co" data-type="person" id="m1">Ada</a></p>');
    expect(rekeyed('[Ada](https://example.org)')).toContain('<span class="mention" data-entity="ada&#x26;co"');
    expect(rekeyed('`class="mention" data-entity="x"` Ada')).toContain('data-entity="x"');
  });

  test('is omitted if the entity has no page', () => {
    expect(fillAddresses(htmlWithMention('Ada', 'ada'), () => null)).toBe('<p><a class="mention" data-entity="ada" data-type="person" id="m1">Ada</a></p>');
  });

  test('is omitted in an author’s link', () => {
    expect(fillAddresses(htmlWithMention('[Ada](/a)', 'ada'), () => '/x')).not.toContain('/x');
  });

  test.each(['person:o’neil', 'a&b"c\'d`e<f>', '$&', 'Ж'])('is looked up by the exact key: %s', (key) => {
    const asked: string[] = [];
    const html = fillAddresses(htmlWithMention('Ada', key), (found) => {
      asked.push(found);
      return '/a?b&"$1"';
    });
    expect(asked).toEqual([key]);
    expect(html).toContain(' href="/a?b&#x26;&#x22;$1&#x22;" ');
  });

  test.each([
    '<a class="mention" data-entity="ada">x</a>',
    'x &lt;a class="mention" data-entity="ada"',
    '`<a class="mention" data-entity="ada">`',
    '```\n<a class="mention" data-entity="ada">\n```',
    '[x](/y \'<a class="mention" data-entity="ada"\')',
    '![<a class="mention" data-entity="ada">](/images/bridge.jpg)',
    '<a href="<a class=&quot;mention&quot; data-entity=&quot;ada&quot;">x</a>',
    '<a class="mention" data-entity="ada" href="/z" title="<a class=&quot;mention&quot; data-entity=&quot;ada&quot;>">x</a>',
    '[^<a class="mention" data-entity="ada">]\n\n[^<a class="mention" data-entity="ada">]: x',
  ])('cannot be forged by an author: %s', (source) => {
    const html = renderHtml(treeOf(source));
    expect(
      fillAddresses(html, () => {
        throw new Error('asked');
      }),
    ).toBe(html);
  });
});

describe('base path', () => {
  const html = renderHtml(treeOf('[a](/b) [c](//d.example) [e](f) [g](https://h.example/i) ![j](/images/bridge.jpg) a href="/k" [l](/m \'<a href="/n\')'));

  test('is added before paths of the site', () => {
    const based = addBasePath(html, '/news/');
    expect(based).toContain('<a href="/news/b">a</a> <a href="//d.example" rel="external noopener">c</a> <a href="f">e</a> <a href="https://h.example/i"');
    expect(based).toContain('<img src="/news/images/bridge.jpg" alt="j"');
    expect(based).toContain(' a href="/k" <a href="/news/m" title="<a href=&#x22;/n">l</a>');
  });

  test('of the root changes nothing', () => {
    expect(addBasePath(html, '/')).toBe(html);
  });
});

describe('fillLanguages', () => {
  const html = '<p>In <span lang="und-Cyrl">Київ</span> and <span lang="und-Cyrl">Слава</span>.</p>';

  test('gives a name the language that an editor entered, and leaves the others undetermined', () => {
    expect(fillLanguages(html, new Map([['Київ', 'uk']]))).toBe('<p>In <span lang="uk">Київ</span> and <span lang="und-Cyrl">Слава</span>.</p>');
  });
});
