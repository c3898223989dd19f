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
  /** Length in UTF-16 units, including the dash and the white space after it. */
  length: number;
}

/** Number of UTF-16 units at the head of a text that are searched for a dateline. */
const HEAD_LENGTH = 160;

/**
 * Return the dateline at the head of a text: a place in capitals, or a place in mixed case before a day or a news agency; then a dash. Capitals without a
 * country, a day or an agency (“NASA — The agency …”) count only if the place is known or the text repeats it in lower case. Null if there is no dateline.
 */
export function datelineOf(text: string): Dateline | null {
  const found = DATELINE.exec(text.slice(0, HEAD_LENGTH));
  if (!found) return null;
  const { place = '', when, agency } = found.groups!;
  const name = withoutCapitals(place);
  const isRepeated = name !== place && repeatsName(name, text.slice(found[0].length));
  const isConfirmed = when !== undefined || agency !== undefined || place.includes(',') || isRepeated || isKnownPlace(name);
  return isConfirmed && !NO_PLACE.test(place) ? { place: name, length: found[0].length } : null;
}

/** Initials of states and bodies, which stay in capitals: “DUBAI, UAE”. */
const INITIALS = /^(?:UN|US|USA|UK|EU|UAE|DRC|DC|NY|NSW)$/;
/** Words within a name of a place that are in lower case: “Rio de Janeiro”, “Sharm el-Sheikh”, “Stratford-upon-Avon”. */
const PARTICLES = /^(?:of|on|upon|in|by|the|and|de|da|do|du|des|del|di|la|le|les|el|al|es|ed|am|an|der|sur|y)$/;

/**
 * Return a place with its words in capitals in the usual form: “Rio de Janeiro” for “RIO DE JANEIRO”. Words of two letters are changed only where they open a
 * name or are within it: the last one is that of a state or country (“LOS ANGELES CA”, “LEEDS, UK”).
 */
function withoutCapitals(place: string): string {
  return place.replace(/\p{Lu}[\p{Lu}\p{M}]+(?:['’]\p{Lu}[\p{Lu}\p{M}]*)?(?![\p{L}\p{M}])/gu, (word, at: number) => {
    const [before, after] = [place.slice(0, at), place.slice(at + word.length)];
    const isWithin = /\p{L}[\p{M}.]*[ -]$/u.test(before) && /^[ -]\p{Lu}/u.test(after);
    const lower = word.toLowerCase();
    if (isWithin && PARTICLES.test(lower)) return lower;
    if (INITIALS.test(word) || (word.length === 2 && !/^(?:[ -]|\.\s)\p{Lu}/u.test(after))) return word;
    return word.charAt(0) + lower.slice(1);
  });
}

/** Return whether a text contains a name as a whole word that is not in capitals, which shows that it is no acronym. */
function repeatsName(name: string, text: string): boolean {
  const at = text.indexOf(name);
  return at !== -1 && !/^\p{L}/u.test(text.slice(at + name.length)) && !/\p{L}$/u.test(text.slice(0, at));
}

let cities: ReadonlySet<string> | undefined;

/** Return the cities of the data files, read once, without short names, which mostly have another meaning. */
function citiesWithLongNames(): ReadonlySet<string> {
  cities ??= new Set([...entriesOf(readEnglishData().cities)].filter((city) => city.length > 4));
  return cities;
}

function isKnownPlace(name: string): boolean {
  return KNOWN_PLACES.has(name) || citiesWithLongNames().has(name.toLowerCase());
}
