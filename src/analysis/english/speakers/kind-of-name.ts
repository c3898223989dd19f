import { COMPANY_SUFFIXES, NOTED_COMPANIES, NOTED_MEDIA, NOTED_PUBLIC_BODIES } from '../names/resources/organization-words.ts';
import { CLUBS_AND_LEAGUES, COMPANIES, NEWS_MEDIA, PARTIES_AND_MOVEMENTS, PUBLIC_BODIES } from '../names/resources/organizations.ts';
import { phrases } from '../names/resources/word-list.ts';
import { KIND_BY_NAME_WORD } from './resources/speaker-nouns.ts';
import type { SpeakerKind } from './types.ts';

/**
 * Lists of well-known names, with the kind of the organizations in each. The lists `NOTED_…` add the organizations that are most often in the news. If a name is in
 * several lists, the first one decides.
 */
const LISTS: [SpeakerKind, string][] = [
  ['official', PUBLIC_BODIES],
  ['group', PARTIES_AND_MOVEMENTS],
  ['company', COMPANIES],
  ['media', NEWS_MEDIA],
  ['company', NOTED_COMPANIES],
  ['media', NOTED_MEDIA],
  ['official', NOTED_PUBLIC_BODIES],
  ['group', CLUBS_AND_LEAGUES],
];

/** Endings of domain names that only one kind of organization can have. */
const DOMAINS: [RegExp, SpeakerKind][] = [
  [/\.gov(?:\.\p{L}\p{L})?$/iu, 'official'],
  [/\.mil$/iu, 'military'],
  [/\.edu$/iu, 'expert'],
];

/** Kind of a well-known organization by any of its names. */
const KIND_BY_NAME: ReadonlyMap<string, SpeakerKind> = new Map(
  LISTS.flatMap(([kind, list]) => phrases(list).flatMap((entry) => entry.split('|').map((name): [string, SpeakerKind] => [name, kind]))).toReversed(),
);

/** Return the kind of an organization that its name shows: “Ministry of Defence” → `official`, “Smashing Magazine” → `media`; null if it shows none. */
export function kindOfName(name: string): SpeakerKind | null {
  const knownKind = KIND_BY_NAME.get(name);
  if (knownKind !== undefined) return knownKind;
  const byDomain = DOMAINS.find(([domain]) => domain.test(name));
  if (byDomain) return byDomain[1];
  const words = name
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s,]+/);
  if (COMPANY_SUFFIXES.has(words.at(-1)!.replace(/\.$/, ''))) return 'company';
  const preposition = words.findIndex((word, index) => index > 0 && (word === 'of' || word === 'for' || word === 'on'));
  // The last word before “of” shows the kind (“Ministry of Defence”), else the last word (“Defence Ministry”).
  const head = preposition < 0 ? words : words.slice(0, preposition);
  // “Social media” is not a publication.
  if (words.includes('social') && words.includes('media')) return null;
  return [...head.toReversed(), ...words.slice(head.length).toReversed()].flatMap((word) => KIND_BY_NAME_WORD.get(word) ?? [])[0] ?? null;
}
