import { expect, test } from 'vitest';
import { withoutShortcodes } from '../../src/import/formats/wordpress-shortcodes.ts';

test.each([
  ['[youtube=https://www.youtube.com/watch?v=w7Ft2ymGmfc]', '<a href="https://www.youtube.com/watch?v=w7Ft2ymGmfc">Video on YouTube</a>'],
  ['[embed]https://vimeo.com/12345[/embed]', '<a href="https://vimeo.com/12345">https://vimeo.com/12345</a>'],
  ['[caption id="a" width="3"]<img src="a.png" alt="" /> At dusk[/caption]', '<figure><img src="a.png" alt="" /><figcaption>At dusk</figcaption></figure>'],
  [
    '[caption id="a" caption="At dusk"]<a href="b.png"><img src="a.png" /></a>[/caption]',
    '<figure><a href="b.png"><img src="a.png" /></a><figcaption>At dusk</figcaption></figure>',
  ],
  ['a [gallery ids="1,2"] b', 'a  b'],
  ['[su_box title="x"]Kept.[/su_box] [contact-form] [quote]Kept.[/quote]', 'Kept.  Kept.'],
])('%s', (content, html) => expect(withoutShortcodes(content).html).toBe(html));

test.each(['He said [sic] that it runs.', '[Laughter] and [the mayor] and [1]', '<p>An [applause] and a list[0].</p>'])(
  'words in brackets are unchanged: %s',
  (content) => expect(withoutShortcodes(content)).toEqual({ html: content, notes: [] }),
);

test('the result of each is reported', () => {
  expect(withoutShortcodes('[vimeo 12345] [gallery ids="1"] [toc depth="2"]').notes.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'changed: [vimeo 12345] is a plain link now',
    'left out: shortcode [gallery ids="1"]',
    'left out: shortcode [toc depth="2"]',
  ]);
});
