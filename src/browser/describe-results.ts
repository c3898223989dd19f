import { counted } from '../text/index.ts';
import type { SearchResults } from '../search/query/index.ts';

/** Return a summary of search results in one line, which is shown and announced to screen readers: “1 person, 12 articles”. */
export function summarize({ query, words, filters, people, places, organizations, figures, articles, incomplete }: SearchResults): string {
  if (words.length + filters.length === 0) return `“${shorten(query)}” contains no letters or digits to search for.`;
  const kind = { exact: '', about: 'about ', 'at least': 'at least ' }[articles.totalKind];
  const counts = [
    people.total > 0 ? counted(people.total, 'person', 'people') : '',
    places.total > 0 ? counted(places.total, 'place', 'places') : '',
    organizations.total > 0 ? counted(organizations.total, 'organization', 'organizations') : '',
    figures.total > 0 ? `${counted(figures.total, 'series', 'series')} of figures` : '',
    articles.total > 0 ? kind + counted(articles.total, 'article', 'articles') : '',
  ].filter((count) => count !== '');
  if (counts.length === 0 && incomplete) return `The search for “${shorten(query)}” could not be completed.`;
  return counts.length > 0 ? counts.join(', ') : `Nothing was found for “${shorten(query)}”.`;
}

/** A note on how the query was interpreted, with suggested queries if there are any. */
export interface QueryNote {
  text: string;
  suggestions: { label: string; query: string }[];
}

/** Return the notes on how a query was interpreted. */
export function explain({ words, shortened, corrected, unknown, notices, incomplete, ...groups }: SearchResults): QueryNote[] {
  const notes: QueryNote[] = corrected.map(({ typed, corrections, queries }) => ({
    text: `“${shorten(typed)}” was not found; results are for ${corrections.slice(0, 3).map(quote).join(' or ')}.${corrections.length > 1 ? ' Did you mean only one of them?' : ''}`,
    suggestions: corrections.length > 1 ? corrections.slice(0, 3).map((word, i) => ({ label: word, query: queries[i]! })) : [],
  }));
  notes.push(...notices);
  const say = (text: string): number => notes.push({ text, suggestions: [] });
  if (shortened && words.length > 0) say('The query is long: only its beginning was searched for.');
  const found = groups.people.total + groups.places.total + groups.organizations.total + groups.figures.total + groups.articles.total;
  if (unknown.length > 0)
    say(
      `${unknown.map(quote).join(' and ')} ${unknown.length === 1 ? 'is' : 'are'} in no article and no name${found > 0 ? `, and ${unknown.length === 1 ? 'was' : 'were'} ignored` : ''}.`,
    );
  if (found === 0 && words.length > 0 && !incomplete)
    say(
      words.length > 1 ? 'Results must contain every word: try fewer words, or another spelling.' : 'Try another spelling, or only the beginning of the word.',
    );
  return notes;
}

const quote = (word: string): string => `“${shorten(word)}”`;

/** Shorten a text to at most sixty characters. */
export function shorten(text: string): string {
  const characters = Array.from(text.trim().slice(0, 200));
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : characters.join('');
}
