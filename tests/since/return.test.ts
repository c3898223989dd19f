import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledArticle } from '../../src/collections/articles/compiled.ts';
import { withContent } from '../../src/desk/with-content.ts';
import { buildEdition, type Edition } from '../../src/edition/index.ts';
import { sinceFile } from '../../src/edition/since/since-file.ts';
import { sinceVisit, visitOf } from '../../src/since/index.ts';
import { readSite } from '../../src/config/index.ts';

/** Six states of the sample edition: what had been published by each of these days, in the summer with the most articles. */
const STATES = ['2023-05-22', '2023-05-23', '2023-05-24', '2023-06-04', '2023-07-05', '2023-08-02'];

/** Corrections added to these states; the sample articles have none. One article has two on one day. */
const CORRECTIONS = [
  { from: '2023-05-23', slug: 'armed-groups-cross-grayvoron', date: '2023-05-23', text: 'The name of a village was misspelt.' },
  { from: '2023-06-04', slug: 'belgorod-self-defence-units', date: '2023-06-02', text: 'The battalions are several, not four.' },
  { from: '2023-06-04', slug: 'counter-terrorist-regime-lifted', date: '2023-06-04', text: 'The count of the injured was that of Monday.' },
  { from: '2023-07-05', slug: 'counter-terrorist-regime-lifted', date: '2023-06-04', text: 'The spokesman is Igor Konashenkov.' },
];

let states: Edition[] = [];
beforeAll(async () => {
  states = await withContent(process.cwd(), ({ articles, entities }) => {
    const site = readSite(process.cwd());
    return STATES.map((day) =>
      buildEdition(
        articles.filter(({ frontmatter }) => frontmatter.published.slice(0, 10) <= day).map((article) => correctedBy(day, article)),
        entities,
        site,
      ),
    );
  });
});

function correctedBy(day: string, article: CompiledArticle): CompiledArticle {
  const corrections = CORRECTIONS.filter(({ from, slug }) => slug === article.slug && from <= day).map(({ date, text }) => ({ date, text }));
  return { ...article, digest: undefined, frontmatter: { ...article.frontmatter, corrections } };
}

const slugsOf = ({ articles }: Edition) => new Set(articles.map(({ slug }) => slug));
const pairs = STATES.flatMap((_, then) => STATES.map((__, now): [number, number] => [then, now]).filter(([, now]) => now > then));

describe.each(pairs)('for a reader who saw state %i and returns to state %i', (then, now) => {
  const resultOf = () => {
    const [before, after] = [states[then]!, states[now]!];
    const visit = visitOf(sinceFile(before), '2023-01-01');
    return { before, after, found: sinceVisit(sinceFile(after), visit, null)! };
  };

  test('articles are those only in the later state', () => {
    const { before, after, found } = resultOf();
    const known = slugsOf(before);
    expect(found.articles.map(({ label }) => label)).toEqual(after.articles.filter(({ slug }) => !known.has(slug)).map(({ title }) => title));
  });

  test('happenings are those that no article of the earlier state reports', () => {
    const { before, after, found } = resultOf();
    const known = slugsOf(before);
    const hrefs = after.chronicle
      .flatMap(({ happenings }) => happenings)
      .filter(({ isSelectable, reports }) => isSelectable && reports.every(({ sentence }) => !known.has(sentence.article.slug)))
      .map(({ href }) => href);
    expect(found.happenings.map(({ href }) => href)).toEqual(hrefs);
  });

  test('corrections are those only in the later state', () => {
    const { before, after, found } = resultOf();
    const textsOf = (edition: Edition) => edition.corrections.map(({ article, correction }) => `${article.title}: ${correction.text}`);
    const known = new Set(textsOf(before));
    expect(found.corrections.map(({ label }) => label)).toEqual(textsOf(after).filter((text) => !known.has(text)));
  });

  test('names are listed if they have a page and no article of the earlier state has them', () => {
    const { before, after, found } = resultOf();
    const known = slugsOf(before);
    const { people, places, organizations } = after;
    const names = [...people, ...places, ...organizations].filter(({ namedIn, articles }) => namedIn > 0 && articles.every(({ slug }) => !known.has(slug)));
    expect(found.names.map(({ label }) => label)).toEqual(names.map(({ name }) => name));
  });

  test('a changed number went from the last one of a source in the earlier state to the last one of the same source', () => {
    const { before, after, found } = resultOf();
    const known = slugsOf(before);
    const changes = after.figures.flatMap(({ title, reports }) => {
      const nameOf = ({ source }: (typeof reports)[number]) => source?.name ?? '';
      const named = (report: (typeof reports)[number]) => (nameOf(report) === '' ? '' : ` (${nameOf(report)})`);
      const seen = reports.filter(({ sentence }) => known.has(sentence.article.slug));
      const bySource = [...Map.groupBy(reports, nameOf).values()];
      const changed = bySource.flatMap((own) => {
        const [old, now] = [own.findLast((report) => seen.includes(report)), own.at(-1)!];
        return old && old.label !== now.label ? [`${title}${bySource.length === 1 ? '' : named(now)}: from ${old.label} to ${now.label}`] : [];
      });
      const [old, now] = [seen.at(-1), reports.at(-1)!];
      const isOfAnother = old !== undefined && old.label !== now.label && !seen.some((report) => nameOf(report) === nameOf(now));
      return isOfAnother ? [...changed, `${title}: new number: ${now.label}${named(now)}`] : changed;
    });
    expect(found.figures.map(({ label }) => label)).toEqual(changes);
  });
});

test('each kind of news occurs, so that the tests above check something', () => {
  const visit = visitOf(sinceFile(states[0]!), '2023-05-22');
  for (const list of Object.values(sinceVisit(sinceFile(states[5]!), visit, null)!)) expect(list.length).toBeGreaterThan(0);
});

test('a difference between two sources is not a change', () => {
  const visit = visitOf(sinceFile(states[0]!), '2023-05-22');
  expect(sinceVisit(sinceFile(states[1]!), visit, null)!.figures.map(({ label }) => label)).toEqual([
    'People injured, Belgorod Oblast: new number: 13 (Regional government)',
  ]);
});

test('a reader who has seen the state gets nothing', () => {
  const file = sinceFile(states[3]!);
  expect(Object.values(sinceVisit(file, visitOf(file, '2023-06-04'), null)!).flat()).toEqual([]);
});

test('the page of a person has only its own news', () => {
  const visit = visitOf(sinceFile(states[0]!), '2023-05-22');
  const page = states[5]!.people.find(({ id }) => id === 'igor-kimakovsky')!.href;
  const found = sinceVisit(sinceFile(states[5]!), visit, page)!;
  expect(found.articles.map(({ label }) => label)).toEqual(['Belgorod Oblast begins a second defence unit; weapons “partially” settled']);
});

test('for a visit more than ninety days before the newest article nothing can be said', () => {
  const file = sinceFile(states[5]!);
  expect(sinceVisit(file, { ...visitOf(file, '2023-05-03'), newest: '2023-05-03' }, null)).toBeNull();
});

test('a site that publishes again after a long pause says what is new to a reader who visited during the pause', () => {
  const file = sinceFile(states[5]!);
  const visit = { day: '2023-07-01', newest: '2022-12-06', articles: ['first-battalions'], corrections: [] };
  expect(sinceVisit(file, visit, null)!.articles.map(({ label }) => label)).toContain(
    'Belgorod Oblast begins a second defence unit; weapons “partially” settled',
  );
});
