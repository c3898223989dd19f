import { expect, test } from 'vitest';
import { speakersLine, withParts } from '../../src/components/claims/claim-labels.ts';

const claims = (...names: string[]) =>
  names.map((name) => ({ speaker: { name, kind: name === '' ? 'none' : 'named' } })) as unknown as Parameters<typeof speakersLine>[0];

test.each([
  [['Lind'], 'Lind'],
  [['Lind', 'Reyes', 'Reyes'], 'Reyes · Lind'],
  [['A', 'B', 'C'], 'A · B · C'],
  [['Two groups, A and B', 'The council'], 'Two groups, A and B · The council'],
  [['A', 'B', 'C', 'D', 'E', 'A'], 'A · B · C · 2 others'],
  [['', ''], ''],
])('the speakers of claims of %j: “%s”', (names, words) => {
  expect(speakersLine(claims(...names))).toBe(words);
});

test('two statements of one sentence are parts of it; the same sentence in two articles is not', () => {
  const claim = (slug: string, text: string) => ({ article: { slug }, excerpt: { text, marks: [] } }) as unknown as Parameters<typeof withParts>[0][number];
  const listed = withParts([
    claim('a', 'He said this and denied that.'),
    claim('a', 'He left.'),
    claim('a', 'He said this and denied that.'),
    claim('b', 'He left.'),
  ]);
  expect(listed.map(({ isPart }) => isPart)).toEqual([true, false, true, false]);
});
