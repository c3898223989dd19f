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
import { setByHandIn } from './set-by-hand.ts';
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

/** What other pages need to name an article and lead to it. */
export function articleRefOf({ slug, frontmatter }: CompiledArticle, { timeZone }: Site, hrefs: Hrefs): ArticleRef {
  const { title, published } = frontmatter;
  return { slug, title, published, publishedLabel: momentLabel(published, timeZone), href: hrefs.articleHref(slug) };
}

/** A topic by its id, by the name that an editor gives it: else `border-defence` is shown as “Border defence”. */
export function topicRefOf(id: string, { hrefs, topicFiles }: Pick<EditionContext, 'hrefs' | 'topicFiles'>): TopicRef {
  const name = id.replaceAll('-', ' ');
  return { id, name: topicFiles.get(id)?.name ?? name[0]!.toUpperCase() + name.slice(1), href: hrefs.topicHref(id) };
}

/** What an article's page takes from the other articles. */
export interface FromOthers {
  events: readonly TimelineEvent[];
  /** What a sentence tells, by the id of its event. */
  told: (event: string) => HappeningLink | null;
  claims: Claim[];
  /** Series of figures that it reports to. */
  figures: FigureSeriesRef[];
  seriesOf: SeriesOfFigure;
  surroundings: Surroundings;
  related: RelatedArticle[];
  appearances: Appearances;
}

/** Make an article's page. */
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
    dates: datesOf(compiled, others.events, others.told),
    lengths: lengthsOf(compiled),
    surroundings: others.surroundings,
    related: withoutTold(others.related, others.surroundings),
    setByHand: setByHandIn(compiled, registry),
    claims: others.claims,
    sourcing: sourcingOf(others.claims, claimedWords(compiled)),
    figures: others.figures,
    figuresInText: figuresInText(compiled, others.seriesOf, context),
    temporalCoverage: coverageOf(others.events),
    sentences: analysis.sentences.map(({ id, passage, start, end }) => ({ id, text: closedWords(compiled.passages[passage]!.slice(start, end)) })),
  };
}

/** Related articles but for those that already stand beside the article with what they report. */
function withoutTold(related: readonly RelatedArticle[], { before, after }: Surroundings): RelatedArticle[] {
  const told = new Set([...before, ...after].map(({ happening }) => happening.sentence.article.slug));
  return related.filter(({ slug }) => !told.has(slug));
}

/** The body of an article with the addresses of its mentions; its digest covers what was compiled and each address. */
function withAddresses({ html, htmlDigest, analysis }: CompiledArticle, registry: Registry, base: string): Digested<Html> {
  const addresses = analysis.mentions.map(({ id, entity }) => [id, entity, registry.get(entity).href]);
  return withDigest(htmlMaker(html, registry, base), createKeys().keyOf([htmlDigest, base, addresses]));
}

/** In a function of its own, so that the HTML to be made holds on to nothing else of its article. */
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

/** What the article itself says that people are, in small letters, by key: what it says of another time is left out. */
function rolesSaid({ analysis }: CompiledArticle, registry: Registry): ReadonlyMap<string, string[]> {
  const said = analysis.descriptions.filter(({ kind, text }) => kind === 'role' && !/\b(?:former(?:ly)?|ex|then|late|at the time)\b/i.test(text));
  const byKey = Map.groupBy(said, ({ entity }) => registry.get(entity).key);
  return new Map([...byKey].map(([key, own]) => [key, own.map(({ text }) => text.toLowerCase())]));
}

/** Words that make another office of one. */
const OTHER_OFFICE = ['acting', 'deputy', 'vice'];

/** A role that is known as of another day needs no day where the article itself says the same. */
function confirmed(role: { standing: string; asOf: string }, said: readonly string[]): { standing: string; asOf: string } {
  const [title = ''] = role.standing.toLowerCase().split(',');
  const says = (words: string) => words.includes(title) && OTHER_OFFICE.every((word) => title.includes(word) === words.includes(word));
  return title !== '' && said.some(says) ? { ...role, asOf: '' } : role;
}

/** The more often and the earlier an entity is named, the more the article is about it. */
function entitiesBySalience({ analysis, passages }: CompiledArticle, registry: Registry): NamedEntity[] {
  const found = new Map<string, NamedEntity & { salience: number }>();
  const positionOf = positionsIn(passages);
  for (const mention of analysis.mentions) {
    const entity = registry.get(mention.entity);
    let known = found.get(entity.key);
    if (!known) {
      // Being named in the first block, which sums a report up, counts like two mentions more.
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

/** How far through a text a place in one of its passages is, in thousandths. */
function positionsIn(passages: readonly string[]): (place: { passage: number; start: number }) => number {
  let length = 0;
  const starts = passages.map((passage) => (length += passage.length) - passage.length);
  return ({ passage, start }) => Math.round(((starts[passage]! + start) / length) * 1000);
}

/** EDTF of the stretch from the first to the last day of what is reported as having happened. */
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
