import { expect, test } from 'vitest';
import { linesWithPolarity, passagesOf, readClaims } from './read.ts';

/** Texts by kind, with similar texts that attribute something else or nothing. Expected: a line for each claim, see `linesWithPolarity`. */
const CASES: Record<string, [text: string, claims: string[]][]> = {
  'an answer with “back”': [
    ['Ada Okafor shot back that nobody wanted it.', ['Ada Okafor {shot back} that nobody wanted it']],
    ['Jonas Lind hit back: “Nobody wants it at all.”', ['Jonas Lind {hit back} “Nobody wants it at all.”']],
    ['“Nobody wants it,” Ada Okafor fired back.', ['Ada Okafor {fired back} “Nobody wants it,”']],
    ['“Nobody wants it,” shot back the mayor, Ada Okafor.', ['the mayor, Ada Okafor {shot back} “Nobody wants it,”']],
    // Look-alikes
    ['Police shot back at the car that fled.', []],
    ['Ada Okafor hit back the ball that fell.', []],
    ['Nobody shot back that night.', []],
  ],
  'yes or no to a question': [
    ['Ada Okafor said no when asked whether she would resign.', ['Ada Okafor {said no} whether she would resign – denied']],
    ['Jonas Lind said yes when a reporter asked if he would run.', ['Jonas Lind {said yes} if he would run']],
    // Look-alikes
    ['Ada Okafor said no more than that.', []],
    ['Ada Okafor said nothing when asked whether she would resign.', []],
    ['Ada Okafor did not say no when asked whether she would resign.', []],
  ],
  'a judgement with “for”': [
    ['For Ada Okafor, the audit is “a novel with sums in it”.', ['Ada Okafor {For} the audit is “a novel with sums in it”']],
    ['For the League, the offer was “an insult with a ribbon”.', ['the League {For} the offer was “an insult with a ribbon”']],
    ['For many residents, the plan is “a road to nowhere”.', ['many residents {For} the plan is “a road to nowhere”']],
    // Look-alikes
    ['For Ada Okafor, it was a first title.', []],
    ['For years, it was “a place where nobody came”.', []],
    ['For Northport, it was “a day like no other”.', []],
    ['For Ada Okafor, the book is “Winter”.', []],
  ],
  'any noun with “say that”': [
    ['The palace had said on Monday that he would come.', ['The palace {had said} that he would come']],
    ['The hall said tickets remained valid.', ['The hall {said} tickets remained valid']],
    ['Vets said that a cub would be born.', ['Vets {said} that a cub would be born']],
    ['The defence denies that any payment was made.', ['The defence {denies} that any payment was made – denied']],
    // Look-alikes
    ['The pressure said that nothing would do.', []],
    ['The hall found that tickets were stolen.', []],
    ['The discussion insisted that it was late.', []],
  ],
  'a negated infinitive': [
    ['Ada Okafor vowed never to publish it.', ['Ada Okafor {vowed} never to publish it – promised']],
    ['Ada Okafor promised not to run.', ['Ada Okafor {promised} not to run – promised']],
    // Look-alikes
    ['The vow never to run was old.', []],
    ['The doctor told him never to smoke.', []],
  ],
  'an imperative before its cue': [
    ['Ask me again in six months, the mayor told the council.', ['the mayor {told} Ask me again in six months']],
    ['Leave the house by noon, police told residents.', ['police {told} Leave the house by noon']],
    // Look-alikes
    ['In six months, the mayor told the council.', []],
    ['Speaking in June, the mayor said the roof was safe.', ['the mayor {said} the roof was safe']],
  ],
  'a participle after the subject of a second clause': [
    ['Jurors asked for time, and the judge, saying she was in no hurry, gave them a week.', ['the judge {saying} she was in no hurry']],
    ['Rain fell, and the mayor, adding that he was tired, went home.', ['the mayor {adding} that he was tired']],
    // Look-alike: the subject of the sentence.
    ['The mayor, saying he was tired, went home.', ['The mayor {saying} he was tired']],
  ],
  'a promise in a relative clause': [
    ['The firm, which had threatened to stay away, said it would come.', ['which {had threatened} to stay away – promised', 'The firm {said} it would come']],
    // Look-alike
    ['The ferry, the firm said, would come.', ['the firm {said} The ferry | would come']],
  ],
  'where an infinitive ends': [
    ['Jonas Lind refused to go, his men say.', ['Jonas Lind {refused} to go – denied', 'his men {say} Jonas Lind refused to go']],
    ['Jonas Lind vowed to go on, according to the mayor.', ['Jonas Lind {vowed} to go on – promised', 'the mayor {according to} Jonas Lind vowed to go on']],
    ['Jonas Lind refused to say why, but two men said they knew.', ['Jonas Lind {refused to say} why – withheld', 'two men {said} they knew']],
    // Look-alike
    ['Jonas Lind vowed to buy bread, milk and eggs.', ['Jonas Lind {vowed} to buy bread, milk and eggs – promised']],
  ],
  'as somebody puts it': [
    ['Jonas Lind stayed because, as the mayor puts it, nobody asked him to leave.', ['the mayor {puts it} nobody asked him to leave']],
    // Look-alike
    ['As the mayor put it down, nobody asked him to leave.', []],
  ],
  'a judgement that is an adjective in “-ly”': [
    ['Ada Okafor called the decision cowardly.', ['Ada Okafor {called} the decision cowardly']],
    // Look-alike
    ['Ada Okafor called the mayor daily.', []],
  ],
  'somebody who was dismissed': [
    [
      'Ada Okafor, a surgeon who was dismissed in March, claims that she was punished.',
      ['Ada Okafor, a surgeon who was dismissed in March {claims} that she was punished'],
    ],
    ['The mayor, who came in 2004 and was dismissed in March, said she was punished.', ['The mayor {said} she was punished']],
    // Look-alike
    ['The mayor dismissed claims that she was punished.', ['The mayor {dismissed} that she was punished – denied']],
  ],
  'somebody who was asked': [
    ['The mayor, asked whether he would bet on it, laughed.', []],
    // Look-alike
    ['The mayor asked whether he would bet on it.', ['The mayor {asked} whether he would bet on it – questioned']],
  ],
  'a rumour that spread': [
    ['A rumour that spread on Monday was wrong.', []],
    // Look-alike
    ['A rumour that the bank had failed spread on Monday.', ['(nobody) {rumour} that the bank had failed']],
  ],
  'a verb for how something is said': [
    ['“I would play in my socks,” Ada Okafor grinned.', ['Ada Okafor {grinned} “I would play in my socks,”']],
    ['“I have stopped wearing a watch,” sighed Jonas Lind.', ['Jonas Lind {sighed} “I have stopped wearing a watch,”']],
    // Look-alikes
    ['The smiles that she saw were false.', []],
    ['Ada Okafor laughed and left the room.', []],
    ['The cries that woke the street came from a fox.', []],
  ],
  'a predicate in quotation marks, after its subject': [
    ['Ada Okafor said it “respectfully disagrees with the ruling”.', ['Ada Okafor {said} it “respectfully disagrees with the ruling”']],
    ['The League said they “will go where the water is”.', ['The League {said} they “will go where the water is”']],
    // Look-alike
    ['The League said it “a thousand times”.', []],
  ],
  'a verb such as “find” or “conclude” after its content': [
    ['None of the crew survived, the coastguard concluded on Sunday.', ['the coastguard {concluded} None of the crew survived']],
    ['The ship sank in an hour, the inquiry found.', ['the inquiry {found} The ship sank in an hour']],
    ['The comet will be back in April, astronomers calculate.', ['astronomers {calculate} The comet will be back in April']],
    // Look-alike
    ['After a long night, astronomers calculate the orbit.', []],
  ],
  'a document with its date after “according to”': [
    ['The glacier lost ice, according to a study out today.', ['a study {according to} The glacier lost ice']],
    ['The glacier lost ice, according to a report released on Monday.', ['a report {according to} The glacier lost ice']],
    // Look-alike: the speaker is no document, and the day is not its date
    ['The glacier lost ice, according to the League on Monday.', ['the League {according to} The glacier lost ice']],
  ],
  'a quotation whose speaker is in the middle or before it': [
    ['If it rains, said Ada Okafor, “we stay at home”.', ['Ada Okafor {said} If it rains | “we stay at home”']],
    ['On Tuesday, said Ada Okafor, “we stayed at home”.', ['Ada Okafor {said} “we stayed at home”']],
  ],
  'a claim and its rejection in an appositive': [
    [
      'Rebels claimed on Sunday to have taken Northport, a claim the League dismissed as “a dream in daylight”.',
      ['Rebels {claimed} to have taken Northport', 'the League {dismissed} to have taken Northport – denied'],
    ],
  ],
  'a view of something “as” something': [
    ['The League sees it as “a dream in daylight”.', ['The League {sees} it as “a dream in daylight”']],
    // Look-alike
    ['The League could see it as “a dream in daylight”.', []],
  ],
  'the pronoun “all”': [
    ['All deny doping.', ['All {deny} doping – denied']],
    ['All deny taking bribes.', ['All {deny} taking bribes – denied']],
    // Look-alike
    ['All claims were dropped.', []],
  ],
};

for (const [kind, cases] of Object.entries(CASES)) {
  test.each(cases)(`${kind}: %s`, (text, claims) => {
    expect(linesWithPolarity(text)).toEqual(claims);
  });
}

test.each([
  [
    'a pronoun means somebody of its own paragraph',
    'I was on the boat, with Jonas Lind at the wheel. “She is built for ducks and not for clerks,” he told me.',
    'lind',
  ],
  ['a name is taken as the speaker', 'I was on the boat. “She is built for ducks and not for clerks,” Ada Okafor told me.', 'okafor'],
])('after a paragraph with another subject, %s', (_name, paragraph, speaker) => {
  expect(readClaims(passagesOf(`Ada Okafor opened the inquest and adjourned it.\n\n${paragraph}`)).claims.at(-1)!.entity).toBe(speaker);
});

test('the name beside an office is that of its holder, also if it looks like that of a street (“Lane”)', () => {
  const text = 'The engineer Ada Okafor built three bridges. The chief engineer, Piers Lane, said that “no report recommended closing the bridge”.';
  expect(readClaims(passagesOf(text)).claims.at(-1)!.entity).toBe('lane');
});
