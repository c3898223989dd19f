import { describe, expect, test } from 'vitest';
import { namesIn } from './bracketed.ts';

/** Return the types of the mentions of a bare name in a text, in its order. */
function typesOf(name: string, text: string): string[] {
  return namesIn(text).mentions.flatMap(({ surface, type }) => (surface === name ? [type] : []));
}

const GARRICK = 'Dr Lena Garrick, the medical officer, spoke to reporters.';
const MERROW = 'Inspector Dale Merrow leads the inquiry.';

describe('a bare surname that is also the name of a town', () => {
  test.each([
    ['Garrick', `The 31,000 people of Garrick were told to boil their water. ${GARRICK}`, ['place']],
    ['Garrick', `Shops in Garrick sold out of water. ${GARRICK}`, ['place']],
    ['Garrick', `${GARRICK} A valve that let lake water into the streets of Garrick was opened.`, ['place']],
    ['Harlow', 'Sergeant Lena Harlow was there. Guards at the Harlow prison walked out; the township of Harlow was silent.', ['place', 'place']],
    ['Garrick', `${GARRICK} Shops in Garrick were closed. The company has supplied Garrick since 2014.`, ['place', 'place']],
    ['Garrick', `# Garrick told to boil water\n\n${GARRICK} The residents of Garrick queued. Shops in Garrick closed.`, ['place', 'place', 'place']],
    ['Garrick', `# Garrick is to take back its water\n\n${GARRICK}`, ['place']],
    ['Pell', 'It was 28% in the part of Pell that was affected. Joanna Pell was surprised.', ['place']],
    ['Merrow', `The hearing on the Merrow silo explosion was postponed. ${MERROW}`, ['place']],
    ['Merrow', `${MERROW} Seven relatives came by bus from Merrow on Wednesday.`, ['place']],
    ['Merrow', `${MERROW} Ships bound for Merrow were diverted to Eastwick.`, ['place']],
    ['Merrow', `${MERROW} It concerns the explosion at Silo 4, Merrow, on 11 March.`, ['place']],
    ['Merrow', `${MERROW} It happened at Silo 4, North Quay, Merrow, on 11 March.`, ['place']],
    ['Merrow', `The residents of Merrow wait. A road leads to Merrow. ${MERROW}`, ['place', 'place']],
    ['MERROW', `MERROW, Tessaly (CPA) - Six people were killed on Monday. ${MERROW}`, ['place']],
    ['Lincoln', 'Professor Amy Lincoln was surprised. The people of Lincoln are used to floods.', ['place']],
    ['Preston', 'Ms Ruth Preston was there. Shops in Preston closed early after the Preston derailment.', ['place', 'place']],
    ['Houston', 'Captain Ann Houston was there. She drove to Houston on Monday.', ['place']],
    ['Wellington', 'Judge Mark Wellington was there. The residents of Wellington had left.', ['place']],
    ['Sydney', 'The writer Sydney Baker was there. She lives in Sydney now.', ['place']],
  ])('%s: %s', (name, text, types) => {
    expect(typesOf(name, text)).toEqual(types);
  });
});

describe('a bare surname that is the person', () => {
  test.each([
    ['Garrick', `${GARRICK} The people of Garrick wait. "We look for the door it came in by," said Garrick, who was born in Delmont.`, ['place', 'person']],
    ['Merrow', `${MERROW} Shops in Merrow closed. "It is a custom," Merrow said.`, ['place', 'person']],
    ['Merrow', `${MERROW} Shops in Merrow closed. Mr Merrow has a house in Eastwick.`, ['place', 'person']],
    ['Merrow', `${MERROW} Shops in Merrow closed. Merrow's lawyer, Harriet Bloom, was not there.`, ['place', 'person']],
    [
      'Lincoln',
      'President Abraham Lincoln spoke. Lincoln said no. Lincoln thought so. He was never in Lincoln. Lincoln signed the bill.',
      ['person', 'person', 'place', 'person'],
    ],
    ['Preston', 'The mayor, Ann Preston, was there. She drove to Preston on Monday. Preston then spoke of the floods.', ['place', 'person']],
    ['Preston', 'The mayor, Ann Preston, was there. She drove to Preston on Monday. Preston was late.', ['place', 'person']],
    ['Cruz', 'Senator Ted Cruz was there. The Cruz hospital bill failed.', ['person']],
    ['Stone', 'The minister Ed Stone left. Stone, who is 44, lost his seat in Stone. The residents of Stone voted.', ['person', 'place', 'place']],
    ['Wolfe', 'The author Tom Wolfe wrote it. The best part of Wolfe is the ending.', ['person']],
    ['Obama', 'President Barack Obama spoke. The Obama administration went to court.', ['person']],
    ['Merkel', 'Chancellor Angela Merkel spoke. The Merkel government fell.', ['person']],
    ['Brown', 'The minister, Gordon Brown, spoke. It was decided at a meeting with Brown.', ['person']],
    ['Brown', 'The minister, Gordon Brown, spoke. The letter was sent to Brown on Monday.', ['person']],
    ['Brown', 'The minister, Gordon Brown, spoke. She lost her trust in Brown. Voters saw a rival in Brown.', ['person', 'person']],
    ['Putin', 'President Vladimir Putin spoke. The people around Putin were silent.', ['person']],
    ['Norris', 'The striker Amy Norris was there. In Norris, the club has found a captain.', ['person']],
    ['Norris', 'The striker Amy Norris was there. The ball came from Norris, and it returned to Norris.', ['person', 'person']],
    ['Norris', 'The lawyer Amy Norris was there. The Norris trial begins on Monday, and the Norris family will come.', ['person', 'person']],
  ])('%s: %s', (name, text, types) => {
    expect(typesOf(name, text)).toEqual(types);
  });
});

describe('a bare name that an organization of the article begins with', () => {
  test.each([
    ['Merrow', 'Ships in the port of Merrow were diverted, the Merrow Harbour Board said.', ['place']],
    ['Web', 'The Web Analytics Office spoke. She started in Web analytics.', []],
    ['Sandvale', 'The Sandvale Motor Company spoke. Workers at the Sandvale plant left.', ['organization']],
  ])('%s: %s', (name, text, types) => {
    expect(typesOf(name, text)).toEqual(types);
  });
});
