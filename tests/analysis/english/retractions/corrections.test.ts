import { describe, expect, test } from 'vitest';
import { correctionIn } from '../../../../src/analysis/english/retractions/index.ts';

const none = { before: '', after: '', isUnderCorrection: false };
const read = (text: string, context: Partial<typeof none> = {}) => correctionIn({ text, ...none, ...context });

describe('what was wrong', () => {
  test.each([
    ['An earlier report gave the number of dead as 71; it was 72.', 'the number of dead as 71'],
    ['An earlier version of this story misstated the age of the driver as 34; he is 43.', 'the age of the driver as 34'],
    ['We were wrong to report that the minister had resigned.', 'the minister had resigned'],
    ['Kabar apologised for its report that the minister had resigned.', 'the minister had resigned'],
    ['The ministry has since withdrawn its claim that the dam was safe.', 'the dam was safe'],
    ['The mayor no longer says that the bridge is safe.', 'the bridge is safe'],
    ['The figure of 71 dead was withdrawn by the ministry.', '71 dead'],
    ['The agency later said that it had been wrong to report that the mayor had fled.', 'the mayor had fled'],
    ['Police had said that a child was among the dead; they corrected this on Tuesday.', 'a child was among the dead'],
  ])('%s', (text, about) => {
    expect(read(text)).toMatchObject({ about, value: null });
  });

  test.each([
    ['The car held 38 people, not 44 as Radio Oster reported on Sunday.', '44'],
    ['The death toll was 72, not 71 as stated earlier.', '71'],
    ['The fire began in the kitchen, not in the garage as the police had first said.', 'in the garage'],
    ['It was not Friday, as reported, but Saturday.', 'Friday'],
    ['This story has been corrected to show that the mine closed in 2021, not 2012.', '2012'],
    ['CORRECTION: The bus carried 31 passengers, not 13.', '13'],
    ['The police corrected the number of injured from 31 to 13.', '31'],
    ['The hospital lowered its count from 12 to 9 dead.', '12'],
    ['The ministry corrected its date for the inspection: it was on 14 February, not on 12 February.', 'on 12 February'],
  ])('the wrong part of “%s”', (text, value) => {
    expect(read(text)).toMatchObject({ kind: 'corrected', value });
  });

  test('is told by the sentence before “That was wrong”, and under a heading “Correction”', () => {
    const before = 'Radio Oster reported on Monday that the director had been arrested.';
    expect(read('That was wrong: he was a witness.', { before })).toMatchObject({ about: 'the director had been arrested.' });
    expect(read('The mine closed in 2021, not in 2012.', { isUnderCorrection: true })).toMatchObject({ value: 'in 2012', by: 'publication' });
    expect(read('The mine closed in 2021, not in 2012.')).toBeNull();
  });
});

test.each([
  'The ministry refused to withdraw its claim that the dam was safe.',
  'The union asked the paper to retract its claim that the men were drunk.',
  'The army withdrew its troops from the town on Friday.',
  'She withdrew her resignation, which surprised the board.',
  'The plaintiff dropped her claim of 3 million euros.',
  'The court withdrew the report that criticised the police.',
  'A correction in share prices followed on Monday, not a crash, analysts said.',
  'The defect was corrected by surgery on Tuesday.',
  'The police raised the toll from 9 to 11.',
  'The company cut the number of trains from 31 to 13.',
  'An earlier report by the council said that the dam was safe.',
  'He said he was wrong to trust the bank.',
  'He said that it was wrong to blame the crew.',
  'The court said that the ministry had been wrong when it said that the permit was valid.',
  'It was the council, not the mayor, that closed the bridge, as the police said.',
  'The signal has not been as weak for other phones, said a tester.',
  'It did not rain, as forecasters had said, but the roads were wet.',
])('no correction: “%s”', (text) => {
  expect(read(text)).toBeNull();
});
