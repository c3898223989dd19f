import { describe, expect, test } from 'vitest';
import { escapeXml, rfc3339 } from '../../src/components/xml.ts';

describe('text in XML', () => {
  test.each([
    ['Bread & <salt>', 'Bread &amp; &lt;salt&gt;'],
    [`"it's"`, '&quot;it&apos;s&quot;'],
    [']]>', ']]&gt;'],
    ['a\u0000b\u000bc\u001fd\ufffee', 'abcde'],
    ['tab\tline\n', 'tab\tline\n'],
    ['half \ud83d', 'half \ufffd'],
    ['Вячеслав 🙂', 'Вячеслав 🙂'],
  ])('%j becomes %j', (text, escaped) => expect(escapeXml(text)).toBe(escaped));
});

describe('moments of the frontmatter as RFC 3339', () => {
  test.each([
    ['2023-07-05', '2023-07-05T00:00:00Z'],
    ['2023-07-05T14:30+03:00', '2023-07-05T14:30:00+03:00'],
    ['2023-07-05T14:30Z', '2023-07-05T14:30:00Z'],
    ['2023-07-05T14:30:15-02:00', '2023-07-05T14:30:15-02:00'],
  ])('%s becomes %s', (moment, expected) => expect(rfc3339(moment)).toBe(expected));
});
