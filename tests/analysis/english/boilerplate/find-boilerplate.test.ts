import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/analysis/analyze.ts';
import { splitSentences } from '../../../../src/analysis/english/sentences/index.ts';
import type { Passage } from '../../../../src/analysis/core/types.ts';
import { CHRONICLE_FORMS, EVENT_FORMS, FORMS } from '../../../../src/analysis/english/boilerplate/forms.ts';
import { LINE_FORMS } from '../../../../src/analysis/english/boilerplate/line-forms.ts';
import { findBoilerplate, PASSAGE_OPENINGS } from '../../../../src/analysis/english/boilerplate/index.ts';
import { createGazetteer } from '../../../../src/analysis/english/names/index.ts';
import { languages } from '../../english.ts';

const paragraph = (text: string): Passage => ({ kind: 'paragraph', text, opaque: [] });
const isBoilerplate = (text: string): boolean => {
  const passages = [paragraph(text)];
  const sentences = splitSentences(passages);
  return findBoilerplate(passages, sentences).length === sentences.length;
};

describe('boilerplate', () => {
  it.each(FORMS.map(({ example }) => example))('is recognized by its form: %s', (example) => {
    expect(isBoilerplate(example)).toBe(true);
  });

  it.each([...FORMS, ...EVENT_FORMS, ...CHRONICLE_FORMS, ...LINE_FORMS, ...PASSAGE_OPENINGS].map(({ example, form }) => [example, form]))(
    'each example matches its own form: %s',
    (example, form) => {
      expect(example).toMatch(form);
    },
  );

  it('has no example in EVENT_FORMS or CHRONICLE_FORMS that FORMS matches already', () => {
    const others = [...EVENT_FORMS, ...CHRONICLE_FORMS];
    expect(others.filter(({ example }) => FORMS.some(({ form }) => form.test(example))).map(({ example }) => example)).toEqual([]);
  });

  it.each([
    'Updated 12:30, 4 May 2021',
    'Posted on 3 March by Ann Brown',
    'Filed under: Politics',
    'Image: NASA/Ann Brown',
    'Editing by Carl Dean',
    'Subscribe to our newsletter',
    'Email: press@example.org',
    'Page 2 of 4',
    'On air on Mondays at 9 p.m.',
    'Office hours: Monday to Friday, 9:00 to 17:00',
    'UPDATED ON 4 MAY 2021',
    'Posted on Monday, May 3, by Ann Brown',
    '3 May 2021 Category: Politics',
    'This entry was posted in Politics on 3 May.',
    'Copyright The Herald 2011',
    'Reporting by Ann Brown in Leeds, Carl Dean in York; editing by Eve Fox',
    'Follow her on Twitter',
  ])('is recognized in other words: %s', (text) => {
    expect(isBoilerplate(text)).toBe(true);
  });

  it.each([
    'The law was last updated in 2014, the ministry said, and 40 people were fined under it.',
    'Ann Brown published a novel in 2012.',
    'The photo by Ken Obuya won the prize on 4 May 2021.',
    'He was contacted by the police on Tuesday.',
    'The road was open on Monday, and 40 lorries crossed it.',
    'Posted to Kabul in 2012, he led 40 men.',
    'The sources of the river dried up in 2019.',
    '1,500 square kilometres',
    '40 Street vendors were arrested on Monday.',
    'The speech was broadcast on Monday to 12 million viewers.',
    'The interview, which aired on Sunday, drew 10 million viewers.',
    'The interview will be on air on Sunday before 2.15 million viewers.',
    'The ministry posted in May a deficit of 3 billion.',
    'A category 4 storm hit the coast on 3 May.',
    'Published on Monday, the report blames the mayor.',
    'Created in 1990, the fund has paid 40 million.',
    'Published atlases sold well in 2012.',
    'Writing in the Herald on Monday, Ann Brown said the bridge was unsafe.',
    'Video by a passer-by shows the bridge falling on 3 May.',
    'Copyright holders sued the firm on 3 May.',
    'Follow him home',
    'Like us, they fled on 3 May.',
  ])('is not a sentence of a report in similar words: %s', (text) => {
    expect(isBoilerplate(text)).toBe(false);
  });

  it('includes list items after a heading such as “Sources”, but not paragraphs', () => {
    const passages: Passage[] = [
      { kind: 'heading', text: 'Sources', opaque: [] },
      { kind: 'list-item', text: 'Herald, 4 May 2021', opaque: [] },
      paragraph('The bridge was closed on 5 May 2021.'),
    ];
    const sentences = splitSentences(passages);
    const boilerplate = new Set(findBoilerplate(passages, sentences));
    expect(sentences.filter(({ id }) => boilerplate.has(id)).map(({ passage }) => passage)).toEqual([0, 1]);
  });

  it('contains no event, claim or figure', () => {
    const passages = [
      paragraph('Reporting by Ana Reyes, who said on Monday that 40 people came.'),
      paragraph('On 9 July 2024 a storm killed 12 people, police said.'),
    ];
    const options = { published: '2024-07-10', lang: 'en', languages, gazetteer: createGazetteer([]) };
    const { boilerplate, sentences, events, claims, figures } = analyze(passages, options);
    expect(boilerplate).toEqual([sentences[0]!.id]);
    expect([...events, ...claims, ...figures].map(({ id, sentence }) => [id, sentence])).toEqual(['e1', 'c1', 'f1'].map((id) => [id, sentences[1]!.id]));
  });
});

describe.each([
  {
    leftOutOf: 'events',
    forms: EVENT_FORMS,
    matched: [
      'UPDATED 4 MAY 2021',
      'Posted at 12:27 on 4 May',
      'Credit: Ann Brown, 4 May',
      'Photo taken by Ann Brown on 4 May',
      'Image courtesy of Ann Brown, 4 May',
    ],
    others: [
      'Source code of the program was stolen on 4 May 2023.',
      'The charges were filed by the prosecutor on 4 May 2023.',
      'The suit was filed in Delaware on 4 May 2023.',
      'Video shows the bridge falling on 3 May.',
      'Video on Monday showed the bridge falling.',
      'Published reports said on Monday that it fell.',
      'He posted in the evening of 3 May.',
      'Credit Suisse collapsed on 19 March 2023.',
      'Posted on Monday, the video shows the bridge falling.',
      'The presenter collapsed on air on 4 May 2023.',
      'Taken on 4 May, the town was lost again on 6 May.',
    ],
  },
  {
    leftOutOf: 'the chronicle',
    forms: CHRONICLE_FORMS,
    matched: [
      'Written by Ann on 3 May',
      'Watch Ann Brown on Friday at 9 pm.',
      'Share your pictures of 3 May.',
      'Email us by Friday.',
      'Published on 3 May 2011',
    ],
    others: [
      'Print workers struck on 3 May.',
      'Email servers broke down on 3 May.',
      'Published on Monday, the report blames the mayor.',
      'Written by Ann Brown, the play opened on 3 May.',
    ],
  },
  {
    leftOutOf: 'titles',
    forms: LINE_FORMS,
    matched: [
      'BY ANN BROWN',
      'By The Associated Press',
      'Home > News',
      'Home',
      'Watch the video',
      'Follow @ann',
      'Share via e-mail',
      'Published: 3 May',
      'Updated Tuesday',
      'Update 2: the bridge is open',
      'Correction (4 May)',
      'Note to readers',
      '40 comments',
    ],
    others: [
      'By the river',
      'By noon nothing moved',
      'By Monday nothing moved',
      'Notebook thief arrested',
      'Correctional officers strike',
      'Update from Kyiv',
      'Home sales fall',
      'Watch factory closes',
      'Print workers strike',
      'Related firms fined',
      'Published author dies',
      'Updated plans for the bridge',
      'Comments by mayor anger union',
      'Copyright holders sue',
      '3 views on the budget',
    ],
  },
])('boilerplate that is left out of $leftOutOf', ({ forms, matched, others }) => {
  const isMatched = (text: string) => forms.some(({ form }) => form.test(text));
  it.each(matched)('includes: %s', (text) => expect(isMatched(text)).toBe(true));
  it.each(others)('does not include: %s', (text) => expect(isMatched(text)).toBe(false));
});
