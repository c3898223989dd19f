/** Text of an article's page. */
export interface PageText {
  /** Text content of its `.prose` element: in a browser, `document.querySelector('.prose').textContent`. */
  text: string;
  /** Offset of each element with an id, in UTF-16 code units. */
  starts: Map<string, number>;
}

/** A tag, a character reference, or text. Our serializer escapes every `<` and `&` in text and every `"` in attributes. */
const PIECE = /<(\/?)([a-z][a-z0-9]*)([^">]*(?:"[^"]*"[^">]*)*)>|&#x([0-9A-F]+);|[^<&]+|[<&]/g;
const ID = /\sid="([^"]*)"/;

/** Extract the text and the offsets of the elements from an article's HTML. */
export function readPageText(html: string): PageText {
  let text = '';
  const starts = new Map<string, number>();
  let afterPre = false;
  for (const [piece, slash, tag, attributes, reference] of html.matchAll(PIECE)) {
    if (tag !== undefined) {
      const id = slash === '' ? ID.exec(attributes!)?.[1] : undefined;
      if (id !== undefined) starts.set(id, text.length);
      afterPre = slash === '' && tag === 'pre';
      continue;
    }
    const words = reference === undefined ? piece : String.fromCodePoint(Number.parseInt(reference, 16));
    // HTML parsers drop a line feed directly after `<pre>` (HTML, 13.2.6.4.7).
    text += afterPre && words.startsWith('\n') ? words.slice(1) : words;
    afterPre = false;
  }
  return { text, starts };
}

/** Maximum number of characters of the page between adjacent words of a passage: a footnote mark, or the second of two spaces. */
const MAX_GAP = 24;

/**
 * Find words of a passage in a page's text, from an offset on. All white space is equal, a line feed of the passage may be
 * a `<br>` without text, and characters of the page in between are skipped. Returns the span, or null if the words do not occur.
 */
export function findWords(text: string, from: number, words: string): [start: number, end: number] | null {
  let position = from;
  let start: number | null = null;
  for (const unit of words) {
    let candidate = position;
    while (candidate < text.length && candidate - position <= MAX_GAP && !isSame(text, candidate, unit)) candidate++;
    if (candidate >= text.length || candidate - position > MAX_GAP) {
      if (/\s/.test(unit)) continue;
      return null;
    }
    // A `<br>` has no text: the white space found belongs to later words.
    if (/\s/.test(unit) && candidate !== position) continue;
    start ??= candidate;
    position = candidate + unit.length;
  }
  return start === null ? null : [start, position];
}

function isSame(text: string, candidate: number, unit: string): boolean {
  return text.startsWith(unit, candidate) || (/\s/.test(unit) && /\s/.test(text[candidate]!));
}
