import { contains } from '../analysis/span.ts';
import type { CompiledArticle } from '../article/compiled.ts';
import { compare } from './order.ts';
import type { Claim, TimelineEvent } from './types.ts';

/** Reports shown beside a claim. */
const REPORTS_SHOWN = 6;
const DAY = 86_400_000;
/** A time that is longer than this is no date to look at: “in the coming years”. */
const LONGEST = 366;

type Time = CompiledArticle['analysis']['times'][number] & { earliest: string; latest: string };

/**
 * Lead each claim that names a time after its publication to what later articles report of that time: events that lie in it and name
 * somebody or something that the claim names as well. Nothing is judged.
 */
export function lookAhead(articles: readonly CompiledArticle[], claims: ReadonlyMap<string, Claim[]>, events: readonly TimelineEvent[]): void {
  const byKey = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    // What is only expected or supposed reports nothing.
    if (event.status === 'planned' || event.status === 'conditional') continue;
    for (const { key } of event.entities) {
      const known = byKey.get(key);
      if (known) known.push(event);
      else byKey.set(key, [event]);
    }
  }
  for (const article of articles) {
    const byId = new Map(article.analysis.claims.map((claim) => [claim.id, claim]));
    for (const claim of claims.get(article.slug)!) {
      const time = timeAhead(article, byId.get(claim.id.slice(article.slug.length + 1))!.content);
      if (time) claim.ahead = { label: time.label, reports: reportsOf(claim, time, byKey) };
    }
  }
}

/** The first time in the content that lies wholly after the day of publication. */
function timeAhead({ analysis, frontmatter }: CompiledArticle, content: CompiledArticle['analysis']['claims'][number]['content']): Time | undefined {
  const published = frontmatter.published.slice(0, 10);
  return analysis.times.find((time): time is Time => {
    const { earliest, latest, passage } = time;
    if (earliest === null || latest === null || earliest <= published || (time.type !== 'DATE' && time.type !== 'TIME')) return false;
    return (Date.parse(latest) - Date.parse(earliest)) / DAY <= LONGEST && content.some((span) => span.passage === passage && contains(span, time));
  });
}

function reportsOf({ article, speaker, about }: Claim, time: Time, byKey: ReadonlyMap<string, TimelineEvent[]>) {
  const keys = [...about.map(({ key }) => key), ...(speaker.entity ? [speaker.key] : [])];
  const found = new Map<string, TimelineEvent>();
  for (const event of keys.flatMap((key) => byKey.get(key) ?? [])) {
    const isLater = event.sentence.article.published > article.published;
    const isThen = event.earliest !== null && event.latest !== null && event.earliest <= time.latest && event.latest >= time.earliest;
    if (isLater && isThen) found.set(event.sentence.href, event);
  }
  return [...found.values()]
    .sort((a, b) => compare(a.sentence.article.published, b.sentence.article.published) || compare(a.id, b.id))
    .slice(0, REPORTS_SHOWN)
    .map(({ sentence, label }) => ({ sentence, label }));
}
