import { expect, test } from 'vitest';
import { passagesOf, readClaims } from './read.ts';

/** Return the entity that is the source of the last claim of a text, or else its description. */
function lastSource(text: string): string | null {
  const { entity, sourceName } = readClaims(passagesOf(text)).claims.at(-1)!;
  return entity ?? sourceName;
}

test.each([
  ['“The bridge is safe,” says Jonas Lind. A fund manager who holds shares was less sure. “You do not cross in a fire,” he said.', 'A fund manager'],
  ['Jonas Lind left. A manager who has worked there told the paper of 300. “The low one was 180, and the high one is a secret,” he said.', 'A manager'],
  ['Ada Okafor waited. A diplomat, who asked not to be named, saw it more calmly. “Both needed a day. They were angry,” he said.', 'A diplomat'],
  ['Jonas Lind left. “I have had three owners,” said a steward. “It always starts with growth,” she said.', 'a steward'],
])('“he” and “she” are the person who is new in the text, not the one named before: %s', (text, expected) => {
  expect(lastSource(text)).toBe(expected);
});

test.each([
  ['Jonas Lind left the company. Ada Okafor has taken his place. “Jonas Lind built the ship, and I get to sail it,” she said.', 'okafor'],
  ['Ada Okafor called for a meeting. “Jonas Lind said growth. I would like to know what is growing,” she said.', 'okafor'],
  // Inside the quotation, the pronoun may refer to a name there.
  ['“Jonas Lind left early, and he said that the bridge was safe,” said Ada Okafor.', 'okafor'],
])('nobody speaks of himself by name: %s', (text, expected) => {
  expect(lastSource(text)).toBe(expected);
});

test.each([
  // A description with “the” may be of the person named before.
  ['Jonas Lind won the race. The driver was tired. “It was late,” he said.', 'lind'],
  ['“I am tired,” said a driver. Jonas Lind was not. “It is early,” he said.', 'lind'],
  ['A driver left the yard. The road was long. Jonas Lind waited. “It is early,” he said.', 'lind'],
])('“he” and “she” may be a person named later, or described as known: %s', (text, expected) => {
  expect(lastSource(text)).toBe(expected);
});

test('somebody named beside the new person leaves the pronoun open', () => {
  expect(lastSource('A driver thanked Jonas Lind. “It was late,” he said.')).toBe('he');
});

test.each([
  ['The mill is safe, the ministry said. It said the rumours were false.', 'the ministry'],
  ['The ministry said the mill was safe. It said the rumours were false.', 'The ministry'],
  // Look-alike: nobody has spoken who could be “it”.
  ['The mill is safe. It said the rumours were false.', null],
])('“it” is the institution that has just spoken: %s', (text, expected) => {
  expect(lastSource(text)).toBe(expected);
});

test.each([
  ['Jonas Lind left early.\n\nThe firm will close, its lawyer said. He denied that it had failed.', 'its lawyer'],
  ['Jonas Lind left early. The hut was full, the driver said. He added that it was cold.', 'the driver'],
  // Look-alikes: the one who was described is named in the same sentence, or did not speak.
  ['The hut was full, said the warden, Jonas Lind. He added that it was cold.', 'lind'],
  ['The warden was not there. Jonas Lind waited. He said that it was cold.', 'lind'],
  // Several people are no “he”.
  ['Jonas Lind left early. The hut was full, the guides said. He added that it was cold.', 'lind'],
])('“he” is somebody described who has just spoken, not somebody named before: %s', (text, expected) => {
  expect(lastSource(text)).toBe(expected);
});

test.each([
  ['Ellen Marsh left early. He said that it was cold.', 'He'],
  ['Ellen Marsh left early. She said that it was cold.', 'person:ellen-marsh'],
  ['Peter Marsh left early. She said that it was cold.', 'She'],
  ['Peter Marsh met Ellen Roach. She said that it was cold.', 'person:ellen-roach'],
  // Look-alikes: a name of both, a surname alone.
  ['Robin Marsh left early. He said that it was cold.', 'person:robin-marsh'],
  ['Robin Marsh left early. She said that it was cold.', 'person:robin-marsh'],
])('“he” is nobody with a given name of women, “she” nobody with one of men: %s', (text, expected) => {
  expect(lastSource(text)).toBe(expected);
});

test.each([
  ['Ada Okafor, 29, who left early, told the paper that it was cold.', 'okafor'],
  ['Ada Okafor, 29, said that it was cold.', 'okafor'],
  ['They met Ada Okafor, 29, who said that it was cold.', 'okafor'],
  ['The rule does not bind Ada Okafor, who is leaving the harbour and who said on Monday that it was cold.', 'okafor'],
  ['They met Ada Okafor, who is leaving, and who said that it was cold.', 'okafor'],
])('a source is neither an age nor a conjunction: %s', (text, expected) => {
  expect(lastSource(text)).toBe(expected);
});
