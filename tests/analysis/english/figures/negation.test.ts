import { expect, test } from 'vitest';
import { linesOfFigures } from './read.ts';

/**
 * Sentences with numbers that are denied, doubted, corrected or zero, or of what has not happened, by kind, with similar sentences of another meaning. See `states.test.ts`
 * for how a figure is written.
 */
const CASES: Record<string, [text: string, figures: string[]][]> = {
  'none of a whole': [
    ['None of the 40 passengers died, the company said.', ['None = 0 · passenger · killed', '40 = 40 · passenger']],
    ['Not one of the 30 miners was hurt.', ['Not one = 0 · miner · injured', '30 = 30 · miner']],
    ['Neither of the two men was killed.', ['Neither = 0 · man · killed', 'two = 2 · man']],
    ['No one among the 12 crew was injured.', ['No one = 0 · crew · injured', '12 = 12 · crew · detail']],
    // Look-alikes
    ['All of the 40 passengers died.', ['40 = 40 · passenger · killed']],
    ['One of the 40 people killed in the fire was a child.', ['40 = 40 · person · killed']],
  ],
  'none of several, with what happened to them': [
    ['No passengers were injured when the bus overturned.', ['No = 0 · passenger · injured']],
    ['No ships were sunk in the raid.', ['No = 0 · ship']],
    ['The storm claimed no lives.', ['no = 0 · death · killed']],
    ['There was no loss of life.', ['no = 0 · death · killed']],
    ['None of the paintings was insured, the gallery said.', ['None = 0 · painting']],
    ['They tested 40 samples, none of which was positive.', ['40 = 40 · sample', 'none = 0 · sample · part']],
    ['It cited four officials, none of whom it named.', ['four = 4 · official', 'none = 0 · official · part']],
    ['Neither driver was hurt.', ['Neither = 0 · driver · injured']],
    ['None of the 176 people aboard was hurt.', ['None = 0 · person · injured', '176 = 176 · person']],
    ['Two hikers were found. Neither had a map.', ['Two = 2 · hiker', 'Neither = 0 · hiker · part']],
    ['Of the 23 charges, 19 stand; Lind said that none would be dropped.', ['23 = 23 · charge', '19 = 19 · charge · part', 'none = 0 · charge · planned']],
    // Look-alikes
    ['No passengers will be allowed to board.', []],
    ['No other passengers were hurt.', []],
    ['No details were given of the 12 raids.', ['12 = 12 · raid']],
    ['If no shots are fired, the 12 officers are safe.', ['12 = 12 · officer']],
    ['Ministers hope none of the flights is delayed.', []],
    ['Neither the driver nor the guard was hurt.', []],
    ['He has neither confirmed nor denied that 12 men died.', ['12 = 12 · man · denied']],
    ['They neither smoked nor drank.', []],
    ['None other than the mayor came.', []],
    ['All 176 people aboard were hurt.', ['176 = 176 · person · injured']],
  ],
  zero: [['They have zero tolerance, and zero deaths were counted.', ['zero = 0 · death · killed']]],
  'a number that was corrected or not confirmed': [
    ['The death toll, first put at 19, was lowered to 15 on Tuesday.', ['19 = 19 · death · denied', '15 = 15 · death · killed']],
    ['Claims that 60 soldiers had been captured could not be independently confirmed.', ['60 = 60 · soldier · denied']],
    ['Fears that 30 people were trapped proved unfounded.', ['30 = 30 · person · denied']],
    ['It was first thought that 40 people were on the bus; in fact there were 12.', ['40 = 40 · person · denied', '12 = 12']],
    ['Because of an editing error, an article said 700 jobs would go.', ['700 = 700 · job · denied']],
    // Look-alikes
    ['The death toll, first put at 15, has risen to 19.', ['15 = 15 · death · killed', '19 = 19 · death · killed']],
    ['Claims that 60 soldiers had been captured were confirmed.', ['60 = 60 · soldier']],
    ['Fears that 30 people were trapped grew.', ['30 = 30 · person · planned']],
    ['Because of an error, 700 jobs went.', ['700 = 700 · job']],
  ],
  'a number that the text denies': [
    ['It is not true that 40 people died, the ministry said.', ['40 = 40 · person · denied']],
    ['False reports that 40 people died spread fast.', ['40 = 40 · person · denied']],
    ['He denied that 40 people died.', ['40 = 40 · person · denied']],
    ['The union rejected a claim by the owner that 40 people died.', ['40 = 40 · person · denied']],
    ['The paper retracted its report of Sunday that 40 people died.', ['40 = 40 · person · denied']],
    ['He took back his claim that 40 people died.', ['40 = 40 · person · denied']],
    ['She apologised on Monday for saying that 40 people died.', ['40 = 40 · person · denied']],
    ['The UN could not verify that 40 people died.', ['40 = 40 · person · denied']],
    ['It was impossible to confirm reports that 40 people died.', ['40 = 40 · person · denied']],
    ['There is no evidence that 40 people died.', ['40 = 40 · person · denied']],
    ['Reports that 300 people were killed are false.', ['300 = 300 · person · denied']],
    ['Claims that the blast killed 300 people were rejected.', ['300 = 300 · person · denied']],
    ['A report of 40 deaths was later withdrawn.', ['40 = 40 · death · denied']],
    // Look-alikes
    ['He did not deny that 40 people died.', ['40 = 40 · person · killed']],
    ['Reports that 300 ballots were rejected worried her.', ['300 = 300 · ballot']],
    ['He denied the charge, and 40 people died.', ['40 = 40 · person · killed']],
    ['The UN confirmed that 40 people died.', ['40 = 40 · person · killed']],
    ['The army withdrew, and 40 people died.', ['40 = 40 · person · killed']],
    ['She apologised on Monday, and 40 people died.', ['40 = 40 · person · killed']],
  ],
  'a number whose verb is negated, or that nobody believes': [
    ['The strike did not kill 12 people, the army said.', ['12 = 12 · person · denied']],
    ['He denied stealing 300 sheep.', ['300 = 300 · sheep · denied']],
    ['The army never shelled 40 villages.', ['40 = 40 · village · denied']],
    ['Nobody believes that 500 people died.', ['500 = 500 · person · denied']],
    // Look-alikes
    ['He denied wrongdoing in the case of 300 sheep.', ['300 = 300 · sheep']],
    ['The storm did not destroy the 40 homes.', ['40 = 40 · home']],
    ['The firm has not paid 300 workers.', ['300 = 300 · worker']],
    ['Everybody believes that 500 people died.', ['500 = 500 · person · killed']],
  ],
  'one number instead of another': [
    ['Not 12 but 15 houses were hit.', ['12 = 12 · house · denied', '15 = 15 · house']],
    ['11 people, not 17, were hurt.', ['11 = 11 · person · injured', '17 = 17 · person · denied']],
    ['There were 14 houses, not 12.', ['14 = 14 · house', '12 = 12 · house · denied']],
    ['It hit 14 houses instead of 12.', ['14 = 14 · house', '12 = 12 · denied']],
    // Look-alikes
    ['Not only 12 houses were hit.', ['12 = 12 · house']],
    ['Hundreds of houses, if not 1,000 houses, were hit.', ['1,000 = 1000 · house']],
  ],
  'a number that was not reached or not passed': [
    ['Attendance never reached 300.', ['300 = 300 · less than']],
    ['The party failed to draw 300 people.', ['300 = 300 · less than · person']],
    ['The sum fell short of $300.', ['$300 = 300 · less than · USD']],
    ['The text did not exceed 300 pages.', ['300 = 300 · at most · page']],
    ['No fewer than 300 people came.', ['300 = 300 · at least · person']],
    ['Far from 500 people, it drew 40 people.', ['500 = 500 · less than · person · detail', '40 = 40 · person']],
    // Look-alikes
    ['Attendance reached 300.', ['300 = 300']],
  ],
  'an event that has not happened, or is only feared or wanted': [
    ['The blast could have killed 40 people.', ['40 = 40 · person · planned']],
    ['They failed to rescue 40 miners.', ['40 = 40 · miner']],
    ['Fears that 40 people died grew.', ['40 = 40 · person · planned']],
    ['The death toll could rise to 40.', ['40 = 40 · planned']],
    ['The force will evacuate 300 residents.', ['300 = 300 · resident · planned']],
    // Look-alikes
    ['They managed to rescue 40 miners.', ['40 = 40 · miner · rescued']],
    ['The blast has killed 40 people.', ['40 = 40 · person · killed']],
  ],
  'a number that is claimed or reported': [
    ['The army claims to have killed 200 rebels.', ['200 = 200 · rebel · killed']],
    ['It was wrongly reported that 40 people had died.', ['40 = 40 · person · denied']],
    // Look-alikes
    ['The army wanted to kill 200 rebels.', ['200 = 200 · rebel · planned']],
    ['It was widely reported that 40 people had died.', ['40 = 40 · person · killed']],
  ],
};

for (const [kind, cases] of Object.entries(CASES)) {
  test.each(cases)(`${kind}: %s`, (text, figures) => {
    expect(linesOfFigures(text, 'qualifier', 'unit', 'counts', 'state', 'scope')).toEqual(figures);
  });
}
