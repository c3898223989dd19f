import { parseIsoDay } from '../../days/index.ts';
import type { Appearances } from '../entities/appearances.ts';
import { layOutFront } from './front-rows.ts';
import type { EditionContext } from '../context.ts';
import { lastMonths } from './last-months.ts';
import { recentEvents } from './recent-events.ts';
import type { FrontSection } from '../../config/index.ts';
import { refOf } from '../identity/entity-ref.ts';
import { compareStrings } from '../order.ts';
import { makeStory, type StoryContext } from '../story/make-story.ts';
import { storiesOf } from '../story/stories-of.ts';
import type { Article, ArticleEntity, EntityRef, FigureSeries, FrontPage, NewlyNamed, Story, StoryBlock, TimelineYear, Topic } from '../types.ts';

/** Maximum numbers of articles, names, events and series of figures on the front page. */
const ARTICLES = 9;
const LEAD_NAMES = { people: 3, places: 3, organizations: 2 };
const NAMES = 7;
const NEWLY_NAMED = 7;
const EVENTS = 8;
const FIGURES = 4;
const EVENTS_OF_BLOCK = 2;
/** Number of titles in a block without events: about as high as two events. */
const TITLES_OF_BLOCK = 3;
/** Maximum number of days that a series on the front page spans; a longer one is not news. */
const MAX_SERIES_DAYS = 366;

/** Input of the front page. */
export interface FrontSource {
  /** Newest first. */
  articles: readonly Article[];
  topics: readonly Topic[];
  timeline: readonly TimelineYear[];
  appearances: Appearances;
}

/** Build the front page: the story so far, the newest articles, new names, changed figures, the most frequent names, and the last months. */
export function makeFrontPage(
  { articles, topics, timeline, appearances }: FrontSource,
  storyContext: StoryContext,
  { site: { timeZone, home, story: storySettings }, hrefs }: Pick<EditionContext, 'site' | 'hrefs'>,
): FrontPage {
  const { chronicle, series, entities } = storyContext;
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const topicArticles = topics.map((topic) => ({
    id: topic.id,
    articles: topic.articles.map(({ slug }) => bySlug.get(slug)!),
    isSummarized: topic.story.summary !== null,
  }));
  const chosen = storySettings === undefined ? storiesOf(articles, topicArticles, entities).map(({ id }) => id) : [];
  const summary = storySettings?.summary ?? null;
  const story = makeStory({ name: storySettings?.name ?? null, href: null, summary, articles, days: chronicle }, storyContext);
  const newest = articles.slice(0, ARTICLES);
  const [lead = null, ...others] = newest;
  const showsStory = home.includes('story');
  const page = {
    story,
    stories: shortened(
      chosen.map((id) => topics.find((topic) => topic.id === id)!.story),
      story.newest,
    ),
    lead,
    leadNames: lead ? (['people', 'places', 'organizations'] as const).flatMap((list) => lead[list].slice(0, LEAD_NAMES[list])) : [],
    others: showsStory ? articles.slice(story.newest.length, story.newest.length + ARTICLES) : home.includes('lead') ? others : newest,
    newlyNamed: newlyNamed(newest, appearances),
    figures: series
      .filter((each) => each.status !== 'agree' && lengthInDays(each) <= MAX_SERIES_DAYS && each.reports.some(({ source }) => source !== null))
      .slice(0, FIGURES),
    people: mostNamed(newest, ({ people }) => people),
    places: mostNamed(newest, ({ places }) => places),
    ...lastMonths(lead, articles, timeline, timeZone, hrefs),
    latestEvents: recentEvents(timeline, EVENTS),
  };
  return { ...page, rows: layOutFront(home.filter((section) => hasContent(section, page))) };
}

/**
 * Shorten stories for display side by side: each shows two events, and none that another one shows. A story without any shows its newest articles that are listed
 * neither beside the stories nor with another one; if there are none, its newest.
 *
 * @param beside the articles listed beside the stories
 */
function shortened(stories: readonly Story[], beside: Story['newest']): StoryBlock[] {
  const shownHrefs = new Set<string>();
  const shownArticles = new Set(beside.map(({ slug }) => slug));
  return stories.map((story) => {
    const { summary, soFar, keyDates, newest } = story;
    const events = (summary === null ? [...soFar.toReversed(), ...keyDates.toReversed()] : keyDates.toReversed())
      .filter(({ href }) => !shownHrefs.has(href))
      .slice(0, EVENTS_OF_BLOCK)
      .sort((a, b) => compareStrings(a.day, b.day));
    for (const { href } of events) shownHrefs.add(href);
    const unlisted = newest.filter(({ slug }) => !shownArticles.has(slug)).slice(0, TITLES_OF_BLOCK);
    const onlyTitles = summary !== null || events.length > 0 ? [] : unlisted.length > 0 ? unlisted : newest.slice(0, 1);
    for (const { slug } of onlyTitles) shownArticles.add(slug);
    return { ...story, soFar: [], keyDates: events, onlyTitles };
  });
}

/** Return the number of days from the first to the last day of a series. */
function lengthInDays({ reports }: FigureSeries): number {
  const days = reports.flatMap(({ from, to }) => [parseIsoDay(from), parseIsoDay(to)]);
  return Math.max(...days) - Math.min(...days);
}

/** Whether a section has anything to show: a new site may have one article that names nobody. */
function hasContent(section: FrontSection, { lead, others, newlyNamed, figures, people, places, months, latestEvents }: Omit<FrontPage, 'rows'>): boolean {
  switch (section) {
    case 'story':
    case 'lead':
      return lead !== null;
    case 'months':
      return months.some(({ events }) => events > 0);
    case 'newest':
      return others.length > 0;
    case 'new-names':
      return newlyNamed.length > 0;
    case 'figures':
      return figures.length > 0;
    case 'most-named':
      return people.length + places.length > 0;
    case 'timeline':
      return latestEvents.length > 0;
  }
}

/** Return the entities with a page that are named for the first time in one of the newest articles, by article, the newest first. */
function newlyNamed(newest: readonly Article[], appearances: Appearances): NewlyNamed[] {
  let remaining = NEWLY_NAMED;
  const groups: NewlyNamed[] = [];
  for (const { people, organizations, places, slug, title, published, publishedLabel, href } of newest) {
    const entities = [...people, ...organizations, ...places]
      .filter((entity) => entity.href !== null && appearances.first(entity.key)?.slug === slug)
      .slice(0, remaining)
      .map(({ role, ...entity }) => ({ entity: { key: entity.key, name: entity.name, type: entity.type, href: entity.href }, role }));
    remaining -= entities.length;
    if (entities.length > 0) groups.push({ article: { slug, title, published, publishedLabel, href }, entities });
  }
  return groups;
}

/**
 * Return the entities that most articles have in one of their lists, such as the people, with the number of articles. Of equally frequent ones, the one in the newer
 * article comes first.
 */
export function mostNamed(articles: readonly Article[], list: (article: Article) => ArticleEntity[]): { entity: EntityRef; count: number }[] {
  const named = new Map<string, { entity: EntityRef; count: number }>();
  for (const entity of articles.flatMap(list)) {
    const entry = named.get(entity.key);
    if (entry) entry.count++;
    else named.set(entity.key, { entity: refOf(entity), count: 1 });
  }
  return [...named.values()].sort((a, b) => b.count - a.count).slice(0, NAMES);
}
