import { expect, test } from 'vitest';
import { linesWithPolarity, passagesOf, readClaims } from './read.ts';

/** Sentences by kind, with similar sentences that attribute something else or nothing. Expected: a line for each claim, see `linesWithPolarity`. */
const CASES: Record<string, [text: string, claims: string[]][]> = {
  'a noun that looks like a cue': [
    ['Imports fell in three battleground states that the governor had hoped to win.', []],
    ['Six shells hit the area near the police posts that guard the canal.', []],
    ['Voters in swing states that the party lost stayed at home.', []],
    ['He built border posts that face the river.', []],
    ['The law states that the posts are to be guarded.', ['The law {states} that the posts are to be guarded']],
    ['The reports that hit the desk were long.', []],
  ],
  'a verb of finding, or a clause without “that”': [
    ['The guard had not been drinking, tests showed.', ['tests {showed} The guard had not been drinking']],
    ['The ferry was late by 30%, the study found.', ['the study {found} The ferry was late by 30%']],
    ['Farmers warn the drought could halve the harvest.', ['Farmers {warn} the drought could halve the harvest']],
    ['Had the bridge burst, officials now admit, people would have died.', ['officials {now admit} Had the bridge burst | people would have died']],
    ['The League accepted that the story was untrue.', ['The League {accepted} that the story was untrue']],
    // Look-alikes
    ['After a long search, the police found nothing.', []],
    ['Lind warned the drivers that the bridge was closed.', ['Lind {warned} that the bridge was closed']],
    ['The League accepted the plan that Lind had made.', []],
  ],
  'a subject that may be a source or not': [
    ['This link redirects you to the page states how the data are used.', []],
    ['Readers of the page say how the data are used.', ['Readers of the page {say} how the data are used']],
    ['The bishop, asked about the priest, said nothing.', []],
    ['“The bridge is safe,” said one engineer.', ['one engineer {said} “The bridge is safe,”']],
    ['The letter, seen by Reuters, says that the bridge is safe.', ['The letter, seen by Reuters {says} that the bridge is safe']],
    ['Neighbours say that they heard shouting and that a car left.', ['Neighbours {say} that they heard shouting and that a car left']],
    ['His critics say otherwise: the bridge is old.', []],
    ['A League report last year, however, concluded that the bridge was old.', ['A League report {concluded} that the bridge was old']],
  ],
  'where content ends': [
    ['A man who said he was her uncle left.', ['who {said} he was her uncle']],
    ['A letter telling him that the account was closed arrived on Monday.', ['A letter {telling} that the account was closed']],
    [
      'The League, which at first said that nobody was hurt, now admits that two men were.',
      ['which {at first said} that nobody was hurt', 'The League {now admits} that two men were'],
    ],
    [
      'Lind says the owner, who left in March, moved the boat; Okafor says he did not.',
      ['Lind {says} the owner, who left in March, moved the boat', 'Okafor {says} he did not'],
    ],
    ['According to the League, which sent two boats, the guard is alive.', ['the League {According to} the guard is alive']],
    ['According to Lind, the guard lied; according to Okafor, he forgot.', ['Lind {According to} the guard lied', 'Okafor {according to} he forgot']],
    ['Okafor accused his rival, Jonas Lind, of leaving the yard empty.', ['Okafor {accused} his rival, Jonas Lind, of leaving the yard empty']],
    [
      'The League dismissed the report as false and said that nobody was hurt.',
      ['The League {dismissed} the report as false', '(The League) {said} that nobody was hurt'],
    ],
    // Look-alikes
    ['He met a man who said he was her uncle and left.', ['who {said} he was her uncle and left']],
    ['Lind says the owner left in March, which helped nobody.', ['Lind {says} the owner left in March']],
    ['Okafor accused Lind, who left.', ['Okafor {accused} Lind']],
  ],
  'a subject that is a pronoun, a group or none': [
    ['They’re saying that the plan is dead.', ['They’re {saying} that the plan is dead']],
    ['Police say none of them is a suspect.', ['Police {say} none of them is a suspect']],
    ['Officials played down the risk, saying no one had fallen ill.', ['(Officials) {saying} no one had fallen ill']],
    ['Allows more federal employees to say they work from home.', []],
    ['Troops who were ordered to withdraw are still there.', []],
    // Look-alikes
    ['The troops were ordered to withdraw.', ['(nobody) {were ordered} to withdraw – demanded']],
    ['Firms may leave, employees say.', ['employees {say} Firms may leave']],
  ],
  'a source with its role': [
    [
      'The salt was donated by a local firm, according to Kirsten Adeleke, assistant professor of chemistry and curator of the show.',
      ['Kirsten Adeleke, assistant professor of chemistry and curator of the show {according to} The salt was donated by a local firm'],
    ],
    ['The ferry is late, according to Ada Okafor, head of the yard.', ['Ada Okafor, head of the yard {according to} The ferry is late']],
    ['According to Ada Okafor, mayor of Northport, the ferry is late.', ['Ada Okafor, mayor of Northport {According to} the ferry is late']],
    ['According to Ada Okafor, ferries are late.', ['Ada Okafor {According to} ferries are late']],
  ],
  'a reporting clause inside its content': [
    [
      'Institutional donors, said Mauer, are required to show the prints every ten years.',
      ['Mauer {said} Institutional donors | are required to show the prints every ten years'],
    ],
    ['The hospital, the report found, had ignored three warnings.', ['the report {found} The hospital | had ignored three warnings']],
    ['The ferry, Okafor warned, could sink.', ['Okafor {warned} The ferry | could sink']],
    ['Prices, said the bank’s chief economist, Ada Okafor, would fall.', ['the bank’s chief economist, Ada Okafor {said} Prices | would fall']],
    ['“He is lying,” said Jonas Lind of his rival, Ada Okafor.', ['Jonas Lind {said} “He is lying,”']],
    ['The plan, officials admit, was never tested.', ['officials {admit} The plan | was never tested']],
  ],
  'no source': [
    ['Nobody believes that the dam will hold.', []],
    ['No minister said that the dam was safe.', []],
    ['Neither side said who had fired.', []],
    ['It is well known that iron rusts.', []],
    ['If the court agrees on Friday, he will be free.', []],
    ['The ferry did not leave, and the mayor did not say that the dam was safe.', []],
    ['Doctors do not believe that he will live.', ['Doctors {do not believe} that he will live – denied']],
    ['The mayor didn’t say that the dam was safe.', []],
    ['Please note that the office is closed.', []],
    ['You know that it is late.', []],
    ['The main reasons why it failed are known.', []],
    ['We’ve learned that the dam is old.', ['We’ve {learned} that the dam is old']],
    ['Everybody says that the dam will hold.', ['Everybody {says} that the dam will hold']],
  ],
  'words that look like cues': [
    ['Offices of state and local bodies are shut, and nobody was told.', []],
    ['An open call for help was sent out.', []],
    ['There were so many questions that the talks were moved.', []],
    ['It’s the hint that tells you the name.', []],
    ['As the report reveals, the dam is old.', ['the report {reveals} the dam is old']],
    ['As the ship continues to sink, boats are near.', []],
    ['As stated above, the dam is old.', []],
    ['Police caught unknown suspected thieves who were armed.', []],
    ['Jonas Lind called for help.', ['Jonas Lind {called for} help – demanded']],
  ],
  'a gerund as content': [
    ['Neighbours reported hearing shots.', ['Neighbours {reported} hearing shots']],
    ['Jonas Lind admitted taking bribes.', ['Jonas Lind {admitted} taking bribes']],
    ['Two hikers were reported missing.', []],
    ['The paper reported nothing.', []],
  ],
  'a source with a time or an insertion, or after “per”': [
    ['A study published in May found that bees avoid the crop.', ['A study {found} that bees avoid the crop']],
    ['The minister, asked by reporters about the deal, said it was off.', ['The minister {said} it was off']],
    ['Per the ministry, 40 schools are closed.', ['the ministry {Per} 40 schools are closed']],
    ['The fee per pupil is high, the ministry said.', ['the ministry {said} The fee per pupil is high']],
  ],
  'an insertion that is not speech': [
    ['The mayor, Ada Okafor, left.', []],
    ['The harbour, the report of the year, was closed.', []],
  ],
  'a participle after “before” or “after”, or of what is said': [
    [
      '“We are ready,” the coach insisted, before adding that two players were ill.',
      ['the coach {insisted} “We are ready,”', '(the coach) {adding} that two players were ill'],
    ],
    ['Ada Okafor left after saying that the ferry was late.', ['(Ada Okafor) {saying} that the ferry was late']],
    ['They say adding lime to the soil is the simplest remedy.', ['They {say} adding lime to the soil is the simplest remedy']],
    ['He says iodine is added to only 10 per cent of salt.', ['He {says} iodine is added to only 10 per cent of salt']],
  ],
  'a noun such as “claim” with a clause, and the verb after it': [
    ['The news that the bank had failed spread quickly.', ['(nobody) {news} that the bank had failed']],
    ['Reports that 300 people were killed are false.', ['(nobody) {Reports} that 300 people were killed – denied']],
    ['The claim that the vote was stolen was rejected by a court.', ['(nobody) {claim} that the vote was stolen – denied']],
    ['Claims that the vaccine causes fever were rejected by doctors.', ['(nobody) {Claims} that the vaccine causes fever – denied']],
    [
      'The prosecutor said the claim that he fled was a lie.',
      ['The prosecutor {said} the claim that he fled was a lie', '(nobody) {claim} that he fled – denied'],
    ],
    ['The envoy dismissed as fantasy a report that he would quit.', ['The envoy {report} that he would quit – denied']],
    ['He described as a lie the claim that the vote was stolen.', ['He {claim} that the vote was stolen – denied']],
    ['He described as brave the claim that the vote was stolen.', ['(nobody) {claim} that the vote was stolen']],
    ['Rumours that the pilot drinks were denied.', ['(nobody) {Rumours} that the pilot drinks – denied']],
    ['The claim that vaccines cause deaths was rejected.', ['(nobody) {claim} that vaccines cause deaths – denied']],
    ['A claim that prosecutors dispute was read out.', []],
    ['Despite claims by the army that it had left, tanks were seen.', ['the army {claims} that it had left']],
    ['The ministry neither confirmed nor denied that a jet was lost.', ['The ministry {neither confirmed nor denied} that a jet was lost – withheld']],
    ['The ministry confirmed that a jet was lost.', ['The ministry {confirmed} that a jet was lost']],
    ['Claims by the roadside were sold.', []],
    ['A baseless claim that the dam had burst caused panic.', ['(nobody) {claim} that the dam had burst – denied']],
    ['The mayor rejected claims that the dam had burst.', ['The mayor {rejected} that the dam had burst – denied']],
    ['The claim that the vote was stolen has been repeated.', ['(nobody) {claim} that the vote was stolen']],
  ],
  'a relative clause in the source': [
    [
      'According to a statement from the foundation that was obtained by the Herald, the money has gone.',
      ['a statement from the foundation {According to} the money has gone'],
    ],
    ['Doctors at the clinic, which opened in May, say they have run out of blood.', ['Doctors at the clinic {say} they have run out of blood']],
    ['Nurses in two wards say they are tired.', ['Nurses in two wards {say} they are tired']],
  ],
  'two sources in one sentence': [
    [
      'Doctors fear that the outbreak will spread, and the WHO warned of shortages.',
      ['Doctors {fear} that the outbreak will spread', 'the WHO {warned of} shortages'],
    ],
    [
      'According to the Harbour Authority, the ministry said, the ship had sunk.',
      ['the Harbour Authority {According to} the ship had sunk', 'the ministry {said} the ship had sunk'],
    ],
    [
      'Okafor said that Lind denied that the ship had sunk.',
      ['Okafor {said} that Lind denied that the ship had sunk', 'Lind {denied} that the ship had sunk – denied'],
    ],
  ],
  'an object complement': [
    [
      'The union called the offer an insult and dismissed the deadline as "pure theatre".',
      ['The union {called} the offer an insult', '(The union) {dismissed} the deadline as "pure theatre"'],
    ],
    ['Critics called the plan a mistake.', ['Critics {called} the plan a mistake']],
    ['The mayor called a meeting.', []],
    ['The union called the office twice.', []],
  ],
  'a result that a study shows': [
    ['A new poll shows the Reform Party ahead by six points.', ['A new poll {shows} the Reform Party ahead by six points']],
    ['The figures suggest a fall in prices.', ['The figures {suggest} a fall in prices']],
    ['The picture shows a man.', []],
  ],
  'a pronoun after the mention of another person': [
    [
      'Lind said that the ferry was late.\n\nAda Okafor, the mayor, met the crew. She said that it was full.',
      ['Lind {said} that the ferry was late', 'She {said} that it was full'],
    ],
  ],
  'an attributed number': [
    ['Lind put the number of houses at 74.', ['Lind {put} the number of houses at 74']],
    ['Lind put the box at the door.', []],
    ['Lind told Okafor of 74 houses.', ['Lind {told} 74 houses']],
  ],
  'intentions and demands': [
    ['Aides say the mayor plans to close the ferry.', ['Aides {say} the mayor plans to close the ferry', 'the mayor {plans} to close the ferry']],
    ['The union refused to leave the yard.', ['The union {refused} to leave the yard – denied']],
    ['The court ordered the League to release them.', ['The court {ordered} to release them – demanded']],
    ['The union threatened to strike.', ['The union {threatened} to strike – promised']],
    ['The mayor declined to comment.', []],
    ['Plans to close the ferry were dropped.', []],
  ],
  'a participle after a comma': [
    ['The senator was critical of the plan, saying it would hurt farmers.', ['(The senator) {saying} it would hurt farmers']],
    ['Jonas Lind left, calling the plan "a gift to the rich".', ['(Jonas Lind) {calling} the plan "a gift to the rich"']],
    ['The rain was heavy, saying little of the wind.', []],
  ],
  'content that ends before the writer’s comment': [
    [
      'Lind insisted he never met the donor, a claim that prosecutors dispute.',
      ['Lind {insisted} he never met the donor', 'prosecutors {dispute} he never met the donor – denied'],
    ],
    ['Lind said the ferry was late, a claim that could not be checked.', ['Lind {said} the ferry was late']],
    [
      'The judge ruled that the ferry was late, and ordered the League to pay.',
      ['The judge {ruled} that the ferry was late', '(The judge) {ordered} to pay – demanded'],
    ],
    ['The council approved the plan, which opponents say will cost 300 jobs.', ['opponents {say} will cost 300 jobs']],
  ],
  'place or time beside the source': [
    ['Ada Okafor on Tuesday accused the League of lying.', ['Ada Okafor {accused} the League of lying']],
    ['In a statement, Lind said: "We are ready."', ['Lind {said} "We are ready."']],
  ],
  'a negated cue': [
    ['Neither Lind nor his lawyer said whether they would appeal.', []],
    ['Jonas Lind did not deny the charge.', []],
    ['Jonas Lind never called the plan a mistake.', []],
    ['Jonas Lind denied the charge.', ['Jonas Lind {denied} the charge – denied']],
  ],
  'the second half of a quotation': [
    [
      '"That is a lie," said a spokesman for the bank, who asked not to be named, "and they know it."',
      ['a spokesman for the bank {said} "That is a lie," | "and they know it."'],
    ],
    ['"We are ready," Lind said on Monday. "We always were."', ['Lind {said} "We are ready," | "We always were."']],
  ],
  '“call on” and “call for”': [
    ['The union called on the mayor to explain.', ['The union {called on} the mayor to explain – demanded']],
    ['The union called on Friday.', []],
    ['The memo urges agents to "act now".', ['The memo {urges} to "act now" – demanded']],
    ['Officials acknowledged the error but insisted no lives were lost.', ['Officials {acknowledged} the error', '(Officials) {insisted} no lives were lost']],
  ],
  'acronyms that are spelled like other words': [
    ['WHO say measles is the most infectious, yet preventable, disease.', ['WHO {say} measles is the most infectious, yet preventable, disease']],
    ['The WHO warned that the outbreak would spread.', ['The WHO {warned} that the outbreak would spread']],
    ['Those who came left.', []],
  ],
  'a verb of warning or admitting after its content': [
    ['Whether the dam would hold was unclear, engineers warned.', ['engineers {warned} Whether the dam would hold was unclear']],
    ['The dam had been checked in May, the ministry admitted on Tuesday.', ['the ministry {admitted} The dam had been checked in May']],
    ['The dam, which engineers warned about, held.', []],
  ],
};

for (const [kind, cases] of Object.entries(CASES)) {
  test.each(cases)(`${kind}: %s`, (text, claims) => {
    expect(linesWithPolarity(text)).toEqual(claims);
  });
}

test.each([
  // The antecedent is the subject of the sentence before, not an earlier speaker.
  ['Jonas Lind said that the ferry was late.\n\nPeter Hale, a spokesman, called the owners liars. He said that it was full.', 'person:peter-hale'],
  ['Jonas Lind said that the ferry was late. The day after, Peter Hale spoke to reporters. He said that it was full.', 'person:peter-hale'],
  // A person who is only mentioned is not the antecedent.
  ['Jonas Lind said that the ferry was late. The yard was built by Peter Hale. He said that it was full.', 'lind'],
  ['Jonas Lind met a friend of Peter Hale. He said that it was full.', 'lind'],
])('%s The antecedent of “he” is %s', (text, speaker) => {
  expect(readClaims(passagesOf(text)).claims.at(-1)?.entity).toBe(speaker);
});
