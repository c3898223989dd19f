import { memoize } from '../../core/memoize.ts';
import type { Entity } from './entity.ts';
import { COMMON_WORDS } from './resources/common-words.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from './resources/organization-words.ts';

/** Words that bring what an organization is for or of. */
const TAIL = /^(?:of|for|on|against|de)$/;

const ACRONYM = /^\p{Lu}[\p{Lu}&]+$/u;
/** Words behind letters that name the same body with them. */
const WHOLE = /^(?:Group|Groups|Holdings|Bank|Corporation|Company|Foundation)$/;

/** An organization's name → its first and its last words, as far as they are short for it. */
const shortFor = memoize((name): readonly string[] => {
  const words = name.split(' ');
  const parts: string[] = [];
  // “Bank of England” is no England; “Freedom of Russia Legion” is the Legion.
  const hasTail = words.some((word) => TAIL.test(word)) && !ORGANIZATION_HEADS.has(words.at(-1)?.toLowerCase() ?? '');
  for (let length = 1; length < words.length; length++) {
    const start = words.slice(0, length).join(' ');
    // “SUSE” is not SUSE Studio, but “NPD” is NPD Group.
    const isOtherBody = length === 1 && ACRONYM.test(start) && !words.slice(1).every((word) => WHOLE.test(word) || COMPANY_SUFFIXES.has(word.toLowerCase()));
    if (!isOtherBody && (length > 1 || !COMMON_WORDS.has(start.toLowerCase()))) parts.push(start);
    if (!hasTail) parts.push(words.slice(-length).join(' '));
  }
  return parts;
});

/** Organizations of an article by the first and last words of their names. */
export class ShortNames {
  readonly #byPart = new Map<string, Set<Entity>>();

  add(organization: Entity, name: string): void {
    for (const part of shortFor(name)) {
      const known = this.#byPart.get(part);
      if (known) known.add(organization);
      else this.#byPart.set(part, new Set([organization]));
    }
  }

  /** The only organization whose name begins or ends with this text: “the Legion”, “NPD” for “NPD Group”. */
  only(text: string): Entity | undefined {
    const found = this.#byPart.get(text);
    return found?.size === 1 ? [...found][0] : undefined;
  }
}
