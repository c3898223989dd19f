import { expect, test } from 'vitest';
import { candidatesIn, makeChronicleOf } from './make-candidates.ts';

/** Return the words shown before the last dated sentence of a text, and that sentence. */
const lastDated = (body: string) => {
  const { before, text } = candidatesIn(body).findLast(({ isDated }) => isDated)!;
  return before === null ? null : `${before.text} | ${text}`;
};

test.each([
  [
    'There will be no restart at the Acme works in Leeds. The company called it off on Tuesday.',
    'There will be no restart at the Acme works in Leeds. | The company called it off on Tuesday.',
  ],
  [
    'Leeds has chosen a new mayor and two deputies. They took their oath on the old bridge of Leeds on Tuesday.',
    'Leeds has chosen a new mayor and two deputies. | They took their oath on the old bridge of Leeds on Tuesday.',
  ],
])('a sentence that cannot be read alone is shown with the one before: %s', (body, shown) => {
  expect(lastDated(body)).toBe(shown);
});

test.each([
  ['two persons may be meant', 'Ann Brown has beaten Cora Dale in Leeds. She took her oath on the old bridge on Tuesday.'],
  ['nobody is named whom “she” may mean', 'Leeds has a mayor again after a long wait. She took her oath on the old bridge on Tuesday.'],
  ['the one before cannot be read alone either', 'It has chosen them as its leaders. They took their oath on the old bridge on Tuesday.'],
  ['it is in another passage', 'It was a long vote.\n\nLeeds has chosen Ann Brown as its mayor.\n\nShe took her oath on the old bridge on Tuesday.'],
  ['the first paragraph has more sentences', 'It was a long vote. Leeds has chosen Ann Brown as its mayor.\n\nShe took her oath on the old bridge on Tuesday.'],
  ['the first paragraph names two persons', 'Leeds has chosen Ann Brown, not Cora Dale.\n\nShe took her oath on the old bridge on Tuesday.'],
  ['it looks back', 'The numbers of Ann Brown in Leeds are higher now. On Tuesday she had counted ten boats in the harbour.'],
  ['the one before opens with another day', 'On Monday Ann Brown left the town of Leeds. She came back to the old bridge on Tuesday.'],
  ['the one before is a quotation', '“Leeds is my town,” said Ann Brown. She took her oath on the old bridge on Tuesday.'],
])('a sentence that cannot be read alone is not shown with the one before where %s', (_, body) => {
  expect(lastDated(body)).toBeNull();
});

test('a sentence that can be read alone is shown alone', () => {
  expect(lastDated('Leeds has chosen a mayor. Ann Brown took her oath on the old bridge of Leeds on Tuesday.')).toBeNull();
});

test('an event of the same day in the sentence before is an entry of its own', () => {
  expect(lastDated('Ann Brown was arrested in Leeds on Tuesday. She was taken to the old prison on Tuesday evening.')).toBeNull();
});

test('a sentence that only names nobody is not shown with one about something else', () => {
  expect(lastDated('Shares of Acme rose in Leeds by 3 per cent. Engineers began to build a temporary dam on Tuesday.')).toBeNull();
});

test.each([
  ['shares none of its nouns', 'Trains to Leeds will run again from Monday. Cora Dale visited the site on Tuesday, three days late.', null],
  [
    'names what it speaks of',
    'Leeds will reopen its old bridge on Monday. The bridge was closed on Tuesday after a storm.',
    'Leeds will reopen its old bridge on Monday [11 March]. | The bridge was closed on Tuesday after a storm.',
  ],
])('whether a sentence is shown with one before of another day, if it %s', (_, body, shown) => {
  expect(lastDated(body)).toBe(shown);
});

test('a sentence that is shown with the one before is selectable only on a day without a better one', () => {
  const body = 'There will be no restart at the Acme works in Leeds. The company called it off on Tuesday.';
  const better = { slug: 'b', published: '2024-03-08', body: 'The ferry Aurora sank off the coast of Norway on Tuesday.' };
  const selectable = (articles: Parameters<typeof makeChronicleOf>[0]) =>
    makeChronicleOf(articles).days.flatMap(({ happenings }) => happenings.filter(({ isSelectable }) => isSelectable).map(({ best }) => best.text));
  const own = { slug: 'a', published: '2024-03-08', body };
  expect(selectable([own])).toEqual(['The company called it off on Tuesday.']);
  expect(selectable([own, better])).toEqual([better.body]);
});
