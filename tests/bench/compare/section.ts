import type { GoldDocument, Scorer } from './gold.ts';

/** One part of the report: annotated documents become lines of text. A document that lacks the annotation in question is left out. */
export type Section = (gold: readonly GoldDocument[], scorer: Scorer, options: { examples: number }) => string[];

/** Turn cells into a line of a table: a wide first column, the others set to the right. */
export function row([name = '', ...cells]: readonly string[]): string {
  return `  ${name.padEnd(26)}${cells.map((cell) => cell.padStart(14)).join('')}`;
}
