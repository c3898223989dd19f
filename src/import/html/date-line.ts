import { parseFoundDate } from '../parse-found-date.ts';
import type { FoundFields } from '../types.ts';

/** Matches a line such as “Posted Saturday, Nov. 19, 2011 12:05 a.m. | By Amina Osei”. Only the date, and a byline after it, are on such a line. */
const DATE_LINE = /^(?:first\s+)?(?:posted|published)\b\s*(?:on\b)?\s*:?(?<date>[^|]{6,50}?)(?:\s*\|?\s*\bby[: ]\s*(?<author>\p{Lu}[^|]{1,60}))?$/iu;

/**
 * Remove the line of a page that says when the article was posted or published, and return its fields: the date and, if given, the author. Empty, and nothing is
 * removed, if there is no such line, or more than one, as in a list of articles.
 */
export function takeDateLine(document: Document): Pick<FoundFields, 'published' | 'author'> {
  const lines = [...document.querySelectorAll('p, div, span, small, em, i, li')].flatMap((element) => {
    const found = DATE_LINE.exec(element.textContent.replace(/\s+/g, ' ').trim());
    const published = found && parseFoundDate(found.groups!['date']!);
    return published ? [{ element, published, author: found.groups!['author'] }] : [];
  });
  // An element around the line has the same text.
  const [line, another] = lines.filter(({ element }) => !lines.some((other) => other.element !== element && element.contains(other.element)));
  if (line === undefined || another !== undefined) return {};
  line.element.remove();
  const from = "the page's line “Posted …”";
  return { published: { value: line.published, from }, ...(line.author !== undefined && { author: { value: line.author, from } }) };
}
