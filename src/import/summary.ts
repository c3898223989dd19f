import { entriesOf, KNOWN_PLACES } from '../analysis/english/places/index.ts';
import { readEnglishData } from '../collections/languages/index.ts';
import { type Passage, splitSentences } from '../analysis/core/index.ts';

/** A summary that is made is no longer than this. */
const LENGTH = 200;
/** What ends a sentence. */
const ENDED = /[.!?…。！？][\p{Pf}\p{Pe}"'*_]*$/u;
/** How a list of articles ends a text that it cut. */
const CUT = /(?:\[?(?:\.{3}|…|&hellip;)\]?|\bread (?:more|on)\b.{0,20}|continue reading.{0,40})\s*[→»>]*$/iu;

/** Lines that stand around a report and are none of it. */
const FURNITURE = [
  /^(?:by|par|von|por)\s+\p{Lu}[^.!?]{0,80}$/iu,
  /^(?:share|tweet|print|e-?mail|follow|subscribe|sign up|advertisement|sponsored|related|read more|see also|also read|skip to|table of contents|contents|menu|home|comments?|tags?|categor(?:y|ies)|filed under|posted (?:on|in|by)|published|updated|last (?:modified|updated)|reading time|listen to|watch|download)\b.{0,80}$/iu,
  /^(?:photo|picture|image|illustration|video|credit|source|caption|figure)s?(?:\s+(?:by|credit|courtesy))?\s*[:©(].{0,200}$/iu,
  /^\d+\s+(?:min(?:ute)?s?\s+read|comments?|shares?|views?)\b/iu,
  /^(?:©|copyright|all rights reserved)/iu,
  /^(?:(?:an?\s+)?editor.?s?\W{0,2}s?\s+note|note|update|correction|disclaimer|this (?:post|article|story) (?:was|is|has been|originally)\b)/iu,
  /^https?:\/\/\S+$/i,
];

/** A text's head that says where and when it was written: “SHEBEKINO, Russia (AP) — ”. */
const DATELINE =
  /^(?<place>\p{Lu}[\p{Lu}\p{M}.'’ -]{2,40}(?:,\s+\p{Lu}[\p{L}\p{M}.'’ -]{1,30}){0,2}|\p{Lu}[\p{L}\p{M}.'’ -]{1,40}(?:,\s+\p{Lu}[\p{L}\p{M}.'’ -]{1,30}){0,2}(?=,?\s+(?:\(|\p{Lu}[\p{Ll}]{2,8}\.?\s\d)))(?<when>,?\s+(?:\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2}(?:,?\s+\d{4})?|\d{1,2}\s+\p{Lu}\p{Ll}{2,8}\.?(?:\s+\d{4})?))?(?<agency>,?\s+\([\p{Lu}][\p{L}.&/ -]{1,30}\))?\s+[–—-]{1,2}\s+(?=\S)/u;

/** Words in capitals before a dash that are no place. */
const NO_PLACE =
  /^(?:UPDATE|UPDATED|BREAKING|EXCLUSIVE|ANALYSIS|OPINION|CORRECTION|NOTE|WATCH|LIVE|VIDEO|FEATURE|REVIEW|INTERVIEW|FACTBOX|EXPLAINER|TIMELINE|NEWS|SPECIAL|PRESS RELEASE|FOR IMMEDIATE RELEASE|STEP|PART|WARNING|TIP|NEW|FREE)\b/;

/** The dateline at the head of a report. */
export interface Dateline {
  /** “Shebekino, Russia” */
  place: string;
  /** UTF-16 units that it takes, with its dash. */
  length: number;
}

/**
 * Find the dateline at the head of a text: a place in capitals with a land, a day or a news agency behind it, or a place with one of these; then a dash.
 * Capitals alone (“NASA — The agency …”) say too little. Null where there is none.
 */
export function datelineOf(text: string): Dateline | null {
  const found = DATELINE.exec(text.slice(0, 160));
  if (!found) return null;
  const { place = '', when, agency } = found.groups!;
  const name = place.replace(/\p{Lu}{3,}[\p{Lu}\p{M}]*/gu, (word) => word[0] + word.slice(1).toLowerCase());
  const isTold = when !== undefined || agency !== undefined || place.includes(',') || isKnownPlace(name);
  return isTold && !NO_PLACE.test(place) ? { place: name, length: found[0].length } : null;
}

let cities: ReadonlySet<string> | undefined;

/** The cities of the data files, read once. Short names of cities are mostly short forms of something else, too. */
function longCities(): ReadonlySet<string> {
  cities ??= new Set([...entriesOf(readEnglishData().cities)].filter((city) => city.length > 4));
  return cities;
}

function isKnownPlace(name: string): boolean {
  return KNOWN_PLACES.has(name) || longCities().has(name.toLowerCase());
}

/** Whether a summary that a file gives was cut off: by an ellipsis, or in the middle of a sentence with which the text begins. */
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

/** Whether a line stands around a report and is none of it. */
export function isFurniture(text: string): boolean {
  return !/[\p{L}\p{N}]{2}/u.test(text) || FURNITURE.some((pattern) => pattern.test(text));
}

/** Make a summary of a report: its first whole sentences, up to 200 characters; a single longer one is cut at a word. Empty where there is no text. */
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
