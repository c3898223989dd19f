import { expect, test } from 'vitest';
import { linesOfFigures } from './read.ts';

/**
 * Sentences with people who were killed, hurt, rescued or are missing, by kind, with similar sentences of another meaning.
 *
 * A figure is written as its words, its value, its qualifier, its unit, what it counts, its state, and its scope unless it is `all`. If no noun says what is counted, the noun of the
 * state stands in for it: `killed · killed`. `detail` is part of the setting, not what the
 * sentence reports.
 */
const CASES: Record<string, [text: string, figures: string[]][]> = {
  'a count before a comma and a verb with another subject': [
    ['She left with the acquittal of nine dockworkers, died on Friday and was buried.', ['nine = 9 · dockworker']],
    ['The man, who led 40 miners, died on Friday.', ['40 = 40 · miner']],
    // Look-alikes
    ['At least 12 people, including two children, died on Friday.', ['12 = 12 · at least · person · killed', 'two = 2 · child · killed · part']],
    ['He led 40 miners who died.', ['40 = 40 · miner · killed']],
  ],
  'a state of a part, not of the whole': [
    ['Four of the 12 crew died.', ['Four = 4 · crew · killed', '12 = 12 · crew']],
    ['Not all 40 people died.', ['40 = 40 · person']],
    ['Of the 120 passengers 15 were killed.', ['120 = 120 · passenger', '15 = 15 · killed · killed']],
    ['There were 120 passengers, 15 of whom died.', ['120 = 120 · passenger', '15 = 15 · passenger · killed']],
    ['At least 17 people, including 6 firefighters, died in the blaze.', ['17 = 17 · at least · person · killed', '6 = 6 · firefighter · killed · part']],
    ['Ten of the dead were women.', ['Ten = 10 · woman · killed · part']],
    ['Six of those injured are children.', ['Six = 6 · child · injured · part']],
    ['Two of the injured men left.', ['Two = 2 · man · injured']],
  ],
  'headings such as “Killed:”': [
    ['Killed: 4 civilians', ['4 = 4 · civilian · killed']],
    ['Rescued alive: 9', ['9 = 9 · rescued']],
    ['Still missing: 5', ['5 = 5 · missing · missing']],
    // Look-alikes
    ['Ships sunk: 3', ['3 = 3']],
    ['Missing pages: 5', ['5 = 5']],
  ],
  'a state that belongs to others than those counted': [
    ['In the north 40 soldiers killed 12 rebels.', ['40 = 40 · soldier', '12 = 12 · rebel · killed']],
    ['A driver with 12 passengers died.', ['12 = 12 · passenger']],
    ['A bus carrying 40 passengers has killed two.', ['40 = 40 · passenger', 'two = 2 · killed · killed']],
    // Look-alikes: the state is theirs, or that of one of two states
    ['Two were hurt, and 40 people were killed or wounded.', ['Two = 2 · injured · injured', '40 = 40 · person']],
    ['A father of three died.', []],
  ],
  'a state of all that are counted': [
    ['Between 30 and 40 people were injured.', ['30 and 40 = 30..40 · between · person · injured']],
    ['Rescuers saved all 33 miners; 14 people remain missing.', ['33 = 33 · miner · rescued', '14 = 14 · person · missing']],
    ['A family of three died.', ['three = 3 · dead · killed']],
    ['At least 45 people drowned.', ['45 = 45 · at least · person · killed']],
  ],
  'a state or noun that several counts share': [
    ['The army said 15 soldiers and more than 40 rebels had been killed.', ['15 = 15 · soldier · killed', '40 = 40 · more than · rebel · killed']],
    ['Two men and six women were killed.', ['Two = 2 · man · killed', 'six = 6 · woman · killed']],
    ['Nine people died in 2022 and six in 2023.', ['Nine = 9 · person · killed', 'six = 6 · person · killed']],
    ['Nine people died in Leeds and six in York.', ['Nine = 9 · person · killed', 'six = 6 · person · killed']],
    ['It injured nine people, five of them seriously.', ['nine = 9 · person · injured', 'five = 5 · person · injured · part']],
    ['Of those arrested, 16 were minors.', ['16 = 16 · minor · detained · part']],
    ['Of the dead, nine were women.', ['nine = 9 · woman · killed · part']],
    ['The bomb killed two officers and injured nine others.', ['two = 2 · officer · killed', 'nine = 9 · person · injured · further']],
    // Look-alikes
    ['Two men were hurt and six women were killed.', ['Two = 2 · man · injured', 'six = 6 · woman · killed']],
    ['Four buses and 20 passengers were stuck.', ['Four = 4 · bus', '20 = 20 · passenger']],
    ['It injured nine people, five of them tourists.', ['nine = 9 · person · injured', 'five = 5 · tourist · injured · part']],
    ['The blast sank two boats and damaged nine others.', ['two = 2 · boat', 'nine = 9 · boat · further']],
    ['Of the guests, nine were women.', ['nine = 9']],
  ],
};

for (const [kind, cases] of Object.entries(CASES)) {
  test.each(cases)(`${kind}: %s`, (text, figures) => {
    expect(linesOfFigures(text, 'qualifier', 'unit', 'counts', 'state', 'scope')).toEqual(figures);
  });
}
