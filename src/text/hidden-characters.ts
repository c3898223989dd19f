/*
 * Invisible characters, which make a text differ from what it looks like: “Pu‹zero width space›tin” is not “Putin”, and after a
 * right-to-left override “gnp.exe” is shown as “exe.png” (Unicode Technical Report 36, “Unicode Security Considerations”).
 */

/** C0 and C1 control characters other than white space, and noncharacters. */
const CONTROLS = String.raw`[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Cs}|[\u{1FFFE}\u{1FFFF}]`;
/** Zero-width spaces and word joiners, invisible operators, deprecated format characters, interlinear annotations. */
const ZERO_WIDTH = String.raw`[\u180E\u200B\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFB]`;
/** Tag characters, except those that turn a black flag into the flag of a region. */
const TAGS = String.raw`(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]{0,8})[\u{E0000}-\u{E007F}]`;
/** Zero-width joiners that join nothing. After emoji, after marks, and in scripts such as Arabic and Devanagari they have a purpose and are not matched. */
const JOINERS = String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}]|(?![\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])\p{L})[\u200C\u200D]`;
/** Overrides of the direction of the text that follows. */
const OVERRIDES = String.raw`[\u202A-\u202E]`;
/** Directional isolates and marks. Running text may need them, a name never. */
const DIRECTION_MARKS = String.raw`[\u061C\u200E\u200F\u2066-\u2069]`;
/** Soft hyphens, and letters without a glyph. */
const INVISIBLE_LETTERS = String.raw`[\u00AD\u034F\u115F\u1160\u3164\uFFA0]`;

const ISOLATES = /[\u2066-\u2069]/;
/** Characters that running text must not contain, and isolates, which it may contain if they are closed. */
const hiddenInProse = /* @__PURE__ */ new RegExp([CONTROLS, ZERO_WIDTH, TAGS, JOINERS, OVERRIDES, ISOLATES.source].join('|'), 'gu');
const hiddenInNames = /* @__PURE__ */ new RegExp([CONTROLS, ZERO_WIDTH, TAGS, JOINERS, OVERRIDES, DIRECTION_MARKS, INVISIBLE_LETTERS].join('|'), 'u');

/** A hidden character and its position. */
export interface HiddenCharacter {
  /** UTF-16 offset in the text. */
  index: number;
  /** “U+202E” */
  codePoint: string;
}

/** Return the first hidden character in a name or a title; null if it has none. */
export function hiddenInName(text: string): HiddenCharacter | null {
  const found = hiddenInNames.exec(text);
  return found && { index: found.index, codePoint: codePointOf(found[0]) };
}

/**
 * Return running text without hidden characters, and the removed characters. Direction marks and soft hyphens are kept, because running text may need them.
 * An isolate that is not closed is removed: it could change the direction of what the site writes after the text.
 */
export function withoutHidden(text: string): { text: string; hidden: HiddenCharacter[] } {
  const hidden: HiddenCharacter[] = [];
  const unmatched = unmatchedIsolates(text);
  const visible = text.replace(hiddenInProse, (character, index: number) => {
    if (ISOLATES.test(character) && !unmatched.has(index)) return character;
    hidden.push({ index, codePoint: codePointOf(character) });
    return '';
  });
  return { text: visible, hidden };
}

const NO_OFFSETS: ReadonlySet<number> = new Set();

/** Return the offsets of isolates that are opened and not closed, or closed and not opened (Unicode Standard Annex 9, BD9). */
export function unmatchedIsolates(text: string): ReadonlySet<number> {
  if (!ISOLATES.test(text)) return NO_OFFSETS;
  const open: number[] = [];
  const ends = new Set<number>();
  for (const { 0: character, index } of text.matchAll(/[\u2066-\u2069]/g)) {
    if (character !== '\u2069') open.push(index);
    else if (open.pop() === undefined) ends.add(index);
  }
  return new Set([...open, ...ends]);
}

/** Return a character as “U+202E”. */
function codePointOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
