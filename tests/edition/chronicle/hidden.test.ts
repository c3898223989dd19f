import { expect, test } from 'vitest';
import type { ChronicleNote } from '../../../src/collections/chronicle/index.ts';
import { buildEdition } from '../../../src/edition/build-edition.ts';
import { eventsIn } from '../../../src/edition/timeline/parts.ts';
import { makeExports } from '../../../src/exports/index.ts';
import { compileArticles, testSettings } from '../make-edition.ts';

const ARTICLES = [
  {
    slug: 'sinking',
    published: '2024-03-06',
    body: 'The ferry Aurora sank in a storm off Norway on Tuesday. Pilots of the airline Borealis went on strike in Oslo on Monday.',
  },
  { slug: 'later', published: '2024-03-20', body: 'The owner of the ferry Aurora sold the airline Borealis in Oslo on 18 March.' },
];
const NOTE: ChronicleNote = {
  id: 'n',
  action: 'hide',
  reason: 'It is told elsewhere.',
  sentences: [{ article: 'sinking', words: 'went on strike' }],
};
const editionWith = (notes: ChronicleNote[]) => buildEdition(compileArticles(ARTICLES, []), [], testSettings, [], notes);
/** Everything that mentions the strike, without the page of its own article and the annotations of its text. */
function shownOutsideOfArticle(notes: ChronicleNote[]): string[] {
  const { articles, annotatedArticles: _, ...edition } = editionWith(notes);
  const others = articles.filter(({ slug }) => slug !== 'sinking');
  const parts: Record<string, unknown> = { chronicle: edition.chronicle, timeline: edition.timeline, front: edition.front, before: others };
  return Object.keys(parts).filter((part) => JSON.stringify(parts[part]).includes('went on strike'));
}

test('what a note hides is on no timeline, nor before or after another article', () => {
  expect(shownOutsideOfArticle([])).toEqual(['chronicle', 'timeline', 'front', 'before']);
  expect(shownOutsideOfArticle([NOTE])).toEqual([]);
});

test('what a note hides is not counted, nor on the timelines of what it names', () => {
  const { eventCount, places, organizations } = editionWith([NOTE]);
  expect(eventCount).toBe(editionWith([]).eventCount - 1);
  const texts = [...places, ...organizations].flatMap(({ timeline, chronicle }) => [
    ...eventsIn(timeline).map(({ event }) => event.sentence.excerpt.text),
    ...chronicle.flatMap(({ happenings }) => happenings.map(({ sentence }) => sentence.excerpt.text)),
  ]);
  expect(texts.filter((text) => text.includes('went on strike'))).toEqual([]);
});

test('what a note hides is in no calendar and in no data file of the timeline', () => {
  const filesWith = (notes: ChronicleNote[]) =>
    makeExports(editionWith(notes), testSettings)
      .filter(({ setting }) => setting === 'calendar' || setting === 'timeline')
      .flatMap(({ setting, files }) => (files.some(({ text }) => String(text()).includes('went on strike')) ? [setting] : []));
  expect(filesWith([])).toEqual(['timeline', 'calendar']);
  expect(filesWith([NOTE])).toEqual([]);
});

test('the article of a hidden sentence says that an editor hid it, and why', () => {
  const { articles } = editionWith([NOTE]);
  const overrides = Object.fromEntries(articles.map(({ slug, overrides: own }) => [slug, own]));
  expect(overrides['sinking']).toEqual([
    { text: 'went on strike', occurrence: null, effect: 'is not shown on the timeline', entity: null, reason: 'It is told elsewhere.', added: null },
  ]);
  expect(overrides['later']).toEqual([]);
});
