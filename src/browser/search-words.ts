import type { SearchResults } from '../search/types.ts';

/** A number with its noun: “1 person”, “3 people”. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What a search found, in a line for eyes and ears: “1 person, 12 articles”. */
export function summarize({ query, words, people, places, organizations, articles }: SearchResults): string {
  if (words.length === 0) return `“${shorten(query)}” holds no letters or digits to search for.`;
  const counts = [
    people.total > 0 ? counted(people.total, 'person', 'people') : '',
    places.total > 0 ? counted(places.total, 'place', 'places') : '',
    organizations.total > 0 ? counted(organizations.total, 'organization', 'organizations') : '',
    articles.total > 0 ? counted(articles.total, 'article', 'articles') : '',
  ].filter((count) => count !== '');
  return counts.length > 0 ? counts.join(', ') : `Nothing was found for “${shorten(query)}”.`;
}

/** What a reader should know of how the query was read, a line each. */
export function explain({ words, shortened, forgiven, unknown, ...groups }: SearchResults): string[] {
  const lines = forgiven.map(({ typed, readAs }) => `“${shorten(typed)}” was read as ${readAs.slice(0, 3).map(quote).join(' or ')}.`);
  if (shortened && words.length > 0) lines.push('The query is long: only its beginning was searched for.');
  if (unknown.length > 0) lines.push(`${unknown.map(quote).join(' and ')} ${unknown.length === 1 ? 'stands' : 'stand'} in no article and no name.`);
  const nothing = groups.people.total + groups.places.total + groups.organizations.total + groups.articles.total === 0;
  if (nothing && words.length > 0)
    lines.push(
      words.length > 1 ? 'Every word has to be found: try fewer of them, or another spelling.' : 'Try another spelling, or only the beginning of the word.',
    );
  return lines;
}

const quote = (word: string): string => `“${shorten(word)}”`;

function shorten(text: string): string {
  const characters = Array.from(text.trim().slice(0, 200));
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : characters.join('');
}
