import { expect, test } from 'vitest';
import { linesWithPolarity } from './read.ts';

/**
 * Sentences in which somebody does not claim something, or claims the opposite, beside those in which somebody does. Expected: a line for each claim, see
 * `linesWithPolarity`. The polarity is that of the text: “few believe the mayor’s claim” denies what the mayor claims.
 */
const CASES: Record<string, [text: string, claims: string[]][]> = {
  'speech that did not happen': [
    ['The mayor declined to say that the dam was safe.', []],
    ['Lind resigned without saying that the dam was safe.', []],
    ['Lind stopped short of saying that the dam was safe.', []],
    ['The mayor has not made it clear that the dam is safe.', []],
    ['As the mayor never said, the dam is safe.', []],
    ['The dam, the mayor never said, was safe.', []],
    ['The firm has never made the claim that the dam is safe.', []],
    ['The minister did not describe the dam as safe.', []],
    ['It is not true that the mayor said the dam was closed.', []],
    ['It is true that the mayor said the dam was closed.', ['the mayor {said} the dam was closed']],
    ['The firm has made the claim that the dam is safe.', ['The firm {claim} that the dam is safe']],
    ['Lind resigned, saying that the dam was safe.', ['(Lind) {saying} that the dam was safe']],
  ],
  'a claim that does not exist': [
    ['There is no suggestion that the mayor stole the money.', []],
    ['There were no credible reports that anybody was hurt.', []],
    ['The court did not hear any suggestion that he stole.', []],
    // Look-alike: “no doubt” asserts.
    ['There is no doubt that the mayor stole the money.', ['(nobody) {doubt} that the mayor stole the money']],
    ['There is a suggestion that the mayor stole the money.', ['(nobody) {suggestion} that the mayor stole the money']],
  ],
  'a view that is not held': [
    ['Lind no longer believes that the dam is safe.', ['Lind {no longer believes} that the dam is safe – denied']],
    ['Critics hardly believe that the dam is safe.', ['Critics {hardly believe} that the dam is safe – denied']],
    ['Critics do not see the dam as a danger.', ['Critics {do not see} the dam as a danger – denied']],
    ['Nobody believes the claim that the dam is safe.', ['(nobody) {claim} that the dam is safe – denied']],
    ['Few believe the mayor’s claim that the dam is safe.', ['the mayor’s {claim} that the dam is safe – denied']],
  ],
  'content that its source leaves open': [
    ['The mayor would neither confirm nor deny that the dam had burst.', ['The mayor {would neither confirm nor deny} that the dam had burst – withheld']],
    [
      'The mayor would not confirm or deny that Lind had promised to resign.',
      ['The mayor {would not confirm or deny} that Lind had promised to resign – withheld'],
    ],
    [
      'The firm neither denied nor confirmed on Monday that Lind had threatened to leave.',
      ['The firm {neither denied nor confirmed} that Lind had threatened to leave – withheld'],
    ],
    ['The mayor refused to say that Lind had threatened to leave.', []],
    // Look-alikes
    ['Nobody would confirm or deny that the dam had burst.', []],
    [
      'The mayor confirmed that Lind had promised to resign.',
      ['The mayor {confirmed} that Lind had promised to resign', 'Lind {had promised} to resign – promised'],
    ],
    ['The mayor did not deny that Lind had promised to resign.', ['Lind {had promised} to resign – promised']],
    ['The mayor denied that the dam had burst.', ['The mayor {denied} that the dam had burst – denied']],
  ],
  'a claim that is taken back or dismissed': [
    ['Lind retracted his claim that the dam was safe.', ['his {claim} that the dam was safe – denied']],
    ['Lind repeated his claim that the dam was safe.', ['Lind {repeated} that the dam was safe']],
    // The source is who dismisses. The cue is the noun if words such as “as absurd” are between the verb and the noun.
    ['The mayor dismissed as absurd suggestions that the dam was unsafe.', ['The mayor {suggestions} that the dam was unsafe – denied']],
    ['The mayor dismissed as “absurd” a claim that the dam was unsafe.', ['The mayor {claim} that the dam was unsafe – denied']],
    ['The mayor dismissed suggestions that the dam was unsafe as absurd.', ['The mayor {dismissed} that the dam was unsafe – denied']],
  ],
};

for (const [kind, cases] of Object.entries(CASES)) {
  test.each(cases)(`${kind}: %s`, (text, claims) => {
    expect(linesWithPolarity(text)).toEqual(claims);
  });
}
