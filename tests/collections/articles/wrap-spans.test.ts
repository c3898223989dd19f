import { expect, test } from 'vitest';
import { wrapSpansOf } from '../../../src/collections/articles/wrap-spans.ts';
import { compileArticles } from '../../edition/make-edition.ts';

/** Return the words of a text that are marked as times. */
function marked(body: string): string[] {
  const [article] = compileArticles([{ slug: 'one', published: '2023-07-05', body }], []);
  return wrapSpansOf(article!.analysis)
    .filter(({ kind }) => kind === 'time')
    .map(({ passage, start, end }) => article!.passages[passage]!.slice(start, end));
}

test('dates and durations are marked; unresolved times are not', () => {
  expect(marked('The bridge was opened on 3 May 2023. It had been closed for six months.')).toEqual(['3 May 2023', 'six months']);
  expect(marked('The bridge will soon be opened. Nobody crosses it now.')).toEqual([]);
});
