import { describe, expect, test } from 'vitest';
import { escapeXml } from '../../src/exports/xml.ts';

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
