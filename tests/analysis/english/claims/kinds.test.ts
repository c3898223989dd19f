import { expect, test } from 'vitest';
import { linesOf } from './read.ts';

/** Sentences by kind, with similar sentences of another meaning. */
const CASES: Record<string, [text: string, claims: string[]][]> = {
  'content on both sides of its cue': [
    ['She was, her sister said, “always the first to arrive”.', ['her sister {said} She was | “always the first to arrive”']],
    ['On Friday, her sister said, “the bus was late”.', ['her sister {said} “the bus was late”']],
    ['He was, his lawyer said, asleep at the time.', ['his lawyer {said} He was | asleep at the time']],
    ['The prison, inspectors said in May, was the worst in the country.', ['inspectors {said} The prison | was the worst in the country']],
    ['It was, according to two guests, a very quiet wedding.', ['two guests {according to} It was | a very quiet wedding']],
    [
      'The bridge is safe, according to Jonas Lind, Director in the Office of Roads, Bureau of Works.',
      ['Jonas Lind, Director in the Office of Roads {according to} The bridge is safe'],
    ],
    ['The talks have failed, both armies say, though neither has left.', ['both armies {say} The talks have failed']],
  ],
  'where content ends': [
    [
      'Lind hopes that advice from the crowd — from drivers to guards — will make it safe.',
      ['Lind {hopes} that advice from the crowd — from drivers to guards — will make it safe'],
    ],
    ['Lind hopes that it will rain — unlike the mayor.', ['Lind {hopes} that it will rain']],
    ['Lind said that the plan was never about money, but rather about trust.', ['Lind {said} that the plan was never about money, but rather about trust']],
    ['Lind said that the plan was not late, but the mayor left.', ['Lind {said} that the plan was not late']],
    ['The aide, saying he was tired, went home.', ['The aide {saying} he was tired']],
  ],
  'a number that a survey or the police put at a value': [
    ['The crowd, which police put at 5,000, left quietly.', ['police {put} The crowd | at 5,000']],
    ['The bag, which she put at the door, was gone.', []],
    ['The poll, of 1,200 adults, put support for the treaty at 46 per cent.', ['The poll {put} support for the treaty at 46 per cent']],
    ['The army put people at risk at 40 sites.', []],
  ],
  'a cue beside a relative clause, a preposition or a further verb': [
    ['Critics called the census, which missed some 200,000 people, a farce.', ['Critics {called} the census, which missed some 200,000 people, a farce']],
    ['The mayor apologised for having said that the fire was set.', []],
    ['Police said six had died but later left the scene.', ['Police {said} six had died']],
  ],
  'where a denial ends': [
    [
      'Lind denied that sixty people had left, and his office called the figure “pure invention”.',
      ['Lind {denied} that sixty people had left', 'his office {called} the figure “pure invention”'],
    ],
    ['The bridge is closed, the mayor said, blaming a power cut.', ['the mayor {said} The bridge is closed', '- {blaming} a power cut']],
  ],
  'content that is not said or known yet': [
    ['Agencies must remember that the sea is for all.', []],
    ['The mayor must say whether the tax will rise.', []],
    ['I must admit that the plan is late.', ['I {must admit} that the plan is late']],
    ['The police can confirm that two men were held.', ['The police {can confirm} that two men were held']],
    ['Give details so customers can understand that it is late.', []],
    ['And let us know that it is late.', []],
    ['The League knows what the bridge cost.', []],
    ['She is expected to announce that the plant will close.', []],
    ['Lind was due to say that taxes would fall.', []],
    ['The union failed to report that the pump had broken.', []],
    ['He is too proud to admit that he lost.', []],
    ['Lind, who was expected to resign, said that he would stay.', ['Lind {said} that he would stay']],
    ['The mayor, too, said that the road was closed.', ['The mayor {said} that the road was closed']],
    ['The League knows that the bridge was old.', ['The League {knows} that the bridge was old']],
  ],
  'a cue verb after an adjective or verb with “to”, and a cue noun after “to”': [
    ['We are excited to announce that the fair will open.', ['We {are excited to announce} that the fair will open']],
    ['The agency is pleased to confirm that the tool is free.', ['The agency {is pleased to confirm} that the tool is free']],
    ['Lind was quick to say that nobody was hurt.', ['Lind {was quick to say} that nobody was hurt']],
    ['The mayor went on to say that the road was closed.', ['The mayor {went on to say} that the road was closed']],
    ['The firm is thrilled to report that sales doubled.', ['The firm {is thrilled to report} that sales doubled']],
    ['They have a say that the mayor lacks.', []],
    ['In response to claims that the ship was lost, Lind left.', ['- {claims} that the ship was lost']],
    ['The fire led to reports that the wiring was old.', ['- {reports} that the wiring was old']],
    ['Plans quickly showed that the road was too narrow.', ['Plans {quickly showed} that the road was too narrow']],
    ['The proud owner said that the dog was safe.', ['The proud owner {said} that the dog was safe']],
    ['Lind was happy that the mayor said that taxes would fall.', ['the mayor {said} that taxes would fall']],
  ],
  'a verb or noun that is not a cue': [
    ['Insurance claims rose after the hail.', []],
    ['I went to talks, asked for replies, added a form to our page, and begged for leads.', []],
    ['The bridge is closed, added a spokesman.', ['a spokesman {added} The bridge is closed']],
    ['Three things I learned that are useful to all.', []],
    ['I wrote a check and post dated it.', []],
    ['Questions that span all states were left out.', []],
  ],
  'a relative clause after an object': [
    ['The author recommends several policies that all guards should read.', []],
    ['The author recommends that all guards should read them.', ['The author {recommends} that all guards should read them']],
    ['Doctors warned patients that the drug was unsafe.', ['Doctors {warned} that the drug was unsafe']],
    ['The report made it clear that the road was open.', ['The report {made it clear} that the road was open']],
    ['Lind announced to reporters that the road was open.', ['Lind {announced} that the road was open']],
    ['Officials stressed again and again that the water was safe.', ['Officials {stressed} that the water was safe']],
  ],
  'words before a cue that are not a noun phrase': [
    ['This naming helps us tell whether the files differ.', []],
    ['While no one claimed to have the answer, most left.', []],
    ['The next time they come, ask them to wait.', []],
    ['As I learned more, I left.', []],
    ['Knowing that it is late is good.', []],
    ['It was good to keep going and assure that we were right.', []],
    ['We also added icons to help visitors see what they’ll get.', []],
    ['Sort the files by themes according to user interest, not size.', []],
  ],
  'words that look like a cue with its content': [
    ['When the League began posting “This Week at Sea,” they shared it.', []],
    ['Images that add value are liked.', []],
    ['The motto is one reason why it leads the market.', []],
    ['This reflects on all roads with that brand.', []],
    ['It is a good time to remind you about a perfect companion.', []],
    ['All agreed the secret was to recognize that each task was too hard.', []],
    ['It was able to determine that the sea was rising.', ['It {was able to determine} that the sea was rising']],
    ['Staff manage posts and tweets according to the needs of all.', []],
    ['Mayor: bridge will stay closed', ['Mayor {-} bridge will stay closed']],
    ['Mayor: Bridge Works', []],
    ['Lind asked these people to perform certain tasks.', ['Lind {asked} to perform certain tasks']],
  ],
  'a demonstrative, a purpose or a relative clause': [
    ['We sell one way, so the customer expects that service level.', []],
    ['The union said that prices rise.', ['The union {said} that prices rise']],
    ['The app offers users the ability to send notes to bases that they use.', []],
    ['We asked firms that provide services for these groups to help us.', []],
    ['It made it hard to quickly find what you were looking for.', []],
    ['To clarify, the team added a “quick tips” box that was on the left to remind users.', []],
    ['Here are activities that also show how agencies work.', []],
    ['In future posts we’ll talk about how it works.', []],
    ['These tools promise a lot.', []],
    [
      'Studies have shown that text makes the box—and all other boxes—less clear.',
      ['Studies {have shown} that text makes the box—and all other boxes—less clear'],
    ],
    ['Lind said the road was closed — for the third time this week.', ['Lind {said} the road was closed']],
  ],
  'two sources in one sentence': [
    ['Most residents said they would stay and some guards said they would go.', ['Most residents {said} they would stay', 'some guards {said} they would go']],
  ],
  'two subjects of one verb': [
    ['The mayor and the bishop said the road was shut.', ['The mayor and the bishop {said} the road was shut']],
    ['Both the mine’s owner and the union say the lift was overloaded.', ['Both the mine’s owner and the union {say} the lift was overloaded']],
    // Look-alikes
    ['He met the mayor and the bishop said the road was shut.', ['the bishop {said} the road was shut']],
    ['The fire destroyed the barn and the farmer said he was ruined.', ['the farmer {said} he was ruined']],
    ['The dog barks and the neighbours say that it is loud.', ['the neighbours {say} that it is loud']],
  ],
  'neither of two': [
    ['Neither the army nor the militia has confirmed the deaths.', []],
    ['Neither the army nor the militia admitted it was late.', []],
    // Look-alike of opposite meaning
    ['The army and the militia have confirmed the deaths.', ['The army and the militia {have confirmed} the deaths']],
  ],
  'a name that looks like “per”': [
    ['Her deputy, Per Moen, left early.', []],
    // Look-alike
    ['The road, per the mayor, is shut.', ['the mayor {per} The road | is shut']],
  ],
  'content that ends with “of” in quotation marks': [
    ['Lind told reporters that he had “nothing to be ashamed of”.', ['Lind {told} that he had “nothing to be ashamed of”']],
  ],
  'a question before its cue, and a semicolon after it': [
    [
      'Whether the drug protects the old is not known, the authors caution; only 140 were old.',
      ['the authors {caution} Whether the drug protects the old is not known'],
    ],
    ['The road is not safe, experts caution.', ['experts {caution} The road is not safe']],
  ],
  'a denial and an accusation by one source': [
    ['The rebels denied that they had fired and blamed a stray shell.', ['The rebels {denied} that they had fired', '- {blamed} a stray shell']],
  ],
  'a noun with a relative clause that describes it': [
    ['Rates fell, a figure the minister described as “poor”.', ['the minister {described} as “poor”']],
    ['Rates fell, a move Lind described as “poor”.', ['Lind {described} as “poor”']],
    // Look-alike
    ['A spokesman for the mayor described the plan as poor.', ['A spokesman for the mayor {described} the plan as poor']],
  ],
  'two counts of one crowd': [
    ['Organisers put the crowd at 80,000; police counted 35,000.', ['Organisers {put} the crowd at 80,000', 'police {counted} 35,000']],
    ['Organisers put the crowd at 80,000 but police counted 35,000.', ['Organisers {put} the crowd at 80,000', 'police {counted} 35,000']],
  ],
  'what those who were asked said, in a survey': [
    [
      'Three in ten said they had skipped a meal, the survey of 2,300 households found.',
      ['Three in ten {said} they had skipped a meal', 'the survey of 2,300 households {found} Three in ten said they had skipped a meal'],
    ],
  ],
  'a clause that goes on with “that” after its cue': [
    ['They do not show, the author stressed, that the smelter is to blame.', ['the author {stressed} They do not show | that the smelter is to blame']],
    ['They do not know, he thinks, that the road is shut.', ['he {thinks} They do not know | that the road is shut']],
    ['Most have left again, a study shows, many of them within five years.', ['a study {shows} Most have left again | many of them within five years']],
    // Look-alike
    ['The author stressed, in a letter, that the smelter is to blame.', ['The author {stressed} that the smelter is to blame']],
  ],
  'what is feared, at the end of its sentence': [
    ['The harvest will be the smallest since 1986, growers fear.', ['growers {fear} The harvest will be the smallest since 1986']],
    // Look-alike
    ['The village was empty, fear had driven them out.', []],
  ],
  'a participle that opens the sentence': [
    ['Warning that the lake would be empty, the governor shut the gates.', ['the governor {Warning} that the lake would be empty']],
    // The content is in the next paragraph.
    ['Lind went home and slept for an hour before saying:\n\n“It was late.”', ['- {saying} “It was late.”']],
    ['Saying that he was tired, Lind left.', ['Lind {Saying} that he was tired']],
  ],
  'a source with a time, an adverb, a plural or a pronoun beside it': [
    ['Migration fell, figures published on Wednesday show.', ['figures {show} Migration fell']],
    ['Most backed the motion, the secretary said afterwards, but it does not bind them.', ['the secretary {said} Most backed the motion']],
    ['Rebels took the airport, residents and a UN official said.', ['residents and a UN official {said} Rebels took the airport']],
    ['A deal is possible, a diplomat close to them said.', ['a diplomat close to them {said} A deal is possible']],
    // Look-alike
    ['He sells apples and the farmer said it was late.', ['the farmer {said} it was late']],
  ],
  'another source after “and”': [
    [
      'An email shows that it was warned, and prosecutors say they will ask why.',
      ['An email {shows} that it was warned', 'prosecutors {say} they will ask why'],
    ],
    // Look-alike
    ['The army insisted it held on, and state television showed a road.', ['The army {insisted} it held on, and state television showed a road']],
  ],
  'those who heard what somebody said': [
    ['The court heard that he had fled in May.', ['- {heard} that he had fled in May']],
    ['Neither pilot had slept, the inquiry heard.', ['- {heard} Neither pilot had slept']],
    // Look-alike
    ['The court found that he had fled in May.', ['The court {found} that he had fled in May']],
  ],
  'nobody, after what nobody said': [
    ['Why the alarm did not sound, nobody at the plant could say.', []],
    ['It was a bomb, none of them said.', []],
    // Look-alike of opposite meaning
    ['It was a bomb, two of them said.', ['two of them {said} It was a bomb']],
    ['The firm has not paid since June, two of them say.', ['two of them {say} The firm has not paid since June']],
  ],
  'a charge that was thrown out': [['The charge that the firm paid bribes was thrown out on Friday.', ['- {charge} that the firm paid bribes']]],
};

for (const [kind, cases] of Object.entries(CASES)) {
  test.each(cases)(`${kind}: %s`, (text, claims) => {
    expect(linesOf(text)).toEqual(claims);
  });
}
