import { HONORIFICS, TITLES } from '../names/resources/titles.ts';
import type { EntityType, Mention } from '../../core/types.ts';
import type { Reading } from './types.ts';

/** A mention with its place in the order of the text. */
export interface Known {
  entity: string;
  type: EntityType;
  /** Number of its sentence in the article. */
  sentence: number;
  /** Number of its first word in the article. */
  order: number;
}

/** Numbers a word of a reading in the order of the article. */
export type Order = (reading: Reading, at: number) => { sentence: number; order: number };

/** An office is looked for in so many words before a name and behind it: “the governor of the northern region, Ana Reyes”. */
const FARTHEST = 8;
/** A pronoun stands for no one who was last named longer ago than this. */
const SENTENCES_BACK = 4;

/** Who was named up to a point of the article, and by which offices: what pronouns and “the governor” stand for. */
export class Antecedents {
  readonly #known: Known[] = [];
  readonly #byOffice = new Map<string, string[]>();
  readonly #organizations = new Map<string, { entity: string; order: number }[]>();
  readonly #gender = new Map<string, string>();

  constructor(readings: Reading[], order: Order) {
    for (const reading of readings) {
      let previous: Mention | undefined;
      reading.words.forEach(({ mention }, at) => {
        if (mention === undefined || mention === previous) return;
        previous = mention;
        const known = { entity: mention.entity, type: mention.type, ...order(reading, at) };
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

  /** Who “he”, “she” or “it” is: the speaker where it can be, else who was named first in the nearest sentence that names somebody. */
  pronoun(pronoun: string, at: { sentence: number; order: number }, speaker: Known | null): Known | undefined {
    const isPerson = pronoun === 'he' || pronoun === 'she' || pronoun === 'his' || pronoun === 'her';
    const gender = pronoun === 'his' ? 'he' : pronoun === 'her' ? 'she' : pronoun;
    const fits = ({ entity, type }: Known): boolean =>
      isPerson ? type === 'person' && (this.#gender.get(entity) ?? gender) === gender : type === 'organization';
    let found: Known | undefined;
    if (speaker && at.sentence - speaker.sentence <= 2 && fits(speaker)) found = speaker;
    else {
      for (let i = this.#lastBefore(at.order); i >= 0; i--) {
        const known = this.#known[i]!;
        if (at.sentence - known.sentence > SENTENCES_BACK || (found && known.sentence < found.sentence)) break;
        if (fits(known)) found = known;
      }
    }
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

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** The offices that stand with a name: “Governor Ana Reyes”, “the head of the committee, Ana Reyes”, “Ana Reyes, mayor of Northport”. */
function officesAround({ words }: Reading, at: number): string[] {
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
