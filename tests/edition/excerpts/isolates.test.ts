import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeIsolates } from '../../../src/edition/excerpts/isolates.ts';
import type { Excerpt } from '../../../src/edition/types.ts';
import { unmatchedIsolates } from '../../../src/text/hidden-characters.ts';
import { makeEdition } from '../make-edition.ts';
import { place } from '../make-entities.ts';

const [LRI, RLI, FSI, PDI] = ['\u2066', '\u2067', '\u2068', '\u2069'];

describe('closeIsolates', () => {
  test.each<[string, string, string]>([
    ['what is opened is closed at the end', `He said ${RLI}one.`, `He said ${RLI}one.${PDI}`],
    ['what is closed is opened at the start', `two${PDI} and so on.`, `${FSI}two${PDI} and so on.`],
    ['both, and two deep', `one${PDI} ${LRI}two ${RLI}three`, `${FSI}one${PDI} ${LRI}two ${RLI}three${PDI}${PDI}`],
    ['what is whole stays', `a ${RLI}b ${LRI}c${PDI}${PDI} d`, `a ${RLI}b ${LRI}c${PDI}${PDI} d`],
  ])('%s', (_, text, expected) => expect(closeIsolates({ text, marks: [] }).text).toBe(expected));

  test('every excerpt is balanced, and its marks are around the same words', () => {
    const letters = fc.array(fc.constantFrom('a', 'ב', ' ', LRI, RLI, FSI, PDI), { maxLength: 20 }).map((all) => all.join(''));
    fc.assert(
      fc.property(letters, fc.nat(20), fc.nat(20), (text, one, other) => {
        const mark: [number, number] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
        const closed = closeIsolates({ text, marks: [mark] });
        expect(unmatchedIsolates(closed.text).size).toBe(0);
        expect(closed.text.slice(...closed.marks[0]!)).toBe(text.slice(...mark));
      }),
    );
  });
});

test('every excerpt of an edition is balanced, even if an isolate spans sentences', () => {
  const body = `Ana Reyes said that ${RLI}the bridge at Northport fell on 5 June 2023. Ana Reyes denied that 12 people died at Northport on 6 June 2023.${PDI} “It ${LRI}fell. It${PDI} did,” she said.`;
  const { articles, ...edition } = makeEdition(
    [
      { slug: 'one', published: '2023-06-08', body },
      { slug: 'two', published: '2023-06-09', body },
    ],
    [place('northport', 'Northport', { kind: 'town' })],
  );
  const excerpts = excerptsIn([articles, edition]);
  expect(excerpts.filter(({ text }) => unmatchedIsolates(text).size > 0)).toEqual([]);
  expect(excerpts.some(({ text, marks: [mark] }) => text.startsWith(FSI) && mark && text.slice(...mark) === '6 June 2023')).toBe(true);
  expect(edition.claims.filter(({ text }) => unmatchedIsolates(text).size > 0)).toEqual([]);
  // The search marks the sentences of the article by these offsets.
  const sentences = new Set(articles[0]!.sentences.map(({ text }) => text));
  // Two sentences of each of the two articles.
  expect(edition.places[0]!.sentences).toHaveLength(4);
  for (const { excerpt } of edition.places[0]!.sentences) expect(sentences).toContain(excerpt.text);
});

/** Return all excerpts in a value at any depth. */
function excerptsIn(value: unknown): Excerpt[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'marks' in value && 'text' in value ? [value as Excerpt] : [];
  return [...own, ...Object.values(value).flatMap(excerptsIn)];
}
