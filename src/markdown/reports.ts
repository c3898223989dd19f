/** A problem in the Markdown that its author has to fix. Lines and columns of the file, counted from 1. */
export interface Problem {
  line: number;
  column: number;
  /** A sentence that says what is wrong and how to fix it. */
  message: string;
}

/** Something that the sanitizer removed. Lines and columns of the file, counted from 1. */
export interface Removal {
  line: number;
  column: number;
  /** The removed thing: “<script> element”, “attribute onclick of <p>”, “link to javascript:”, “invisible character U+202E”. */
  description: string;
  /** Its HTML name and that of its element, if it is an attribute that was removed in whole or in part. */
  attribute?: { name: string; element: string };
}

/** Width and height in CSS pixels. */
export interface ImageSize {
  width: number;
  height: number;
}

/** Problems and removals found in a tree. */
export interface Reports {
  problems: Problem[];
  removed: Removal[];
}

/** Return the order of two reports by position. */
export function byPosition(a: { line: number; column: number }, b: { line: number; column: number }): number {
  return a.line - b.line || a.column - b.column;
}
