import type { ModelName } from '../model/name-model.ts';
import { ORGANIZATION_FIELDS } from '../resources/organization-words.ts';
import { capitalAt, wordAt } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

/** Offices of a government, after the field that they are responsible for. */
const OFFICE = /^(?:Ministers?|Secretary|Secretaries|Ministry)$/;

/**
 * Return the names, with the type “other” for the field of an office: “Labour Minister Ann Poole” is of no party. “Labour leader” is, and so is a “Labour Minister for Health”; the
 * Treasury is what a “Treasury Secretary” heads.
 */
export function markPortfolios(names: ModelName[], { words }: NameRefinerContext): ModelName[] {
  return names.map((name) => {
    const { first, last, type } = name;
    const field = words[first]!.lower;
    if (type !== 'organization' || first !== last || field === 'treasury' || !ORGANIZATION_FIELDS.has(field)) return name;
    const office = capitalAt(words, last + 1, first);
    return office && OFFICE.test(office.text) && wordAt(words, last + 2, first)?.lower !== 'for' ? { ...name, type: 'other' } : name;
  });
}
