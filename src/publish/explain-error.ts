import { relative } from 'node:path';
import { PublishError } from './publish-error.ts';

/** The members that errors of the loaders, Astro and Vite may have. */
interface BuildError extends Error {
  problems?: readonly unknown[];
  hint?: string;
  loc?: { file?: string; line?: number; column?: number };
}

/**
 * Turn what was thrown during a build into lines for the user.
 *
 * Errors in content list their places and remedies themselves. Others are told with the place, as far as it is known, and the stack if asked for.
 */
export function explainError(thrown: unknown, root: string, { stack = false } = {}): string {
  const error = toError(thrown);
  if (error.problems !== undefined || error instanceof PublishError) return error.message;
  const { file, line, column } = error.loc ?? {};
  const place = file === undefined ? '' : `${relative(root, file)}${line === undefined ? '' : `:${line}:${column ?? 1}`}  `;
  const lines = [`${place}${error.message}`];
  if (error.hint !== undefined) lines.push(error.hint);
  lines.push(stack ? (error.stack ?? '') : 'Run it again with --verbose to see where this was thrown.');
  return lines.join('\n');
}

/** The error itself, or the content error that others were thrown around. */
function toError(thrown: unknown): BuildError {
  if (!(thrown instanceof Error)) return new Error(String(thrown));
  let inner: unknown = thrown;
  while (inner instanceof Error) {
    if ((inner as BuildError).problems !== undefined) return inner;
    inner = inner.cause;
  }
  return thrown;
}
