import { expect, test } from 'vitest';
import { linesOf } from './read.ts';

/** Sentences by kind, with similar sentences of another meaning. */
const CASES: Record<string, [text: string, claims: string[]][]> = {
  'a subject with a relative clause': [
    ['The trust that manages the marsh said 38 pairs bred last summer.', ['The trust {said} 38 pairs bred last summer']],
    ['The owner of the bakery where the smell was noticed denied that she had been told.', ['The owner of the bakery {denied} that she had been told']],
    // Look-alikes
    ['Lind said that the trust said it would sell.', ['Lind {said} that the trust said it would sell', 'the trust {said} it would sell']],
    ['The fact that he left shows that he knew.', []],
  ],
  'a count or estimate as the source': [
    ['By the official count, 1,284 people were detained.', ['the official count {By} 1,284 people were detained']],
    ['Fewer than 400 of the birds survive, by most estimates.', ['most estimates {by} Fewer than 400 of the birds survive']],
    // Look-alikes
    ['They won by most votes in the town.', []],
    ['The count was led by the official counter.', []],
  ],
  'a number that somebody gives': [
    ['Independent monitors put the number of dead at 11.', ['Independent monitors {put} the number of dead at 11']],
    ['Traders now put the chance at one in five.', ['Traders {now put} the chance at one in five']],
    ['Lind put the loss at between $2 million and $3 million.', ['Lind {put} the loss at between $2 million and $3 million']],
    ['The junta gave the toll as 144.', ['The junta {gave} the toll as 144']],
    // Look-alike
    ['The expected 42,000 runners stayed away.', []],
  ],
  'who does not say it': [
    ['Not one of the seven has said that it would support her.', []],
    ['Outside experts questioned whether the benefit would last.', ['Outside experts {questioned} whether the benefit would last']],
  ],
  'what else happened, after a cue that follows its content': [
    [
      'The derby will be played without a crowd, the league ruled on Thursday, reversing a decision.',
      ['the league {ruled} The derby will be played without a crowd'],
    ],
    ['She had a map, three scholars said in a paper that the library commissioned.', ['three scholars {said} She had a map']],
  ],
  'a denial in an aside after its cue': [
    [
      'It had been built without a permit, Khan said, a charge the owner rejected.',
      ['Khan {said} It had been built without a permit', 'the owner {rejected} It had been built without a permit'],
    ],
    [
      'Lind admitted that tracing had begun late, something her office had denied.',
      ['Lind {admitted} that tracing had begun late', 'her office {denied} that tracing had begun late'],
    ],
    // Look-alike
    ['It had been built in May, Khan said, a month before the fire.', ['Khan {said} It had been built in May | a month before the fire']],
  ],
};

for (const [kind, cases] of Object.entries(CASES)) {
  test.each(cases)(`${kind}: %s`, (text, claims) => {
    expect(linesOf(text)).toEqual(claims);
  });
}
