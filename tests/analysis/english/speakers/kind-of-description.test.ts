import { describe, expect, test } from 'vitest';
import { kindOfDescription, kindOfName } from '../../../../src/analysis/english/speakers/index.ts';

describe('a description tells what somebody speaks as', () => {
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
    'nothing is told by: %s',
    (description) => {
      expect(kindOfDescription(description)).toBeNull();
    },
  );

  test('the kind of the organization that somebody represents or works for is looked up', () => {
    const asked = (description: string) => kindOfDescription(description, kindOfName);
    expect(asked('spokesman for the Ministry of Ports')).toBe('official');
    expect(asked('Harbour Ministry spokesman')).toBe('official');
    expect(asked('program manager for digital media at the U.S. Harbour Commission')).toBe('official');
    expect(asked('engineer at Lind Shipyards Inc.')).toBe('company');
    expect(asked('engineer at a bridge')).toBe('expert');
  });
});

describe('the name of an organization tells its kind', () => {
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

  test.each(['7x7', 'Peace Corps', 'Federal Social Media Registry', 'Northport'])('nothing is told by: %s', (name) => {
    expect(kindOfName(name)).toBeNull();
  });
});
