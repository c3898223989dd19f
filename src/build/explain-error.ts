import { relative } from 'node:path';
import { PublishError } from './publish-error.ts';

/** Properties that errors of the loaders, Astro and Vite may have. */
interface BuildError extends Error {
  problems?: readonly unknown[];
  hint?: string;
  loc?: { file?: string; line?: number; column?: number };
  code?: string;
  path?: string;
}

/** Errors of the operating system while writing: the code; words of the message, because libraries in native code give no code; and what to do. */
const REFUSALS: [code: string, words: string, meaning: string][] = [
  ['ENOSPC', 'No space left on device', 'The disk is full: make room, then build again.'],
  ['EDQUOT', 'Disk quota exceeded', 'Your disk quota is used up: make room, then build again.'],
  ['EROFS', 'Read-only file system', 'This disk is read-only: move the project to another one.'],
  ['EACCES', 'Permission denied', 'No permission to write here: check the permissions of the folder.'],
  ['EPERM', 'Operation not permitted', 'No permission to write here: check the permissions of the folder.'],
];

/**
 * Return the lines that explain a build error to the user.
 *
 * Errors in content list their positions and remedies themselves. Other errors get their position, if known, and the stack if requested.
 *
 * @param hasVerbose whether the command has the option --verbose, which shows the stack
 */
export function explainError(thrown: unknown, root: string, { stack = false, hasVerbose = true } = {}): string {
  const error = toError(thrown);
  if (error.problems !== undefined || error instanceof PublishError) return error.message;
  const refusal = explainRefusal(error, root);
  if (refusal !== null) return stack ? `${refusal}\n${error.stack ?? ''}` : refusal;
  const { file, line, column } = error.loc ?? {};
  const position = file === undefined ? '' : `${relative(root, file)}${line === undefined ? '' : `:${line}:${column ?? 1}`}  `;
  const lines = [`${position}${error.message}`];
  if (error.hint !== undefined) lines.push(error.hint);
  if (stack) lines.push(error.stack ?? '');
  else if (hasVerbose) lines.push('Run it again with --verbose to see where this was thrown.');
  return lines.join('\n');
}

/** Return the explanation of an error of the operating system while writing; null for any other error. */
function explainRefusal(error: Error, root: string): string | null {
  for (const { code, path, message } of causesOf(error)) {
    const refusal = REFUSALS.find(([known, words]) => code === known || message.includes(words));
    if (!refusal) continue;
    const position = path === undefined ? '' : `${relative(root, path) || path}  `;
    return `${position}${refusal[2]}\nThe system says: ${code === refusal[0] ? message : refusal[1]}`;
  }
  return null;
}

/** Return the error, or the content error that it wraps. */
function toError(thrown: unknown): BuildError {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return causesOf(error).find(({ problems }) => problems !== undefined) ?? error;
}

/** List an error and its causes, the outermost first. */
function causesOf(error: Error): BuildError[] {
  const causes: BuildError[] = [];
  for (let inner: unknown = error; inner instanceof Error && !causes.includes(inner); inner = inner.cause) causes.push(inner);
  return causes;
}
