import { describe, expect, it } from 'vitest';
import { bracket, namesIn, withoutBrackets } from './bracketed.ts';

const byKey = (text: string): string => bracket(text, [], ({ entity }) => entity);

describe('short names of one article', () => {
  it.each([
    [
      'a surname after a title',
      'The mayor, [Amina Okafor|person:amina-okafor], spoke. Mayor [Okafor|person:amina-okafor] left. Ms [Okafor|person:amina-okafor] came back.',
    ],
    ['a surname with a particle', 'The guest, [Ursula von der Leyen|person:ursula-von-der-leyen], spoke. [Von der Leyen|person:ursula-von-der-leyen] left.'],
    ['a surname after initials', 'The writer [J. Thomas Smith|person:j-thomas-smith] spoke. Later [Smith|person:j-thomas-smith] left.'],
    [
      'an acronym in parentheses, and again',
      'The [Federal Security Service|organization:federal-security-service] ([FSB|organization:federal-security-service]) denied it. The [FSB|organization:federal-security-service] said no more.',
    ],
    ['an acronym in parentheses', 'The [Northern Rescue Agency|organization:northern-rescue-agency] ([NRA|organization:northern-rescue-agency]) denied it.'],
    [
      'the first or last word of an organization, but not the same word in lower case',
      'The [Freedom of Russia Legion|organization:freedom-of-russia-legion] crossed. The [Legion|organization:freedom-of-russia-legion] left, said a legion of others.',
    ],
    [
      'an acronym of the built-in lists',
      'They left the [United States|place:united-states] and [Britain|place:united-kingdom]; in the [U.S.|place:united-states] it rained.',
    ],
    [
      'a name without its first word',
      'The [Kenyan Supreme Court|organization:kenyan-supreme-court] met. The [Supreme Court|organization:kenyan-supreme-court] said no more.',
    ],
    [
      'initials of an organization, which the built-in lists have for another',
      'He studied at the [Moldovan Institute of Transport|organization:moldovan-institute-of-transport]. The [MIT|organization:moldovan-institute-of-transport] closed.',
    ],
    ['a nickname', 'The writer [Lawrence Harper|person:lawrence-harper] came. [Larry Harper|person:lawrence-harper] left.'],
    [
      'another transliteration of a surname',
      'The governor, [Anatoly Grushkov|person:anatoly-grushkov], spoke. Mr [Hrushkov|person:anatoly-grushkov] was late.',
    ],
    ['a surname without its diacritics', 'The mayor, [José García|person:jose-garcia], spoke. Mr [Garcia|person:jose-garcia] was late.'],
  ])('%s: %s', (_kind, expected) => {
    expect(byKey(withoutBrackets(expected))).toBe(expected);
  });

  it.each(['Federal', 'National', 'Mobile'])('does not take the adjective “%s” for a short name', (adjective) => {
    const bracketed = byKey(`The ${adjective} Trade Commission met. The ${adjective} Trade Commission said that a ${adjective} app is ready.`);
    expect(bracketed).not.toContain(`[${adjective}|organization:${adjective.toLowerCase()}-trade-commission]`);
  });

  it('does not resolve a surname that two people share if both were named together, more than a sentence before', () => {
    expect(byKey('They met Bill Clinton and Hillary Clinton. It rained. It poured. Then Clinton left.')).toBe(
      'They met [Bill Clinton|person:bill-clinton] and [Hillary Clinton|person:hillary-clinton]. It rained. It poured. Then [Clinton|person:clinton] left.',
    );
  });

  it('resolves a shared surname to the person with the title before it', () => {
    const { mentions } = namesIn('They met Senator Hillary Clinton and Governor Bill Clinton. It rained. It poured. Then Governor Clinton left.');
    expect(mentions.map(({ entity }) => entity)).toEqual(['person:hillary-clinton', 'person:bill-clinton', 'person:bill-clinton']);
  });

  it('resolves a shared surname to the only one of them who is named in the same sentence or the one before', () => {
    const { mentions } = namesIn('They met Hillary Clinton. It rained. It poured. Then Bill Clinton came. At noon Clinton left.');
    expect(mentions.map(({ entity }) => entity)).toEqual(['person:hillary-clinton', 'person:bill-clinton', 'person:bill-clinton']);
  });

  it('finds a surname in a headline above the full name', () => {
    const { mentions } = namesIn('# Okafor Leaves Party After Vote\n\nThe mayor, Amina Okafor, left on Friday.');
    expect(mentions.map(({ surface, entity }) => [surface, entity])).toEqual([
      ['Okafor', 'person:amina-okafor'],
      ['Amina Okafor', 'person:amina-okafor'],
    ]);
  });
});
