import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { passagesOfText } from '../../../src/analysis/core/plain-text.ts';
import { splitSentences } from '../../../src/analysis/english/sentences/index.ts';
import type { EntityType } from '../../../src/analysis/core/types.ts';
import type { Article, ArticleRef, Entity } from '../../../src/edition/types.ts';
import type { IndexedEdition } from '../../../src/search/indexing/build-index.ts';
import { UNREAD_OF_ARTICLE, UNREAD_OF_ENTITY } from '../../search/fixture.ts';
import { createRandom } from '../random.ts';
import type { Random } from '../random.ts';
import { root } from '../site-copy.ts';
import { GrowingVocabulary } from './vocabulary.ts';
import { noStory } from '../../edition/no-story.ts';

const WORDS = 500;
/** Number of sentences of an article with a name, and the words between names. */
const NAMINGS = 6;
const NAMING = ['According to', 'The report mentions', 'Later came word from', 'Not so, says the office of', 'It began with'];
/** Words more frequent than this are kept; the others are drawn from a vocabulary that grows like that of news. */
const OFTEN = 12;
const TOPICS = ['army', 'budget', 'courts', 'energy', 'roads', 'schools', 'trade', 'weather'];
const NEWEST = Date.UTC(2024, 11, 31);
const TYPES: EntityType[] = ['person', 'place', 'organization'];

/** A sentence pattern: words to keep, and null for each word to draw. */
type Pattern = (string | null)[];

/**
 * Generate articles, the same ones in every run: sentences of annotated news and of the site's own articles, recombined, with
 * rare words and names drawn from vocabularies that grow with the number of words.
 */
export function makeCorpus(count: number): IndexedEdition {
  const patterns = readPatterns();
  const entities = new Map<string, Entity>();
  for (const { article, named } of generate(count, patterns)) gather(article, named, entities);
  const ofType = (type: EntityType): Entity[] => [...entities.values()].filter((entity) => entity.type === type);
  return {
    id: `bench-${count}`,
    people: ofType('person'),
    places: ofType('place'),
    organizations: ofType('organization'),
    timeline: [],
    chronicle: [],
    background: [],
    topics: TOPICS.map((id) => ({ id, name: id, href: `/topics/${id}/`, articles: [], description: '', story: noStory })),
    figures: [],
    articles: {
      length: count,
      *[Symbol.iterator]() {
        for (const { article } of generate(count, patterns)) yield article;
      },
    },
  };
}

interface Generated {
  article: Article;
  named: { name: string; sentence: number; start: number }[];
}

function* generate(count: number, patterns: readonly Pattern[]): Generator<Generated> {
  const random = createRandom(19_450_508);
  const syllables = patterns.flat().filter((piece) => piece !== null && /^[a-z]{4,}$/.test(piece)) as string[];
  const words = new GrowingVocabulary(random, syllables, 39, 0.55);
  const names = new GrowingVocabulary(random, syllables, 21, 0.55);
  for (let number = 0; number < count; number++) yield writeArticle(number, count, random, patterns, words, names);
}

function writeArticle(
  number: number,
  count: number,
  random: Random,
  patterns: readonly Pattern[],
  words: GrowingVocabulary,
  names: GrowingVocabulary,
): Generated {
  const sentences: string[] = [];
  const named: Generated['named'] = [];
  let length = 0;
  while (length < WORDS) {
    const text = random
      .pick(patterns)
      .map((piece) => piece ?? words.draw())
      .join('');
    if (named.length < NAMINGS) {
      const before = `${random.pick(NAMING)} `;
      const name = nameFor(names.draw());
      named.push({ name, sentence: sentences.length, start: before.length });
      sentences.push(`${before}${name}: ${text}`);
    } else sentences.push(text);
    length += text.split(' ').length;
  }
  const title = `${sentences[1]!.split(' ').slice(-6, -1).join(' ')}, ${named[0]!.name}`;
  const day = new Date(NEWEST - Math.floor((number / count) * 3 * 365) * 86_400_000).toISOString().slice(0, 10);
  const slug = `report-${number}`;
  const ref: ArticleRef = { slug, title, published: day, publishedLabel: day, href: `/articles/${slug}/` };
  return {
    named,
    article: {
      ...UNREAD_OF_ARTICLE,
      ...ref,
      publishedMoment: day,
      firstHref: ref.href,
      summary: sentences[0]!,
      words: length,
      topics: [TOPICS[number % TOPICS.length]!].map((id) => ({ id, name: id, href: `/topics/${id}/` })),
      sources: [{ name: `Agency ${number % 40}` }],
      sentences: sentences.map((text, i) => ({ id: `s-${number.toString(36)}${i.toString(36)}`, text })),
    },
  };
}

/** Turn a word of the name vocabulary into a name of two words, of one, or of two and a kind. */
function nameFor(word: string): string {
  const capital = word[0]!.toUpperCase() + word.slice(1);
  const kind = word.charCodeAt(1) % 3;
  if (kind === 0) return `${['Anna', 'Boris', 'Daria', 'Elena', 'Ivan', 'Nina', 'Oleh', 'Pavel', 'Taras', 'Vera'][word.charCodeAt(0) % 10]} ${capital}`;
  return kind === 1 ? capital : `${capital} ${['Council', 'Hospital', 'Railway', 'Union'][word.charCodeAt(2) % 4]}`;
}

function gather({ slug, title, published, publishedLabel, href }: Article, named: Generated['named'], entities: Map<string, Entity>): void {
  const article: ArticleRef = { slug, title, published, publishedLabel, href };
  for (const { name, sentence, start } of named) {
    let entity = entities.get(name);
    if (!entity) {
      const type = TYPES[name.includes(' ') ? (/(Council|Hospital|Railway|Union)$/.test(name) ? 2 : 0) : 1]!;
      const id = name.toLowerCase().replaceAll(' ', '-');
      entity = {
        ...UNREAD_OF_ENTITY,
        ...{ key: id, id, name, type, href: `/${type}/${id}/`, aliases: [], description: '', articles: [], namedIn: 0, mentionCount: 0, sentences: [] },
      };
      entities.set(name, entity);
    }
    if (entity.articles.at(-1)?.slug === slug) continue;
    entity.articles.push(article);
    const number = slug.slice('report-'.length);
    const fragment = `s-${Number(number).toString(36)}${sentence.toString(36)}`;
    entity.sentences.push({ article, href: `${href}#${fragment}`, excerpt: { text: '', marks: [[start, start + name.length]] } });
  }
}

/** Return the sentence patterns of the corpus. */
function readPatterns(): Pattern[] {
  const gold = join(root, '../shared/gold');
  const files = readdirSync(gold).filter((file) => file.endsWith('.jsonl'));
  const texts = files.flatMap((file) =>
    readFileSync(join(gold, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
  const own = join(root, 'content/articles');
  texts.push(...readdirSync(own).map((file) => readFileSync(join(own, file), 'utf8').replace(/^---[\s\S]*?\n---/, '')));
  const sentences = texts.flatMap((text) => {
    const passages = passagesOfText(text);
    return splitSentences(passages).map(({ passage, start, end }) => passages[passage]!.text.slice(start, end).replaceAll(/\s+/g, ' '));
  });
  const split = sentences.filter((sentence) => sentence.length > 40 && sentence.length < 320).map((sentence) => sentence.split(/([^\p{L}\p{N}'’]+)/u));
  const counts = new Map<string, number>();
  for (const piece of split.flat()) counts.set(piece.toLowerCase(), (counts.get(piece.toLowerCase()) ?? 0) + 1);
  return split.map((pieces) => pieces.map((piece) => (/^\p{L}{4,}$/u.test(piece) && counts.get(piece.toLowerCase())! < OFTEN ? null : piece)));
}
