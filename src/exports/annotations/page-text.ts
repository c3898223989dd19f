/** What an article's page says. */
export interface PageText {
  /** The text of its element with the class `prose`: in a browser, `document.querySelector('.prose').textContent`. */
  text: string;
  /** Where each element with an id begins in it, in UTF-16 code units. */
  starts: Map<string, number>;
}

/** A tag, a character reference, text: our serializer writes every `<` and `&` of a text and every `"` of an attribute as a reference. */
const PIECE = /<(\/?)([a-z][a-z0-9]*)([^">]*(?:"[^"]*"[^">]*)*)>|&#x([0-9A-F]+);|[^<&]+|[<&]/g;
const ID = /\sid="([^"]*)"/;

/** Read the HTML of an article into its text and the places of its elements. */
export function readPageText(html: string): PageText {
  let text = '';
  const starts = new Map<string, number>();
  let behindPre = false;
  for (const [piece, slash, tag, attributes, reference] of html.matchAll(PIECE)) {
    if (tag !== undefined) {
      const id = slash === '' ? ID.exec(attributes!)?.[1] : undefined;
      if (id !== undefined) starts.set(id, text.length);
      behindPre = slash === '' && tag === 'pre';
      continue;
    }
    const words = reference === undefined ? piece : String.fromCodePoint(Number.parseInt(reference, 16));
    // A parser drops a line feed right behind `<pre>` (HTML, 13.2.6.4.7).
    text += behindPre && words.startsWith('\n') ? words.slice(1) : words;
    behindPre = false;
  }
  return { text, starts };
}

/** How much of a page may stand between words that a passage has side by side: a footnote's mark, the second space of two. */
const LONGEST_GAP = 24;

/**
 * Find words of a passage in a page's text, from an offset on. White space of any kind is one to the other, a line feed of the passage
 * may be a `<br>`, which has no text, and what the page says in between is stepped over. Null where they do not stand there.
 */
export function findWords(text: string, from: number, words: string): [start: number, end: number] | null {
  let at = from;
  let start: number | null = null;
  for (const unit of words) {
    let place = at;
    while (place < text.length && place - at <= LONGEST_GAP && !isSame(text, place, unit)) place++;
    if (place >= text.length || place - at > LONGEST_GAP) {
      if (/\s/.test(unit)) continue;
      return null;
    }
    // A break has no text: the white space that was found belongs to later words.
    if (/\s/.test(unit) && place !== at) continue;
    start ??= place;
    at = place + unit.length;
  }
  return start === null ? null : [start, at];
}

function isSame(text: string, place: number, unit: string): boolean {
  return text.startsWith(unit, place) || (/\s/.test(unit) && /\s/.test(text[place]!));
}
