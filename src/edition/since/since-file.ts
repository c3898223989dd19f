import { dayBefore } from '../days.ts';
import { SINCE_FORMAT, type SinceFile } from '../../since/index.ts';
import type { Article, Edition, FigureReport } from '../types.ts';

/** Number of days before the newest article that the file covers. */
const DAYS_COVERED = 90;
/** Maximum number of words shown of a sentence. */
const MAX_WORDS = 16;
/** Number of characters of a correction in its id, enough to tell it from another one of the same article and day. */
const ID_LETTERS = 40;

/** Return what was published in the ninety days before the newest article, for readers who return. */
export function sinceFile({ articles, chronicle, figures, corrections, people, places, organizations }: Edition): SinceFile {
  const newest = articles[0]?.published.slice(0, 10);
  const from = newest === undefined ? '' : dayBefore(newest, DAYS_COVERED);
  const recent = articles.filter(({ published, draft }) => published.slice(0, 10) >= from && !draft).reverse();
  const numbers = new Map(recent.map(({ slug }, index) => [slug, index]));
  const numberOf = (slug: string) => numbers.get(slug) ?? -1;
  const pages = new Map<string, number>();
  /** Return the numbers of some pages in the file's list of pages, to which new ones are added. */
  const pageNumbersOf = (hrefs: readonly (string | null)[]): number[] => {
    const numbersOfPages = [...new Set(hrefs)].flatMap((href) => (href === null ? [] : [pages.get(href) ?? pages.set(href, pages.size).size - 1]));
    return numbersOfPages.sort((a, b) => a - b);
  };
  const hrefsOf = (article: Article) => [...article.topics, ...article.people, ...article.places, ...article.organizations].map(({ href }) => href);
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const topicHrefsOf = (slugs: readonly string[]) => slugs.flatMap((slug) => bySlug.get(slug)?.topics.map(({ href }) => href) ?? []);
  const entities = [...people, ...places, ...organizations];
  const hrefOf = new Map(entities.map(({ key, href }) => [key, href]));
  return {
    format: SINCE_FORMAT,
    from,
    newest: newest ?? '',
    articles: recent.map((article) => ({ slug: article.slug, title: article.title, href: article.href, on: pageNumbersOf(hrefsOf(article)) })),
    happenings: chronicle
      .flatMap(({ happenings }) => happenings)
      .filter(({ status, isSelectable }) => status === 'reported' && isSelectable)
      .map((happening) => ({ happening, slugs: [...new Set(happening.reports.map(({ sentence }) => sentence.article.slug))] }))
      .filter(({ slugs }) => slugs.every((slug) => numbers.has(slug)))
      .map(({ happening: { label, title, sentence, href, entities: named }, slugs }) => ({
        label,
        text: title ?? shortenText(sentence.excerpt.text),
        href,
        in: slugs.map(numberOf),
        on: pageNumbersOf([...named.map((entity) => entity.href), ...topicHrefsOf(slugs)]),
      })),
    figures: figures
      .filter((series) => series.articles.some((slug) => numbers.has(slug)))
      .map(({ title, href, reports, entityKeys, articles: slugs }) => {
        const sources = [...new Set(reports.map(sourceOf))];
        return {
          title,
          href,
          sources,
          values: reports.map((report) => ({ label: report.label, in: numberOf(report.sentence.article.slug), by: sources.indexOf(sourceOf(report)) })),
          on: pageNumbersOf([...entityKeys.map((key) => hrefOf.get(key) ?? null), ...topicHrefsOf(slugs)]),
        };
      }),
    corrections: corrections
      .filter(({ correction }) => correction.date >= from)
      .map(({ article, correction }) => ({
        id: `${article.slug} ${correction.date} ${correction.text.slice(0, ID_LETTERS)}`,
        title: article.title,
        href: article.href,
        text: correction.text,
        on: pageNumbersOf(hrefsOf(bySlug.get(article.slug)!)),
      })),
    names: entities
      .filter((entity) => entity.namedIn > 0 && entity.articles.every(({ slug }) => numbers.has(slug)))
      .map(({ name, href, articles: naming }) => ({ name, href, in: naming.map(({ slug }) => numberOf(slug)).sort((a, b) => a - b) })),
    // Added last, when every URL has its number.
    pages: [...pages.keys()],
  };
}

function sourceOf({ source }: FigureReport): string {
  return source?.name ?? '';
}

function shortenText(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= MAX_WORDS ? text : `${words.slice(0, MAX_WORDS).join(' ')} …`;
}
