import { LINE_FORMS } from '../analysis/english/furniture/index.ts';
import { entriesOf, KNOWN_PLACES } from '../analysis/english/places/index.ts';
import { readEnglishData } from '../collections/languages/index.ts';
import type { Passage } from '../analysis/core/index.ts';
import { splitSentences } from '../analysis/english/sentences/index.ts';

/** Maximum length of a generated summary, in characters. */
const LENGTH = 200;
/** Matches the end of a sentence. */
const ENDED = /[.!?…。！？][\p{Pf}\p{Pe}"'*_]*$/u;
/** Matches the endings with which article lists cut a text. */
const CUT = /(?:\[?(?:\.{3}|…|&hellip;)\]?|\bread (?:more|on)\b.{0,20}|continue reading.{0,40})\s*[→»>]*$/iu;

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
  const isNamed = name !== place && namesAgain(name, text.slice(found[0].length));
  const isTold = when !== undefined || agency !== undefined || place.includes(',') || isNamed || isKnownPlace(name);
  return isTold && !NO_PLACE.test(place) ? { place: name, length: found[0].length } : null;
}

/** Return whether a text writes a name in the usual way, as it does a place, but not the letters of an agency. */
function namesAgain(name: string, text: string): boolean {
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

/** Whether a summary in a file was cut off: it ends with an ellipsis, or in the middle of a sentence of the text. */
export function isCut(summary: string, passages: readonly Passage[]): boolean {
  if (CUT.test(summary)) return true;
  if (ENDED.test(summary)) return false;
  const letters = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
  const start = letters(summary);
  const text = letters(
    passages
      .slice(0, 20)
      .map((passage) => passage.text)
      .join(' ')
      .slice(0, 20_000),
  );
  const at = start.length < 20 ? -1 : text.indexOf(start.slice(0, -3));
  return at !== -1;
}

/** Whether a line does not belong to the report. */
export function isFurniture(text: string): boolean {
  return !/[\p{L}\p{N}]{2}/u.test(text) || LINE_FORMS.some(({ form }) => form.test(text));
}

/** Summarize a report: its first whole sentences, up to 200 characters; a single longer one is cut at a word. Empty for an empty text. */
export function summaryOf(passages: readonly Passage[]): string {
  const usable = passages.filter(({ text }) => !isFurniture(text.trim()));
  const isWhole = ({ text }: Passage) => ENDED.test(text.trim());
  const paragraphs = usable.filter(({ kind, text }) => (kind === 'paragraph' || kind === 'quote') && !/^\s*(?:[•·▪*-]|\d+[.)])\s/u.test(text));
  const prose = usable.filter(({ kind }) => kind !== 'heading' && kind !== 'caption');
  const told = paragraphs.find(isWhole) ?? prose.find(isWhole) ?? paragraphs[0] ?? prose[0] ?? usable[0] ?? passages[0];
  if (!told) return '';
  const text = told.text.slice(datelineOf(told.text)?.length ?? 0);
  const sentences = splitSentences([{ ...told, text, opaque: [] }]).map(({ start, end }) => oneLine(text.slice(start, end)));
  let summary = '';
  for (const sentence of sentences) {
    const longer = summary === '' ? sentence : `${summary} ${sentence}`;
    if (longer.length > LENGTH) break;
    summary = longer;
  }
  return summary === '' ? cutAtWord(sentences[0] ?? oneLine(text)) : summary;
}

function cutAtWord(text: string): string {
  return text.length <= LENGTH
    ? text
    : `${text
        .slice(0, LENGTH - 2)
        .replace(/\s+\S*$/, '')
        .replace(/[,;:–—-]+$/, '')} …`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
