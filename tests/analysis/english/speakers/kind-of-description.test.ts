import { describe, expect, test } from 'vitest';
import { kindOfDescription, kindOfName } from '../../../../src/analysis/english/speakers/index.ts';

describe('a description shows the kind of speaker', () => {
  test.each([
    ['official', 'governor of Northport'],
    ['official', 'The authorities'],
    ['official', 'Two regional officials'],
    ['official', 'adviser to the head of the county'],
    ['official', 'Fire service spokeswoman'],
    ['official', 'The leadership of the Belgorod region'],
    ['military', 'The Ukrainian military'],
    ['military', 'Two armed groups, the Corps and the Legion'],
    ['military', 'a military official'],
    ['military', 'one of three Russian troop groups'],
    ['company', 'chief of the airline'],
    ['company', 'A company spokesman'],
    ['media', 'One outlet'],
    ['media', 'State news agency'],
    ['group', 'head of the trade union'],
    ['expert', 'Scientists'],
    ['expert', 'a military analyst'],
    ['witness', 'residents of Shebekino'],
    ['witness', 'An eyewitness who was in the market'],
    ['document', 'An internal study'],
    ['document', 'public statements'],
  ])('%s: %s', (kind, description) => {
    expect(kindOfDescription(description)).toBe(kind);
  });

  test.each(['Sources', 'They', 'a man', 'the manager', 'Chief of social media', 'agencies', '', 'a spokesman who asked not to be named', 'Northport'])(
    'a description without a kind: %s',
    (description) => {
      expect(kindOfDescription(description)).toBeNull();
    },
  );

  test('the kind of the organization that somebody represents or works for is looked up', () => {
    const kindWithLookup = (description: string) => kindOfDescription(description, kindOfName);
    expect(kindWithLookup('spokesman for the Ministry of Ports')).toBe('official');
    expect(kindWithLookup('Harbour Ministry spokesman')).toBe('official');
    expect(kindWithLookup('program manager for digital media at the U.S. Harbour Commission')).toBe('official');
    expect(kindWithLookup('engineer at Lind Shipyards Inc.')).toBe('company');
    expect(kindWithLookup('engineer at a bridge')).toBe('expert');
  });
});

describe('the name of an organization shows its kind', () => {
  test.each([
    ['official', 'Ministry of Defence'],
    ['official', 'Environmental Protection Agency'],
    ['official', 'harbour.gov'],
    ['military', 'Freedom of Russia Legion'],
    ['military', 'Armed Forces of Ukraine'],
    ['company', 'Lind Shipyards Ltd.'],
    ['company', 'Google'],
    ['media', 'Smashing Magazine'],
    ['media', 'Reuters'],
    ['group', 'Dockers’ Union'],
    ['expert', 'University of Northport'],
  ])('%s: %s', (kind, name) => {
    expect(kindOfName(name)).toBe(kind);
  });

  test.each(['7x7', 'Peace Corps', 'Federal Social Media Registry', 'Northport'])('a name without a kind: %s', (name) => {
    expect(kindOfName(name)).toBeNull();
  });
});
