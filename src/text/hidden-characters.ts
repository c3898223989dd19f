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
/** Zero-width joiners where they join nothing. They are legitimate after emoji, after marks, and in scripts such as Arabic and Devanagari. */
const JOINERS = String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}]|(?![\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])\p{L})[\u200C\u200D]`;
/** Overrides of the direction of the text that follows. */
const TURNS = String.raw`[\u202A-\u202E]`;
/** Directional isolates and marks: useful in running text if they are closed again, never in a name. */
const MARKS = String.raw`[\u061C\u200E\u200F\u2066-\u2069]`;
/** Soft hyphens, and letters without a glyph. */
const BLANKS = String.raw`[\u00AD\u034F\u115F\u1160\u3164\uFFA0]`;

const ISOLATES = /[\u2066-\u2069]/;
const proseOrIsolate = /* @__PURE__ */ new RegExp([CONTROLS, ZERO_WIDTH, TAGS, JOINERS, TURNS, ISOLATES.source].join('|'), 'gu');
const inName = /* @__PURE__ */ new RegExp([CONTROLS, ZERO_WIDTH, TAGS, JOINERS, TURNS, MARKS, BLANKS].join('|'), 'u');

/** A hidden character and its position. */
export interface HiddenCharacter {
  /** UTF-16 offset in the text. */
  index: number;
  /** “U+202E” */
  codePoint: string;
}

/** Find the first hidden character that a name or a title must not contain; null when there is none. */
export function hiddenInName(text: string): HiddenCharacter | null {
  const found = inName.exec(text);
  return found && { index: found.index, codePoint: codePointOf(found[0]) };
}

/**
 * Remove hidden characters from running text; returns the text and what was removed. Direction marks and soft hyphens stay, because they are useful there.
 * An isolate that is never closed is removed: it would affect what the site writes after the text, since the end of an element closes only one.
 */
export function withoutHidden(text: string): { text: string; hidden: HiddenCharacter[] } {
  const hidden: HiddenCharacter[] = [];
  const loose = looseIsolates(text);
  const visible = text.replace(proseOrIsolate, (character, index: number) => {
    if (ISOLATES.test(character) && !loose.has(index)) return character;
    hidden.push({ index, codePoint: codePointOf(character) });
    return '';
  });
  return { text: visible, hidden };
}

const NONE: ReadonlySet<number> = new Set();

/** Offsets of isolate initiators without a matching end, and of ends without an initiator (Unicode Standard Annex 9, BD9). */
export function looseIsolates(text: string): ReadonlySet<number> {
  if (!ISOLATES.test(text)) return NONE;
  const open: number[] = [];
  const astray = new Set<number>();
  for (const { 0: character, index } of text.matchAll(/[\u2066-\u2069]/g)) {
    if (character !== '\u2069') open.push(index);
    else if (open.pop() === undefined) astray.add(index);
  }
  return new Set([...open, ...astray]);
}

function codePointOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
