/** Something in the Markdown that its author has to mend. Lines and columns count from 1, in the file. */
export interface Problem {
  line: number;
  column: number;
  /** A sentence that says what is wrong and how to mend it. */
  message: string;
}

/** Something that the sanitizer took out. Lines and columns count from 1, in the file. */
export interface Removal {
  line: number;
  column: number;
  /** “<script> element”, “attribute onclick of <p>”, “link to javascript:”, “invisible character U+202E”. */
  description: string;
}

/** Width and height in CSS pixels. */
export interface ImageSize {
  width: number;
  height: number;
}

/** Where the walk through a tree reports to. */
export interface Reports {
  problems: Problem[];
  removed: Removal[];
}

/** Order of reading. */
export function byPlace(a: { line: number; column: number }, b: { line: number; column: number }): number {
  return a.line - b.line || a.column - b.column;
}
