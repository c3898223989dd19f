import type { ArticleRef, Edition, HappeningRef } from '../../edition/index.ts';
import type { HappeningRecord } from '../format/index.ts';

/** Maximum number of reports stored with a happening; the page of its day lists all. */
const LISTED = 5;

/** Happenings that several articles report, numbered by descending score. */
export interface IndexedHappenings {
  records: HappeningRecord[];
  /** Return the happenings that several articles report. Those in one article are not indexed, because its sentences are found anyway. */
  bySentence: ReadonlyMap<string, number[]>;
}

/**
 * Return the happenings of an edition that several articles report: other happenings are not indexed, because search finds the sentence of their only article
 * anyway.
 */
export function indexHappenings({ chronicle, background }: Pick<Edition, 'chronicle' | 'background'>): IndexedHappenings {
  const happenings = [...chronicle, ...background].flatMap((day) => day.happenings).filter(({ articles }) => articles > 1);
  happenings.sort((a, b) => Number(b.leads) - Number(a.leads) || b.score - a.score || (a.id < b.id ? -1 : 1));
  const bySentence = new Map<string, number[]>();
  happenings.forEach(({ reports }, number) => {
    for (const href of new Set(reports.map(({ sentence }) => sentence.href))) {
      const known = bySentence.get(href);
      if (known) known.push(number);
      else bySentence.set(href, [number]);
    }
  });
  return { records: happenings.map(happeningRecord), bySentence };
}

function happeningRecord({ title, sentence, day, label, href, articles, reports }: HappeningRef): HappeningRecord {
  const firstOfArticle = new Map<string, { article: ArticleRef; href: string }>();
  for (const { sentence: told } of reports) if (!firstOfArticle.has(told.article.slug)) firstOfArticle.set(told.article.slug, told);
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
