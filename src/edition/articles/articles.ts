import { labelOf } from '../../analysis/english/times/index.ts';
import type { EntityType } from '../../analysis/core/index.ts';
import { type CompiledArticle, type Html, localPublication } from '../../collections/articles/index.ts';
import { createKeys, type Digested, withDigest } from '../../keys/index.ts';
import { addBasePath, fillAddresses } from './addresses.ts';
import type { Appearances } from '../entities/appearances.ts';
import { figuresInText, type SeriesOfFigure } from './figures-in-text.ts';
import { datesOf, lengthsOf } from './article-dates.ts';
import { claimedWords } from '../claims/claims.ts';
import type { Site } from '../../config/index.ts';
import type { EditionContext } from '../context.ts';
import type { Hrefs } from '../href.ts';
import { closedWords } from '../excerpts/isolates.ts';
import { compare } from '../order.ts';
import { refOf, type Registry } from '../identity/registry.ts';
import { overrideNotesOf } from './override-notes.ts';
import { sourcingOf } from '../claims/sourcing.ts';
import { roleAtDate } from '../entities/role-at-date.ts';
import type {
  Article,
  ArticleEntity,
  ArticleRef,
  Claim,
  FigureSeriesRef,
  HappeningLink,
  RelatedArticle,
  Surroundings,
  TimelineEvent,
  TopicRef,
} from '../types.ts';

/** Return what other pages need to name an article and link to it. */
export function articleRefOf({ slug, frontmatter }: CompiledArticle, { timeZone }: Site, hrefs: Hrefs): ArticleRef {
  const { title, published } = frontmatter;
  return { slug, title, published, publishedLabel: momentLabel(published, timeZone), href: hrefs.articleHref(slug) };
}

/** Return the reference to a topic. Its name is the one in the topic file, else made from the id: `border-defence` becomes “Border defence”. */
export function topicRefOf(id: string, { hrefs, topicFiles }: Pick<EditionContext, 'hrefs' | 'topicFiles'>): TopicRef {
  const name = id.replaceAll('-', ' ');
  return { id, name: topicFiles.get(id)?.name ?? name[0]!.toUpperCase() + name.slice(1), href: hrefs.topicHref(id) };
}

/** Input for an article page that comes from the other articles. */
export interface FromOthers {
  events: readonly TimelineEvent[];
  /** Return the happening that an event reports, by the id of the event. */
  happeningLinkOf: (event: string) => HappeningLink | null;
  claims: Claim[];
  /** Series with figures of this article. */
  figures: FigureSeriesRef[];
  seriesOf: SeriesOfFigure;
  surroundings: Surroundings;
  related: RelatedArticle[];
  appearances: Appearances;
}

/** Build the data of an article's page. */
export function makeArticle(compiled: CompiledArticle, others: FromOthers, context: EditionContext): Article {
  const {
    refs,
    registry,
    site: { timeZone },
    hrefs,
  } = context;
  const { frontmatter, analysis } = compiled;
  const day = localPublication(frontmatter.published, timeZone).slice(0, 10);
  const said = rolesSaid(compiled, registry);
  const entities = entitiesBySalience(compiled, registry).map((entity) => ({
    ...entity,
    ...confirmed(roleAtDate(day, registry.get(entity.key), registry), said.get(entity.key) ?? []),
    lastSeen: others.appearances.lastBefore(entity.key, compiled.slug),
  }));
  const ofType = (type: EntityType) => entities.filter((entity) => entity.type === type);
  return {
    ...refs.get(compiled.slug)!,
    firstHref: hrefs.articleHref(frontmatter.formerly[0] ?? compiled.slug),
    summary: frontmatter.summary,
    ...(frontmatter.updated !== undefined && { updated: frontmatter.updated, updatedLabel: momentLabel(frontmatter.updated, timeZone) }),
    ...(frontmatter.dateline !== undefined && { dateline: datelineOf(frontmatter.dateline, registry) }),
    ...(frontmatter.author !== undefined && { author: frontmatter.author }),
    ...(frontmatter.image && compiled.image && { image: { ...frontmatter.image, ...compiled.image } }),
    lang: frontmatter.lang,
    analyzed: compiled.analyzed,
    draft: frontmatter.draft,
    words: compiled.words,
    topics: frontmatter.topics.map((id) => topicRefOf(id, context)),
    sources: frontmatter.sources.map((source) => ({ ...source, ...(source.published !== undefined && { publishedLabel: labelOf(source.published) }) })),
    corrections: frontmatter.corrections.map(({ date, text }) => ({ date, label: labelOf(date), text })).sort((a, b) => compare(b.date, a.date)),
    html: withAddresses(compiled, registry, hrefs.href('/')),
    people: ofType('person'),
    places: ofType('place'),
    organizations: ofType('organization'),
    dates: datesOf(compiled, others.events, others.happeningLinkOf),
    lengths: lengthsOf(compiled),
    surroundings: others.surroundings,
    related: withoutSurroundings(others.related, others.surroundings),
    overrides: overrideNotesOf(compiled, registry),
    claims: others.claims,
    sourcing: sourcingOf(others.claims, claimedWords(compiled)),
    figures: others.figures.map(({ href, title, status, summary }) => ({ href, title, status, summary })),
    figuresInText: figuresInText(compiled, others.seriesOf, context),
    temporalCoverage: coverageOf(others.events),
    sentences: analysis.sentences.map(({ id, passage, start, end }) => ({ id, text: closedWords(compiled.passages[passage]!.slice(start, end)) })),
  };
}

/** Return the related articles without those already listed in “before” and “after”. */
function withoutSurroundings(related: readonly RelatedArticle[], { before, after }: Surroundings): RelatedArticle[] {
  const listed = new Set([...before, ...after].map(({ happening }) => happening.sentence.article.slug));
  return related.filter(({ slug }) => !listed.has(slug));
}

/** Return the body of an article with the addresses of its mentions; its digest covers the compiled HTML and each address. */
function withAddresses({ html, htmlDigest, analysis }: CompiledArticle, registry: Registry, base: string): Digested<Html> {
  const addresses = analysis.mentions.map(({ id, entity }) => [id, entity, registry.get(entity).href]);
  return withDigest(htmlMaker(html, registry, base), createKeys().keyOf([htmlDigest, base, addresses]));
}

/** A function of its own, so that the closure keeps nothing of the article in memory but its HTML. */
function htmlMaker(html: Html, registry: Registry, base: string): Html {
  return () => fillAddresses(addBasePath(html(), base), (key) => registry.get(key).href);
}

function momentLabel(moment: string, timeZone: string): string {
  const [day, time] = localPublication(moment, timeZone).split('T');
  return time === undefined ? labelOf(day!) : `${labelOf(day!)}, ${time}`;
}

function datelineOf(name: string, registry: Registry): { name: string; href: string | null } {
  const key = registry.placeNamed(name);
  return { name, href: key === undefined ? null : registry.get(key).href };
}

type NamedEntity = Omit<ArticleEntity, 'standing' | 'asOf' | 'lastSeen'>;

/** Return the roles that the article gives to people, in lower case, by entity key. Roles of another time (“former”) are left out. */
function rolesSaid({ analysis }: CompiledArticle, registry: Registry): ReadonlyMap<string, string[]> {
  const said = analysis.descriptions.filter(({ kind, text }) => kind === 'role' && !/\b(?:former(?:ly)?|ex|then|late|at the time)\b/i.test(text));
  const byKey = Map.groupBy(said, ({ entity }) => registry.get(entity).key);
  return new Map([...byKey].map(([key, own]) => [key, own.map(({ text }) => text.toLowerCase())]));
}

/** Words that turn the name of an office into another office. */
const OTHER_OFFICE = ['acting', 'deputy', 'vice'];

/** Drop the “as of” date of a role when the article itself states the same role. */
function confirmed(role: { standing: string; asOf: string }, said: readonly string[]): { standing: string; asOf: string } {
  const [title = ''] = role.standing.toLowerCase().split(',');
  const says = (words: string) => words.includes(title) && OTHER_OFFICE.every((word) => title.includes(word) === words.includes(word));
  return title !== '' && said.some(says) ? { ...role, asOf: '' } : role;
}

/** List the entities of an article, the most salient first: salience grows with the number of mentions and with a mention in the first passage. */
function entitiesBySalience({ analysis, passages }: CompiledArticle, registry: Registry): NamedEntity[] {
  const found = new Map<string, NamedEntity & { salience: number }>();
  const positionOf = positionsIn(passages);
  for (const mention of analysis.mentions) {
    const entity = registry.get(mention.entity);
    let known = found.get(entity.key);
    if (!known) {
      // A mention in the first passage, which sums a report up, counts as two more.
      const salience = mention.passage === 0 ? 2 : 0;
      known = { ...refOf(entity), curated: entity.curated !== null, mentions: [], positions: [], why: mention.why, byHand: false, salience };
      found.set(entity.key, known);
    }
    known.mentions.push(mention.id);
    known.positions.push(positionOf(mention));
    known.salience++;
    known.byHand ||= mention.byHand !== undefined;
  }
  return [...found.values()].sort((a, b) => b.salience - a.salience).map(({ salience: _, ...entity }) => entity);
}

/** Return a function that gives the position of a mention in the text, in thousandths of its length. */
function positionsIn(passages: readonly string[]): (place: { passage: number; start: number }) => number {
  let length = 0;
  const starts = passages.map((passage) => (length += passage.length) - passage.length);
  return ({ passage, start }) => Math.round(((starts[passage]! + start) / length) * 1000);
}

/** Return the EDTF interval from the first to the last day of the reported events; null without any. */
function coverageOf(events: readonly TimelineEvent[]): string | null {
  const past = events.filter((event) => event.status === 'reported');
  const first = past.flatMap((event) => event.earliest ?? []).sort(compare)[0];
  const last = past
    .flatMap((event) => event.latest ?? [])
    .sort(compare)
    .at(-1);
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}/${last}`;
}
