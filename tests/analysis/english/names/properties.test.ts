import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGazetteer, entriesNamedIn, findMentions } from '../../../../src/analysis/english/names/index.ts';
import { overlaps } from '../../../../src/analysis/core/span.ts';
import { splitSentences } from '../../../../src/analysis/english/sentences/index.ts';
import type { Passage } from '../../../../src/analysis/core/types.ts';
import { entry } from './bracketed.ts';
import { nameData } from '../../english.ts';

const ENTRIES = [
  entry('malmo', 'Malmö', 'place'),
  entry('eva', 'Éva Kovács', 'person'),
  entry('kyiv', 'Kyiv', 'place', 'Київ'),
  entry('corps', "Children's Rescue Corps", 'organization'),
];
const GAZETTEER = createGazetteer(ENTRIES);
const paragraph = (text: string): Passage => ({ kind: 'paragraph', text, opaque: [] });
const find = (text: string, opaque: Passage['opaque'] = []): ReturnType<typeof findMentions> => {
  const passages = [{ ...paragraph(text), opaque }];
  return findMentions(passages, splitSentences(passages), GAZETTEER, { unknownNames: true, ...nameData });
};

/** Texts made of fragments of news and of input that is likely to break the analysis. */
const newsLikeText = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          'Malmö',
          'Éva Kovács',
          'Kovács',
          'Київ',
          'in',
          'Governor',
          'the',
          'of',
          'and',
          'said',
          'University',
          'Mr.',
          'J.',
          '(FSB)',
          'Bank',
          ',',
          '. The',
          "'s",
          '“',
          '”',
          'regions',
          'NATO',
          'al-Amr',
          'Zoë Müller',
          '-',
          '&',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(' '));

describe('any text', () => {
  it('causes no error; mentions are in order, disjoint, inside one sentence and split no character', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(newsLikeText, (text) => {
        const sentences = splitSentences([paragraph(text)]);
        const boundaries = new Set([text.length, ...Array.from(segmenter.segment(text), ({ index }) => index)]);
        let lastEnd = 0;
        for (const { start, end, surface, sentence } of find(text).mentions) {
          expect(start).toBeGreaterThanOrEqual(lastEnd);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(surface);
          expect(boundaries.has(start) && boundaries.has(end)).toBe(true);
          const { start: sentenceStart, end: sentenceEnd } = sentences.find(({ id }) => id === sentence)!;
          expect(sentenceStart <= start && end <= sentenceEnd).toBe(true);
          lastEnd = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('yields no mention that overlaps an opaque span', () => {
    fc.assert(
      fc.property(newsLikeText, fc.nat(40), fc.nat(10), (text, from, length) => {
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        for (const mention of find(text, [{ start, end }]).mentions) expect(overlaps(mention, { start, end }) && start < end).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('yields the same entities composed and decomposed', () => {
    fc.assert(
      fc.property(newsLikeText, (text) => {
        expect(find(text.normalize('NFD')).entities).toEqual(find(text.normalize('NFC')).entities);
      }),
      { numRuns: 300 },
    );
  });

  it('mentions only gazetteer entries that entriesNamedIn returns', () => {
    fc.assert(
      fc.property(newsLikeText, (text) => {
        const named = new Set(entriesNamedIn(GAZETTEER, text).map(({ id }) => id));
        for (const { key, curated } of find(text).entities) expect(!curated || named.has(key)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
