import type { Passage } from './types.ts';

/** A passage of a plain text with its place in it. */
export interface TextPassage extends Passage {
  /** Offset of the passage's first code unit in the text. */
  offset: number;
}

/** Part a plain text into passages at its blank lines. Line breaks and tabs inside a passage become spaces, one for one, so that offsets stand. */
export function passagesOfText(text: string): TextPassage[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*(?:\n|$)))*/g)].map((match) => ({
    kind: 'paragraph',
    text: match[0].replace(/[\t\r\n]/g, ' '),
    opaque: [],
    offset: match.index,
  }));
}
