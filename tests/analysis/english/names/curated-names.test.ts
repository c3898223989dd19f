import { describe, expect, it } from 'vitest';
import { createGazetteer, entriesNamedIn, findMentions } from '../../../../src/analysis/english/names/index.ts';
import { splitSentences } from '../../../../src/analysis/english/sentences/index.ts';
import type { Passage } from '../../../../src/analysis/core/types.ts';
import { bracket, entry, namesIn, withoutBrackets } from './bracketed.ts';
import { nameData } from '../../english.ts';

const ENTRIES = [
  entry('belgorod', 'Belgorod', 'place', 'Белгород'),
  entry('belgorod-oblast', 'Belgorod Oblast', 'place', 'Belgorod Region', 'Belgorod region'),
  entry('belgorod-group', 'Belgorod group of troops', 'organization'),
  entry('kursk-oblast', 'Kursk Oblast', 'place', 'Kursk Region'),
  entry('kursk-group', 'Kursk group of troops', 'organization'),
  entry('russia', 'Russia', 'place', 'Russian Federation'),
  entry('mod', "Russia's Defence Ministry", 'organization', 'Russian Defence Ministry'),
  entry('kyiv', 'Kyiv', 'place', 'Київ'),
  entry('kyiv-independent', 'The Kyiv Independent', 'organization'),
  entry('gladkov', 'Vyacheslav Gladkov', 'person', 'Вячеслав Гладков'),
  entry('united-states', 'United States', 'place', 'US'),
  entry('hamas', 'Hamás Club', 'organization'),
  entry('rbc', 'RBC-Ukraine', 'organization'),
  entry('ukraine', 'Ukraine', 'place'),
];
const byKey = (text: string): string => bracket(text, ENTRIES, ({ entity }) => entity);

describe('names of the gazetteer', () => {
  it.each([
    'The [Belgorod group of troops|belgorod-group] stands in [Belgorod|belgorod].',
    "[Russia's Defence Ministry|mod] and [Russia|russia]'s army.",
    '[Russia’s Defence Ministry|mod] and [Russia|russia]’s army.',
    "[Russia's defence ministry|mod] wrote so.",
    'The [Kyiv Independent|kyiv-independent] of [Kyiv|kyiv] wrote so.',
    'Give us the [US|united-states].',
    'The [U.S.|united-states] and [America|united-states] are one.',
    'The outlet [RBC-Ukraine|rbc] wrote from [Ukraine|ukraine].',
    'The outlet [RBC‑Ukraine|rbc] wrote, and so did [RBC–Ukraine|rbc].',
    'The [Belgorod Region|belgorod-oblast] and the [Belgorod region|belgorod-oblast].',
    '[Київ|kyiv] та [Белгород|belgorod].',
    'A [Hama\u0301s Club|hamas] was founded.',
    'The [BELGOROD|belgorod] file.',
    '[Belgorod|belgorod-oblast] and [Kursk|kursk-oblast] oblasts.',
    'The [Kursk|kursk-oblast] and [Belgorod|belgorod-oblast] border regions.',
    'The [Belgorod|belgorod-group] and [Kursk|kursk-group] groups of troops.',
  ])('%s', (expected) => {
    expect(byKey(withoutBrackets(expected))).toBe(expected);
  });

  it('marks a longer unknown name that contains a gazetteer name as one mention', () => {
    expect(bracket('He teaches at Belgorod State University.', ENTRIES)).toBe('He teaches at [Belgorod State University|organization].');
  });

  it('explains the mention', () => {
    const { mentions } = namesIn('Belgorod Region armed. Vyacheslav Gladkov spoke. Gladkov left.', ENTRIES);
    expect(mentions.map(({ why }) => why)).toEqual([
      "‘Belgorod Region’: a name of Belgorod Oblast in this site's entity files",
      "‘Vyacheslav Gladkov’: a name of Vyacheslav Gladkov in this site's entity files",
      '‘Gladkov’: surname of Vyacheslav Gladkov, named earlier in the article',
    ]);
  });

  it('does not resolve a surname if the article has no full name', () => {
    expect(namesIn('In the streets Gladkov was seen.', ENTRIES).entities.some(({ key }) => key === 'gladkov')).toBe(false);
  });

  it('without unknown names, finds only names of the gazetteer, and surnames after the full name', () => {
    const { mentions } = namesIn('Вячеслав Гладков прибув до Київ. Гладков і Роман Старовойт. Belgorod and Jane Smith.', ENTRIES, { unknownNames: false });
    expect(mentions.map(({ surface, entity }) => [surface, entity])).toEqual([
      ['Вячеслав Гладков', 'gladkov'],
      ['Київ', 'kyiv'],
      ['Гладков', 'gladkov'],
      ['Belgorod', 'belgorod'],
    ]);
  });

  it('skips opaque spans', () => {
    const passages: Passage[] = [{ kind: 'paragraph', text: 'See Kyiv and Kyiv.', opaque: [{ start: 4, end: 8 }] }];
    const { mentions } = findMentions(passages, splitSentences(passages), createGazetteer(ENTRIES), { unknownNames: true, ...nameData });
    expect(mentions.map(({ start }) => start)).toEqual([13]);
  });
});

describe('names of the built-in lists', () => {
  it('refer to the gazetteer entry that has them as a name, else to the entry of the same entity', () => {
    const entries = [entry('usa', 'United States', 'place'), entry('america', 'America', 'organization')];
    expect(namesIn('They love America.', entries).mentions.map(({ entity }) => entity)).toEqual(['america']);
    expect(entriesNamedIn(createGazetteer(entries), 'the U.S. army').map(({ id }) => id)).toEqual(['usa']);
  });
});

describe('a name shared by two entries', () => {
  const shared = [
    entry('georgia-state', 'State of Georgia', 'place', 'Georgia'),
    entry('georgia-hale', 'Georgia Hale', 'person', 'Georgia'),
    entry('tbilisi', 'Tbilisi', 'place'),
  ];
  const keys = (text: string): string[] => namesIn(text, shared).mentions.map(({ entity }) => entity);

  it('refers to the entry that the article also mentions by an unambiguous name', () => {
    expect(keys('Georgia Hale sang. Then Georgia left.')).toEqual(['georgia-hale', 'georgia-hale']);
  });
  it('refers to the entry of the type that the context requires', () => {
    expect(keys('He lives in Georgia.')).toEqual(['georgia-state']);
    expect(keys('They met Ms Georgia.')).toEqual(['georgia-hale']);
  });
  it('is left out if nothing decides between them', () => {
    expect(keys('Georgia was beautiful.')).toEqual([]);
  });
});

describe('entriesNamedIn', () => {
  const gazetteer = createGazetteer(ENTRIES);
  const ids = (source: string): string[] => entriesNamedIn(gazetteer, source).map(({ id }) => id);

  it('returns the entries whose words all occur, in the order of the gazetteer', () => {
    expect(ids('The Kyiv office of Belgorod.')).toEqual(['belgorod', 'kyiv']);
  });
  it.each(['**Bel**gorod', 'Bel<b>gor</b>od', 'Kursk<br>Belgorod', '`Belgorod`', '\\Belgorod', '[Belgorod](https://example.org)', 'BELGOROD', '_Belgorod_'])(
    'ignores the markup of %s',
    (source) => {
      expect(ids(source)).toContain('belgorod');
    },
  );
  it('finds “Belgorod Oblast” in “Kursk and Belgorod oblasts”, and composed letters in decomposed ones', () => {
    expect(ids('Kursk and Belgorod oblasts')).toEqual(['belgorod', 'belgorod-oblast', 'kursk-oblast']);
    expect(ids('the Hama\u0301s Club')).toEqual(['hamas']);
  });
  it('returns all entries if a character reference may hide a name', () => {
    expect(entriesNamedIn(gazetteer, 'K&yacute;iv')).toHaveLength(ENTRIES.length);
    expect(ids('a & b; c')).toEqual([]);
  });
});
