/*
 * Characters that no reader sees and that make a text another one than it looks: “Pu‹zero width space›tin” is not “Putin”, and after a
 * right-to-left override “gnp.exe” is shown as “exe.png” (Unicode Technical Report 36, “Unicode Security Considerations”).
 */

/** Controls of the C0 and C1 sets that are no white space, and code points that are no characters. */
const CONTROLS = String.raw`[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Cs}|[\u{1FFFE}\u{1FFFF}]`;
/** Zero-width spaces and joiners of words, invisible operators, deprecated formatting, interlinear notes. */
const ZERO_WIDTH = String.raw`[\u180E\u200B\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFB]`;
/** Tags, but for those that make a black flag the flag of a region. */
const TAGS = String.raw`(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]{0,8})[\u{E0000}-\u{E007F}]`;
/** Joiners where they join nothing: they have a use after emoji, after marks, and in scripts such as Arabic and Devanagari. */
const JOINERS = String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}]|(?![\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])\p{L})[\u200C\u200D]`;
/** What turns the direction of the text after it, whatever its letters say. */
const TURNS = String.raw`[\u202A-\u202E]`;
/** What sets a direction apart or marks one: of use in running text where it is closed again, in a name only in the way. */
const MARKS = String.raw`[\u061C\u200E\u200F\u2066-\u2069]`;
/** Hyphens that are not shown, letters that look like nothing. */
const BLANKS = String.raw`[\u00AD\u034F\u115F\u1160\u3164\uFFA0]`;

const ISOLATES = /[\u2066-\u2069]/;
const proseOrIsolate = /* @__PURE__ */ new RegExp([CONTROLS, ZERO_WIDTH, TAGS, JOINERS, TURNS, ISOLATES.source].join('|'), 'gu');
const inName = /* @__PURE__ */ new RegExp([CONTROLS, ZERO_WIDTH, TAGS, JOINERS, TURNS, MARKS, BLANKS].join('|'), 'u');

/** A hidden character and where it stands. */
export interface HiddenCharacter {
  /** UTF-16 offset in the text. */
  index: number;
  /** “U+202E” */
  codePoint: string;
}

/** Find the first character that has no place in a name or a title; null when there is none. */
export function hiddenInName(text: string): HiddenCharacter | null {
  const found = inName.exec(text);
  return found && { index: found.index, codePoint: codePointOf(found[0]) };
}

/**
 * Turn running text into the same without what hides in it, with what that was. Marks of direction and soft hyphens stay: there they are of
 * use. A direction that is set apart and never closed would reach into what the site writes behind the text: an element's end closes only one.
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

/** The offsets of isolates that nothing closes, and of ends that close none (Unicode Standard Annex 9, BD9). */
export function looseIsolates(text: string): Set<number> {
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
