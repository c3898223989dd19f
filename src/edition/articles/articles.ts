import { labelOf } from '../../analysis/english/times/index.ts';
import type { EntityType } from '../../analysis/core/index.ts';
import { type CompiledArticle, type Html, localPublication } from '../../collections/articles/index.ts';
import { createKeys, type Digested, withDigest } from '../../keys/index.ts';
import { nameLanguages } from '../identity/name-languages.ts';
import { addBasePath, fillAddresses, fillLanguages } from './addresses.ts';
import type { Appearances } from '../entities/appearances.ts';
import { figuresInText, type SeriesOfFigure } from './figures-in-text.ts';
import { addLinkCopies, type LinkCopy } from './link-copies.ts';
import { datesIn, lengthsOf } from './article-dates.ts';
import { claimedWords } from '../claims/claims.ts';
import type { EditionContext } from '../context.ts';
import { closedWords } from '../excerpts/isolates.ts';
import { compare } from '../order.ts';
import { refOf, type RegistryView } from '../identity/registry.ts';
import { memoized, memoizedWith } from '../memoize.ts';
import { eventsOf } from '../timeline/timeline.ts';
import type { ArticleView } from './article-view.ts';
import { overrideNotesOf } from './override-notes.ts';
import { sourcesInTables } from '../claims/sources-in-tables.ts';
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

/** Return the reference to an article that other pages need to name it and link to it. */
export const articleRefOf = memoizedWith(
  ({ slug, frontmatter: { title, published } }: CompiledArticle, { site, hrefs }: Pick<EditionContext, 'site' | 'hrefs'>): ArticleRef => {
    return { slug, title, published, publishedLabel: momentLabel(published, site.timeZone), href: hrefs.articleHref(slug) };
  },
  (before, now) => before.site === now.site,
);

/** Return the reference to a topic. The name is the one in the topic file, or else derived from the id: `border-defence` becomes “Border defence”. */
export function topicRefOf(id: string, { hrefs, topicFiles }: Pick<EditionContext, 'hrefs' | 'topicFiles'>): TopicRef {
  const name = id.replaceAll('-', ' ');
  return { id, name: topicFiles.get(id)?.name ?? name[0]!.toUpperCase() + name.slice(1), href: hrefs.topicHref(id) };
}

/** Input for an article page that comes from the other articles. */
export interface FromOthers {
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
export function makeArticle(view: ArticleView, others: FromOthers, context: Pick<EditionContext, 'hrefs' | 'topicFiles'>): Article {
  const { article: compiled, ref, site } = view;
  const { frontmatter } = compiled;
  const own = ownPartOf(view);
  const entities = own.entities.map((entity) => ({ ...entity, lastSeen: others.appearances.lastBefore(entity.key, compiled.slug) }));
  const ofType = (type: EntityType) => entities.filter((entity) => entity.type === type);
  return {
    ...ref,
    firstHref: context.hrefs.articleHref(frontmatter.formerly[0] ?? compiled.slug),
    summary: frontmatter.summary,
    ...(frontmatter.updated !== undefined && { updated: frontmatter.updated, updatedLabel: momentLabel(frontmatter.updated, site.timeZone) }),
    ...own.head,
    lang: frontmatter.lang,
    analyzed: compiled.analyzed,
    draft: frontmatter.draft,
    words: compiled.words,
    topics: frontmatter.topics.map((id) => topicRefOf(id, context)),
    sources: own.sources,
    corrections: own.corrections,
    html: own.html,
    people: ofType('person'),
    places: ofType('place'),
    organizations: ofType('organization'),
    dates: datesIn(view, new Map(eventsOf(view).map(({ id }) => [id, others.happeningLinkOf(id)]))),
    lengths: own.lengths,
    surroundings: others.surroundings,
    related: withoutSurroundings(others.related, others.surroundings),
    overrides: own.overrides,
    claims: others.claims,
    sourcing: { ...sourcingOf(others.claims, own.claimedWords), tables: own.tables },
    figures: others.figures.map(({ href, title, status, summary }) => ({ href, title, status, summary })),
    figuresInText: figuresInText(view, others.seriesOf),
    temporalCoverage: own.temporalCoverage,
    sentences: own.sentences,
  };
}

/** The part of an article's page that depends on this article only. */
const ownPartOf = memoized((view: ArticleView) => {
  const { article: compiled, registry, site, hrefs } = view;
  const { frontmatter, analysis, passages } = compiled;
  const day = localPublication(frontmatter.published, site.timeZone).slice(0, 10);
  const roles = rolesInArticle(compiled, registry);
  return {
    head: {
      ...(frontmatter.dateline !== undefined && { dateline: datelineOf(frontmatter.dateline, registry) }),
      ...(frontmatter.author !== undefined && { author: frontmatter.author }),
      ...(frontmatter.image && compiled.image && { image: { ...frontmatter.image, ...compiled.image } }),
    },
    sources: frontmatter.sources.map(({ archived, ...source }) => ({
      ...source,
      ...(source.published !== undefined && { publishedLabel: labelOf(source.published) }),
      ...(archived && { archived: { ...archived, label: labelOf(archived.on) } }),
    })),
    corrections: frontmatter.corrections.map(({ date, text }) => ({ date, label: labelOf(date), text })).sort((a, b) => compare(b.date, a.date)),
    html: withAddresses(compiled, registry, hrefs.href('/')),
    entities: entitiesBySalience(compiled, registry).map((entity) => ({
      ...entity,
      ...confirmRole(roleAtDate(day, registry.get(entity.key), registry), roles.get(entity.key) ?? []),
    })),
    lengths: lengthsOf(compiled),
    overrides: overrideNotesOf(compiled, registry),
    claimedWords: claimedWords(compiled),
    tables: sourcesInTables(compiled, registry),
    temporalCoverage: coverageOf(eventsOf(view)),
    sentences: analysis.sentences.map(({ id, passage, start, end }) => ({ id, text: closedWords(passages[passage]!.slice(start, end)) })),
  };
});

/** Return the related articles without those already listed in “before” and “after”. */
function withoutSurroundings(related: readonly RelatedArticle[], { before, after }: Surroundings): RelatedArticle[] {
  const listed = new Set([...before, ...after].map(({ happening }) => happening.sentence.article.slug));
  return related.filter(({ slug }) => !listed.has(slug));
}

/** Return the body of an article with the addresses of its mentions and the languages of their names; its digest covers the compiled HTML and each of these. */
function withAddresses({ html, htmlDigest, analysis, frontmatter }: CompiledArticle, registry: RegistryView, base: string): Digested<Html> {
  const addresses = analysis.mentions.map(({ id, entity }) => [id, entity, registry.get(entity).href]);
  const addressOf = new Map(analysis.mentions.map(({ entity }) => [entity, registry.get(entity).href]));
  const languages = [...addressOf.keys()].flatMap((key) => Object.entries(nameLanguages(registry.get(key).curated?.namesIn)));
  const copies = linkCopiesOf(frontmatter);
  return withDigest(htmlMaker(html, addressOf, new Map(languages), copies, base), createKeys().keyOf([htmlDigest, base, addresses, languages, copies]));
}

/** A separate function, so that the closure keeps only the article's HTML in memory. */
function htmlMaker(
  html: Html,
  addressOf: ReadonlyMap<string, string | null>,
  languages: ReadonlyMap<string, string>,
  copies: readonly LinkCopy[],
  base: string,
): Html {
  return () => {
    const withMentions = fillAddresses(addBasePath(html(), base), (key) => addressOf.get(key) ?? null);
    return addLinkCopies(fillLanguages(withMentions, languages), copies);
  };
}

/** Return the archived copies of an article's links, and those of its sources, to which its text may link too. */
function linkCopiesOf({ links, sources }: CompiledArticle['frontmatter']): LinkCopy[] {
  return [...links, ...sources].flatMap(({ url, archived }) =>
    url === undefined || archived === undefined ? [] : [{ url, copy: archived.url, label: labelOf(archived.on) }],
  );
}

function momentLabel(moment: string, timeZone: string): string {
  const [day, time] = localPublication(moment, timeZone).split('T');
  return time === undefined ? labelOf(day!) : `${labelOf(day!)}, ${time}`;
}

function datelineOf(name: string, registry: RegistryView): { name: string; href: string | null } {
  const key = registry.placeNamed(name);
  return { name, href: key === undefined ? null : registry.get(key).href };
}

type NamedEntity = Omit<ArticleEntity, 'standing' | 'asOf' | 'lastSeen'>;

/** Return the roles that the article gives to people, in lower case, by entity key. Roles at another time (“former”) are left out. */
function rolesInArticle({ analysis }: CompiledArticle, registry: RegistryView): ReadonlyMap<string, string[]> {
  const roles = analysis.descriptions.filter(({ kind, text }) => kind === 'role' && !/\b(?:former(?:ly)?|ex|then|late|at the time)\b/i.test(text));
  const byKey = Map.groupBy(roles, ({ entity }) => registry.get(entity).key);
  return new Map([...byKey].map(([key, own]) => [key, own.map(({ text }) => text.toLowerCase())]));
}

/** Words that turn the name of an office into another office. */
const OTHER_OFFICE = ['acting', 'deputy', 'vice'];

/** Return a role without its “as of” date if the article itself gives the person this office; else the role unchanged. */
function confirmRole(role: { standing: string; asOf: string }, said: readonly string[]): { standing: string; asOf: string } {
  const [title = ''] = role.standing.toLowerCase().split(',');
  const namesOffice = (words: string) => words.includes(title) && OTHER_OFFICE.every((word) => title.includes(word) === words.includes(word));
  return title !== '' && said.some(namesOffice) ? { ...role, asOf: '' } : role;
}

/** List the entities of an article, the most salient first: salience grows with the number of mentions and with a mention in the first passage. */
function entitiesBySalience({ analysis, passages }: CompiledArticle, registry: RegistryView): NamedEntity[] {
  const found = new Map<string, NamedEntity & { salience: number }>();
  const positionOf = positionsIn(passages);
  for (const mention of analysis.mentions) {
    const entity = registry.get(mention.entity);
    let known = found.get(entity.key);
    if (!known) {
      // A mention in the first passage, which summarizes the report, counts as two more.
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

/** Return a function that gives the position of a mention in the text, in thousandths of the length of the text. */
function positionsIn(passages: readonly string[]): (place: { passage: number; start: number }) => number {
  let length = 0;
  const starts = passages.map((passage) => (length += passage.length) - passage.length);
  return ({ passage, start }) => Math.round(((starts[passage]! + start) / length) * 1000);
}

/** Return the EDTF interval from the first to the last day of the reported events; null if there are none. */
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
