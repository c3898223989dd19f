import type { GoldDocument, Scorer } from './gold.ts';

/** A section of the report: turns annotated documents into lines of text. Documents without the annotation in question are left out; `file` is the corpus. */
export type Section = (gold: readonly GoldDocument[], scorer: Scorer, options: { examples: number; file: string }) => string[];

/** Format cells as a table row: a wide first column, the others right-aligned. */
export function row([name = '', ...cells]: readonly string[]): string {
  return `  ${name.padEnd(26)}${cells.map((cell) => cell.padStart(14)).join('')}`;
}
