import { terminalLine } from '../text/index.ts';

/** A problem in a content file that its author has to fix: where it is, what is wrong, and what to do. */
export interface Problem {
  /** Path relative to the project root. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** A sentence that says what is wrong and how to fix it. */
  message: string;
}

/** Return a problem as `file:line:column  message`, which editors and terminals show as a link. */
function formatProblem({ file, line, column, message }: Problem): string {
  return terminalLine(`${file}:${line}:${column}  ${message}`);
}

/** Return problems as text, one per line, sorted by file and line. */
export function problemLines(problems: readonly Problem[]): string[] {
  return inOrder(problems).map(formatProblem);
}

/** Return problems sorted by file, line and column. */
function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
}

/** Error with all problems in the content. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count} in the content:\n${problemLines(problems).join('\n')}`);
    this.name = 'ContentError';
    this.problems = inOrder(problems);
  }
}
