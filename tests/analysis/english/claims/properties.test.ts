import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../../src/analysis/english/sentences/index.ts';
import type { Passage, PassageSpan } from '../../../../src/analysis/core/types.ts';
import { readClaims } from './read.ts';

const paragraph = (text: string): Passage => ({ kind: 'paragraph', text, opaque: [] });

/** Texts made of fragments of reports and of input that is likely to break the analysis. */
const newsLikeText = fc
  .array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.constantFrom(
          ...[
            'Ada Okafor',
            'Lind',
            'the mayor',
            'said',
            'told',
            'that',
            'according to',
            'in a statement',
            'he',
            'they',
            'who',
            'and',
            'not',
            'is',
            'was reported',
          ],
          ...[
            ',',
            '.',
            ':',
            ';',
            '“',
            '”',
            '"',
            '‘',
            '’',
            '(',
            ')',
            'claim',
            'reports of',
            'called',
            'called for',
            'a',
            'see',
            'as',
            'to',
            'on Tuesday',
            'Image:',
          ],
          ...['By his account', 'the bridge', 'closed', 'denied', 'promised', '12', 'I think', '\n'],
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '));

describe('any text', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

  test('is analyzed without an error; every span lies inside its passage and splits no character', () => {
    fc.assert(
      fc.property(fc.array(newsLikeText, { minLength: 1, maxLength: 3 }), (texts) => {
        const boundaries = texts.map((text) => new Set([text.length, ...Array.from(segmenter.segment(text), ({ index }) => index)]));
        const isWhole = ({ passage, start, end }: PassageSpan) => start < end && boundaries[passage]!.has(start) && boundaries[passage]!.has(end);
        const ids = new Set(splitSentences(texts.map(paragraph)).map(({ id }) => id));
        const { claims, entities } = readClaims(texts.map(paragraph));
        expect(claims.map(({ id }) => id)).toEqual(claims.map((_, index) => `c${index + 1}`));
        for (const { source, cue, content, sentence, entity, sourceKind } of claims) {
          expect(content.length).toBeGreaterThan(0);
          for (const span of [...content, source, cue]) expect(span === null || isWhole(span)).toBe(true);
          expect(ids.has(sentence)).toBe(true);
          expect(entity !== null).toBe(sourceKind === 'entity');
          expect(entity === null || entities.some(({ key }) => key === entity)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('yields no claim where a sentence breaks off after its cue', () => {
    expect(readClaims([paragraph('Ada Okafor claim : .')]).claims).toEqual([]);
  });

  test('gives the same result twice', () => {
    fc.assert(
      fc.property(newsLikeText, (text) => {
        expect(readClaims([paragraph(text)])).toEqual(readClaims([paragraph(text)]));
      }),
      { numRuns: 50 },
    );
  });

  test('yields no cue in code', () => {
    const text = 'The mayor said that it was over.';
    const passage: Passage = { kind: 'paragraph', text, opaque: [{ start: 0, end: text.length }] };
    expect(readClaims([passage]).claims).toEqual([]);
  });
});
