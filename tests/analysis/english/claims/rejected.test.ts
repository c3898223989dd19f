import { describe, expect, test } from 'vitest';
import { passagesOf, readClaims } from './read.ts';

/** Return one line for each claim of a text: its source, its content, and its polarity unless it is “said”. */
function sourcesAndContents(text: string): string[] {
  const passages = passagesOf(text);
  return readClaims(passages).claims.map(({ sourceName, content, polarity }) => {
    const words = content.map(({ passage, start, end }) => passages[passage]!.text.slice(start, end)).join(' | ');
    return `${sourceName ?? '-'}: ${words}${polarity === 'said' ? '' : ` (${polarity})`}`;
  });
}

/** Sentences with rejected claims, by kind, with similar sentences of another meaning. */
const CASES: Record<string, [text: string, claims: string[]][]> = {
  'a pronoun or “not” in place of what was said': [
    ['They said that in 2011. Okafor said it in 2016.', []],
    ['He hoped not, Lind replied.', ['Lind: He hoped not']],
    // Look-alikes
    ['They said that in 2011 the bridge had closed.', ['They: that in 2011 the bridge had closed']],
    ['Okafor said it was late.', ['Okafor: it was late']],
  ],
  'things that are found, recalled or pledged': [
    ['The county found an overlooked $38,000 grant, which it had been awarded in 2022.', []],
    ['The company has recalled 48,000 bicycles sold in May, because the frame may break.', []],
    ['Of 900,000 doses pledged in July, 62,000 have been delivered.', []],
    // Look-alikes
    ['The county found a hidden fault had caused it.', ['The county: a hidden fault had caused it']],
    ['Lind recalled that 48,000 bicycles were sold in May.', ['Lind: that 48,000 bicycles were sold in May']],
    ['The League pledged in July that 62,000 would be delivered.', ['The League: that 62,000 would be delivered (promised)']],
  ],
  'a speaker within what somebody said': [
    [
      'Lind said officials had assured him that the memo changed nothing.',
      ['Lind: officials had assured him that the memo changed nothing', 'officials: that the memo changed nothing'],
    ],
    [
      'Lind left; an official who gave evidence the day before said she had advised him in writing that it did.',
      ['an official who gave evidence the day before: she had advised him in writing that it did'],
    ],
    [
      'It had fined the Northern Rescue League. The company had admitted to 165. It will appeal, it said, not against the finding.',
      ['The company: It will appeal | not against the finding'],
    ],
  ],
  'a denial in an aside after the claim': [
    ['Rebels said the army had fired first, a charge the army rejected.', ['Rebels: the army had fired first', 'the army: the army had fired first (denied)']],
    ['Lind says the bridge is safe, which engineers deny.', ['Lind: the bridge is safe', 'engineers: the bridge is safe (denied)']],
    ['Okafor says he struck her, claims he strongly denies.', ['Okafor: he struck her', 'he: he struck her (denied)']],
    [
      'The owners said that the ferry had been full, a figure the League disputes.',
      ['The owners: that the ferry had been full', 'the League: that the ferry had been full (denied)'],
    ],
    // Look-alikes
    ['Rebels said the army had fired first, a charge the army did not deny.', ['Rebels: the army had fired first']],
    ['Lind says the bridge is safe, which engineers have never denied.', ['Lind: the bridge is safe']],
    ['Lind says the bridge is safe, which helps the League.', ['Lind: the bridge is safe']],
    ['Lind said the League had lost money, which nobody denied.', ['Lind: the League had lost money']],
  ],
  'a claim that was exaggerated': [
    ['Lind’s claim of 5,000 new jobs was an exaggeration.', ['Lind: 5,000 new jobs (denied)']],
    ['The claim that 40 boats had left was a gross exaggeration.', ['-: that 40 boats had left (denied)']],
    // Look-alikes
    ['The claim that 40 boats had left was hardly an exaggeration.', ['-: that 40 boats had left']],
    ['The claim that 40 boats had left was no lie.', ['-: that 40 boats had left']],
  ],
  'a claim that is not accepted': [
    ['The court did not accept his claim that the bridge was safe.', ['his: that the bridge was safe (denied)']],
    [
      'The League refused to believe Lind’s claim that the bridge was safe.',
      ['The League: to believe Lind’s claim that the bridge was safe (denied)', 'Lind: that the bridge was safe (denied)'],
    ],
    ['Okafor never believed the report that the bridge was safe.', ['-: that the bridge was safe (denied)']],
    // Look-alikes
    ['The court accepted his claim that the bridge was safe.', ['his: that the bridge was safe']],
    ['The court did not hear his claim that the bridge was safe.', ['his: that the bridge was safe']],
  ],
  'a claim that is called untrue': [
    ['It was wrongly reported that Lind had died.', ['-: that Lind had died (denied)']],
    ['The League falsely claimed that the bridge was safe.', ['The League: that the bridge was safe (denied)']],
    ['A judge dismissed the claim that Lind had been bribed.', ['A judge: that Lind had been bribed (denied)']],
    ['The rumour that Lind had been shot, spread by a rival, was untrue.', ['-: that Lind had been shot (denied)']],
    // Look-alikes
    ['It was widely reported that Lind had died.', ['-: that Lind had died']],
    ['A judge dismissed the guard that Lind had hired.', []],
    ['The rumour that Lind had been shot, spread by a rival, was true.', ['-: that Lind had been shot']],
  ],
  'a denial before a colon': [
    ['Locals dispute the toll of 19: they say at least 45 people drowned.', ['Locals: at least 45 people drowned']],
    ['Lind denied the charge: the bridge was safe.', ['Lind: the charge (denied)']],
    // Look-alike
    ['Lind said on Tuesday: the bridge was safe.', ['Lind: the bridge was safe']],
  ],
  'a negative subject': [
    ['Nobody at the harbour would say why the bridge was closed.', []],
    ['Few in the League believe that the bridge is safe.', []],
    ['None of the guards said that the bridge was closed.', []],
    // Look-alikes
    ['A few in the League believe that the bridge is safe.', ['A few in the League: that the bridge is safe']],
    ['Somebody at the harbour said that the bridge was closed.', ['Somebody at the harbour: that the bridge was closed']],
  ],
};

describe.each(Object.entries(CASES))('%s', (_kind, cases) => {
  test.each(cases)('%s', (text, claims) => {
    expect(sourcesAndContents(text)).toEqual(claims);
  });
});
