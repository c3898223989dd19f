import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/analysis/analyze.ts';
import { splitSentences } from '../../../../src/analysis/english/sentences/index.ts';
import type { Passage } from '../../../../src/analysis/core/types.ts';
import { CHRONICLE_FORMS, EVENT_FORMS, FORMS, LINE_FORMS } from '../../../../src/analysis/english/boilerplate/forms.ts';
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
    expect(findBoilerplate([paragraph(example)], splitSentences([paragraph(example)])).length).toBeGreaterThan(0);
  });

  it.each([...FORMS, ...EVENT_FORMS, ...CHRONICLE_FORMS, ...LINE_FORMS, ...PASSAGE_OPENINGS].map(({ example, form }) => [example, form]))(
    'matches its form: %s',
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
    const { boilerplate, events } = analyze([paragraph('Last updated on 9 July 2024'), paragraph('On 9 July 2024 a storm killed 12 people, police said.')], {
      published: '2024-07-10',
      lang: 'en',
      languages,
      gazetteer: createGazetteer([]),
    });
    expect(boilerplate).toHaveLength(1);
    expect(events.map(({ id }) => id)).toEqual(['e1']);
    expect(events[0]!.sentence).not.toBe(boilerplate[0]);
  });
});
