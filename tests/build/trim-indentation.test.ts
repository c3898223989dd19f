import { expect, test } from 'vitest';
import { trimIndentation } from '../../src/build/trim-indentation.ts';

test.each([
  ['the indentation of lines', '<ul>\n    <li>One\n      two</li>\n</ul>', '<ul>\n<li>One\ntwo</li>\n</ul>'],
  ['empty lines, and white space at the end of lines', '<p>  \n\n \t\r\n  <b>a</b></p>', '<p>\n<b>a</b></p>'],
])('%s: removed, but for one line break', (_, html, trimmed) => {
  expect(trimIndentation(html)).toBe(trimmed);
});

test.each([
  ['preformatted text', '<pre class="x">a\n    b\n\n  c</pre>'],
  ['a text field', '<textarea>\n   a\n  b</textarea>'],
  ['a script', '<script type="application/ld+json">{\n  "a": "b\\n  c"\n}</script>'],
  ['styles', '<style>a {\n  b: c\n}</style>'],
  ['an attribute with line breaks', '<a title="one\n   two > three" href=\'a\n  b\'>x</a>'],
  ['a comment of a template', '<!-- a\n    b -->'],
  ['white space without a line break', '<b>a</b>   <i>b</i>'],
  ['no-break spaces', '<p>a\u00A0\n\u00A0b</p>'],
])('%s is unchanged', (_, html) => {
  expect(trimIndentation(html)).toBe(html);
});

test('the text of an author is unchanged, without the comments around it', () => {
  expect(trimIndentation('<div>\n  <!--as written--><p>a\n\n   b</p><!--/as written-->\n  <i>c</i></div>')).toBe('<div>\n<p>a\n\n   b</p>\n<i>c</i></div>');
});

test('text after an element with significant white space is trimmed again', () => {
  expect(trimIndentation('<pre>\n  a</pre>\n  <p>"b"\n    c</p>')).toBe('<pre>\n  a</pre>\n<p>"b"\nc</p>');
});
