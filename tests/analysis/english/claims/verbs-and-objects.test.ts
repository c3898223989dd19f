import { describe, expect, test } from 'vitest';
import { linesWithPolarity } from './read.ts';

/** Sentences by kind, with their claims (a line for each, see `linesWithPolarity`), and similar sentences that mean something else. */
const CASES: Record<string, [text: string, claims: string[]][]> = {
  'what somebody does not say': [
    ['The League declined to say who paid for the flight.', ['The League {declined to say} who paid for the flight – withheld']],
    ['A spokeswoman did not say whether the bridge was safe.', ['A spokeswoman {did not say} whether the bridge was safe – withheld']],
    // Look-alikes
    ['A spokeswoman asked whether the bridge was safe.', ['A spokeswoman {asked} whether the bridge was safe – questioned']],
    ['The League declined to comment.', []],
    ['The League did not say that the bridge was safe.', []],
  ],
  'what somebody does not deny': [
    ['The League does not deny that it paid the official.', []],
    ['Lind has never denied that he met the envoy.', []],
    // Look-alikes
    ['The League denies that it paid the official.', ['The League {denies} that it paid the official – denied']],
    ['Lind denied having met the envoy.', ['Lind {denied} having met the envoy – denied']],
  ],
  'talk that is dismissed': [
    ['The mayor dismissed talk of a merger with the county.', ['The mayor {dismissed} a merger with the county – denied']],
    ['Lind rejected the accusations.', ['Lind {rejected} the accusations – denied']],
    ['Lind disputed that account.', ['Lind {disputed} that account – denied']],
    ['There is no truth to the rumour that the bridge will close.', ['(nobody) {rumour} that the bridge will close – denied']],
    // Look-alikes
    ['The judge dismissed the case.', []],
    ['The judge dismissed the charges.', []],
    ['Lind rejected the offer.', []],
    ['There is some truth to the rumour that the bridge will close.', ['(nobody) {rumour} that the bridge will close']],
  ],
  'what somebody expects': [
    ['Economists expect the deficit to widen next year.', ['Economists {expect} the deficit to widen next year']],
    ['The League expects to cut 400 jobs.', ['The League {expects} to cut 400 jobs']],
    ['Lind hopes to win over the north.', ['Lind {hopes} to win over the north']],
    ['Analysts expect a loss of $90 million.', ['Analysts {expect} a loss of $90 million']],
    // Look-alikes
    ['Lind is expected to win.', []],
    ['The vote expected to come on Friday was moved.', []],
    ['Customers expect an answer.', []],
    ['Imports fell in a state that the governor had hoped to win.', []],
  ],
  'members of parties and courts': [
    ['Democrats argue that the law is unfair.', ['Democrats {argue} that the law is unfair']],
    ['Some Republicans worry that the fight could cost them votes.', ['Some Republicans {worry} that the fight could cost them votes']],
    ['The justices asked whether the law was new.', ['The justices {asked} whether the law was new – questioned']],
    ['The court held that the search was unlawful.', ['The court {held} that the search was unlawful']],
    // Look-alikes
    ['The court held that hearing in May.', []],
    ['The League held that the bridge was safe.', []],
  ],
  'a clause in the present tense': [
    ['Democrats argue the law punishes the poor.', ['Democrats {argue} the law punishes the poor']],
    ['Democrats argue the crisis hurts the poor.', ['Democrats {argue} the crisis hurts the poor']],
    ['Lind told the crowd the law punishes workers.', ['Lind {told} the law punishes workers']],
    ['Lind contends the court misread the law.', ['Lind {contends} the court misread the law']],
    ['According to a poll, Lind leads by four points.', ['a poll {According to} Lind leads by four points']],
    // Look-alikes
    ['Lind told the crowd the stories.', []],
    ['The bridge is safe, according to the mayor, Ada Okafor.', ['the mayor, Ada Okafor {according to} The bridge is safe']],
  ],
  'speakers with words after their noun': [
    ['People close to the family said that they were out.', ['People close to the family {said} that they were out']],
    ['Documents obtained by the newspaper show that the League owes taxes.', ['Documents obtained by the newspaper {show} that the League owes taxes']],
    ['Nearly six in 10 voters say that the count was wrong.', ['Nearly six in 10 voters {say} that the count was wrong']],
    [
      'Ada Okafor, a professor of law at the college, said the ruling leaves little room.',
      ['Ada Okafor, a professor of law at the college {said} the ruling leaves little room'],
    ],
    ['Court records show the two men shared an office.', ['Court records {show} the two men shared an office']],
    // Look-alikes
    ['The court records 40 cases a day.', ['The court {records} 40 cases a day']],
    ['A shop close to the bridge in Northport closed.', []],
  ],
  'no claim': [
    ['A clear description of what a program is intended to do, with a list of tools.', []],
    ['Ask for a monthly report of these questions.', []],
    ['It is the contact point that hears about their problems.', []],
    ['They deleted comments that added insight.', []],
    ['Names may not include underscores, unless those that contain capitals are exceptions.', []],
    ['A chart can help managers better understand the needs of readers.', []],
    ['Evacuation orders covering 300 homes will be lifted.', []],
    ['Removal notices covering 40 boats will expire.', []],
    ['They called it off because it rained.', []],
    ['The mayor called him on Friday.', []],
    ['Lind would not say which she intends to do.', []],
    ['Readers will recall that it rained.', []],
    ['My father would have said it was cold.', []],
    ['The court will say on Friday whether he can stay.', []],
    // Look-alikes
    ['The mayor orders staff to leave.', ['The mayor {orders} to leave – demanded']],
    ['She called it a disgrace.', ['She {called} it a disgrace']],
    ['The mayor would not say whether he can stay.', ['The mayor {would not say} whether he can stay – withheld']],
    ['Lind recalls that it rained.', ['Lind {recalls} that it rained']],
    ['Reports of gunfire reached the mayor.', ['(nobody) {Reports} gunfire']],
    ['Lind intends to leave in May.', ['Lind {intends} to leave in May']],
    ['Managers understand that readers need less.', ['Managers {understand} that readers need less']],
  ],
  'a claim with a participle of another cue in it': [
    ['The mayor, asked if she would run again, said: “Ask me in May.”', ['The mayor {said} “Ask me in May.”']],
    ['Lind said that the strike, declared on 3 May, was over.', ['Lind {said} that the strike, declared on 3 May, was over']],
  ],
  'where a speaker ends': [
    ['We at the bank hope that the tests will work.', ['We at the bank {hope} that the tests will work']],
    [
      'According to Lind, a leader in targeted advice, that future may soon be here.',
      ['Lind, a leader in targeted advice {According to} that future may soon be here'],
    ],
    ['Witnesses told police they heard five shots.', ['Witnesses {told} they heard five shots']],
    ['The League urged people over 65 to stay home.', ['The League {urged} to stay home – demanded']],
    ['An aid worker said by phone that shells were falling.', ['An aid worker {said} that shells were falling']],
    ['Jurors said afterward that they had been split.', ['Jurors {said} that they had been split']],
    // Look-alike
    ['According to Lind, the guard lied.', ['Lind {According to} the guard lied']],
  ],
  'a noun phrase as content': [
    ['The report cited the lack of training.', ['The report {cited} the lack of training']],
    ['The League demanded an apology.', ['The League {demanded} an apology – demanded']],
    ['The museum confirmed the theft.', ['The museum {confirmed} the theft']],
    ['Okafor announced plans to close the bridge.', ['Okafor {announced} plans to close the bridge']],
    ['Okafor called the results promising.', ['Okafor {called} the results promising']],
    ['The ferry was late, claims the lawsuit.', ['the lawsuit {claims} The ferry was late']],
    // Look-alikes
    ['The daily cited two officials.', []],
    ['Okafor announced a new bridge.', []],
    ['Okafor called the front office.', []],
    ['Okafor called the police meeting.', []],
  ],
  'content that continues after the cue with “and”': [
    ['He kept to himself, neighbours said, and rarely spoke.', ['neighbours {said} He kept to himself | and rarely spoke']],
    // Look-alike
    ['The bridge was safe, Lind said, and urged drivers to return.', ['Lind {said} The bridge was safe', '(Lind) {urged} to return – demanded']],
  ],
  'content that continues after the speaker with a quotation': [
    [
      'It was nearer 30, said the harbour master, Olga Brandt, “and most were empty”.',
      ['the harbour master, Olga Brandt {said} It was nearer 30 | “and most were empty”'],
    ],
    ['The dam is old, Lind said, “but it will hold”.', ['Lind {said} The dam is old | “but it will hold”']],
    // Look-alike
    ['On Tuesday, Lind said, “we left”.', ['Lind {said} “we left”']],
  ],
  'content before its cue': [
    ['The town fell on Monday, two farmers said by radio.', ['two farmers {said} The town fell on Monday']],
    ['The shelves were bare, a cashier said.', ['a cashier {said} The shelves were bare']],
    ['The crowd came early: some 200 people by noon, staff said.', ['staff {said} some 200 people by noon']],
    ['Probably not, says Greta Holm of the League, who has tracked one.', ['Greta Holm of the League {says} Probably not']],
    // Look-alike
    ['The plan explained by a doctor was old.', []],
  ],
  'speakers whose noun does not show that they speak': [
    ['Her skipper, who was freed on Friday, says he saw nothing.', ['Her skipper {says} he saw nothing']],
    ['The line said it would close.', ['The line {said} it would close']],
    ['Lind said it now expects to close.', ['Lind {said} it now expects to close', 'it {now expects} to close']],
    ['All four deny murder.', ['All four {deny} murder – denied']],
    ['Two of the guards denied theft.', ['Two of the guards {denied} theft – denied']],
  ],
  'a number that a source gives': [
    ['Police gave a figure of 35,000.', ['Police {gave} a figure of 35,000']],
    ['The ministry gave the number of patients as 81.', ['The ministry {gave} the number of patients as 81']],
    ['The union put it at 640.', ['The union {put} it at 640']],
    // Look-alikes
    ['The charity gave a total of 350 coats.', []],
    ['The police gave no figure.', []],
  ],
};

describe.each(Object.entries(CASES))('%s', (_kind, cases) => {
  test.each(cases)('%s', (text, claims) => {
    expect(linesWithPolarity(text)).toEqual(claims);
  });
});
