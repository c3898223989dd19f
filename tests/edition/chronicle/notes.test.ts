import { expect, test } from 'vitest';
import type { ChronicleNote } from '../../../src/collections/chronicle/index.ts';
import { levelsOf } from '../../../src/timeline/index.ts';
import { makeChronicleOf } from './make-candidates.ts';

const of = (slug: string, published: string, body: string) => ({ slug, published, body });
const sinking = of('sinking', '2024-03-06', 'The ferry Aurora sank in a storm off the coast of Norway on Tuesday.');
const again = of('again', '2024-03-20', 'The ferry Aurora sank in the storm off the coast of Norway on 5 March.');
const strike = of('strike', '2024-03-06', 'Pilots of the airline Borealis went on strike at the airport of Oslo on Tuesday.');
const needsContext = of('needs-context', '2024-03-08', 'They were brought ashore by a helicopter of the coast guard on Thursday.');

const note = (action: ChronicleNote['action'], articles: string[], more: Partial<ChronicleNote> = {}): ChronicleNote => {
  const words: Record<string, string> = {
    sinking: 'The ferry Aurora sank',
    again: 'sank in the storm',
    strike: 'went on strike',
    'needs-context': 'brought ashore',
  };
  return { id: 'note', action, reason: 'It is known.', sentences: articles.map((article) => ({ article, words: words[article]! })), ...more };
};
/** Return the happenings of the four articles under these notes. */
const told = (...notes: ChronicleNote[]) => makeChronicleOf([sinking, again, strike, needsContext], [], notes).days.flatMap(({ happenings }) => happenings);
/** Return each happening as the articles that report it: “sinking+again”. */
const bySlugs = (happenings: ReturnType<typeof told>) => happenings.map(({ reports }) => reports.map(({ slug }) => slug).join('+')).sort();

test('without a note, similar sentences are one happening', () => expect(bySlugs(told())).toEqual(['needs-context', 'sinking+again', 'strike']));

test('split removes a sentence from its happening', () => {
  expect(bySlugs(told(note('split', ['again'])))).toEqual(['again', 'needs-context', 'sinking', 'strike']);
});

test('join merges two happenings, on the day of the first, with the reason', () => {
  const happenings = told(note('join', ['sinking', 'needs-context']));
  expect(bySlugs(happenings)).toEqual(['sinking+needs-context+again', 'strike']);
  const joined = happenings.find(({ reports }) => reports.length === 3)!;
  expect(joined.day).toBe('2024-03-05');
  expect(joined.notes).toEqual([{ action: 'join', reason: 'It is known.' }]);
});

test('join leaves the other days of a sentence that reports several where they are', () => {
  const both = of('both', '2024-03-08', 'Ann Brown declared an emergency in Leeds on Tuesday and lifted it in Leeds on Thursday.');
  const first = of('first', '2024-03-05', 'The council of Oslo met about floods in Norway on Tuesday.');
  const sentences = [
    { article: 'both', words: 'declared an emergency' },
    { article: 'first', words: 'met about floods' },
  ];
  const { days } = makeChronicleOf([both, first], [], [note('join', [], { sentences, title: 'An emergency in Leeds' })]);
  const lines = days.map(({ day, happenings }) => `${day} ${happenings.map(({ title, reports }) => `${title} ${reports.length}`).join()}`);
  expect(lines.sort()).toEqual(['2024-03-05 An emergency in Leeds 2', '2024-03-07 null 1']);
});

test('hide removes a happening with all its reports, and names them', () => {
  const { days, hidden } = makeChronicleOf([sinking, again, strike], [], [note('hide', ['again'])]);
  expect(days.flatMap(({ happenings }) => happenings.map(({ best }) => best.slug))).toEqual(['strike']);
  expect(hidden.map((id) => id.split('/')[0])).toEqual(['sinking', 'again']);
});

test('after a split, hide removes only the part that it names', () => {
  const { days, hidden } = makeChronicleOf([sinking, again, strike], [], [note('split', ['again']), note('hide', ['again'], { id: 'note-2' })]);
  expect(bySlugs(days.flatMap(({ happenings }) => happenings))).toEqual(['sinking', 'strike']);
  expect(hidden).toHaveLength(1);
});

test('what is hidden keeps nothing else of its day from the key days', () => {
  // “The company called it off” is selectable only on a day without anything that can be read alone.
  const off = of('off', '2024-03-08', 'There will be no restart at the Acme works in Leeds. The company called it off on Tuesday.');
  const same = of('same', '2024-03-08', 'The ferry Aurora sank off the coast of Norway on Tuesday.');
  const words = { sentences: [{ article: 'same', words: 'The ferry Aurora sank' }] };
  const isSelectable = (...notes: ChronicleNote[]) =>
    makeChronicleOf([off, same], [], notes)
      .days.flatMap(({ happenings }) => happenings)
      .find(({ best }) => best.slug === 'off')!.isSelectable;
  expect(makeChronicleOf([off]).days.flatMap(({ happenings }) => happenings.map(({ isSelectable: is }) => is))).toEqual([true]);
  expect(isSelectable()).toBe(false);
  expect(isSelectable(note('hide', [], words))).toBe(true);
});

test('pin keeps a sentence that cannot be read alone among the key days and in the story so far', () => {
  const { days } = makeChronicleOf([sinking, needsContext], [], [note('pin', ['needs-context'], { title: 'The crew is brought ashore', story: true })]);
  const { story, key } = levelsOf(days);
  expect(key.map(({ day }) => day)).toEqual(['2024-03-05', '2024-03-07']);
  expect(story.map(({ day }) => day)).toEqual(['2024-03-05', '2024-03-07']);
  expect(story[1]!.happenings[0]).toMatchObject({ title: 'The crew is brought ashore', pinned: 'story' });
});

test('show makes the named sentence represent the happening', () => {
  for (const slug of ['sinking', 'again']) {
    const shown = told(note('show', [slug])).find(({ reports }) => reports.length === 2);
    expect(shown!.best.slug).toBe(slug);
  }
});

test('words that include the dateline or the agency match the sentence, too', () => {
  const wire = of('wire', '2024-03-06', 'OSLO, Norway (AP) — The ferry Aurora sank in a storm off the coast of Norway on Tuesday.');
  const split: ChronicleNote = { id: 'n', action: 'split', reason: 'R.', sentences: [{ article: 'wire', words: 'OSLO, Norway (AP) — The ferry Aurora' }] };
  const { days } = makeChronicleOf([sinking, wire], [], [split]);
  expect(bySlugs(days.flatMap(({ happenings }) => happenings))).toEqual(['sinking', 'wire']);
});
