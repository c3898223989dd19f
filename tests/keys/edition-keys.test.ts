import { describe, expect, test } from 'vitest';
import { compileArticles, makeEdition, testSettings, type ArticleSpec } from '../edition/make-edition.ts';
import { type CuratedEntity, entityFileSchema } from '../../src/collections/entities/schema.ts';
import { buildEdition } from '../../src/edition/build-edition.ts';
import { createAgreementViews, createHrefs, embedsOf, entityProfile, entityTimeline, periodPages } from '../../src/edition/index.ts';
import type { Edition } from '../../src/edition/types.ts';
import { createKeys } from '../../src/keys/index.ts';

/*
 * A key that omits something leaves an outdated page in the site. These tests change every value that pages are made of, one at a time, and require that
 * the key changes.
 */

const ARTICLES: ArticleSpec[] = [
  {
    slug: 'bridge',
    published: '2023-07-05',
    body: 'The bridge at Northport was closed on Monday. “It may fall,” Ana Reyes said. On 3 June 2023 12 people were hurt there.',
    more: 'topics: [roads]\nupdated: 2023-07-07\ncorrections: [{ date: 2023-07-07, text: The day was wrong. }]',
  },
  { slug: 'harbour', published: '2023-07-06', body: 'The harbour of Southport was dredged on Tuesday. 14 people were hurt in Northport on 3 June 2023.' },
];

const entity = (id: string, name: string, type: string, description: string): CuratedEntity => ({ id, ...entityFileSchema.parse({ name, type, description }) });

/** Build the edition of these articles, with a town and a mayor that have these descriptions. */
function editionOf(articles: readonly ArticleSpec[], { town = 'A town.', mayor = 'A mayor.' } = {}): Edition {
  return makeEdition(articles, [
    entity('northport', 'Northport', 'place', town),
    entity('southport', 'Southport', 'place', 'Another town.'),
    entity('ana-reyes', 'Ana Reyes', 'person', mayor),
  ]);
}

const before = editionOf(ARTICLES);
const keyOf = (value: unknown) => createKeys().keyOf(value);

/** Return values of another kind or content. */
function otherThan(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
      return `${value} `;
    case 'number':
      return value + 1;
    case 'boolean':
      return !value;
    default:
      return 'other';
  }
}

/** Call `change` for each primitive value in a value. */
function forEachValue(value: unknown, change: (holder: Record<string, unknown>, name: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Record<string, unknown>;
  for (const name of Object.keys(holder)) {
    const part = holder[name];
    if (typeof part === 'object' && part !== null && Object.keys(part).length > 0) forEachValue(part, change);
    else change(holder, name);
  }
}

/** Return the views that pages of days and entities receive instead of parts of the edition. */
function viewsOf(edition: Edition) {
  const { people, places, agreement } = edition;
  const [northport] = places;
  const views = createAgreementViews(agreement);
  return {
    entities: [...people, ...places].map(entityProfile),
    timelines: [...people, ...places].map(entityTimeline),
    agreement: views.ofEntity(northport!.key, northport!.chronicle),
    periods: periodPages(edition, createHrefs(testSettings)),
    embeds: embedsOf(edition, periodPages(edition, createHrefs(testSettings)), testSettings, createHrefs(testSettings)),
  };
}

/** Expect that the key of a value changes with every value within it. */
function expectEachValueInKey(name: string, part: unknown): void {
  const key = keyOf(part);
  forEachValue({ part }, (holder, place) => {
    const was = holder[place];
    if (typeof was === 'function') {
      // Without its digest it is refused; with another one, the key differs.
      holder[place] = Object.assign(() => '', { digest: 'other' });
    } else holder[place] = otherThan(was);
    expect(keyOf(part === was ? holder[place] : part), `${name} … ${place}`).not.toBe(key);
    holder[place] = was;
  });
  expect(keyOf(part)).toBe(key);
}

describe('a key of everything that an edition has for pages', () => {
  test('the edition has values in each part, except in those for which these articles give nothing', () => {
    const isEmpty = (part: unknown): boolean => Object.keys(Object(part) as object).length === 0 && typeof part === 'object';
    const empty = (Object.keys(before) as (keyof Edition)[]).filter((name) => isEmpty(before[name]));
    expect(empty).toEqual(['organizations', 'hiddenFigures', 'singleTolls', 'pairs', 'withheldKeys', 'redirects']);
  });

  test.each(Object.keys(before) as (keyof Edition)[])('%s: a change of any value gives another key', (name) => {
    expectEachValueInKey(name, editionOf(ARTICLES)[name]);
  });

  test.each(['entities', 'timelines', 'agreement', 'periods', 'embeds'] as const)(
    '%s as pages show them: another value at any place gives another key',
    (name) => {
      expectEachValueInKey(name, viewsOf(editionOf(ARTICLES))[name]);
    },
  );

  test('an added or removed value gives another key', () => {
    const [article] = before.articles;
    const { summary: _, ...less } = article!;
    expect(new Set([keyOf(article), keyOf(less), keyOf({ ...article, more: '' }), keyOf({ ...article, more: undefined })]).size).toBe(4);
  });
});

test('the digest of a body covers the address of every name marked in it', () => {
  const [compiled] = compileArticles(ARTICLES, []);
  const marked = Array.from(compiled!.html().matchAll(/data-entity="([^"]*)"/g), ([, key]) => key!);
  expect(new Set(marked)).toEqual(new Set(['place:northport', 'person:ana-reyes']));
  const named = new Set(compiled!.analysis.mentions.map(({ entity }) => entity));
  expect(marked.filter((key) => !named.has(key))).toEqual([]);

  const bodyOf = (base: string, town: string) => {
    const entities = [entity(town, 'Northport', 'place', 'A town.')];
    const { articles } = buildEdition(compileArticles(ARTICLES, entities), entities, { ...testSettings, base });
    return articles.find(({ slug }) => slug === 'bridge')!.html;
  };
  const bodies = [bodyOf('/', 'northport'), bodyOf('/news/', 'northport'), bodyOf('/', 'port-in-the-north')];
  expect(new Set(bodies.map((html) => html())).size).toBe(3);
  expect(new Set(bodies.map(({ digest }) => digest)).size).toBe(3);
});

/** Return the keys of pages by what they show: articles, entities, and lists of claims. */
function keysOf({ articles, people, places, claimPages }: Edition): Map<string, string> {
  return new Map([
    ...[...articles, ...people, ...places].map((shown) => [shown.href, keyOf(shown)] as const),
    ...claimPages.map((page) => [`claimPages ${page.number ?? 1}`, keyOf(page)] as const),
  ]);
}

/** Return the pages whose keys differ. */
function changed(after: Edition): string[] {
  const [some, others] = [keysOf(before), keysOf(after)];
  return [...new Set([...some.keys(), ...others.keys()])].filter((page) => some.get(page) !== others.get(page)).sort();
}

/** Articles of one town, a month apart, each with something that happened there. */
const MONTHS: ArticleSpec[] = Array.from({ length: 48 }, (_, index) => {
  const day = new Date(Date.UTC(2020, index, 20)).toISOString().slice(0, 10);
  const happened = new Date(Date.UTC(2020, index, 17)).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return { slug: `month-${index}`, published: day, body: `The ferry number ${index} at Northport was damaged by fire on ${happened}.` };
});

test('an added article changes the key of the page of the last day, which now has a next day, and of no other day', () => {
  const added = { slug: 'market', published: '2023-12-22', body: 'The market of Southport was opened by Ana Reyes on 21 December 2023.' };
  const daysOf = (articles: readonly ArticleSpec[]) => {
    const pages = periodPages(editionOf(articles), createHrefs(testSettings)).filter(({ period }) => period.length === 10);
    return new Map(pages.map((page) => [page.href, keyOf(page)]));
  };
  const [some, others] = [daysOf(MONTHS), daysOf([...MONTHS, added])];
  expect([some.size, others.size]).toEqual([MONTHS.length, MONTHS.length + 1]);
  expect([...some].filter(([href, key]) => others.get(href) !== key).map(([href]) => href)).toEqual(['/timeline/2023/12/17/']);
});

describe('pages keep their keys if they are not affected', () => {
  test('when the articles come in another order: all', () => {
    expect(changed(editionOf(ARTICLES.toReversed()))).toEqual([]);
  });

  test('when an article without claims is added: the lists of claims', () => {
    const added = { slug: 'market', published: '2023-07-07', body: 'The market of Southport opened on Friday.' };
    const pages = changed(editionOf([...ARTICLES, added]));
    expect(before.claimPages).toHaveLength(1);
    expect(pages).toEqual(['/articles/bridge/', '/articles/harbour/', '/articles/market/', '/places/northport/', '/places/southport/']);
  });

  test('when the description of a mayor changes: those of towns, and of articles that do not name the mayor', () => {
    const pages = changed(editionOf(ARTICLES, { mayor: 'The mayor.' }));
    expect(pages).toEqual(['/articles/bridge/', '/people/ana-reyes/']);
  });
});
