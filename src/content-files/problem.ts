import { terminalLine } from '../text/index.ts';

/** Something in a content file that its author has to mend: where it stands, what is wrong, and what to do. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** A sentence that says what is wrong and how to mend it. */
  message: string;
}

/** `file:line:column  message`, as editors and terminals link it. */
function formatProblem({ file, line, column, message }: Problem): string {
  return terminalLine(`${file}:${line}:${column}  ${message}`);
}

/** A line for each problem, in order of file and line. */
export function problemLines(problems: readonly Problem[]): string[] {
  return inOrder(problems).map(formatProblem);
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
}

/** Thrown once with everything that is wrong in the content. What comes of it, whoever reads the content has to say. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count} in the content:\n${problemLines(problems).join('\n')}`);
    this.name = 'ContentError';
    this.problems = inOrder(problems);
  }
}
