/** The attributes of a start tag, by lower-case name, character references decoded. */
export type Attributes = ReadonlyMap<string, string>;

/** A comment, an end tag or a declaration, or the beginning of a start tag. */
const TAG = /<(?:!--[^]*?(?:-->|$)|([a-zA-Z][^\s/>]*)|[!/?][^>]*(?:>|$))/g;
const ATTRIBUTE = /[\s/]*([^\s=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/y;

/** Elements whose content is text, whatever stands in it. */
const RAW_TEXT: ReadonlyMap<string, RegExp> = new Map(['script', 'style', 'textarea', 'title', 'iframe'].map((name) => [name, new RegExp(`</${name}`, 'gi')]));

/**
 * Call `visit` with the name and attributes of each start tag of an HTML or SVG text, in order, and where the tag begins and its attributes end.
 *
 * It reads what a serializer wrote: attributes well formed, `<` in text escaped. For that it is a tenth of the work
 * of a full HTML parser, which on a thousand pages would cost more than building them again.
 */
export function forEachStartTag(markup: string, visit: (name: string, attributes: Attributes, start: number, end: number) => void): void {
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(markup); tag; tag = TAG.exec(markup)) {
    const name = tag[1]?.toLowerCase();
    if (name === undefined) continue;
    const attributes = new Map<string, string>();
    ATTRIBUTE.lastIndex = TAG.lastIndex;
    let end = TAG.lastIndex;
    for (let attribute = ATTRIBUTE.exec(markup); attribute; attribute = ATTRIBUTE.exec(markup)) {
      const key = attribute[1]!.toLowerCase();
      // The first of two attributes with one name counts (HTML, 13.2.5.33).
      if (!attributes.has(key)) attributes.set(key, decode(attribute[2] ?? attribute[3] ?? attribute[4] ?? ''));
      end = ATTRIBUTE.lastIndex;
    }
    visit(name, attributes, tag.index, end);
    const closing = RAW_TEXT.get(name);
    if (closing) {
      closing.lastIndex = end;
      end = closing.exec(markup)?.index ?? markup.length;
    }
    TAG.lastIndex = end;
  }
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Decode the character references that serializers write. */
function decode(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()]!;
    const codePoint = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : whole;
  });
}
