import type { ArticleRef, Edition, HappeningRef } from '../../edition/index.ts';
import { type HappeningRecord, numberRecords, rankOfHappening } from '../format/index.ts';

/** Maximum number of reports stored with a happening; the page of its day lists all. */
const LISTED = 5;

/** Index records of the happenings that several articles report. */
export interface IndexedHappenings {
  /** In order of their numbers. */
  records: { number: number; record: HappeningRecord }[];
  /** Number of files that hold the records. */
  files: number;
  /** The number and rank of each happening that a sentence reports, by the URL of the sentence; the highest rank first. */
  bySentence: ReadonlyMap<string, [happening: number, rank: number][]>;
}

/**
 * Return the index records of the happenings that several articles report. Other happenings are not indexed, because the search finds the sentence of their only
 * article anyway.
 */
export function indexHappenings({ chronicle, background }: Pick<Edition, 'chronicle' | 'background'>): IndexedHappenings {
  const happenings = [...chronicle, ...background].flatMap((day) => day.happenings).filter(({ articles }) => articles > 1);
  const { numbers, files } = numberRecords(
    'happenings',
    happenings.map(({ id }) => id),
  );
  const bySentence = new Map<string, [happening: number, rank: number][]>();
  for (const { id, reports, score, isSelectable } of happenings) {
    const entry: [number, number] = [numbers.get(id)!, rankOfHappening(score, isSelectable)];
    for (const href of new Set(reports.map(({ sentence }) => sentence.href))) {
      const known = bySentence.get(href);
      if (known) known.push(entry);
      else bySentence.set(href, [entry]);
    }
  }
  for (const entries of bySentence.values()) entries.sort(([a, rankOfA], [b, rankOfB]) => rankOfB - rankOfA || a - b);
  const records = happenings.map((happening) => ({ number: numbers.get(happening.id)!, record: happeningRecord(happening) }));
  return { records: records.sort((a, b) => a.number - b.number), files, bySentence };
}

function happeningRecord({ title, sentence, day, label, href, articles, reports }: HappeningRef): HappeningRecord {
  const firstOfArticle = new Map<string, { article: ArticleRef; href: string }>();
  for (const { sentence: reported } of reports) if (!firstOfArticle.has(reported.article.slug)) firstOfArticle.set(reported.article.slug, reported);
  return {
    text: title ?? sentence.excerpt.text,
    day: label,
    isoDay: day,
    href,
    articleCount: articles,
    reports: [...firstOfArticle.values()]
      .slice(0, LISTED)
      .map(({ article: { title: name, publishedLabel }, href: at }) => ({ title: name, href: at, publishedLabel })),
  };
}
