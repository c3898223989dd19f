import type { Mention, Span } from '../../core/index.ts';
import type { NameSpan } from './unexplained-definites.ts';
import type { ShortName } from './shown-words.ts';

/** The full names of the persons in an article. */
export class FullNames {
  /** Entity key → longest name of more than one word. */
  readonly fullNames = new Map<string, string>();
  /** Entity key → number of times that the person is called by a name of more than one word. */
  readonly #counts = new Map<string, number>();
  /** First word of a name, “Brown” of “Brown Ferries” → number of times that it is named so. */
  readonly #first = new Map<string, number>();

  constructor(mentions: readonly Mention[]) {
    for (const { type, nominal, entity, surface } of mentions) {
      if (nominal || !/\s/.test(surface)) continue;
      increment(this.#first, /^\S+/.exec(surface)![0]);
      if (type !== 'person') continue;
      increment(this.#counts, entity);
      if (surface.length > (this.fullNames.get(entity)?.length ?? 0)) this.fullNames.set(entity, surface);
    }
  }

  /**
   * Return the surnames in a span of people whom the article elsewhere calls by first name and surname. Offsets are relative to the span. Only a person's first mention in the span
   * is considered: in “Ann Brown said … Brown left”, “Brown” needs no first name. Nor does a surname before a noun or in the position of a place: “the Brown plan”, “in Brown”;
   * nor one that may be short for another name that the article has as often: “Brown Ferries”.
   *
   * @param passage text of the passage, to which the offsets of mentions and span refer
   */
  shortNamesIn(mentions: readonly Mention[], span: Span, passage: string): ShortName[] {
    const seen = new Set<string>();
    return mentions.flatMap(({ type, nominal, entity, surface, start, end }) => {
      if (type !== 'person' || nominal || seen.has(entity) || (!/\s/.test(surface) && !mayHaveFirstName(passage, start, end))) return [];
      seen.add(entity);
      const full = this.fullNames.get(entity);
      if (/\s/.test(surface) || full === undefined || !full.endsWith(` ${surface}`)) return [];
      const before = passage.slice(Math.max(0, start - MAX_BEFORE), start);
      if (!FORM_OF_ADDRESS.test(before) && (this.#first.get(surface) ?? 0) >= this.#counts.get(entity)!) return [];
      const firstNames = full.slice(0, -surface.length - 1);
      const particles = PARTICLES.exec(firstNames)?.[0] ?? '';
      const isWritten = particles !== '' && before.endsWith(`${particles.trimStart()} `);
      const shift = isWritten ? particles.trimStart().length + 1 : 0;
      return [{ start: start - span.start - shift, end: end - span.start, firstNames: isWritten ? firstNames.slice(0, -particles.length) : firstNames }];
    });
  }
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Words before a surname that show that it is that of a person. */
const FORM_OF_ADDRESS = /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Professor)\.? $/;
/** The end of first names that belongs to the surname: “Marjan (de) Boer”, “Jan (van der) Meer”. */
const PARTICLES = /(?: (?:de|der|den|des|del|della|di|da|do|dos|du|la|le|van|von|zu|zum|ten|ter|al|el|bin|ibn|ben))+$/;

/** Before a name that is followed by a noun: “the Brown plan”. A first name inside would be wrong even for a person. */
const DETERMINER = /\b(?:the|an?|this|that|these|those|its|their|our|another|every|no) $/i;
/** Words before a name that is rather that of a place: “in Brown”, “the people of Brown”. A link to a person of that name may be wrong, and brackets would then alter the sentence. */
const BEFORE_PLACE =
  /\b(?:in|at|near|from|to|into|outside|inside|around|across|throughout|within|towards?|(?:people|residents|inhabitants|households|city|town|village|port|mayor|council|streets|parts?|half) of|bound for) $/i;
/** The end of an address: “Silo 4, (Brown)”; but not a date: “On Tuesday, Brown left”. */
const BEFORE_END_OF_ADDRESS =
  /(?<!\b(?:\d{4}|\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December)(?: \d+)?)(?<=\b(?:\p{Lu}[\p{L}]+|\p{N}+)), $/u;

/** Number of characters before a name that are searched: the longest of the words above have fewer. */
const MAX_BEFORE = 40;

/** Return whether a surname may get a first name: not before a noun, or in the position of a place. */
function mayHaveFirstName(passage: string, start: number, end: number): boolean {
  const [before, after] = [passage.slice(Math.max(0, start - MAX_BEFORE), start), passage.slice(end)];
  if (DETERMINER.test(before) && /^ \p{Ll}/u.test(after)) return false;
  if (BEFORE_END_OF_ADDRESS.test(before) && /^(?:$|[.;)]|,(?! (?:who|whose|\d+,)\b)| (?:on|in|at)\b)/.test(after)) return false;
  return !BEFORE_PLACE.test(before);
}

/** Word before a name that makes it clear without a first name: an office (“President Hollande”; “Mr” does not), or “Hurricane” for a storm that is typed as a person. */
const TITLE =
  /\b(?:President|Vice-President|Governor|Mayor|Minister|Premier|Chancellor|King|Queen|Prince|Princess|Pope|Senator|Secretary|Judge|Justice|General|Admiral|Bishop|Archbishop|Cardinal|Saint|Captain|Professor|Hurricane|Storm|Typhoon|Cyclone) $/;

/** Whether the person whom a sentence names first has only a surname, without a title, and the article gives no first name: “Whitmore stated on Friday …”. */
export function hasUnknownPerson(text: string, names: readonly NameSpan[], shortNames: readonly ShortName[]): boolean {
  const first = names.find(({ type }) => type === 'person');
  if (first === undefined) return false;
  const { start, end } = first;
  // “Cutler’s Green” is a place, and “the court (Dunleavy, J.)” names its judge beside what it reports.
  if (/^['’]s \p{Lu}/u.test(text.slice(end)) || text.lastIndexOf('(', start) > text.lastIndexOf(')', start)) return false;
  // “The stern of the Lumen”, “the first ferry of Kystruten”: after a preposition, a name is often the name of a thing.
  if (/\b(?:the|of|on|in|at|to|by|for|from|with) $/i.test(text.slice(0, start))) return false;
  return !/\s/.test(text.slice(start, end)) && !shortNames.some((name) => name.start === start) && !TITLE.test(text.slice(0, start));
}
