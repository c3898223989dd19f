import { isGeneric } from '../../analysis/english/comparison/index.ts';
import { withOtherNotes } from '../items.ts';
import { textOf } from '../text-of.ts';
import type { ComparedArticle, ComparedSource } from '../types.ts';
import { lowerCase, containsPhrase } from '../words.ts';
import type { Kind } from './kind.ts';
import { areOneInPart, withoutNames } from './names.ts';

/** The publications that articles cite and the speakers whom they quote. */
export const SOURCES: Kind<ComparedSource> = {
  id: 'sources',
  name: 'Sources',
  itemsIn: ({ sources }) => sources,
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

/**
 * Whether another article may have a source: its text has the name of the source, or the last word, the initials or most words of the name, or one of its sources or
 * names has a longer or shorter form of it.
 */
function mayHaveSource({ name }: ComparedSource, article: ComparedArticle): boolean {
  const words = name.replace(/^The /u, '').match(/\p{Lu}\p{L}{2,}/gu) ?? [];
  const inText = words.filter((word) => containsPhrase(textOf(article), word)).length;
  if (words.length > 2 && inText * 2 > words.length) return true;
  const initials = words.map((word) => word[0]).join('');
  // “(MPA and staff)”, “weeks. Meridian”: a credit at the end of a report.
  if (words.length > 1 && (textOf(article).includes(`(${initials}`) || mayCredit(words[0]!, article))) return true;
  if (article.names.some((other) => other.type !== 'place' && areOneInPart(name, other.name))) return true;
  const folded = lowerCase(name);
  const last = /\p{L}{3,}$/u.exec(folded)?.[0] ?? folded;
  const text = lowerCase(textOf(article));
  return (
    article.sources.some((other) => lowerCase(other.name).includes(folded) || folded.includes(lowerCase(other.name))) ||
    text.includes(folded) ||
    hasWord(text, last)
  );
}

/** Whether the text of an article has the first word of a source's name outside places and longer names: “Meridian” of the Meridian Press Agency. */
function mayCredit(word: string, article: ComparedArticle): boolean {
  const others = article.names.filter(({ name, type }) => type === 'place' || name !== word);
  return !isGeneric(lowerCase(word)) && containsPhrase(withoutNames(others, article), word);
}

function hasWord(text: string, word: string): boolean {
  return text.split(/[^\p{L}]+/u).includes(word);
}
