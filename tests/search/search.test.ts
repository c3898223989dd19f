import { describe, expect, test } from 'vitest';
import type { Excerpt, SearchResults } from '../../src/search/query/types.ts';
import { borderEdition, searchOver, editionOf } from './fixture.ts';

const border = searchOver(borderEdition);

const slugs = ({ articles }: SearchResults): string[] => articles.hits.map(({ href }) => href.split('/')[2]!);
const names = ({ people, places, organizations }: SearchResults): string[] =>
  [people, places, organizations].flatMap(({ hits }) => hits.map(({ label }) => label.text));
const marked = ({ text, marks }: Excerpt): string[] => marks.map(([start, end]) => text.slice(start, end));

describe('names', () => {
  test.each<[variant: string, query: string, name: string]>([
    ['as written', 'Vyacheslav Gladkov', 'Vyacheslav Gladkov'],
    ['surname alone', 'gladkov', 'Vyacheslav Gladkov'],
    ['beginning', 'gladk', 'Vyacheslav Gladkov'],
    ['transliteration', 'gladkof', 'Vyacheslav Gladkov'],
    ['transliteration', 'Gladkoff', 'Vyacheslav Gladkov'],
    ['transliteration', 'Zelenskij', 'Volodymyr Zelenskyy'],
    ['transliteration', 'Selenskyj', 'Volodymyr Zelenskyy'],
    ['transliteration', 'Prigoschin', 'Yevgeny Prigozhin'],
    ['transliteration', 'Prigojine', 'Yevgeny Prigozhin'],
    ['transliteration', 'Schebekino', 'Shebekino'],
    ['transliteration', 'Graivoron', 'Grayvoron'],
    ['transliteration', 'Grajworon', 'Grayvoron'],
    ['in another order', 'zelenski volodymyr', 'Volodymyr Zelenskyy'],
    ['both names', 'volodimir zelenski', 'Volodymyr Zelenskyy'],
    ['doubled', 'Prigozzhin', 'Yevgeny Prigozhin'],
    ['doubled', 'Shebbekino', 'Shebekino'],
    ['dropped', 'Prigozin', 'Yevgeny Prigozhin'],
    ['dropped', 'hebekino', 'Shebekino'],
    ['swapped', 'Shebekion', 'Shebekino'],
    ['swapped', 'Vyahceslav', 'Vyacheslav Gladkov'],
    ['swapped', 'Kyvi', 'Kyiv'],
    ['in Cyrillic', 'Гладков', 'Vyacheslav Gladkov'],
    ['in Cyrillic, mistyped', 'Глатков', 'Vyacheslav Gladkov'],
    ['acronym', 'rdk', 'Russian Volunteer Corps'],
    ['hyphen left out', 'yunus bek', 'Yunus-bek Yevkurov'],
    ['hyphen and space left out', 'yunusbek', 'Yunus-bek Yevkurov'],
    ['hyphen as written', 'Yunus-Bek', 'Yunus-bek Yevkurov'],
    ['hyphen of another kind', 'gora‑podol', 'Gora-Podol'],
    ['apostrophe left out', 'donetsk peoples republic', "Donetsk People's Republic"],
    ['apostrophe of another kind', 'Donetsk People’s Republic', "Donetsk People's Republic"],
  ])('%s: “%s” finds %s first', async (_, query, name) => {
    const results = await border.search(query);
    expect(names(results)[0]).toBe(name);
  });

  test('a place precedes places with longer names', async () => {
    expect((await border.search('belgorod')).places.hits.map(({ label }) => label.text)).toEqual(['Belgorod', 'Belgorod Oblast']);
  });

  test('words of two different names find nobody', async () => {
    expect(names(await border.search('volodymyr gladkov'))).toEqual([]);
  });

  test('the matching alias is shown, with its words marked', async () => {
    const [hit] = (await border.search('гладков')).people.hits;
    expect(hit).toMatchObject({ type: 'person', href: '/people/vyacheslav-gladkov/', description: 'Vyacheslav Gladkov described.', articleCount: 2 });
    expect(hit!.label).toEqual({ text: 'Vyacheslav Gladkov', marks: [] });
    expect(hit!.alias!.text).toBe('Вячеслав Гладков');
    expect(marked(hit!.alias!)).toEqual(['Гладков']);
    expect((await border.search('gladkov')).people.hits[0]!.alias).toBeNull();
    // The alias is nearer, but the main name contains the word, too.
    const shorter = editionOf([], [{ type: 'organization', name: 'Ardanian Group of Forces', aliases: ['Ardanian Forces'], named: [] }]);
    expect((await searchOver(shorter).search('ardanian')).organizations.hits[0]!.alias).toBeNull();
  });

  test('speakers link to their claims', async () => {
    const gladkov = borderEdition.people.find(({ name }) => name === 'Vyacheslav Gladkov');
    const others = borderEdition.people.filter((each) => each !== gladkov);
    const said = Array.from({ length: 3 }, () => ({}) as (typeof gladkov & object)['said'][number]);
    const speaking = searchOver({ ...borderEdition, people: [{ ...gladkov!, said, saidHref: `${gladkov!.href}#said` }, ...others] });
    expect((await speaking.search('gladkov')).people.hits[0]!.said).toEqual({ count: 3, href: `${gladkov!.href}#said` });
    expect((await border.search('zelenskyy')).people.hits[0]!.said).toBeNull();
  });

  test('corrections are reported', async () => {
    expect((await border.search('gladkof')).corrected).toEqual([{ typed: 'gladkof', corrections: ['gladkov'], queries: ['gladkov'] }]);
    expect((await border.search('gladkov')).corrected).toEqual([]);
  });

  test('three letters are not corrected', async () => {
    expect(names(await border.search('rdx'))).toEqual([]);
  });
});

describe('articles', () => {
  test.each<[why: string, query: string, articles: string[]]>([
    ['every word has to occur', 'weapons drones', ['kyiv']],
    ['in any order', 'drones weapons', ['kyiv']],
    ['a title before a sentence', 'weapons', ['weapons', 'kyiv']],
    ['an exclusion covers all forms of a word', 'weapons -weapon', []],
    ['a number in digits finds it in words', '7 battalions', ['weapons']],
    ['a number in words finds it in words', 'seven battalions', ['weapons']],
    ['question words are ignored', 'what happened in Shebekino', ['shelling']],
    ['one of its words missing', 'weapons inhabitants', []],
    ['by the beginning of a word', 'inhab', ['shelling']],
    ['case and diacritics', 'NAIVE elodie fassbinder lodz cafe', ['weapons']],
    ['diacritics in the query but not in the text', 'wéapons', ['weapons', 'kyiv']],
    ['possessive', 'governor office', ['weapons']],
    ['hyphen left out', 'counterterrorist', ['raid']],
    ['space instead of a hyphen', 'counter terrorist', ['raid']],
    ['a typo in a longer word is corrected', 'inhabitents', ['shelling']],
    ['a typo in a short word is not corrected', 'dean', []],
    ['an alias leads to the articles', 'РДК', ['raid']],
    ['an alias with another word', 'гладков inhabitants', ['shelling']],
    ['an entity and a word', 'RDK terrorist', ['raid']],
    ['a place finds its parts', 'Belgorod Oblast', ['raid', 'shelling']],
    ['a place finds its parts, mistyped', 'Belgorot Oblast', ['raid', 'shelling']],
    ['a place finds its parts, with another word', 'belgorod oblast inhabitants', ['shelling']],
    ['a mistyped name finds its articles', 'gladkof', ['weapons', 'shelling']],
    ['a summary', 'thousands leave', ['shelling']],
  ])('%s: “%s” → %j', async (_, query, articles) => {
    expect(slugs(await border.search(query))).toEqual(articles);
  });

  test.each<[query: string, articles: string[]]>([
    ['2023', ['raid', 'shelling']],
    ['2024', ['weapons']],
    ['2025', []],
    ['202', []],
    ['20233', []],
    ['40,000', ['shelling']],
    ['40000', ['shelling']],
    ['40\u00a0000', ['shelling']],
    ['40', []],
    ['000', []],
    ['400', []],
    ['2,500', ['shelling']],
    ['2,501', []],
    ['70', ['raid']],
  ])('digits are matched exactly: %s → %j', async (query, articles) => {
    expect(slugs(await border.search(query))).toEqual(articles);
  });

  test('a word counts most in the title, then in the name of a mentioned entity, in the summary, in a sentence', async () => {
    const edition = editionOf(
      [
        { slug: 'none', title: 'Nothing', sentences: ['Not here.'] },
        { slug: 'sentence', title: 'First', sentences: ['Words on Ardania.'] },
        { slug: 'summary', title: 'Second', summary: 'On Ardania.', sentences: ['Words.'] },
        { slug: 'entity', title: 'Third', sentences: ['The town of Velm burns.'] },
        { slug: 'title', title: 'Ardania', sentences: ['Words.'] },
      ],
      [{ type: 'place', name: 'Ardania', named: [['entity', 1, 'Velm']] }],
    );
    expect(slugs(await searchOver(edition).search('ardania'))).toEqual(['title', 'entity', 'summary', 'sentence']);
  });

  test('articles with equal scores are listed from the newest', async () => {
    const same = { title: 'Same', sentences: ['The same words.'] };
    const edition = editionOf(
      [
        { slug: 'new', ...same },
        { slug: 'older', ...same },
        { slug: 'oldest', ...same },
      ],
      [],
    );
    expect(slugs(await searchOver(edition).search('words'))).toEqual(['new', 'older', 'oldest']);
  });

  test('the exact word precedes a completion, but a plural in a title precedes the exact word in a sentence', async () => {
    const edition = editionOf(
      [
        { slug: 'longer', title: 'Artillery', sentences: ['Words.'] },
        { slug: 'very', title: 'Second', sentences: ['A work of art.'] },
        { slug: 'sentence', title: 'Third', sentences: ['A drone fell.'] },
        { slug: 'plural', title: 'Drones', sentences: ['Words.'] },
      ],
      [],
    );
    expect(slugs(await searchOver(edition).search('art', { typing: true }))).toEqual(['very', 'longer']);
    expect(slugs(await searchOver(edition).search('art'))).toEqual(['very']);
    expect(slugs(await searchOver(edition).search('drone'))).toEqual(['plural', 'sentence']);
  });

  test('known words that never occur together are also corrected', async () => {
    const edition = editionOf(
      [
        { slug: 'a', title: 'Denis speaks', sentences: ['A poem by Pushkin.'] },
        { slug: 'b', title: 'Other', sentences: ['Denys Pushilin.'] },
      ],
      [{ type: 'person', name: 'Denys Pushilin', named: [['b', 1, 'Denys Pushilin']] }],
    );
    const results = await searchOver(edition).search('denis pushilin');
    expect(names(results)).toEqual(['Denys Pushilin']);
    expect(results.corrected).toContainEqual({ typed: 'denis', corrections: ['denys'], queries: ['denys pushilin'] });
  });
});

describe('excerpts', () => {
  const first = async (query: string): Promise<SearchResults['articles']['hits'][number]> => (await border.search(query)).articles.hits[0]!;

  test('an excerpt is the sentence with most of the words, with its address', async () => {
    const hit = await first('people gladkov 2023');
    expect(hit.sentences[0]!.href).toBe('/articles/shelling/#s-2');
    expect(hit.sentences[0]!.excerpt.text).toBe('More than 2,500 people were in shelters, Vyacheslav Gladkov said in 2023.');
    expect(marked(hit.sentences[0]!.excerpt)).toEqual(['people', 'Gladkov', '2023']);
    expect(hit.publishedLabel).toBe('26 January 2024');
  });

  test('a number is marked as written', async () => {
    expect(marked((await first('40000')).sentences[0]!.excerpt)).toEqual(['40,000']);
  });

  test('the excerpt is the sentence that names the entity, if the query names it differently', async () => {
    const hit = await first('РДК');
    expect(hit.sentences[0]!.href).toBe('/articles/raid/#s-1');
    expect(marked(hit.sentences[0]!.excerpt)).toEqual(['Russian Volunteer Corps']);
    expect(marked((await border.search('belgorod oblast')).articles.hits[1]!.sentences[0]!.excerpt)).toEqual(['Shebekino']);
  });

  test('the excerpt is the summary, with the address of the article, if no sentence has a word', async () => {
    const hit = await first('thousands');
    expect(hit.sentences[0]!.href).toBe('/articles/shelling/');
    expect(hit.sentences[0]!.excerpt.text).toBe('Thousands leave the town.');
    expect(marked(hit.sentences[0]!.excerpt)).toEqual(['Thousands']);
  });

  test('the words of a title are marked in it', async () => {
    expect(marked((await first('battalions weapons')).label)).toEqual(['Battalions', 'weapons']);
  });

  test('a part of a compound is marked alone, the compound as a whole', async () => {
    expect(marked((await first('terrorist')).sentences[0]!.excerpt)).toEqual(['terrorist']);
    expect(marked((await first('counterterrorist')).sentences[0]!.excerpt)).toEqual(['counter-terrorist']);
  });
});
