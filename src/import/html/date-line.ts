import { parseFoundDate } from '../parse-found-date.ts';
import type { FoundFields } from '../types.ts';

/** Maximum length, in characters, of the text of an element that may be such a line, with its line breaks and indentation. */
const MAX_LENGTH = 500;
/** Maximum number of nodes in such an element: a few words in bold, links and spans. */
const MAX_NODES = 50;

/** Matches a line such as “Posted Saturday, Nov. 19, 2011 12:05 a.m. | By Amina Osei”. Only the date, and a byline after it, are on such a line. */
const DATE_LINE = /^(?:first\s+)?(?:posted|published)\b\s*(?:on\b)?\s*:?(?<date>[^|]{6,50}?)(?:\s*\|?\s*\bby[: ]\s*(?<author>\p{Lu}[^|]{1,60}))?$/iu;

/**
 * Remove the line of a page that says when the article was posted or published, and return its fields: the date and, if given, the author. Empty, and nothing is
 * removed, if there is no such line, or more than one, as in a list of articles.
 */
export function takeDateLine(document: Document): Pick<FoundFields, 'published' | 'author'> {
  const lines = [...document.querySelectorAll('p, div, span, small, em, i, li')].flatMap((element) => {
    const found = DATE_LINE.exec(shortTextOf(element));
    const published = found && parseFoundDate(found.groups!['date']!);
    return published ? [{ element, published, author: found.groups!['author'] }] : [];
  });
  // An element around the line has the same text.
  const line = lines.at(-1);
  if (line === undefined || !lines.every(({ element }) => element.contains(line.element))) return {};
  line.element.remove();
  const from = "the page's line “Posted …”";
  return { published: { value: line.published, from }, ...(line.author !== undefined && { author: { value: line.author, from } }) };
}

/**
 * Return the text of an element in one line; empty if it is too long for a date line. Reads no further than that: in nested elements, the text of each would
 * otherwise be read as often as it has elements around it.
 */
function shortTextOf(element: Element): string {
  let text = '';
  let nodes = 0;
  let node: Node | null = element.firstChild;
  while (node !== null) {
    nodes += 1;
    if (node.nodeType === node.TEXT_NODE) text += node.textContent;
    if (nodes > MAX_NODES || text.length > MAX_LENGTH) return '';
    node = node.firstChild ?? nodeAfter(node, element);
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** Return the next node that is not inside a node, in document order; null if the element ends there. */
function nodeAfter(node: Node, element: Element): Node | null {
  let last: Node | null = node;
  while (last !== null && last !== element && last.nextSibling === null) last = last.parentNode;
  return last === null || last === element ? null : last.nextSibling;
}
