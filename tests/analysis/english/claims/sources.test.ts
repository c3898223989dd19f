import { describe, expect, test } from 'vitest';
import { passagesOf, readClaims } from './read.ts';

/** Return the kind or key of the source, and the polarity, of each claim in a text. */
function sourcesOf(text: string): string[] {
  return readClaims(passagesOf(text)).claims.map(({ entity, sourceKind, polarity }) => `${entity ?? sourceKind} ${polarity}`);
}

describe('a source is resolved', () => {
  const cases: [name: string, text: string, sources: string[]][] = [
    ['by its name', 'Ada Okafor said that it was over.', ['okafor said']],
    ['by its surname', 'Ada Okafor came. Okafor said that it was over.', ['okafor said']],
    ['by its name beside an office', 'The mayor of Northport, Ada Okafor, said that it was over.', ['okafor said']],
    ['by its name, not that of what it works for', 'Jonas Lind, head of the Harbour Authority, said that it was over.', ['lind said']],
    ['by a pronoun, to who spoke', 'Ada Okafor said that it was over. She added that she was tired.', ['okafor said', 'okafor said']],
    ['by a pronoun, to who was named', 'Ada Okafor arrived late. She said that it was over.', ['okafor said']],
    ['by a pronoun, each of two to its own', 'Ada Okafor met Jonas Lind. She said that it was over. He said that it was not.', ['okafor said', 'lind said']],
    ['by an office that one person has', 'Governor Jonas Lind came. Nobody else did. The governor said that it was over.', ['lind said']],
    ['by the kind of an organization', 'The Northern Rescue League met. The league said that it was over.', ['rescue said']],
    ['by a relative pronoun', 'They met Jonas Lind, who said that it was over.', ['lind said']],
    ['by a relative pronoun, past whom it was not', 'It was Ada Okafor, not Jonas Lind, who said that it was over.', ['okafor said']],
    ['where a verb goes on', 'Ada Okafor closed the door and said that it was over.', ['okafor said']],
    ['where a quotation goes on', 'Ada Okafor spoke. “It is over,” she said.\n\n“We are all very tired of this.”', ['okafor said', 'okafor said']],
    ['of an inner “I”', '“I think that it is over,” said Jonas Lind.', ['lind said', 'lind said']],
    ['by a pronoun, to the subject and not to its object', 'Ada Okafor thanked the mayor. She said that it was over.', ['okafor said']],
    ['of a paper, to whose it is', 'A report of the Harbour Authority says that it was over.', ['harbour said']],
  ];
  test.each(cases)('%s', (_name, text, sources) => {
    expect(sourcesOf(text)).toEqual(sources);
  });
});

describe('a source without an entity is', () => {
  const cases: [kind: string, text: string, sources: string[]][] = [
    ['described', 'A regional official said that it was over.', ['described said']],
    ['described, even if it names an employer', 'A spokesman for the Harbour Authority said that it was over.', ['described said']],
    ['described, if a document has no author', 'A leaked letter says that it was over.', ['described said']],
    ['described, if a pronoun has no antecedent', 'He said that it was over.', ['described said']],
    ['an institution', 'The ministry said that it was over.', ['institution said']],
    ['an institution in the sentence before a pronoun', 'The ministry published a list. It said that it was over.', ['institution said']],
    ['described in the sentence before a pronoun', 'The driver fled. He said that it was over.', ['described said']],
    [
      'nobody, if another person was named after the last speaker',
      '“It is over,” said Ada Okafor. Jonas Lind nodded at length.\n\n“We are all very tired of this.”',
      ['okafor said', 'none said'],
    ],
    ['nobody, if “it” may be the subject of its own sentence', 'The League met. The challenge was new in that it asked readers to swim.', ['none demanded']],
    ['described, if a pronoun may refer to either of two', 'The minister thanked Jonas Lind. He said that it was over.', ['described said']],
    ['a group', 'Observers said that it was over.', ['collective said']],
    [
      'a group in the sentence before a pronoun',
      'Sources in the ministry, who were not named, gave an account. They said that it was over.',
      ['collective said'],
    ],
    ['nobody', 'It is said that it was over.', ['none said']],
  ];
  test.each(cases)('%s', (_name, text, sources) => {
    expect(sourcesOf(text)).toEqual(sources);
  });
});

describe('polarity', () => {
  const cases: [polarity: string, text: string][] = [
    ['said', 'The ministry announced that it was over.'],
    ['denied', 'The ministry denied that it was over.'],
    ['denied', 'The ministry does not believe that it is over.'],
    ['promised', 'The ministry promised to end it.'],
    ['promised', 'The ministry pledged that it would end.'],
    ['demanded', 'The ministry demanded that it end.'],
    ['demanded', 'The ministry asked the harbour to end it.'],
    ['demanded', 'The ministry called for an end.'],
    ['questioned', 'The ministry asked whether it was over.'],
    ['questioned', 'The ministry has not said why it ended.'],
  ];
  test.each(cases)('%s: %s', (polarity, text) => {
    expect(sourcesOf(text)).toEqual([`institution ${polarity}`]);
  });
});

test('the credit line of a picture is recognized', () => {
  const { claims } = readClaims(passagesOf('The bridge at night. Image: Jonas Lind.'));
  expect(claims.map(({ credit, entity }) => [credit, entity])).toEqual([[true, 'lind']]);
});

test('quotations are distinguished from indirect speech', () => {
  const { claims } = readClaims(passagesOf('Lind said that it was “over”. Lind said that it was late.'));
  expect(claims.map(({ quotation }) => quotation)).toEqual([true, false]);
});
