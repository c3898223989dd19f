import type { EntityType } from '../types.ts';

/** Types of names, in the order of the model's labels. */
export const NAME_TYPES = ['person', 'place', 'organization', 'other'] as const satisfies readonly (EntityType | 'other')[];
/** One of `NAME_TYPES`. */
export type NameType = (typeof NAME_TYPES)[number];

/** Number of labels in the BIO scheme: “outside” is 0; then each type has a label for the first word of a name (B) and one for the words that follow (I). */
export const LABEL_COUNT = 1 + 2 * NAME_TYPES.length;
/** Label of a word that belongs to no name. */
export const OUTSIDE = 0;

/** Return the label of the first word of a name, given the index of its type. */
export const beginLabel = (type: number): number => 1 + 2 * type;
/** Return the label of the further words of a name, given the index of its type. */
export const insideLabel = (type: number): number => 2 + 2 * type;

/** Return whether a label marks a word that continues the name before it. */
export const isInside = (label: number): boolean => label > 0 && label % 2 === 0;

/** Return whether a label may follow another: an inside label only follows a label of the same type. */
export const mayFollow = (before: number, label: number): boolean => !isInside(label) || before === label || before === label - 1;
