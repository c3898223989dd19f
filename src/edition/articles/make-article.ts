import type { EntityType } from '../../analysis/core/index.ts';
import { labelOf } from '../../analysis/english/times/index.ts';
import { withInputDigest } from '../../keys/index.ts';
import { claimedWords } from '../claims/claims.ts';
import { sourcesInTables } from '../claims/sources-in-tables.ts';
import { sourcingOf } from '../claims/sourcing.ts';
import type { EditionContext } from '../context.ts';
import type { Appearances } from '../entities/appearances.ts';
import { closedWords } from '../excerpts/isolates.ts';
import type { RegistryView } from '../identity/registry.ts';
import { memoized } from '../memoize.ts';
import { compareStrings } from '../order.ts';
import { eventsOf } from '../timeline/timeline.ts';
import type { Article, Claim, FigureSeriesRef, HappeningLink, OverrideNote, RelatedArticle, Surroundings, TimelineEvent } from '../types.ts';
import { datesIn, durationsOf } from './article-dates.ts';
import { entitiesOf } from './article-entities.ts';
import { articleHtml } from './article-html.ts';
import type { ArticleView } from './article-view.ts';
import { figuresInText, type SeriesOfFigure } from './figures-in-text.ts';
import { overrideNotesOf } from './override-notes.ts';
import { momentLabel, topicRefOf } from './refs.ts';

/** The part of an article's page that depends on other articles. */
export interface OtherArticlesInput {
  /** Returns a link to the happening that an event reports, given the id of the event. */
  happeningLinkOf: (event: string) => HappeningLink | null;
  claims: Claim[];
  /** Its sentences that editors keep off the timeline. */
  hidden: OverrideNote[];
  /** Series with figures of this article. */
  figures: FigureSeriesRef[];
  seriesOf: SeriesOfFigure;
  surroundings: Surroundings;
  related: RelatedArticle[];
  appearances: Appearances;
}

/** Build the data of an article's page. */
export function makeArticle(view: ArticleView, others: OtherArticlesInput, context: Pick<EditionContext, 'hrefs' | 'topicFiles'>): Article {
  const { article: compiled, ref, site } = view;
  const { frontmatter } = compiled;
  const ownPart = ownPartOf(view);
  const entities = ownPart.entities.map((entity) => ({ ...entity, lastSeen: others.appearances.lastBefore(entity.key, compiled.slug) }));
  const ofType = (type: EntityType) => entities.filter((entity) => entity.type === type);
  return {
    ...ref,
    publishedMoment: momentLabel(frontmatter.published, site.timeZone),
    firstHref: context.hrefs.articleHref(frontmatter.formerly[0] ?? compiled.slug),
    summary: frontmatter.summary,
    ...(frontmatter.updated !== undefined && { updated: frontmatter.updated, updatedLabel: momentLabel(frontmatter.updated, site.timeZone) }),
    ...ownPart.head,
    lang: frontmatter.lang,
    analyzed: compiled.analyzed,
    draft: frontmatter.draft,
    words: compiled.words,
    topics: frontmatter.topics.map((id) => topicRefOf(id, context)),
    sources: ownPart.sources,
    corrections: ownPart.corrections,
    html: ownPart.html,
    people: ofType('person'),
    places: ofType('place'),
    organizations: ofType('organization'),
    dates: datesIn(view, new Map(eventsOf(view).map(({ id }) => [id, others.happeningLinkOf(id)]))),
    durations: ownPart.durations,
    surroundings: others.surroundings,
    related: withoutSurroundings(others.related, others.surroundings),
    overrides: [...ownPart.overrides, ...others.hidden],
    claims: others.claims,
    sourcing: { ...sourcingOf(others.claims, ownPart.claimedWords), tables: ownPart.tables },
    figures: others.figures.map(({ href, title, status, summary }) => ({ href, title, status, summary })),
    figuresInText: figuresInText(view, others.seriesOf),
    temporalCoverage: ownPart.temporalCoverage,
    sentences: ownPart.sentences,
  };
}

/** The part of an article's page that depends on this article only. */
const ownPartOf = memoized((view: ArticleView) => {
  const { article: compiled, registry, hrefs } = view;
  const { frontmatter, analysis, passages, annotationDigest } = compiled;
  const sentences = analysis.sentences.map(({ id, passage, start, end }) => ({ id, text: closedWords(passages[passage]!.slice(start, end)) }));
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
    corrections: frontmatter.corrections.map(({ date, text }) => ({ date, label: labelOf(date), text })).sort((a, b) => compareStrings(b.date, a.date)),
    html: articleHtml(compiled, registry, hrefs.href('/')),
    entities: entitiesOf(compiled, view.day, registry),
    durations: durationsOf(compiled),
    overrides: overrideNotesOf(compiled, registry),
    claimedWords: claimedWords(compiled),
    tables: sourcesInTables(compiled, registry),
    temporalCoverage: coverageOf(eventsOf(view)),
    sentences: withInputDigest(sentences, annotationDigest === undefined ? undefined : `sentences ${annotationDigest}`),
  };
});

/** Return the related articles without those already listed in “before” and “after”. */
function withoutSurroundings(related: readonly RelatedArticle[], { before, after }: Surroundings): RelatedArticle[] {
  const listed = new Set([...before, ...after].map(({ happening }) => happening.sentence.article.slug));
  return related.filter(({ slug }) => !listed.has(slug));
}

function datelineOf(name: string, registry: RegistryView): { name: string; href: string | null } {
  const key = registry.placeNamed(name);
  return { name, href: key === undefined ? null : registry.get(key).href };
}

/** Return the EDTF interval from the first to the last day of the reported events; null if there are none. */
function coverageOf(events: readonly TimelineEvent[]): string | null {
  const past = events.filter((event) => event.status === 'reported');
  const first = past.flatMap((event) => event.earliest ?? []).sort(compareStrings)[0];
  const last = past
    .flatMap((event) => event.latest ?? [])
    .sort(compareStrings)
    .at(-1);
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}/${last}`;
}
