import { withOtherNotes } from '../items.ts';
import { textOf } from '../text-of.ts';
import type { ComparedArticle, ComparedSource } from '../types.ts';
import { lowerCase } from '../words.ts';
import type { Kind } from './kind.ts';

/** The publications that articles cite and the speakers whom they quote. */
export const SOURCES: Kind<ComparedSource> = {
  id: 'sources',
  name: 'Sources',
  of: ({ sources }) => sources,
  isSame: (one, _, other) => one.name.toLowerCase() === other.name.toLowerCase(),
  mayBeIn: (one, _, article) => mayHaveSource(one, article),
  itemOf: (one, _, same) => ({
    label: one.name,
    href: null,
    note: withOtherNotes(roleOf(one), same.some(({ kind }) => kind === one.kind) ? [] : same.map(roleOf)),
  }),
};

function roleOf({ kind }: ComparedSource): string {
  return kind === 'cited' ? 'publication' : 'speaks';
}

/** Whether another article may have a source: its text has the name of the source or the last word of the name, or one of its sources has a longer or shorter form of it. */
function mayHaveSource({ name }: ComparedSource, article: ComparedArticle): boolean {
  const folded = lowerCase(name);
  const last = /\p{L}{3,}$/u.exec(folded)?.[0] ?? folded;
  const text = lowerCase(textOf(article));
  return (
    article.sources.some((other) => lowerCase(other.name).includes(folded) || folded.includes(lowerCase(other.name))) ||
    text.includes(folded) ||
    hasWord(text, last)
  );
}

function hasWord(text: string, word: string): boolean {
  return text.split(/[^\p{L}]+/u).includes(word);
}
