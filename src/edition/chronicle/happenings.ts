import { labelOf } from '../../analysis/english/times/index.ts';
import type { ChronicleNote } from '../../collections/chronicle/index.ts';
import { closedWords, closeIsolates } from '../excerpts/isolates.ts';
import type { EditionContext } from '../context.ts';
import { refOf } from '../identity/entity-ref.ts';
import { compareStrings } from '../order.ts';
import { withoutDay } from '../../timeline/index.ts';
import type { Edition, Excerpt, FigureSeries, HappeningDay, HappeningRef, HappeningReportRef, SentenceRef, TimelineEvent } from '../types.ts';
import { createArticleLookup } from './article-lookup.ts';
import type { Corrected } from '../corrections/find-corrected.ts';
import { type ChroniclePart, chronicleOfParts } from './chronicle-of-articles.ts';
import { chroniclePartOfView } from './chronicle-part-of-view.ts';
import { dayRangeOf, differencesOf } from './differences.ts';
import { datingOf } from './report-dating.ts';
import { speakerOfReport } from './report-speaker.ts';
import type { Candidate, ChronicleDay, Happening, HappeningReport } from './types.ts';

/** Maximum number of entities named under a happening. */
const MAX_ENTITIES = 6;

/** Build the happenings that the articles report, by day, in the shape that pages show; and return the ids of the events that report what editors hid. */
export function happeningsOf(
  events: ReadonlyMap<string, readonly TimelineEvent[]>,
  notes: readonly ChronicleNote[],
  series: readonly FigureSeries[],
  corrected: Corrected,
  { articles, views, refs, registry, hrefs, cache }: EditionContext,
): { happenings: Pick<Edition, 'chronicle' | 'background'>; hidden: ReadonlySet<string> } {
  const correcting = new Set([...corrected.values()].map(({ sentence: { article, href } }) => `${article.slug}/${href.slice(href.indexOf('#') + 1)}`));
  const { days, background, hidden } = chronicleOfParts(
    views.map((view) => withCorrected(chroniclePartOfView(view, cache), corrected, correcting)),
    notes,
  );
  const eventById = new Map([...events.values()].flat().map((event) => [event.id, event]));
  const lookup = createArticleLookup(articles);
  const seriesById = new Map(series.flatMap((ofFigures) => ofFigures.reports.map(({ id }) => [id, ofFigures])));
  const differenceContext = { lookup, seriesOf: (figure: string) => seriesById.get(figure), registry, idOf: fragmentOf };

  const sentenceOf = ({ id, slug, sentence, text }: HappeningReport): SentenceRef =>
    eventById.get(id)?.sentence ?? { article: refs.get(slug)!, href: hrefs.articleHref(slug, sentence), excerpt: { text: closedWords(text), marks: [] } };
  const correctionOf = ({ slug, sentence }: HappeningReport): Pick<HappeningReportRef, 'correction'> => {
    const correction = corrected.get(`${slug}/${sentence}`);
    return correction === undefined ? {} : { correction };
  };
  const reportOf = (report: HappeningReport, _: number, all: readonly HappeningReport[]): HappeningReportRef => ({
    id: fragmentOf(report),
    event: eventById.has(report.id) ? report.id : null,
    sentence: sentenceOf(report),
    shown: withoutDay(closeIsolates(report.shown), report.day),
    reportedOn: report.reportedOn,
    status: report.status,
    isDated: report.isDated,
    sameWordsAs: report.sameWordsAs && { id: fragmentOf(all.find(({ id }) => id === report.sameWordsAs!.id)!), isExact: report.sameWordsAs.isExact },
    speaker: speakerOfReport(report, lookup(report), registry),
    dating: datingOf(report, lookup(report)),
    standsAlone: report.standsAlone,
    similarity: report.similarity,
    isLive: report.isLive,
    weight: report.weight,
    ...correctionOf(report),
  });
  const happeningOf = (
    {
      day,
      status,
      best,
      reports,
      articles: count,
      relevance,
      score,
      isSelectable,
      probableRepeatOf,
      notes: editorNotes,
      title,
      pinned,
      why,
      scoreParts,
    }: Happening,
    fragments: ReadonlyMap<string, string>,
  ): HappeningRef => ({
    id: fragmentOf(reports[0]!),
    href: hrefs.happeningHref(day, fragmentOf(reports[0]!)),
    day,
    label: labelOf(day),
    status,
    // Without its day, because every page shows a happening under its day.
    sentence: { ...sentenceOf(best), excerpt: withoutDay(withContext(best), day) },
    entities: commonest(reports).map((key) => refOf(registry.get(key))),
    reports: reports.map(reportOf),
    articles: count,
    articlesInSameWords: countInSameWords(reports),
    dayRange: dayRangeOf(reports),
    differences: differencesOf(reports, differenceContext),
    firstReported: labelOf(reports[0]!.reportedOn),
    relevance,
    score,
    isSelectable,
    probableRepeatOf: probableRepeatOf === null ? null : (fragments.get(probableRepeatOf) ?? null),
    notes: editorNotes,
    title,
    pinned,
    why,
    scoreParts,
  });
  const withFragments = (happenings: readonly Happening[]) => {
    const fragments = new Map(happenings.map(({ id, reports }) => [id, fragmentOf(reports[0]!)]));
    return happenings.map((happening) => happeningOf(happening, fragments));
  };
  const daysOf = (some: readonly ChronicleDay[]) =>
    some.flatMap(({ day, score, happenings }): HappeningDay[] => {
      const shown = happenings.filter(isShown);
      return shown.length === 0 ? [] : [{ day, score, happenings: withFragments(shown) }];
    });
  return {
    happenings: { chronicle: daysOf(days).sort((a, b) => compareStrings(a.day, b.day)), background: daysOf(background) },
    hidden: new Set(hidden),
  };
}

/** Return the part of an article with those of its candidates marked that were corrected, and those that correct one. */
function withCorrected(part: ChroniclePart, corrected: Corrected, correcting: ReadonlySet<string>): ChroniclePart {
  const isCorrected = ({ slug, sentence }: Candidate) => corrected.has(`${slug}/${sentence}`) || correcting.has(`${slug}/${sentence}`);
  if (!part.candidates.some(isCorrected)) return part;
  return { ...part, candidates: part.candidates.map((each) => (isCorrected(each) ? { ...each, isCorrected: true } : each)) };
}

/**
 * Whether a happening is an entry of the chronicle: one of its sentences can be read alone, with its headline, with the sentence before or by who knows the story, several articles report it, or an editor
 * decided on it. Any other stays a dated sentence of its article.
 */
function isShown({ reports, articles, notes }: Happening): boolean {
  return (
    articles > 1 ||
    notes.length > 0 ||
    reports.some(
      (report) => report.reportsEvent && (report.standsAlone || report.headline !== null || report.before !== null || report.nounsOfStory.length > 0),
    )
  );
}

/**
 * Return the id of a report, which is also its URL fragment on the page of its day: `2023-07-05-bridge-closes-1f2a3b`. The id of a happening is that of its first
 * report.
 */
function fragmentOf({ day, slug, sentence }: HappeningReport): string {
  return `${day}-${slug}-${sentence}`;
}

/** Return the number of articles that only repeat the words of an earlier report. */
function countInSameWords(reports: readonly HappeningReport[]): number {
  return [...Map.groupBy(reports, ({ slug }) => slug).values()].filter((ofArticle) => ofArticle.every(({ sameWordsAs }) => sameWordsAs !== null)).length;
}

/** Return the words shown for a happening: its sentence, preceded by the one before or by the headline, or replaced by the headline, if it needs that. */
function withContext({ shown, headline, before: sentenceBefore, isReplacedByHeadline }: HappeningReport): Excerpt {
  if (isReplacedByHeadline && headline !== null) return closeIsolates({ text: headline, marks: [] });
  const first = sentenceBefore?.text ?? headline;
  if (first === null) return closeIsolates(shown);
  const before = `${first}${/[.!?…]["'”’)\]]*$/.test(first) ? '' : '.'} `;
  return closeIsolates({ text: before + shown.text, marks: shown.marks.map(([start, end]) => [start + before.length, end + before.length]) });
}

/** Return the keys of the entities that most reports name, the commonest first, `MAX_ENTITIES` at most; of equally frequent ones, the first. */
function commonest(reports: readonly HappeningReport[]): string[] {
  const counts = new Map<string, number>();
  for (const key of reports.flatMap(({ entities }) => entities)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_ENTITIES)
    .map(([key]) => key);
}
