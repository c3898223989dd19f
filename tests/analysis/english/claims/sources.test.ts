import { describe, expect, test } from 'vitest';
import { passagesOf, readClaims } from './read.ts';

/** Return the kind or key of the source, and the polarity, of each claim in a text. */
function sourcesOf(text: string): string[] {
  return readClaims(passagesOf(text)).claims.map(({ entity, sourceKind, polarity }) => `${entity ?? sourceKind} ${polarity}`);
}

describe('a source is resolved to an entity', () => {
  const cases: [name: string, text: string, sources: string[]][] = [
    ['by its name', 'Ada Okafor said that it was over.', ['okafor said']],
    ['by its surname', 'Ada Okafor came. Okafor said that it was over.', ['okafor said']],
    ['by its name beside an office', 'The mayor of Northport, Ada Okafor, said that it was over.', ['okafor said']],
    ['by its name, not by the name of its employer', 'Jonas Lind, head of the Harbour Authority, said that it was over.', ['lind said']],
    ['by a pronoun, which refers to the last speaker', 'Ada Okafor said that it was over. She added that she was tired.', ['okafor said', 'okafor said']],
    ['by a pronoun, which refers to the person named before', 'Ada Okafor arrived late. She said that it was over.', ['okafor said']],
    [
      'by two pronouns of different gender, which refer to different people',
      'Ada Okafor met Jonas Lind. She said that it was over. He said that it was not.',
      ['okafor said', 'lind said'],
    ],
    ['by an office that only one person holds', 'Governor Jonas Lind came. Nobody else did. The governor said that it was over.', ['lind said']],
    ['by a word of the name of an organization', 'The Northern Rescue League met. The league said that it was over.', ['rescue said']],
    ['by a relative pronoun', 'They met Jonas Lind, who said that it was over.', ['lind said']],
    [
      'by a relative pronoun, whose antecedent is before an insertion with “not”',
      'It was Ada Okafor, not Jonas Lind, who said that it was over.',
      ['okafor said'],
    ],
    ['for a second verb of the same subject', 'Ada Okafor closed the door and said that it was over.', ['okafor said']],
    [
      'for a quotation that continues in the next paragraph',
      'Ada Okafor spoke. “It is over,” she said.\n\n“We are all very tired of this.”',
      ['okafor said', 'okafor said'],
    ],
    ['for “I” in a quotation', '“I think that it is over,” said Jonas Lind.', ['lind said', 'lind said']],
    ['by a pronoun, which refers to the subject and not to the object', 'Ada Okafor thanked the mayor. She said that it was over.', ['okafor said']],
    ['for a document, as its author', 'A report of the Harbour Authority says that it was over.', ['harbour said']],
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
    ['an institution, if a pronoun refers to one in the sentence before', 'The ministry published a list. It said that it was over.', ['institution said']],
    ['described, if a pronoun refers to a description in the sentence before', 'The driver fled. He said that it was over.', ['described said']],
    [
      'nobody, if another person was named after the last speaker',
      '“It is over,” said Ada Okafor. Jonas Lind nodded at length.\n\n“We are all very tired of this.”',
      ['okafor said', 'none said'],
    ],
    ['nobody, if “it” may refer to the subject of its sentence', 'The League met. The challenge was new in that it asked readers to swim.', ['none demanded']],
    ['described, if a pronoun may refer to either of two', 'The minister thanked Jonas Lind. He said that it was over.', ['described said']],
    ['a group', 'Observers said that it was over.', ['collective said']],
    [
      'a group, if “they” refers to one in the sentence before',
      'Sources in the ministry, who were not named, gave an account. They said that it was over.',
      ['collective said'],
    ],
    ['nobody', 'It is said that it was over.', ['none said']],
  ];
  test.each(cases)('%s', (_name, text, sources) => {
    expect(sourcesOf(text)).toEqual(sources);
  });
});

test.each([
  ['with its complement', 'Sources in the ministry, who were not named, gave an account. They said that it was over.', 'Sources in the ministry'],
  ['with a name in it', 'Officials of the Harbour Authority met on Monday. They said that it was over.', 'Officials of the Harbour Authority'],
  ['without one', 'Observers gave an account. They said that it was over.', 'Observers'],
  ['without a complement that is a list of names', 'Sources in Northport, Northport and Northport gave an account. They said that it was over.', 'Sources'],
])('a group to which “they” refers is named %s', (_which, text, name) => {
  expect(readClaims(passagesOf(text)).claims.map(({ sourceName }) => sourceName)).toEqual([name]);
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
    ['withheld', 'The ministry has not said why it ended.'],
    ['withheld', 'The ministry declined to say why it ended.'],
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
