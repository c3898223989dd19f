/** A start tag or end tag of HTML in a text. */
export interface Tag {
  start: number;
  end: number;
  name: string;
  isEnd: boolean;
  attributes: Attribute[];
}

/** An attribute of a tag. */
export interface Attribute {
  name: string;
  /** Decoded as far as addresses need it: `&amp;`. */
  value: string;
  /** Span in the tag, including the white space before it. */
  start: number;
  end: number;
}

const TAG_NAME = /<(\/?)([a-zA-Z][\w:.-]*)/g;
const ATTRIBUTE = /\s+([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;

/** Find the tags in HTML. Linear time. */
export function tagsIn(html: string): Tag[] {
  const tags: Tag[] = [];
  for (const { 0: opening, 1: slash, 2: name, index } of html.matchAll(TAG_NAME)) {
    if (index < (tags.at(-1)?.end ?? 0)) continue;
    const attributes: Attribute[] = [];
    let at = index + opening.length;
    for (;;) {
      ATTRIBUTE.lastIndex = at;
      const found = ATTRIBUTE.exec(html);
      if (!found) break;
      attributes.push({ name: found[1]!.toLowerCase(), value: unescape(found[2] ?? found[3] ?? found[4] ?? ''), start: at, end: ATTRIBUTE.lastIndex });
      at = ATTRIBUTE.lastIndex;
    }
    const [rest] = /^\s*\/?\s*>?/.exec(html.slice(at, at + 20))!;
    if (rest.endsWith('>')) tags.push({ start: index, end: at + rest.length, name: name!.toLowerCase(), isEnd: slash === '/', attributes });
  }
  return tags;
}

/** Return the value of an attribute of a tag; undefined if the tag does not have it. */
export function attributeOf(tag: Tag, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}

/** Escape a value for an attribute in double quotation marks. */
export function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function unescape(value: string): string {
  return value
    .replace(/&(?:amp|#38|#x26);/gi, '&')
    .replace(/&(?:quot|#34|#x22);/gi, '"')
    .replace(/&(?:#39|#x27|apos);/gi, "'")
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .trim();
}
