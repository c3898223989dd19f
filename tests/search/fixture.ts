import { withDigest } from '../../src/keys/index.ts';
import type { EntityType } from '../../src/analysis/core/types.ts';
import { labelOf } from '../../src/analysis/english/times/index.ts';
import { buildSearchFiles } from '../../src/search/indexing/build-index.ts';
import { createSearch } from '../../src/search/query/create-search.ts';
import type { Search, SearchSource } from '../../src/search/query/types.ts';
import type { Article, Edition, Entity, SentenceRef } from '../../src/edition/types.ts';
import { noStory } from '../edition/no-story.ts';

/** What a test says of an article; its sentences get the ids `s-1`, `s-2` … */
export interface ArticleSpec {
  slug: string;
  title: string;
  summary?: string;
  /** By default, the articles are dated to successive days. */
  published?: string;
  topics?: string[];
  sources?: string[];
  sentences: string[];
}

/** What a test says of an entity, and where it is named. */
export interface EntitySpec {
  type: EntityType;
  name: string;
  aliases?: string[];
  /** For each sentence that names it: the slug of the article, the number of the sentence (from 1), and the words there that name the entity or a part of it. */
  named: [slug: string, sentence: number, surface: string][];
}

const FOLDERS: Record<EntityType, string> = { person: 'people', place: 'places', organization: 'organizations' };

/** Build an edition of articles, newest first, and entities. */
export function editionOf(articles: ArticleSpec[], entities: EntitySpec[]): Edition {
  const full = articles.map(articleOf);
  const all = entities.map((entity) => entityOf(entity, full));
  const ofType = (type: EntityType): Entity[] => all.filter((entity) => entity.type === type);
  return {
    id: 'edition-1',
    articles: full,
    people: ofType('person'),
    places: ofType('place'),
    organizations: ofType('organization'),
    topics: topicsOf(full),
    corrections: [],
    timeline: [],
    chronicle: [],
    background: [],
    eventCount: 0,
    agreement: { rows: [], hidden: [], periods: [], until: '' },
    front: {
      rows: [],
      story: noStory,
      stories: [],
      lead: null,
      leadNames: [],
      others: [],
      newlyNamed: [],
      figures: [],
      people: [],
      places: [],
      months: [],
      mostEvents: 1,
      latestEvents: [],
    },
    claims: [],
    voices: [],
    claimPages: [],
    figures: [],
    hiddenFigures: [],
    singleTolls: [],
    pairs: [],
    annotatedArticles: [],
    withheldKeys: [],
    redirects: [],
  };
}

function topicsOf(articles: Article[]): Edition['topics'] {
  const ids = [...new Set(articles.flatMap(({ topics }) => topics.map(({ id }) => id)))].sort();
  return ids.map((id) => ({
    ...topicRef(id),
    articles: articles.filter(({ topics }) => topics.some((topic) => topic.id === id)),
    description: '',
    story: noStory,
  }));
}

function topicRef(id: string): { id: string; name: string; href: string } {
  return { id, name: id[0]!.toUpperCase() + id.slice(1).replaceAll('-', ' '), href: `/topics/${id}/` };
}

/** Values for fields of an article that the search does not read; nearly all are empty. */
export const UNREAD_OF_ARTICLE = {
  lang: 'en',
  analyzed: true,
  draft: false,
  corrections: [],
  html: withDigest(() => '', ''),
  people: [],
  places: [],
  organizations: [],
  dates: [],
  surroundings: { before: [], after: [] },
  related: [],
  durations: [],
  figuresInText: [],
  overrides: [],
  claims: [],
  sourcing: { count: 0, words: 0, most: 0, groups: [], tables: [] },
  figures: [],
  temporalCoverage: null,
} satisfies Partial<Article>;

/** Values for fields of an entity that the search does not read; nearly all are empty. */
export const UNREAD_OF_ENTITY = {
  curated: true,
  aliasReasons: [],
  nameLanguages: {},
  roles: [],
  kind: '',
  within: [],
  parts: [],
  coordinates: null,
  sameAs: [],
  timeline: [],
  chronicle: [],
  background: [],
  describedAs: [],
  byNationality: { count: 0, articles: [], sentences: [] },
  activity: { periods: [], most: 1 },
  said: [],
  saidHref: '',
  saidAbout: [],
  figures: [],
  appearsWith: [],
  neighbourhood: { width: 0, height: 0, middle: 0, names: [], arcs: [] },
} satisfies Partial<Entity>;

/** Build an article; `place` is its index among the articles, the newest of which is the first. */
function articleOf({ slug, title, summary = '', published: given, topics = [], sources = [], sentences }: ArticleSpec, place: number): Article {
  const published = given ?? dayBefore(place);
  return {
    ...UNREAD_OF_ARTICLE,
    slug,
    title,
    summary,
    published,
    publishedLabel: labelOf(published),
    publishedMoment: labelOf(published),
    href: `/articles/${slug}/`,
    firstHref: `/articles/${slug}/`,
    words: 0,
    topics: topics.map(topicRef),
    sources: sources.map((name) => ({ name })),
    sentences: sentences.map((text, i) => ({ id: `s-${i + 1}`, text })),
  };
}

/** Return the day this number of days before 28 January 2024. */
function dayBefore(days: number): string {
  return new Date(Date.UTC(2024, 0, 28 - days)).toISOString().slice(0, 10);
}

/**
 * Build an entity, with the sentences of the articles that name it. In each sentence, the first occurrence of its words is marked.
 *
 * @throws if a sentence does not contain the words
 */
function entityOf({ type, name, aliases = [], named }: EntitySpec, articles: Article[]): Entity {
  const id = name.toLowerCase().replace(/\W+/g, '-');
  const sentences = named.map(([slug, number, surface]): SentenceRef => {
    const article = articles.find((candidate) => candidate.slug === slug)!;
    const { text, id: fragment } = article.sentences[number - 1]!;
    const start = text.indexOf(surface);
    if (start < 0) throw new Error(`“${surface}” is not in “${text}”`);
    return { article, href: `${article.href}#${fragment}`, excerpt: { text, marks: [[start, start + surface.length]] } };
  });
  return {
    ...UNREAD_OF_ENTITY,
    key: id,
    id,
    name,
    type,
    href: `/${FOLDERS[type]}/${id}/`,
    aliases,
    description: `${name} described.`,
    articles: articles.filter(({ slug }) => named.some(([of]) => of === slug)),
    namedIn: 0,
    mentionCount: named.length,
    sentences,
  };
}

/** Create a source of the index files of an edition, in memory; `asked` is the growing list of the paths requested. */
export function sourceOver(edition: Edition): SearchSource & { asked: string[] } {
  const asked: string[] = [];
  const building = buildSearchFiles(edition).then((files) => new Map(files.map(({ path, bytes }) => [path, bytes])));
  return {
    asked,
    fetchFile: async (path) => {
      asked.push(path);
      const bytes = (await building).get(path);
      if (bytes === undefined) throw new Error(`no file ${path}`);
      return bytes;
    },
  };
}

/** Create a search over an edition, without a network. */
export function searchOver(edition: Edition): Search {
  return createSearch(sourceOver(edition));
}

/** A small edition about a border region, newest article first. */
export const borderEdition = editionOf(
  [
    {
      slug: 'weapons',
      title: 'Battalions without weapons',
      summary: 'Seven battalions wait for arms.',
      sentences: [
        'Gladkov said in 2024 that 3,000 people had joined.',
        'The governor’s office gave no date.',
        'A naïve plan, said Élodie Faßbinder of the Café Łódź.',
      ],
    },
    {
      slug: 'raid',
      title: 'Armed groups cross the border',
      summary: 'Two groups say they crossed on 22 May 2023.',
      sentences: [
        'The Russian Volunteer Corps said it had crossed near Gora-Podol.',
        'A counter-terrorist operation began at 15:00.',
        "Russia's Defence Ministry spoke of 70 dead.",
      ],
    },
    {
      slug: 'shelling',
      title: 'Shebekino shelled',
      summary: 'Thousands leave the town.',
      sentences: [
        'Shebekino has about 40,000 inhabitants.',
        'More than 2,500 people were in shelters, Vyacheslav Gladkov said in 2023.',
        'Volodymyr Zelenskyy did not comment.',
      ],
    },
    {
      slug: 'kyiv',
      title: 'A statement from Kyiv',
      sentences: ['Zelenskyy spoke of weapons and of drones.', 'Nobody else did.'],
    },
  ],
  [
    {
      type: 'person',
      name: 'Vyacheslav Gladkov',
      aliases: ['Viacheslav Gladkov', 'Вячеслав Гладков'],
      named: [
        ['weapons', 1, 'Gladkov'],
        ['shelling', 2, 'Vyacheslav Gladkov'],
      ],
    },
    {
      type: 'person',
      name: 'Volodymyr Zelenskyy',
      aliases: ['Volodymyr Zelensky', 'Володимир Зеленський'],
      named: [
        ['shelling', 3, 'Volodymyr Zelenskyy'],
        ['kyiv', 1, 'Zelenskyy'],
      ],
    },
    { type: 'person', name: 'Yevgeny Prigozhin', aliases: ['Евгений Пригожин'], named: [] },
    { type: 'person', name: 'Yunus-bek Yevkurov', named: [] },
    {
      type: 'place',
      name: 'Belgorod Oblast',
      aliases: ['Belgorod Region', 'Белгородская область'],
      named: [
        ['shelling', 1, 'Shebekino'],
        ['raid', 1, 'Gora-Podol'],
      ],
    },
    { type: 'place', name: 'Belgorod', aliases: ['Белгород'], named: [] },
    { type: 'place', name: 'Shebekino', aliases: ['Шебекино'], named: [['shelling', 1, 'Shebekino']] },
    { type: 'place', name: 'Grayvoron', aliases: ['Грайворон'], named: [] },
    { type: 'place', name: 'Gora-Podol', aliases: ['Гора-Подол'], named: [['raid', 1, 'Gora-Podol']] },
    { type: 'place', name: "Donetsk People's Republic", aliases: ['DPR', 'ДНР'], named: [] },
    { type: 'place', name: 'Kyiv', aliases: ['Kiev', 'Київ'], named: [] },
    {
      type: 'organization',
      name: 'Russian Volunteer Corps',
      aliases: ['RVC', 'RDK', 'РДК'],
      named: [['raid', 1, 'Russian Volunteer Corps']],
    },
    { type: 'organization', name: 'Russian Defence Ministry', aliases: ["Russia's Defence Ministry"], named: [['raid', 3, "Russia's Defence Ministry"]] },
  ],
);
