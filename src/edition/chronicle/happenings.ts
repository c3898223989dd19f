import { labelOf } from '../../analysis/english/times/index.ts';
import { type CompiledArticle, localPublication } from '../../collections/articles/index.ts';
import type { ChronicleNote } from '../../collections/chronicle/index.ts';
import { closedWords, closeIsolates } from '../excerpts/isolates.ts';
import type { EditionContext } from '../context.ts';
import { refOf } from '../identity/registry.ts';
import { compare } from '../order.ts';
import type { Edition, HappeningDay, HappeningRef, HappeningReportRef, SentenceRef, TimelineEvent } from '../types.ts';
import { chronicleOfArticles } from './chronicle-of-articles.ts';
import type { ChronicleDay, Happening, HappeningReport } from './types.ts';

/** So many entities of a happening are named under it. */
const NAMES = 6;

/** Fold articles into the happenings that they tell, by day, as pages show them. */
export function happeningsOf(
  events: ReadonlyMap<string, readonly TimelineEvent[]>,
  notes: readonly ChronicleNote[],
  { articles, refs, registry, site: { timeZone }, hrefs }: EditionContext,
): Pick<Edition, 'chronicle' | 'background'> {
  const sources = articles.map((article) => ({ ...article, published: localPublication(article.frontmatter.published, timeZone) }));
  const { days, background } = chronicleOfArticles(sources, (_, key) => registry.get(key).key, notes);
  const eventById = new Map([...events.values()].flat().map((event) => [event.id, event]));
  const speakers = new Map(articles.map(({ slug, analysis }) => [slug, speakersOf(analysis.claims)]));

  const sentenceOf = ({ id, slug, sentence, text }: HappeningReport): SentenceRef =>
    eventById.get(id)?.sentence ?? { article: refs.get(slug)!, href: hrefs.articleHref(slug, sentence), excerpt: { text: closedWords(text), marks: [] } };
  const reportOf = (report: HappeningReport): HappeningReportRef => ({
    id: fragmentOf(report),
    event: eventById.has(report.id) ? report.id : null,
    sentence: sentenceOf(report),
    reportedOn: report.reportedOn,
    status: report.status,
    isDated: report.isDated,
    isRepeated: report.sameWordsAs !== null,
    saidBy: speakers.get(report.slug)!.get(report.sentence) ?? null,
    weight: report.weight,
  });
  const happeningOf = ({
    day,
    status,
    best,
    reports,
    articles: count,
    relevance,
    score,
    leads,
    notes: byHand,
    title,
    pinned,
    why,
  }: Happening): HappeningRef => ({
    id: fragmentOf(reports[0]!),
    day,
    label: labelOf(day),
    status,
    sentence: shownWords(best, sentenceOf(best)),
    entities: commonest(reports).map((key) => refOf(registry.get(key))),
    reports: reports.map(reportOf),
    articles: count,
    firstReported: labelOf(reports[0]!.reportedOn),
    relevance,
    score,
    leads,
    notes: byHand,
    title,
    pinned,
    why,
  });
  const dayOf = ({ day, score, happenings }: ChronicleDay): HappeningDay => ({ day, score, happenings: happenings.map(happeningOf) });
  return { chronicle: days.map(dayOf).sort((a, b) => compare(a.day, b.day)), background: background.map(dayOf) };
}

/** The fragment that leads to a sentence where its happening is shown: `2023-07-05-bridge-closes-1f2a3b`. Of a happening it is that of its first report. */
function fragmentOf({ day, slug, sentence }: HappeningReport): string {
  return `${day}-${slug}-${sentence}`;
}

/** Who says what stands in which sentence, by the sentence's id: the first one that it names. */
function speakersOf(claims: CompiledArticle['analysis']['claims']): Map<string, string> {
  const speakers = new Map<string, string>();
  for (const { sentence, sourceName, sourceKind, credit } of claims) {
    if (!credit && sourceName !== null && sourceKind !== 'none' && !speakers.has(sentence)) speakers.set(sentence, closedWords(sourceName));
  }
  return speakers;
}

/** The sentence as it is shown: where the head of an agency was taken off, or a list was cut at its dates, only those words. */
function shownWords({ text }: HappeningReport, sentence: SentenceRef): SentenceRef {
  const { excerpt } = sentence;
  const at = excerpt.text.indexOf(text);
  if (at < 0 || text.length === excerpt.text.trim().length) return sentence;
  const marks = excerpt.marks.filter(([start, end]) => start >= at && end <= at + text.length).map(([start, end]): [number, number] => [start - at, end - at]);
  return { ...sentence, excerpt: closeIsolates({ text, marks }) };
}

/** The entities that most reports name; of those alike the first ones. */
function commonest(reports: readonly HappeningReport[]): string[] {
  const counts = new Map<string, number>();
  for (const key of reports.flatMap(({ entities }) => entities)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, NAMES)
    .map(([key]) => key);
}
