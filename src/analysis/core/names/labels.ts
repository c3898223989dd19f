import type { EntityType } from '../types.ts';

/** What a name can be, in the order of the model's labels. */
export const NAME_TYPES = ['person', 'place', 'organization', 'other'] as const satisfies readonly (EntityType | 'other')[];
export type NameType = (typeof NAME_TYPES)[number];

/** No name; then for each type one label for the first word of a name and one for the words that follow. */
export const LABELS = 1 + 2 * NAME_TYPES.length;
export const OUTSIDE = 0;

export const firstOf = (type: number): number => 1 + 2 * type;
export const nextOf = (type: number): number => 2 + 2 * type;

/** Whether a label marks a word that goes on with the name before it. */
export const goesOn = (label: number): boolean => label > 0 && label % 2 === 0;

/** Whether a label may follow another: what goes on must have begun. */
export const mayFollow = (before: number, label: number): boolean => !goesOn(label) || before === label || before === label - 1;
