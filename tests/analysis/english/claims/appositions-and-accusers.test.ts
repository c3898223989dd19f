import { expect, test } from 'vitest';
import { linesWithPolarity } from './read.ts';

/** Texts by kind, with similar texts that attribute something else or nothing. Expected: a line for each claim, see `linesWithPolarity`. */
const CASES: Record<string, [text: string, claims: string[]][]> = {
  'content whose subject has an apposition': [
    [
      'The orchestra confirmed that its director, Ada Okafor, had been replaced.',
      ['The orchestra {confirmed} that its director, Ada Okafor, had been replaced'],
    ],
    ['The council confirmed its director, Ada Okafor, had been replaced.', ['The council {confirmed} its director, Ada Okafor, had been replaced']],
    ['According to the agency, its head, Jonas Lind, has stepped down.', ['the agency {According to} its head, Jonas Lind, has stepped down']],
    // Look-alikes
    ['According to the agency, its spokesman, the road is closed.', ['the agency, its spokesman {According to} the road is closed']],
    ['The council found its director, Ada Okafor, in the cellar.', []],
  ],
  'an accuser after “by”': [
    ['Jonas Lind was accused by the report of taking bribes.', ['the report {was accused} Jonas Lind | of taking bribes']],
    ['The firm is accused by prosecutors of hiding the leak.', ['prosecutors {is accused} The firm | of hiding the leak']],
    ['The men were accused by neighbours on Tuesday of spying.', ['neighbours {were accused} The men | of spying']],
    // Look-alikes
    ['Jonas Lind was accused of taking bribes and held by the police.', []],
    ['Jonas Lind was never accused by the report of taking bribes.', []],
    ['The accused by the door of the court wept.', []],
  ],
  'what is sworn or guaranteed': [
    ['The driver swore he had seen nothing.', ['The driver {swore} he had seen nothing']],
    ['Ada Okafor guaranteed that the bridge is safe.', ['Ada Okafor {guaranteed} that the bridge is safe']],
    ['The driver swore he would never go back.', ['The driver {swore} he would never go back – promised']],
    ['Ada Okafor guaranteed that the bridge will be safe.', ['Ada Okafor {guaranteed} that the bridge will be safe – promised']],
  ],
  'a clause that ends with “that”': [
    ['The mayor said it was twice that.', ['The mayor {said} it was twice that']],
    // Look-alikes
    ['The mayor said it had learned that.', []],
    ['We learned that:', []],
  ],
  'the transcript of a talk': [
    ['Ada Okafor: It makes no sense to close the school.', ['Ada Okafor {} It makes no sense to close the school.']],
    ['Ada Okafor: Nobody told us a thing. We left.', ['Ada Okafor {} Nobody told us a thing. We left.']],
    // Look-alikes: a profile and a title.
    ['Ada Okafor: She joined the firm in 2010 and left in 2015.', []],
    ['Ada Okafor: The Last Mayor of Northport', []],
  ],
  'those who told the speaker': [
    ['“They told me the road was closed,” Ada Okafor said.', ['Ada Okafor {said} “They told me the road was closed,”']],
    ['Lane said they told him the road was closed.', ['Lane {said} they told him the road was closed', 'they {told} the road was closed']],
    // Somebody whom the text knows.
    ['Jonas Lind told us the road was closed.', ['Jonas Lind {told} the road was closed']],
  ],
};

const cases = Object.entries(CASES).flatMap(([kind, texts]) => texts.map(([text, claims]) => ({ kind, text, claims })));
test.each(cases)('$kind: $text', ({ text, claims }) => expect(linesWithPolarity(text)).toEqual(claims));
