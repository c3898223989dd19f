import { expect, test } from 'vitest';
import { candidatesIn } from './make-candidates.ts';

/** Return the words shown for the last dated sentence of a text if it can be read alone; else null. */
const lastDated = (body: string) => {
  const { standsAlone, shown } = candidatesIn(body).findLast(({ isDated }) => isDated)!;
  return standsAlone ? shown.text : null;
};

test.each([
  [
    'a subject',
    'Leeds has chosen Ann Brown as its mayor. She took her oath on the old bridge on Tuesday.',
    '[Ann Brown] took her oath on the old bridge on Tuesday.',
  ],
  [
    'a subject after the date',
    'Ann Brown has rejected calls to resign. On 5 March she told parliament that nobody could have foreseen it all.',
    '[Ann Brown] told parliament that nobody could have foreseen it all.',
  ],
  [
    'a subject after a participle',
    'Leeds has chosen Ann Brown as its mayor.\n\nTaking the oath on Tuesday, she promised a new bridge to the town.',
    'Taking the oath on Tuesday, [Ann Brown] promised a new bridge to the town.',
  ],
  [
    'an object',
    'Ann Brown has to go to prison for six years. Judge Cora Dale sentenced her on Tuesday for taking the money.',
    'Judge Cora Dale sentenced [Ann Brown] on Tuesday for taking the money.',
  ],
  [
    'a subject of a clause, after the name of a newspaper',
    'Peter Brown is no longer the mayor of Leeds. Two members of the council told the Ledger that he had been dismissed on Tuesday.',
    'Two members of the council told the Ledger that [Peter Brown] had been dismissed on Tuesday.',
  ],
  [
    'a possessive',
    'Detectives in Leeds have questioned Ann Brown. Officers searched her house and her boat on Tuesday.',
    'Officers searched [Ann Brown’s] house and her boat on Tuesday.',
  ],
  [
    'a person named two sentences before',
    'Ann Brown runs the ferries. It is a hard trade. On Tuesday she sold two of the boats to a bank in Leeds.',
    'On Tuesday [Ann Brown] sold two of the boats to a bank in Leeds.',
  ],
  [
    'a person named in the paragraph before',
    'It was a long vote.\n\nLeeds has chosen Ann Brown as its mayor.\n\nShe took her oath on the old bridge on Tuesday.',
    '[Ann Brown] took her oath on the old bridge on Tuesday.',
  ],
  [
    'a person with an office in an apposition',
    'Ann Brown, the deputy, leads the city of Leeds until then. She said on Tuesday that nobody had been told about the gap.',
    '[Ann Brown] said on Tuesday that nobody had been told about the gap.',
  ],
])('a name stands in brackets for a pronoun: %s', (_, body, shown) => {
  expect(lastDated(body)?.replace(/^On 5 March /, '')).toBe(shown);
});

test.each([
  ['an addition says that the person is a man', 'Heinz Luders, the man who died, lived in Leeds. She took her oath on the old bridge on Tuesday.'],
  ['a title says that the person is a woman', 'Leeds has chosen Jules Brown. Everybody likes Ms Brown there. He took his oath on the old bridge on Tuesday.'],
  ['the given name is one of men', 'Leeds has chosen Peter Brown as its mayor. She took her oath on the old bridge on Tuesday.'],
  ['two persons may be meant', 'Ann Brown has beaten Cora Dale in Leeds. She took her oath on the old bridge on Tuesday.'],
  ['nobody is named', 'Leeds has a mayor again after a long wait. She took her oath on the old bridge on Tuesday.'],
  ['somebody without a name may be meant', 'Ann Brown met a witness in Leeds. She took her oath on the old bridge on Tuesday.'],
  ['a relative may be meant', 'Ann Brown spoke for her husband. He took his oath on the old bridge of Leeds on Tuesday.'],
  ['the person has only a surname', 'Leeds has chosen Brown as its mayor. She took her oath on the old bridge on Tuesday.'],
  ['the sentence names the person itself', 'Leeds has chosen Ann Brown. In his speech on Tuesday he compared the mayor to Ann Brown of old.'],
  ['the sentence has two days', 'Ann Brown leads Leeds. She took her oath on the old bridge on Tuesday and left for Norway on Wednesday.'],
])('but not where %s', (_, body) => {
  expect(lastDated(body)).toBeNull();
});

test('the person is one of those whom the sentence names, so that another report of the same can join it', () => {
  const [candidate] = candidatesIn('Leeds has chosen Ann Brown as its mayor. She took her oath on the old bridge on Tuesday.').filter(({ isDated }) => isDated);
  expect(candidate!.whoAndWhere).toContain('person:ann-brown');
});
