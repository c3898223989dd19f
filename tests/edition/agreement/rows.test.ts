import { describe, expect, test } from 'vitest';
import { type GivenArticle, rowsOf } from './edition-of.ts';

describe('two numbers for one day', () => {
  const numbers = (...articles: GivenArticle[]) =>
    rowsOf(...articles)
      .filter(({ state }) => state === 'disputed')
      .map(({ accounts }) => accounts.map(({ value }) => value));
  const DAY = '2023-06-06';
  const table = (...rows: string[]) => `In Northport on Monday:\n\n| Who reports | Houses | Houses damaged |\n| --- | --- | --- |\n${rows.join('\n')}\n`;

  test('of two sources are disputed, also in a column of a table that says who reports', () => {
    expect(
      numbers(
        [DAY, 'AFP', 'Ana Reyes said that 8 houses burned in Northport on Monday.'],
        [DAY, 'Reuters', 'Ivo Lind said that 12 houses burned in Northport on Monday.'],
      ),
    ).toEqual([['8', '12']]);
    const injured = 'In Northport on Monday:\n\n| Who reports | Injured |\n| --- | --- |\n| Ana Reyes | 12 people |\n| Ivo Lind | 17 people |\n';
    expect(numbers([DAY, 'AFP', injured])).toEqual([['12', '17']]);
  });

  test.each([
    [
      'of things to which other things happened',
      'Ana Reyes said that 8 houses burned in Northport on Monday.',
      'Ivo Lind said that 12 houses were damaged in Northport on Monday.',
    ],
    [
      'of a part and the whole',
      'Ana Reyes said that 3 people were killed in Northport on Monday.',
      'Ivo Lind said that 11 people were killed in Northport on Monday, three of them in the market.',
    ],
    [
      'of the dead of two sides',
      'The Kestrian army said that 18 of its men were killed in Northport on Monday.',
      'Ivo Lind said that 45 men were killed in Northport on Monday.',
    ],
    [
      'that can both be right',
      'Ana Reyes said that more than 4,000 people had left Northport on Monday.',
      'Ivo Lind said that almost 5,000 people had left Northport on Monday.',
    ],
  ])('are not disputed %s', (_, one, other) => {
    expect(numbers([DAY, 'AFP', one], [DAY, 'Reuters', other])).toEqual([]);
  });

  test('are not disputed if they are of several columns of a table', () => {
    expect(numbers([DAY, 'AFP', table('| Ana Reyes | 3 | 9 |', '| Ivo Lind | 7 | 20 |')])).toEqual([]);
  });

  test('are not disputed if another article gives the higher toll some hours later', () => {
    const killed = (number: string, who: string) => `${number} people were killed in an explosion in Northport on Tuesday, ${who} said.`;
    expect(numbers(['2023-06-06T08:00:00Z', 'AFP', killed('Five', 'police')], ['2023-06-06T18:00:00Z', 'Reuters', killed('Eight', 'firefighters')])).toEqual(
      [],
    );
    expect(numbers(['2023-06-06T08:00:00Z', 'AFP', killed('Five', 'police')], ['2023-06-06T08:30:00Z', 'Reuters', killed('Eight', 'firefighters')])).toEqual([
      ['5', '8'],
    ]);
  });
});

describe('the day of a death', () => {
  const deaths = (...articles: GivenArticle[]) =>
    rowsOf(...articles)
      .filter(({ id }) => id.startsWith('died-'))
      .map(({ accounts }) => accounts.map(({ value }) => value));
  const first: GivenArticle = ['2023-06-20', 'AFP', 'Ivo Lind died of his burns in Northport on 5 June 2023.'];

  test('is disputed if independent sources give two', () => {
    expect(deaths(first, ['2023-07-20', 'Reuters', 'Ivo Lind, who died in hospital on 4 June 2023, had three sons.'])).toEqual([
      ['4 June 2023', '5 June 2023'],
    ]);
  });

  test.each([
    ['of one publication', 'AFP', 'Ivo Lind, who died in hospital on 4 June 2023, had three sons.'],
    ['of another person', 'Reuters', 'Ivo Lind, whose brother died on 4 June 2023, had three sons.'],
    ['on which something else happened', 'Reuters', 'Ivo Lind, who died in hospital, was buried in Northport on 7 June 2023.'],
    ['with a name in common only', 'Reuters', 'Ivo Lind died in Northport on 4 June 1923.'],
  ])('is not disputed by a day %s', (_, source, text) => {
    expect(deaths(first, ['2023-07-20', source, text])).toEqual([]);
  });
});

describe('a toll', () => {
  const killed = (number: number, who = 'Ana Reyes') => `${who} said that ${number} people had been killed in Northport on 5 June 2023.`;
  const tolls = (...articles: GivenArticle[]) =>
    rowsOf(...articles)
      .filter(({ kind }) => kind === 'number' || kind === 'difference')
      .map(({ state, accounts }) => [state, ...accounts.map(({ value }) => value)]);

  test('that rises from one day to the next is not disputed', () => {
    expect(tolls(['2023-06-05', 'AFP', killed(2)], ['2023-06-08', 'Reuters', killed(3, 'Ivo Lind')])).toEqual([]);
  });

  test('is disputed if sources differ on one day, or if the later one is lower; a later, higher one is not among them', () => {
    expect(tolls(['2023-06-05', 'AFP', killed(3)], ['2023-06-05', 'Reuters', killed(2, 'Ivo Lind')])).toEqual([['disputed', '3', '2']]);
    expect(tolls(['2023-06-05', 'AFP', killed(3)], ['2023-06-08', 'Reuters', killed(2, 'Ivo Lind')])).toEqual([['disputed', '3', '2']]);
    const later: GivenArticle = ['2023-06-10', 'DPA', killed(9, 'The hospital')];
    expect(tolls(['2023-06-05', 'AFP', killed(3)], ['2023-06-05', 'Reuters', killed(2, 'Ivo Lind')], later)).toEqual([['disputed', '3', '2']]);
  });
});

describe('a denial', () => {
  const denials = (text: string) =>
    rowsOf(['2023-06-06', 'AFP', text])
      .filter(({ kind }) => kind === 'denial')
      .map(({ accounts }) => accounts.map(({ source }) => source));

  test('is listed with those who say what is denied, but not with those who also deny it', () => {
    expect(denials('Ana Reyes denied that the harbour gates had been opened at night. Residents say that the harbour gates were opened at night.')).toEqual([
      ['Ana Reyes', 'Residents'],
    ]);
    expect(denials('Ana Reyes denied that the harbour gates had been opened at night. Ivo Lind says that the harbour gates were not opened at night.')).toEqual(
      [['Ana Reyes']],
    );
  });

  test('is one row if a copy of the report rewords it', () => {
    const lead = 'The old bridge of Northport closed on Tuesday after a pillar had sunk into the mud.';
    const denialsIn = (credit: string) =>
      rowsOf(
        ['2023-06-07', 'Kabar', `${lead}\n\nAna Reyes denied that any warning had been ignored.`],
        ['2023-06-07', 'The Gazette', `A bridge has been shut.\n\nAna Reyes denied that a warning had been overlooked.\n\n${credit}`],
      ).filter(({ kind }) => kind === 'denial');
    expect(denialsIn('Additional reporting by Kabar')).toHaveLength(1);
    expect(denialsIn('The bridge will open in May.')).toHaveLength(2);
  });

  test('is not listed if the sentence names only an account given before', () => {
    expect(denials('A guard heard a bell. Ana Reyes rejects that account. Ivo Lind denied the other allegation.')).toEqual([]);
    expect(denials('Ana Reyes denied the report that she had resigned from the council.')).toEqual([['Ana Reyes']]);
  });

  test('that refers to the sentence before is listed with the statement in it, if another speaker made it', () => {
    const answers = (text: string) =>
      rowsOf(['2023-06-06', 'AFP', text])
        .filter(({ kind }) => kind === 'denial')
        .map(({ accounts: [first], why }) => [first!.sentence.excerpt.text, why]);
    const said = 'Ivo Lind said that the harbour gates had been opened at night.';
    const why = 'Denied by Ana Reyes. Said by Ivo Lind.';
    expect(answers(`${said} Ana Reyes denied this.`)).toEqual([[`${said} Ana Reyes denied this.`, why]]);
    expect(answers(`${said}\n\nAna Reyes rejected the accusation.`)).toEqual([[`${said} Ana Reyes rejected the accusation.`, why]]);
    expect(answers(`${said} It rained. Ana Reyes denied this.`)).toEqual([]);
    expect(answers('Ana Reyes said that the harbour gates had been opened at night. Ana Reyes denied this.')).toEqual([]);
    expect(answers('The harbour gates had been opened at night. Ana Reyes denied this.')).toEqual([]);
    expect(answers('Ana Reyes said that she was ill; Ivo Lind said that it had rained. Ana Reyes denied this.')).toEqual([]);
  });

  test('is one row if one sentence denies several things', () => {
    expect(
      denials('Ana Reyes denied that the gate had been closed, denied that the bell had been muted, and denied that a boat had entered the basin.'),
    ).toEqual([['Ana Reyes']]);
    expect(
      denials('Ana Reyes denied that the gate had been closed. Ivo Lind denied that the bell had been muted. Ana Reyes denied that it had rained.'),
    ).toEqual([['Ana Reyes'], ['Ivo Lind'], ['Ana Reyes']]);
  });

  test('is no refusal to act', () => {
    expect(denials('Ana Reyes refused to lift the ban on fishing in the bay. Ivo Lind declined to publish the log of the harbour.')).toEqual([]);
  });
});

test('what somebody did not get is no denial', () => {
  const denials = rowsOf(['2023-06-06', 'AFP', 'The Northport Council denied Ana Reyes entry on Friday. Ivo Lind denied that the bridge had been closed.']);
  expect(denials.filter(({ kind }) => kind === 'denial').map(({ accounts }) => accounts[0]!.source)).toEqual(['Ivo Lind']);
});

describe('the remark that only one source reports something', () => {
  const alone = (...others: GivenArticle[]) =>
    rowsOf(['2023-06-06', 'AFP', 'Heavy fighting broke out at Northport on Monday.'], ...others)
      .filter(({ state }) => state === 'alone')
      .map(({ day }) => day);

  test('is made if no other article may tell of it', () => {
    expect(alone(['2023-06-07', 'Reuters', 'It rained.'])).toEqual(['2023-06-05']);
  });

  test.each([
    ['of the same place and kind of act, without another day', 'The clashes at Northport alarmed Ivo Lind.'],
    ['of the same day and place', 'Ivo Lind left Northport on 5 June 2023.'],
  ])('is not made if a sentence of another article tells %s', (_, text) => {
    expect(alone(['2023-06-07', 'Reuters', text])).toEqual([]);
  });

  test('is not made if another article tells of the day that the speaker speaks of', () => {
    const said = 'Ana Reyes told the court in Northport on Monday that the email about the crack had reached her on 2 May 2023.';
    const aloneWith = (text: string) =>
      rowsOf(['2023-06-06', 'AFP', said], ['2023-06-20', 'Reuters', text])
        .filter(({ state }) => state === 'alone')
        .flatMap(({ accounts }) => accounts.map(({ source }) => source));
    expect(aloneWith('The clerk opened the email of the port on 2 May 2023.')).toEqual([]);
    expect(aloneWith('The clerk opened a bakery in Selm on 9 May 2022.')).toEqual(['Ana Reyes']);
  });
});

describe('an announcement', () => {
  const open = (announced: string, ...later: string[]) =>
    rowsOf(['2023-06-06', 'AFP', announced], ...later.map((text): GivenArticle => ['2023-08-15', 'Reuters', text]), ['2023-08-16', 'DPA', 'It rained.'])
      .filter(({ kind }) => kind === 'announced')
      .map(({ why }) => why);
  const BOTH = 'Three monitors will be put up in Northport by 1 July 2023, and Ivo Lind will come to Northport on 20 June 2023.';

  test('with a deadline is open too, and each of two days is named', () => {
    expect(open(BOTH)).toEqual([
      'Announced for 20 June 2023 and by 1 July 2023. Those days have passed, and no article was found that says whether it happened.',
    ]);
  });

  test('is not open if a later sentence has most of its words, or if a pronoun hides who announced what', () => {
    expect(
      open('The council of Northport will debate a law on ferries on 20 June 2023.', 'Ferries need a licence by a law that the council passed in July.'),
    ).toEqual([]);
    expect(open('She will hear Ivo Lind in Northport on 20 June 2023.')).toEqual([]);
  });

  test('gives no time of day, which may be that of any zone', () => {
    expect(open('Ana Reyes will speak in Northport on 20 June 2023 at 2 p.m. ET.')).toEqual([
      'Announced for 20 June 2023. That day has passed, and no article was found that says whether it happened.',
    ]);
  });

  test('must say what will happen, not only on which day', () => {
    expect(open('“We were told six o’clock, then we were told 20 June,” said Ana Reyes in Northport.')).toEqual([]);
  });
});

test('a gap does not end after the newest article', () => {
  const openings = ['1 May', '3 May', '6 May', '8 May']
    .map((day, index) => `On ${day} 2023 Ana Reyes opened gate number ${index + 1} of Northport.`)
    .join('\n\n');
  const later = 'A gate of Northport will be opened on 3 March 2024.';
  expect(rowsOf(['2023-05-01', 'AFP', 'It rained.'], ['2023-05-09', 'AFP', `${openings}\n\n${later}`]).filter(({ kind }) => kind === 'gap')).toEqual([]);
});
