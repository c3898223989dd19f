import type { ByHand } from './types.ts';

/** The words that tell a reader that an editor set something, with the reason where one was given. */
export function manualOverride({ reason }: ByHand): string {
  return `set by hand${reason === null ? '' : ` (${reason})`}`;
}
