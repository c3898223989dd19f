import { describe, expect, test } from 'vitest';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { makeEdition } from '../make-edition.ts';
import { organization, person, place } from '../make-entities.ts';

const entities: CuratedEntity[] = [
  place('northport', 'Northport', { kind: 'town' }),
  person('ana-reyes', 'Ana Reyes'),
  person('ivo-lind', 'Ivo Lind'),
  organization('harbour-company', 'Selm Harbour Company'),
];

/** Return the disputed numbers of a text with their sources, by row. */
function numbersIn(body: string): string[][] {
  const { rows } = makeEdition([{ slug: 'a', source: 'AFP', published: '2023-06-06', body }], entities).agreement;
  const disputed = rows.filter(({ state, kind }) => state === 'disputed' && (kind === 'number' || kind === 'difference'));
  return disputed.map(({ accounts }) => accounts.map(({ value, source }) => `${value} ${source}`));
}

describe('two numbers in one article are disputed', () => {
  test.each([
    ['The organisers spoke of 2,000 people. Police put the crowd at 1,200.', ['2,000 The organisers', '1,200 Police']],
    ['Ana Reyes said that 120 jobs would go. The union puts the figure at 160, as it counts temporary staff.', ['120 Ana Reyes', '160 The union']],
    ['Ana Reyes said that 4,200 customers had lost money. The defence puts the figure at 2,900.', ['4,200 Ana Reyes', '2,900 The defence']],
    [
      'Ana Reyes said that samples contained up to 2.1 milligrams per litre.\n\nThe company disputes the figure. Its laboratory had found no more than 0.7 milligrams per litre, the company said.',
      ['up to 2.1 mg Ana Reyes', 'at most 0.7 mg The company'],
    ],
  ])('if a noun refers to the first: %s', (text, numbers) => {
    expect(numbersIn(text)).toEqual([numbers]);
  });

  test.each([
    ['Ana Reyes said that the fire had cost $3.5 million. Ivo Lind put it nearer $4.5 million.', ['3,500,000 USD Ana Reyes', '4,500,000 USD Ivo Lind']],
    [
      'Some 14,200 vehicles cross the bridge, according to the ministry. Ivo Lind says it is closer to 18,000.',
      ['about 14,200 the ministry', 'about 18,000 Ivo Lind'],
    ],
    ['Ana Reyes says the number on strike has fallen to 254. The union says it is 366, six fewer than in May.', ['254 Ana Reyes', '366 The union']],
  ])('if a pronoun refers to it: %s', (text, numbers) => {
    expect(numbersIn(text)).toEqual([numbers]);
  });

  test.each([
    ['Perhaps 1,500 people came to the square. The council said 3,000; the police did not count.', ['1,500 as reported by AFP', '3,000 The council']],
    ['Ana Reyes said that 41 trucks were turned away. Ivo Lind countered that the gate log showed nine.', ['41 Ana Reyes', '9 Ivo Lind']],
    ["The company's count of those who have crossed the line is 44. Ivo Lind's is six.", ['44 The company', '6 Ivo Lind']],
    ["Ana Reyes says that six people were hurt, not five. The council's figure is still five.", ['6 Ana Reyes', '5 The council']],
  ])('if the second leaves out what it counts: %s', (text, numbers) => {
    expect(numbersIn(text)).toEqual([numbers]);
  });

  test.each([
    ['According to Ana Reyes, 34 flights were put off. Ivo Lind said it was "about fifty, if you count the night".', ['34 Ana Reyes', 'about 50 Ivo Lind']],
    ['Ana Reyes says that 88 people are ill. Ivo Lind believes the real number is "above 120", as few are tested.', ['88 Ana Reyes', 'more than 120 Ivo Lind']],
    ['The council cut the crew to six, according to the union. Ana Reyes says the number was "never below nine".', ['6 The union', 'at least 9 Ana Reyes']],
  ])('if the second is in quotation marks: %s', (text, numbers) => {
    expect(numbersIn(text)).toEqual([numbers]);
  });

  test.each([
    ['The council said 212 people were affected; Ivo Lind of the union said it was 260.', ['212 The council', '260 Ivo Lind']],
    [
      'The house lost $14.1 million, the chain says; the district puts the figure at $12.7 million.',
      ['14,100,000 USD The chain', '12,700,000 USD The district'],
    ],
  ])('in two parts of one sentence: %s', (text, numbers) => {
    expect(numbersIn(text)).toEqual([numbers]);
  });

  test.each([
    ['Police put the number at 600. The organisers, who had counted heads at the bridge, spoke of 1,500.', ['600 Police', '1,500 The organisers']],
    ['Ana Reyes delivered 520 packs to the fair, Ana Reyes said. The organisers have spoken of about 400.', ['520 Ana Reyes', 'about 400 The organisers']],
  ])('if the second follows “spoke of” or “have spoken of”: %s', (text, numbers) => {
    expect(numbersIn(text)).toEqual([numbers]);
  });

  test.each([
    'Sprinklers were put off for want of $2.1 million, Ana Reyes said. Ivo Lind has spoken of $6 million for fire protection.',
    'The council said 212 people were affected; Ivo Lind of the union said it was raining on 260 of them.',
    'Ana Reyes now claims 100 villages. Last week, on 30 May, Ivo Lind had spoken of 93 villages.',
    'Ana Reyes said it was 34. Ivo Lind said it was "about time".',
  ])('but not two that may both be right: %s', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  test('if an account with a measurement is rejected, and the answer gives another one in the same unit', () => {
    const account = 'Ana Reyes said that the crack was eleven millimetres long.';
    // The number is the report's; Ivo Lind only repeats it.
    expect(numbersIn(`${account}\n\nThe port rejects that account. Ivo Lind said that the report described a defect of four millimetres.`)).toEqual([
      ['11 mm Ana Reyes', '4 mm The report'],
    ]);
    expect(numbersIn(`${account}\n\nThe port did not reject that account. Ivo Lind said that the report described a defect of four millimetres.`)).toEqual([]);
    expect(numbersIn(`${account}\n\nThe port rejects that account. Ivo Lind said that the wall was four metres high.`)).toEqual([]);
  });

  test('but not if the account that is rejected has a sum of money, and the answer another one', () => {
    const account = 'Ana Reyes said that the bank had lost $3 million.';
    expect(numbersIn(`${account}\n\nThe bank rejects that account. Ivo Lind said that it had paid $5 million in fees.`)).toEqual([]);
  });

  test('if the second is called the true one, even some paragraphs later', () => {
    const between = 'Ana Reyes read it from a sheet.\n\nIt was raining.';
    expect(
      numbersIn(`The works will lay off 140 workers, Ana Reyes said.\n\n${between}\n\nIvo Lind said the true number was 190, because of the temporary staff.`),
    ).toEqual([['140 Ana Reyes', '190 Ivo Lind']]);
  });

  test('if the second is another change in the same direction', () => {
    expect(numbersIn('Ana Reyes said that takings had fallen by 70 per cent. A survey of the council found a fall of 45 per cent.')).toEqual([
      ['70 % Ana Reyes', '45 % A survey of the council'],
    ]);
    expect(numbersIn('Ana Reyes said that takings had fallen by 70 per cent. A survey of the council found a rise of 45 per cent.')).toEqual([]);
    expect(numbersIn('Ana Reyes said that takings had fallen by 70 per cent. A survey of the council found that rents had fallen by 45 per cent.')).toEqual([]);
  });

  test.each([
    ['The union says that 372 workers are on strike, the company 310.', ['372 The union', '310 the company']],
    ['How many came is unclear: 2,000, say the organisers; 900, say the police.', ['2,000 the organisers', '900 the police']],
    ['The loss was put at $2.9 million by Ivo Lind and at $1.1 million by the company.', ['2,900,000 USD Ivo Lind', '1,100,000 USD the company']],
  ])('if one sentence gives both, each with its source: %s', (text, numbers) => {
    expect(numbersIn(text)).toEqual([numbers]);
  });
});

describe('two numbers in one article are not disputed', () => {
  test.each([
    ['of one source', 'Ana Reyes said that 120 jobs would go. Ana Reyes puts the figure at 160 for both years.'],
    ['of one source with a pronoun', 'Ana Reyes said that 120 jobs would go. She puts it at 160 for both years.'],
    ['of an organization, and of “the company”, which may be the same one', 'The Selm Harbour Company said that 120 jobs would go. The company put it at 160.'],
    ['of another thing', 'Ana Reyes said that 26 boats fish in the bay. Ivo Lind put the loss at 15,000 for each boat.'],
    ['of another thing after “spoke of”', 'Ana Reyes said that 120 jobs would go. The union spoke of 40 apprentices.'],
    ['of another thing after “said”', 'Ana Reyes said that 120 jobs would go. The union said 40 apprentices had stayed.'],
    ['in another unit', 'Ana Reyes said that 120 jobs would go. Ivo Lind put it at $4 million.'],
    ['that can both be right', 'Ana Reyes said that about 2,000 people had come. Police put the crowd at 1,950.'],
    ['that are equal', 'Ana Reyes said that 120 jobs would go. Ivo Lind put it at 120.'],
    ['if the second does not refer to the first', 'Ana Reyes said that 120 jobs would go. Ivo Lind bought 160 chairs.'],
    ['if nobody disputes the figure', 'Ana Reyes said that 120 jobs would go. The union did not dispute the figure. It has 900 members, it said.'],
    ['of a later hour', 'Ana Reyes said that 12 people were hurt. In the evening the hospital put it at 15.'],
    ['if “it” is the time of day', 'Ana Reyes said that 12 people were hurt. Ivo Lind said it was 11 o’clock when the bus came.'],
    ['if “it” is a time that has passed', 'Ana Reyes said that 120 jobs would go. Ivo Lind said it was 40 years since the last strike.'],
    [
      'if sentences stand between the first and a pronoun',
      'Ana Reyes said that 120 jobs would go. It was a wet day. Everybody went home. Ivo Lind put it at 160.',
    ],
    ['of a part and the rest', 'Ana Reyes said that 372 people came by bus, the rest 310.'],
    ['of men and of women', 'Ana Reyes said that 372 men came, the women 310.'],
    ['of two things in one sentence', 'The boats were bought at $2.9 million by Ivo Lind and the nets at $1.1 million by the company.'],
    ['of two years', 'The loss was put at $2.9 million in 2021 and at $1.1 million in 2022 by the company.'],
  ])('%s', (_, text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});
