import { createHash } from 'node:crypto';
import { type CompiledArticle, localPublication } from '../collections/articles/index.ts';
import type { FigureNote } from '../collections/figures/index.ts';
import type { ChronicleNote } from '../collections/chronicle/index.ts';
import type { AgreementNote } from '../collections/agreement/index.ts';
import type { TopicFile } from '../collections/topics/index.ts';
import type { CuratedEntity } from '../collections/entities/index.ts';
import type { Site } from '../config/index.ts';
import { markReportedLater } from './agreement/later-reports.ts';
import { createAreCopies } from './agreement/copied-articles.ts';
import { createSources } from './agreement/sources.ts';
import { findCorrected } from './corrections/find-corrected.ts';
import { makeAgreement } from './agreement/make-agreement.ts';
import { createToldElsewhere } from './agreement/told-elsewhere.ts';
import { createToldLater } from './agreement/told-later.ts';
import { createCompareHref, pairsOf, withComparisons } from './compare/pairs.ts';
import { indexAppearances } from './entities/appearances.ts';
import type { EditionContext } from './context.ts';
import { createHrefs } from './href.ts';
import { viewOf } from './articles/article-view.ts';
import { makeArticle } from './articles/make-article.ts';
import { articleRefOf } from './articles/refs.ts';
import { seriesOfFigures } from './articles/figures-in-text.ts';
import { findSurroundings } from './timeline/before-after.ts';
import { consume } from './consume.ts';
import { makeEntities } from './entities/entities.ts';
import { identify } from './identity/identify.ts';
import { makeFigureSeries } from './figures/make-figure-series.ts';
import { seriesBy } from './figures/series.ts';
import { makeFrontPage } from './views/front-page.ts';
import { makeClaimPages } from './claims/claim-pages.ts';
import { linkClaimsToOutcomes } from './claims/link-claims-to-outcomes.ts';
import { comparePublished, compareStrings } from './order.ts';
import { hiddenNotesOf } from './articles/override-notes.ts';
import { annotatedArticleOf } from './articles/annotated-article.ts';
import { redirectsOf } from './views/redirects.ts';
import { createRegistry } from './identity/registry.ts';
import { markRecurring } from './articles/mark-recurring.ts';
import { NO_CACHE, type ResultCache } from './result-cache.ts';
import { relateArticles } from './articles/relate-articles.ts';
import { createHappeningLinks } from './chronicle/happening-links.ts';
import { happeningsOf } from './chronicle/happenings.ts';
import { newsEventsOf } from './timeline/news-events.ts';
import { arrangeTimeline, eventsOf } from './timeline/timeline.ts';
import type { StoryContext } from './story/make-story.ts';
import { findVoices } from './voices/index.ts';
import { makeTopics } from './story/make-topics.ts';
import type { Article, Edition, AnnotatedArticle } from './types.ts';

/**
 * Build the edition from compiled articles and editors' files. Pure: any order of input gives the same result. The memory of each compiled article can be freed once its
 * page is built, because ten thousand articles and their pages together take too much.
 */
export function buildEdition(
  compiled: Iterable<CompiledArticle>,
  curated: readonly CuratedEntity[],
  site: Site,
  notes: readonly FigureNote[] = [],
  chronicleNotes: readonly ChronicleNote[] = [],
  topicFiles: readonly TopicFile[] = [],
  agreementNotes: readonly AgreementNote[] = [],
  cache: ResultCache = NO_CACHE,
): Edition {
  const byId = curated.toSorted((a, b) => compareStrings(a.id, b.id));
  const newestFirst = identify(markRecurring(compiled), byId).sort(
    (a, b) => comparePublished(b.frontmatter.published, a.frontmatter.published) || compareStrings(a.slug, b.slug),
  );
  const sortedChronicleNotes = chronicleNotes.toSorted((a, b) => compareStrings(a.id, b.id));
  const sortedTopicFiles = topicFiles.toSorted((a, b) => compareStrings(a.id, b.id));
  const sortedAgreementNotes = agreementNotes.toSorted((a, b) => compareStrings(a.id, b.id));
  const id = digestOf([
    site,
    byId,
    newestFirst,
    notes.toSorted((a, b) => compareStrings(a.id, b.id)),
    sortedChronicleNotes,
    sortedTopicFiles,
    sortedAgreementNotes,
  ]);
  const hrefs = createHrefs(site);
  const registry = createRegistry(newestFirst, byId, site, hrefs);
  const refs = new Map(newestFirst.map((article) => [article.slug, articleRefOf(article, { site, hrefs })]));
  const views = newestFirst.map((article) => viewOf(article, refs.get(article.slug)!, { site, hrefs, registry }));
  const topicsById = new Map(sortedTopicFiles.map((topic) => [topic.id, topic]));
  const context: EditionContext = { site, hrefs, articles: newestFirst, views, refs, registry, topicFiles: topicsById, cache };
  const until = newestFirst[0] === undefined ? '' : localPublication(newestFirst[0].frontmatter.published, site.timeZone).slice(0, 10);
  const toldElsewhere = createToldElsewhere(views);
  const foundEvents = markReportedLater(new Map(views.map((view) => [view.ref.slug, [...eventsOf(view), ...newsEventsOf(view, cache)]])), {
    articles: newestFirst,
    toldLater: createToldLater(views),
    until,
  });
  const related = relateArticles(context);
  const appearances = indexAppearances(context);
  const { series, hidden, tolls } = makeFigureSeries(notes, context, sortedAgreementNotes);
  const sources = createSources(newestFirst, registry, createAreCopies(views));
  const corrected = findCorrected(views, sources);
  const { happenings, hidden: hiddenEvents } = happeningsOf(foundEvents, sortedChronicleNotes, series, corrected, context);
  // What an editor hid is only a sentence of its article.
  const events = new Map([...foundEvents].map(([slug, ofArticle]) => [slug, ofArticle.filter((event) => !hiddenEvents.has(event.id))]));
  const allEvents = [...events.values()].flat();
  const claims = linkClaimsToOutcomes(views, allEvents);
  const allClaims = [...claims.values()].flat();
  const happeningLinkOf = createHappeningLinks(happenings, hrefs);
  const surroundings = findSurroundings(events, happenings.chronicle, context);
  const entities = makeEntities(events, happenings, allClaims, series, context).sort((a, b) => compareStrings(a.name, b.name) || compareStrings(a.key, b.key));
  const redirects = redirectsOf(byId, entities, context);
  const pairs = pairsOf([...refs.values()], related);
  const compareHref = createCompareHref(pairs, hrefs);
  const agreement = makeAgreement(
    { chronicle: happenings.chronicle, series, claims: allClaims, events: allEvents, toldElsewhere, compareHref, sources, corrected },
    sortedAgreementNotes,
    context,
    until,
  );
  const voices = findVoices(allClaims, context);
  const figuresOf = seriesBy(series, (ofFigures) => ofFigures.articles);
  const seriesOf = seriesOfFigures(series);
  const articles: Article[] = [];
  const annotatedArticles: AnnotatedArticle[] = [];
  newestFirst.length = 0;
  for (const view of consume(views)) {
    const { slug } = view.ref;
    const withCompareHrefs = withComparisons(slug, { surroundings: surroundings.get(slug)!, related: related.get(slug)! }, compareHref);
    const ofArticle = { claims: claims.get(slug)!, hidden: hiddenNotesOf(slug, sortedChronicleNotes), ...withCompareHrefs };
    articles.push(makeArticle(view, { ...ofArticle, happeningLinkOf, figures: figuresOf.get(slug) ?? [], seriesOf, appearances }, context));
    annotatedArticles.push(annotatedArticleOf(view));
  }
  const timeline = arrangeTimeline(allEvents);
  const storyContext: StoryContext = {
    chronicle: happenings.chronicle,
    series,
    rows: agreement.rows,
    entities: new Map(entities.map((entity) => [entity.key, entity])),
  };
  const topics = makeTopics(articles, storyContext, context);
  return {
    id,
    articles,
    people: entities.filter((entity) => entity.type === 'person'),
    places: entities.filter((entity) => entity.type === 'place'),
    organizations: entities.filter((entity) => entity.type === 'organization'),
    topics,
    corrections: correctionsOf(articles, context),
    timeline,
    eventCount: allEvents.length,
    ...happenings,
    claims: allClaims,
    voices,
    claimPages: makeClaimPages(allClaims, hrefs),
    figures: series,
    hiddenFigures: hidden,
    singleTolls: tolls,
    agreement,
    front: makeFrontPage({ articles, topics, timeline, appearances }, storyContext, context),
    pairs,
    annotatedArticles,
    withheldKeys: registry.all().flatMap(({ key, isWithheld }) => (isWithheld ? [key] : [])),
    redirects,
  };
}

function correctionsOf(articles: readonly Article[], { refs }: EditionContext): Edition['corrections'] {
  return articles
    .flatMap(({ slug, corrections }) => corrections.map((correction) => ({ article: refs.get(slug)!, correction })))
    .sort((a, b) => compareStrings(b.correction.date, a.correction.date) || compareStrings(a.article.slug, b.article.slug));
}

function digestOf([site, entities, articles, ...notes]: [
  Site,
  readonly CuratedEntity[],
  readonly CompiledArticle[],
  readonly FigureNote[],
  readonly ChronicleNote[],
  readonly TopicFile[],
  readonly AgreementNote[],
]): string {
  const hash = createHash('sha256').update(JSON.stringify([site, entities, notes]));
  // The digest of its file identifies an article. To serialize the whole article would take longer than some passes over all articles.
  for (const article of articles) hash.update(article.digest === undefined ? JSON.stringify(article) : `${article.slug} ${article.digest}\n`);
  return hash.digest('hex').slice(0, 16);
}
