import { describe, expect, test } from 'vitest';
import { type Candidate, candidatesOf, type ChronicleSource, Frequencies, makeChronicle } from '../../../src/edition/chronicle/index.ts';
import { compileArticles } from '../make-edition.ts';

const WHO = ['The ferry Aurora', 'The council of Leeds', 'The airline Borealis', 'The museum of Graz', 'The shipyard of Kiel'];
const DID = [
  'sank off the coast in a heavy storm',
  'closed its old bridge to all traffic',
  'cancelled every flight because of ice',
  'opened a new hall with clocks',
];
const DAYS = 12;

/** Forty articles, each with two dated sentences and a lead without a date, on twelve days of March 2024; many report the same. */
const sources: ChronicleSource[] = compileArticles(
  Array.from({ length: 40 }, (_, number) => {
    const day = 1 + ((number * 7) % DAYS);
    const told = (step: number) => `${WHO[(number + step) % WHO.length]} ${DID[(number * 3 + step) % DID.length]}`;
    const body = `${told(2)} in front of many people.\n\n${told(0)} on ${day} March.\n\n${told(1)} on ${1 + ((day + 4) % DAYS)} March, a spokesman said.`;
    return { slug: `article-${number}`, published: `2024-03-${String(day + 1).padStart(2, '0')}`, body };
  }),
  [],
).map((article) => ({ ...article, published: article.frontmatter.published }));

const candidates = sources.flatMap((source) => candidatesOf(source, (key) => key));

function frequenciesOf(articles: readonly ChronicleSource[]): Frequencies {
  const frequencies = new Frequencies();
  for (const { analysis, stems } of articles) {
    for (const [index, { id }] of analysis.sentences.entries()) {
      frequencies.add(stems[index]!, new Set(analysis.mentions.filter(({ sentence }) => sentence === id).map(({ entity }) => entity)));
    }
  }
  return frequencies;
}

/** Return which sentences are joined, by day; the sentences of one article are left out. */
function joinsByDay(all: readonly Candidate[], frequencies: Frequencies, without: string): Map<string, string> {
  const { days } = makeChronicle(all, frequencies, '2024-03-01');
  const joined = days.map(({ day, happenings }): [string, string] => {
    const groups = happenings.map(({ reports }) =>
      reports
        .filter(({ slug }) => slug !== without)
        .map(({ id }) => id)
        .sort()
        .join('+'),
    );
    return [
      day,
      groups
        .filter((group) => group !== '')
        .sort()
        .join(' '),
    ];
  });
  return new Map(joined);
}

/** Return the days whose joins change when an article is removed, and the days on which they may: its own and their neighbours. */
function changedBy(slug: string, after: Frequencies): { changed: string[]; own: Set<string> } {
  const before = joinsByDay(candidates, frequenciesOf(sources), slug);
  const left = joinsByDay(
    candidates.filter((candidate) => candidate.slug !== slug),
    after,
    slug,
  );
  const changed = [...before].filter(([day, groups]) => groups !== (left.get(day) ?? '')).map(([day]) => day);
  const own = candidates.filter((candidate) => candidate.slug === slug).map(({ day }) => Date.parse(day));
  return { changed, own: new Set(own.flatMap((day) => [-1, 0, 1].map((step) => new Date(day + step * 86_400_000).toISOString().slice(0, 10)))) };
}

describe('a changed article', () => {
  test('changes some joins, so that the tests below can fail', () => {
    const before = joinsByDay(candidates, frequenciesOf(sources), '');
    expect([...before.values()].some((groups) => groups.includes('+'))).toBe(true);
    expect(sources.some(({ slug }) => changedBy(slug, frequenciesOf(sources)).changed.length > 0)).toBe(true);
  });

  test('changes what is joined on its own days and those next to them alone', () => {
    const frequencies = frequenciesOf(sources);
    for (const { slug } of sources) {
      const { changed, own } = changedBy(slug, frequencies);
      expect(changed.filter((day) => !own.has(day))).toEqual([]);
    }
  });

  test('changes nothing elsewhere by the rarity of words, which is rounded', () => {
    const elsewhere = sources.flatMap(({ slug }) => {
      const { changed, own } = changedBy(slug, frequenciesOf(sources.filter((source) => source.slug !== slug)));
      return changed.filter((day) => !own.has(day));
    });
    expect(elsewhere).toEqual([]);
  });
});
