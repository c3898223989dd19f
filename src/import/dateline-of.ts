import { entriesOf, KNOWN_PLACES } from '../analysis/english/places/index.ts';
import { readEnglishData } from '../collections/languages/index.ts';

/** Matches a dateline at the head of a text: “SHEBEKINO, Russia (AP) — ”. */
const DATELINE =
  /^(?<place>\p{Lu}[\p{Lu}\p{M}.'’ -]{2,40}(?:,\s+\p{Lu}[\p{L}\p{M}.'’ -]{1,30}){0,2}|\p{Lu}[\p{L}\p{M}.'’ -]{1,40}(?:,\s+\p{Lu}[\p{L}\p{M}.'’ -]{1,30}){0,2}(?=,?\s+(?:\(|\p{Lu}[\p{Ll}]{2,8}\.?\s\d)))(?<when>,?\s+(?:\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2}(?:,?\s+\d{4})?|\d{1,2}\s+\p{Lu}\p{Ll}{2,8}\.?(?:\s+\d{4})?))?(?<agency>,?\s+\([\p{Lu}][\p{L}.&/ -]{1,30}\))?\s+[–—-]{1,2}\s+(?=\S)/u;

/** Matches capitalized words before a dash that are not a place. */
const NO_PLACE =
  /^(?:UPDATE|UPDATED|BREAKING|EXCLUSIVE|ANALYSIS|OPINION|CORRECTION|NOTE|WATCH|LIVE|VIDEO|FEATURE|REVIEW|INTERVIEW|FACTBOX|EXPLAINER|TIMELINE|NEWS|SPECIAL|PRESS RELEASE|FOR IMMEDIATE RELEASE|STEP|PART|WARNING|TIP|NEW|FREE)\b/;

/** Dateline at the head of a report. */
export interface Dateline {
  /** “Shebekino, Russia” */
  place: string;
  /** Length in UTF-16 units, including the dash. */
  length: number;
}

/**
 * Return the dateline at the head of a text: a place in capitals followed by a country, a day or a news agency, or a known place followed by one of these; then
 * a dash. Capitals alone (“NASA — The agency …”) are not enough, unless the text repeats the name in the usual way. Null if there is no dateline.
 */
export function datelineOf(text: string): Dateline | null {
  const found = DATELINE.exec(text.slice(0, 160));
  if (!found) return null;
  const { place = '', when, agency } = found.groups!;
  const name = place.replace(/\p{Lu}{3,}[\p{Lu}\p{M}]*/gu, (word) => word[0] + word.slice(1).toLowerCase());
  const isNamed = name !== place && repeatsName(name, text.slice(found[0].length));
  const isConfirmed = when !== undefined || agency !== undefined || place.includes(',') || isNamed || isKnownPlace(name);
  return isConfirmed && !NO_PLACE.test(place) ? { place: name, length: found[0].length } : null;
}

/** Return whether a text writes a name in the usual way, as it does a place, but not the letters of an agency. */
function repeatsName(name: string, text: string): boolean {
  const at = text.indexOf(name);
  return at !== -1 && !/^\p{L}/u.test(text.slice(at + name.length)) && !/\p{L}$/u.test(text.slice(0, at));
}

let cities: ReadonlySet<string> | undefined;

/** Return the cities of the data files, read once, without short names, which mostly have another meaning. */
function longCities(): ReadonlySet<string> {
  cities ??= new Set([...entriesOf(readEnglishData().cities)].filter((city) => city.length > 4));
  return cities;
}

function isKnownPlace(name: string): boolean {
  return KNOWN_PLACES.has(name) || longCities().has(name.toLowerCase());
}
