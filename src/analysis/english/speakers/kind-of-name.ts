import { COMPANY_SUFFIXES, NOTED_COMPANIES, NOTED_MEDIA, NOTED_PUBLIC_BODIES } from '../names/resources/organization-words.ts';
import { CLUBS_AND_LEAGUES, COMPANIES, NEWS_MEDIA, PARTIES_AND_MOVEMENTS, PUBLIC_BODIES } from '../names/resources/organizations.ts';
import { phrases } from '../names/resources/word-list.ts';
import { KIND_BY_NAME_WORD } from './resources/speaker-nouns.ts';
import type { SpeakerKind } from './types.ts';

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

/** Kinds of organizations that are often in the news, by each of their names. */
const KIND_BY_NAME: ReadonlyMap<string, SpeakerKind> = new Map(
  LISTS.flatMap(([kind, list]) => phrases(list).flatMap((entry) => entry.split('|').map((name): [string, SpeakerKind] => [name, kind]))).toReversed(),
);

/** Return the kind of an organization by its name; null if the name does not tell it: “Ministry of Defence” → `official`, “Smashing Magazine” → `media`. */
export function kindOfName(name: string): SpeakerKind | null {
  const known = KIND_BY_NAME.get(name);
  if (known !== undefined) return known;
  const byDomain = DOMAINS.find(([domain]) => domain.test(name));
  if (byDomain) return byDomain[1];
  const words = name
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s,]+/);
  if (COMPANY_SUFFIXES.has(words.at(-1)!.replace(/\.$/, ''))) return 'company';
  const link = words.findIndex((word, index) => index > 0 && (word === 'of' || word === 'for' || word === 'on'));
  // The kind is in the last word before “of” (“Ministry of Defence”), else in the last word (“Defence Ministry”).
  const head = link < 0 ? words : words.slice(0, link);
  // “Social media” is not a publication.
  if (words.includes('social') && words.includes('media')) return null;
  return [...head.toReversed(), ...words.slice(head.length).toReversed()].flatMap((word) => KIND_BY_NAME_WORD.get(word) ?? [])[0] ?? null;
}
