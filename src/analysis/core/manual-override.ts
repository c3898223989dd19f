import type { ManualOverride } from './types.ts';

/** Return the note that tells readers that an editor set an annotation, with the editor's reason if there is one: “set by an editor (typo)”. */
export function overrideNote({ reason }: ManualOverride): string {
  return `set by an editor${reason === null ? '' : ` (${reason})`}`;
}
