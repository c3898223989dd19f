import { describe, expect, test } from 'vitest';
import { stemOf } from '../../../../src/analysis/english/search-terms/index.ts';

describe('stemOf', () => {
  test.each([
    ['drone', 'drones'],
    ['city', 'cities'],
    ['house', 'houses'],
    ['cross', 'crosses'],
    ['shell', 'shelling'],
    ['shelled', 'shells'],
    ['evacuate', 'evacuated'],
    ['evacuating', 'evacuates'],
    ['war', 'wars'],
    ['bus', 'buses'],
    ['virus', 'viruses'],
    ['gas', 'gases'],
    ['box', 'boxes'],
    ['case', 'cases'],
    ['cache', 'caches'],
    ['hero', 'heroes'],
    ['vote', 'voted'],
    ['voting', 'votes'],
    ['plan', 'planned'],
    ['planning', 'plans'],
    ['care', 'cared'],
    ['arrive', 'arrived'],
    ['close', 'closed'],
    ['base', 'based'],
    ['carry', 'carried'],
    ['agree', 'agreed'],
    ['open', 'opened'],
    ['crossing', 'crossings'],
    ['cross', 'crossing'],
  ])('%s and %s are forms of one word', (a, b) => expect(stemOf(a)).toBe(stemOf(b)));

  test.each([
    ['new', 'news'],
    ['pres', 'press'],
    ['spr', 'spring'],
    ['even', 'evening'],
    ['car', 'care'],
    ['hop', 'hope'],
    ['us', 'uses'],
    ['speed', 'sped'],
    ['art', 'artillery'],
  ])('%s and %s are not forms of one word', (a, b) => expect(stemOf(a)).not.toBe(stemOf(b)));
});
