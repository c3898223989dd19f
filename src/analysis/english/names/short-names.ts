import { memoize } from '../../core/memoize.ts';
import type { Entity } from './entity.ts';
import { COMMON_WORDS } from './resources/common-words.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from './resources/organization-words.ts';
import { KNOWN_PLACES } from './resources/places.ts';

/** Prepositions before the complement of an organization's name. */
const COMPLEMENT = /^(?:of|for|on|against|de)$/;

/** An acronym of capitals: “NPD”, “AT&T”. */
const ACRONYM = /^\p{Lu}[\p{Lu}&]+$/u;
/** Words that may be added to an acronym without changing what it names: “NPD Group” is NPD. */
const SAME_BODY = /^(?:Group|Groups|Holdings|Bank|Corporation|Company|Foundation)$/;

/** Adjectives that begin the names of many organizations, and so are short for none: “Federal” is not short for “Federal Trade Commission”. */
const NOT_SHORT = new Set(['federal', 'national', 'international', 'mobile', 'digital', 'social', 'open', 'public', 'joint', 'regional', 'municipal']);

/** Last words of names of local bodies. The place in such a name is not short for the body: “Wexford” is not “Wexford County Council”. */
const LOCAL_BODIES = /^(?:Council|Court|Police|Constabulary|Hospital|Airport|School|Authority|Fire)$/;
/** Words between the place and the last word of the name of a local body. */
const TOWN_COUNTY = /^(?:County|City|Borough|District|Town|Parish|Crown|Magistrates|General)$/;

/** Last words of names of products and services. The name of the organization is not short for them: “Herald” is not “Herald Newsletter”. */
const PRODUCT_HEADS = /^(?:Listserv|Newsletter|Survey|Blog|Podcast|Webinar|Handbook|Portal|Registry|Directory|Gallery|Dashboard)$/i;

/** Return the beginnings and endings of an organization's name that can be short for the name. */
const shortForms = memoize((name): readonly string[] => {
  const words = name.split(' ');
  const parts: string[] = [];
  // “England” is not short for “Bank of England”; “Legion” is short for “Freedom of Russia Legion”.
  const hasComplement = words.some((word) => COMPLEMENT.test(word)) && !ORGANIZATION_HEADS.has(words.at(-1)?.toLowerCase() ?? '');
  for (let length = 1; length < words.length; length++) {
    // “The Dockers” is short for “Dockers' Federation”, “the Boatmen” for “Boatmen's Federation”.
    const start = words
      .slice(0, length)
      .join(' ')
      .replace(/(?<=s)['’]$|['’]s$/u, '');
    // “SUSE” is not short for “SUSE Studio”, but “NPD” is for “NPD Group”.
    const isOtherBody =
      length === 1 && ACRONYM.test(start) && !words.slice(1).every((word) => SAME_BODY.test(word) || COMPANY_SUFFIXES.has(word.toLowerCase()));
    // “Wexford” is the town, not short for “Wexford County Council”.
    const isTown = length === 1 && LOCAL_BODIES.test(words.at(-1) ?? '') && (TOWN_COUNTY.test(words[1] ?? '') || KNOWN_PLACES.has(start));
    // “Federal User Experience” is not short for “Federal User Experience Listserv”.
    const isProduct = PRODUCT_HEADS.test(words.at(-1) ?? '');
    if (!isOtherBody && !isTown && !isProduct && (length > 1 || !(COMMON_WORDS.has(start.toLowerCase()) || NOT_SHORT.has(start.toLowerCase()))))
      parts.push(start);
    if (!hasComplement) parts.push(words.slice(-length).join(' '));
  }
  return parts;
});

/** The organizations of an article, by the short forms of their names. */
export class ShortNames {
  readonly #byPart = new Map<string, Set<Entity>>();

  /** Register a name of an organization. */
  add(organization: Entity, name: string): void {
    for (const part of shortForms(name)) {
      const organizations = this.#byPart.get(part);
      if (organizations) organizations.add(organization);
      else this.#byPart.set(part, new Set([organization]));
    }
  }

  /** Return the only organization for which this text is short: “the Legion”, “NPD” for “NPD Group”. */
  organizationFor(text: string): Entity | undefined {
    const organizations = this.#byPart.get(text);
    return organizations?.size === 1 ? [...organizations][0] : undefined;
  }
}
