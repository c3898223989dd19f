import type { FoundValue, Note } from './types.ts';

/** Matches an id that a system has for an author: `jherman`, `tammi-marcoullier`, `ann.lee2`. Names have capital letters or spaces. */
const ID = /^[a-z][a-z0-9]*(?:[-_.][a-z0-9]+)*$/;
/** Matches an id of two or three words without digits, which is made from the name of a person. */
const WORDS = /^[a-z]{2,}(?:-[a-z]+){1,2}$/;
/** Matches the word before a name in a byline, which pages of the site write themselves. */
const BY = /^\s*by(?:\s*:\s*|\s+(?=\S))/i;

/**
 * Return the authors of a file with their names instead of ids, without “By” before them, and a note for each id. An id that is made of words becomes a name: `tammi-marcoullier` → “Tammi
 * Marcoullier”; the name behind any other id is unknown, so that it is left out. Undefined if no author is left.
 *
 * @param found names or ids, separated by commas
 */
export function authorNames(found: FoundValue): { author: FoundValue | undefined; notes: Note[] } {
  const notes: Note[] = [];
  const note = (kind: Note['kind'], text: string) => notes.push({ kind, line: null, text });
  const names = found.value.split(', ').flatMap((part) => {
    const written = part.replace(BY, '');
    const id = written.trim();
    if (!ID.test(id)) return [written];
    if (!WORDS.test(id)) {
      note('left out', `author “${id}”: this is an id, not a name: write the name as “author: …” into the article, or give --author`);
      return [];
    }
    const name = id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();
    note('changed', `author “${id}” is an id, and was made the name “${name}”: correct it in the article if it is not written so`);
    return [name];
  });
  return { author: names.length === 0 ? undefined : { ...found, value: names.join(', ') }, notes };
}
