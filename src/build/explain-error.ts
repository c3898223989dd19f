import { relative } from 'node:path';
import { PublishError } from './publish-error.ts';

/** The members that errors of the loaders, Astro and Vite may have. */
interface BuildError extends Error {
  problems?: readonly unknown[];
  hint?: string;
  loc?: { file?: string; line?: number; column?: number };
  code?: string;
  path?: string;
}

/** When the system refuses to write: its code, its words (parts that are no JavaScript have no code), what that means and what to do. */
const REFUSALS: [code: string, words: string, meaning: string][] = [
  ['ENOSPC', 'No space left on device', 'The disk is full: make room, then build again.'],
  ['EDQUOT', 'Disk quota exceeded', 'Your share of the disk is used up: make room, then build again.'],
  ['EROFS', 'Read-only file system', 'This disk can only be read: put the project on another one.'],
  ['EACCES', 'Permission denied', 'This may not be written: see in the properties of the folder who may.'],
  ['EPERM', 'Operation not permitted', 'This may not be written: see in the properties of the folder who may.'],
];

/**
 * Turn what was thrown during a build into lines for the user.
 *
 * Errors in content list their places and remedies themselves. Others are told with the place, as far as it is known, and the stack if asked for.
 *
 * @param hasVerbose whether the command has an option --verbose, by which the stack can be asked for
 */
export function explainError(thrown: unknown, root: string, { stack = false, hasVerbose = true } = {}): string {
  const error = toError(thrown);
  if (error.problems !== undefined || error instanceof PublishError) return error.message;
  const refusal = explainRefusal(error, root);
  if (refusal !== null) return stack ? `${refusal}\n${error.stack ?? ''}` : refusal;
  const { file, line, column } = error.loc ?? {};
  const place = file === undefined ? '' : `${relative(root, file)}${line === undefined ? '' : `:${line}:${column ?? 1}`}  `;
  const lines = [`${place}${error.message}`];
  if (error.hint !== undefined) lines.push(error.hint);
  if (stack) lines.push(error.stack ?? '');
  else if (hasVerbose) lines.push('Run it again with --verbose to see where this was thrown.');
  return lines.join('\n');
}

/** What the system refused, as far as that is why the error was thrown. */
function explainRefusal(error: Error, root: string): string | null {
  for (const { code, path, message } of causesOf(error)) {
    const refusal = REFUSALS.find(([known, words]) => code === known || message.includes(words));
    if (!refusal) continue;
    const place = path === undefined ? '' : `${relative(root, path) || path}  `;
    return `${place}${refusal[2]}\nThe system says: ${code === refusal[0] ? message : refusal[1]}`;
  }
  return null;
}

/** The error itself, or the content error that others were thrown around. */
function toError(thrown: unknown): BuildError {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return causesOf(error).find(({ problems }) => problems !== undefined) ?? error;
}

/** An error and those that it was thrown around, the outermost first. */
function causesOf(error: Error): BuildError[] {
  const causes: BuildError[] = [];
  for (let inner: unknown = error; inner instanceof Error && !causes.includes(inner); inner = inner.cause) causes.push(inner);
  return causes;
}
