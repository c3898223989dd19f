import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/analysis/english/sentences/index.ts';
import type { Passage } from '../../../src/analysis/core/types.ts';
import { expectLinearTime } from '../../computing-time.ts';

const paragraph = (text: string): Passage => ({ kind: 'paragraph', text, opaque: [] });
const split = (text: string): string[] => splitSentences([paragraph(text)]).map(({ start, end }) => text.slice(start, end));

/** Milliseconds of CPU that suffice for the longest text; with an algorithm of quadratic cost it takes longer. */
const MILLISECONDS = 3_000;

/** Expected sentences, by what they test. The text to split is the sentences joined by spaces. */
const CASES: Record<string, string[]> = {
  'two plain sentences': ['The bridge fell.', 'Nobody was hurt.'],
  'forms of address and ranks': ['Mr. Smith met Gen. Lee and Prof. Okafor.', 'They left.'],
  'two ranks in a row': ['State police Det. Sgt. Karen Voss met Det. Insp. Lee and Asst. Supt. Okafor.', 'Cllr. Reyes left.'],
  'a dateline with an abbreviated state': ['MILLBROOK, Vt. — The council met.', 'It voted.'],
  'a dash of a dialogue': ['He drove to Millbrook, Vermont.', '— The council met.'],
  initials: ['J. K. Rowling and George W. Bush came.', 'They left.'],
  'decimal numbers and money': ['It cost $3.5 million, or 2.75 percent.', 'That was 1.2 points more.'],
  'hours before a weekday': ['It began at 5 a.m. Monday in the square.', 'It ended at 9 p.m.', 'The crowd went home.'],
  'an initialism inside a sentence': ['He spoke in the U.S. Senate on Friday.', 'She did not.'],
  'an initialism at the end': ['They fled to the U.S.', 'The rest stayed.'],
  '“Inc.” and “Ltd.” before a verb': ['Acme Inc. said so.', 'Foobar Ltd. denied it.'],
  'a company at the end': ['He bought Acme Inc.', 'The price was not given.'],
  ellipses: ['He waited … and then Maria came ... and left.', 'That was all.'],
  'an ellipsis at the end of a quotation': ['“I do not know…”', 'He left.'],
  'a quotation and who said it': ['“Is it over?” Okafor asked.', 'No one answered.'],
  'a quotation and a clause in lower case': ['“Stop!” he said.', '“Go away!” she said.'],
  'each reporting verb after a quotation': ['said', 'asks', 'told', 'tells', 'replied', 'added', 'wrote', 'answered', 'insisted', 'warned'].map(
    (verb) => `“It is over!” Okafor ${verb} them.`,
  ),
  'the word “no” as an answer before a number': [
    'Asked whether he would resign, he answered no.',
    '40 members disagreed.',
    'Asked again, he said no.',
    '12 left.',
  ],
  'a quotation of two sentences': ['“It is over.', 'We lost,” he said.'],
  'closing marks with their sentence': ['He said “it is over.”', '(She did not.)', 'They left.'],
  'sentences in parentheses inside a sentence': ['He came (He sat. She stood.) and went.', 'They left.'],
  'the abbreviation “No.” before a number': ['No. 5 is alive.', 'He said no.', 'Five came.'],
  'years at the end': ['It began in 2022.', 'In 2023 it ended.'],
  'a street at the end': ['She lives on Main St.', 'Police arrested two men there.'],
  'a street at the end before “Nobody”': ['The march ended on Wall St.', 'Nobody was hurt.'],
  '“St.” for a saint, inside a sentence': ['He was born in St. Petersburg, near St. Mary’s Church.', 'He left.'],
  '“St.” for a saint, after another word of a name': ['The road to Bury St. Edmunds was closed.', 'Snow had fallen.'],
  '“St.” for a street, inside a name': ['The house by Baker St. Station was lit.', 'He left.'],
  'an hour at the end': ['The attack began at 5 p.m.', 'Police were called.'],
  'an hour and its zone': ['It ended at 9 a.m. Kyiv time.', 'It began at 6 p.m. Eastern time.'],
  'an hour at the beginning': ['At 5 p.m. Smith left the house.', 'He came back.'],
  'a zone at the end': ['Doors open at 6:30 p.m. EST.', 'Bring a coat.'],
  'a month at the end': ['It was over by Dec.', 'Officials said little.', 'It began on 24 Feb.', 'The 21-year-old left.'],
  'abbreviated weekdays and months inside a sentence': ['It closed on Fri. Dec. 5 and on Jan. 6.', 'Rain fell in Feb. and March.'],
  'an organization at the end': ['They appealed to the U.N.', 'Officials said it was late.'],
  '“U.S.” before a body of the state': ['The U.S. Marines landed on Friday.', 'The U.S. Senate voted.'],
  'a firm at the end': ['He works for Acme Inc.', 'Shares fell on Friday.'],
  '“D.C.” at the end': ['He moved to Washington, D.C.', 'Investigators followed.'],
  '“D.C.” inside a name': ['The Washington, D.C. Police Department said so.', 'It gave no reason.'],
  'the abbreviation “no.” for a rank': ['She was ranked no. 5 in May.', 'He was ranked no. 6.'],
  'Latin abbreviations': ['Arms, e.g. Kalashnikovs, i.e. rifles, were found.', 'They left.'],
  Ukrainian: ['Вибухи пролунали в центрі міста.', 'Загинули 24 людини.'],
};

describe('splitSentences', () => {
  it.each(Object.entries(CASES))('splits a text correctly with %s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('splits Chinese sentences without white space', () => {
    expect(split('他来了。她走了。')).toEqual(['他来了。', '她走了。']);
  });

  it('excludes white space at both ends, and passages of white space only', () => {
    expect(split('  One.\n  Two. \n')).toEqual(['One.', 'Two.']);
    expect(split(' \n ')).toEqual([]);
  });

  it('reads a passage without a full stop as one sentence', () => {
    expect(split('Seven battalions')).toEqual(['Seven battalions']);
  });

  it('gives equal sentences the same id plus the number of the occurrence', () => {
    const [a, b, c] = splitSentences([paragraph('He left. She stayed.'), paragraph('He\nleft.')]);
    expect(a?.id).toMatch(/^s-[0-9a-z]+$/);
    expect(b?.id).not.toBe(a?.id);
    expect(c?.id).toBe(`${a?.id}-2`);
  });

  it('covers every character except white space once, in any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Mr. A. B.', '“No!” X', '(a. b', '... ', 'U.S. The', '.) " '))),
        (parts) => {
          const text = parts.join(' ');
          let lastEnd = 0;
          for (const { start, end } of splitSentences([paragraph(text)])) {
            expect(text.slice(lastEnd, start).trim()).toBe('');
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(end).toBeGreaterThan(start);
            lastEnd = end;
          }
          expect(text.slice(lastEnd).trim()).toBe('');
        },
      ),
    );
  });

  it.each(['.', '. ', '(', '…"', 'A. ', '(a. ) '])('splits a text of %j repeated 200,000 times in linear time', (unit) =>
    expectLinearTime(200_000, MILLISECONDS, (count) => splitSentences([paragraph(unit.repeat(count))])),
  );
});
