import { HONORIFICS, TITLES } from '../names/resources/titles.ts';
import type { EntityType, Mention } from '../../core/types.ts';
import { PREPOSITIONS } from './resources/en.ts';
import type { PassageContext } from './types.ts';

/** A mention with its place in the order of the text. */
export interface Known {
  entity: string;
  type: EntityType;
  /** Number of its sentence in the article. */
  sentence: number;
  /** Number of its first word in the article. */
  order: number;
  /** Whether it hangs on another noun or a preposition, so that its sentence is not about it: “a friend of Ana Reyes”. */
  bound?: boolean;
}

/** Numbers a word of a reading in the order of the article. */
export type Order = (reading: PassageContext, at: number) => { sentence: number; order: number };

/** An office is looked for in so many words before a name and behind it: “the governor of the northern region, Ana Reyes”. */
const FARTHEST = 8;
/** Who spoke so many sentences ago may speak on without being named. */
const SPOKE_BACK = 2;
/** A pronoun stands for no one who was last named longer ago than this. */
const SENTENCES_BACK = 4;

/** Who was named up to a point of the article, and by which offices: what pronouns and “the governor” stand for. */
export class Antecedents {
  readonly #known: Known[] = [];
  readonly #byOffice = new Map<string, string[]>();
  readonly #organizations = new Map<string, { entity: string; order: number }[]>();
  readonly #gender = new Map<string, string>();

  constructor(readings: PassageContext[], order: Order) {
    for (const reading of readings) {
      let previous: Mention | undefined;
      reading.words.forEach(({ mention }, at) => {
        if (mention === undefined || mention === previous) return;
        previous = mention;
        const known = { entity: mention.entity, type: mention.type, bound: isBound(reading, at), ...order(reading, at) };
        this.#known.push(known);
        if (mention.type === 'person') for (const office of officesAround(reading, at)) add(this.#byOffice, office, mention.entity);
        else for (const word of mention.surface.toLowerCase().split(/\s+/)) add(this.#organizations, word, { entity: mention.entity, order: known.order });
      });
    }
  }

  /** The only person who bears an office in this article. */
  withOffice(office: string): string | undefined {
    const bearers = new Set(this.#byOffice.get(office));
    return bearers.size === 1 ? [...bearers][0] : undefined;
  }

  /** The organization last named with this word in its name: “the ministry”. */
  withWord(word: string, order: number): string | undefined {
    return this.#organizations.get(word)?.findLast((organization) => organization.order < order)?.entity;
  }

  /**
   * Who “he”, “she” or “it” is. Sentence by sentence backwards: who spoke there, or else whom the sentence is about; where there is neither,
   * who spoke last, or else who was named first in the nearest sentence that names somebody.
   */
  pronoun(pronoun: string, at: { sentence: number; order: number }, speaker: Known | null): Known | undefined {
    const isPerson = pronoun === 'he' || pronoun === 'she' || pronoun === 'his' || pronoun === 'her';
    const gender = pronoun === 'his' ? 'he' : pronoun === 'her' ? 'she' : pronoun;
    const fits = ({ entity, type }: Known): boolean =>
      isPerson ? type === 'person' && (this.#gender.get(entity) ?? gender) === gender : type === 'organization';
    const spoke = speaker && at.sentence - speaker.sentence <= SPOKE_BACK && fits(speaker) ? speaker : undefined;
    let bound: Known | undefined;
    let subject: Known | undefined;
    for (let i = this.#lastBefore(at.order); i >= 0; i--) {
      const known = this.#known[i]!;
      const since = Math.max(spoke?.sentence ?? 0, subject?.sentence ?? 0, at.sentence - SENTENCES_BACK);
      if (known.sentence < since || (spoke && known.sentence === spoke.sentence)) break;
      if (!fits(known)) continue;
      if (known.bound !== true) subject = known;
      else if (!bound || known.sentence === bound.sentence) bound = known;
    }
    const found = subject ?? spoke ?? bound;
    if (found && isPerson) this.#gender.set(found.entity, gender);
    return found;
  }

  #lastBefore(order: number): number {
    let [low, high] = [0, this.#known.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#known[middle]!.order < order) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** Whether a preposition stands before a name, or its own office, or the name owns what follows: “with Governor Ana Reyes”, “Reyes’s brother”. */
function isBound({ words }: PassageContext, at: number): boolean {
  const { sentence, mention } = words[at]!;
  let end = at;
  while (words[end + 1]?.mention === mention) end++;
  if (/['’]s?$/.test(words[end]!.text) && words[end + 1]?.text !== ',') return true;
  let before = at - 1;
  while (before >= 0 && words[before]!.sentence === sentence && (TITLES.has(words[before]!.lower) || /^(?:the|a|an)$/.test(words[before]!.lower))) before--;
  return before >= 0 && words[before]!.sentence === sentence && PREPOSITIONS.has(words[before]!.lower);
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** The offices that stand with a name: “Governor Ana Reyes”, “the head of the committee, Ana Reyes”, “Ana Reyes, mayor of Northport”. */
function officesAround({ words }: PassageContext, at: number): string[] {
  const offices: string[] = [];
  const { sentence, mention } = words[at]!;
  const isOffice = (word: string): boolean => TITLES.has(word) && !HONORIFICS.has(word);
  const comma = words[at - 1]?.text === ',';
  for (let i = at - 1; i >= 0 && i >= at - FARTHEST && words[i]!.sentence === sentence; i--) {
    const { lower, text } = words[i]!;
    if (isOffice(lower)) offices.push(lower);
    else if (!comma || (text === ',' && i < at - 1)) break;
  }
  let behind = at;
  while (words[behind]?.mention === mention && mention !== undefined) behind++;
  if (words[behind]?.text !== ',') return offices;
  for (let i = behind + 1; i <= behind + FARTHEST && words[i]?.sentence === sentence; i++) {
    const { lower, text } = words[i]!;
    if (/^[,;:]$/.test(text) || /^(?:who|of|for|in|said)$/.test(lower)) break;
    if (isOffice(lower)) offices.push(lower);
  }
  return offices;
}
