import { MENS_NAMES, WOMENS_NAMES } from '../names/resources/names-by-gender.ts';
import { HONORIFICS, TITLES } from '../names/resources/titles.ts';
import type { EntityType, Mention } from '../../core/types.ts';
import { PREPOSITIONS } from './resources/en.ts';
import type { PassageContext } from './types.ts';

/** A mention of an entity, with its position in the article. */
export interface LocatedMention {
  entity: string;
  type: EntityType;
  /** Index of its sentence in the article. */
  sentence: number;
  /** Index of its first word in the article. */
  order: number;
  /** Whether it depends on another noun or a preposition, and so is not the subject of its sentence: “a friend of Ana Reyes”. */
  isDependent?: boolean;
  /** Whether it is inside quotation marks. */
  isQuoted?: boolean;
  /** Index of its passage. */
  passage?: number;
}

/** Returns the index of a word of a passage (`order`), and the index of its sentence, in the whole article. */
export type Numbering = (context: PassageContext, at: number) => { sentence: number; order: number };

/** Number of words before and after a name that are searched for an office: “the governor of the northern region, Ana Reyes”. */
const MAX_DISTANCE = 8;
/** Maximum distance, in sentences, between a pronoun and the last speaker, if it refers to that speaker. */
const MAX_SPEAKER_DISTANCE = 2;
/** Maximum distance, in sentences, between a pronoun and its antecedent. */
const SENTENCES_BACK = 4;

/** The subject form of a possessive pronoun. */
const SUBJECTS: Record<string, string | undefined> = { his: 'he', her: 'she' };

/** The mentions of an article, with the offices of people: candidates for the antecedents of pronouns and of descriptions such as “the governor”. */
export class Antecedents {
  readonly #mentions: LocatedMention[] = [];
  readonly #byOffice = new Map<string, string[]>();
  /** Organizations and places, by each word of their names in lower case. */
  readonly #othersByWord = new Map<string, { entity: string; order: number }[]>();
  readonly #gender = new Map<string, string>();

  constructor(contexts: PassageContext[], indexesOf: Numbering) {
    for (const context of contexts) {
      let previous: Mention | undefined;
      context.words.forEach(({ mention, quotation }, at) => {
        if (mention === undefined || mention === previous) return;
        previous = mention;
        const located = {
          entity: mention.entity,
          type: mention.type,
          isDependent: isDependent(context, at),
          isQuoted: quotation >= 0,
          passage: context.index,
          ...indexesOf(context, at),
        };
        this.#mentions.push(located);
        const pronoun = mention.type === 'person' ? (pronounOfTitle(context, at) ?? pronounOfName(mention.surface)) : undefined;
        if (pronoun !== undefined && !this.#gender.has(mention.entity)) this.#gender.set(mention.entity, pronoun);
        if (mention.type === 'person') for (const office of officesAround(context, at)) append(this.#byOffice, office, mention.entity);
        else for (const word of mention.surface.toLowerCase().split(/\s+/)) append(this.#othersByWord, word, { entity: mention.entity, order: located.order });
      });
    }
  }

  /** Return the entity of the person who holds an office in this article; undefined if there is none, or more than one. */
  withOffice(office: string): string | undefined {
    const holders = new Set(this.#byOffice.get(office));
    return holders.size === 1 ? [...holders][0] : undefined;
  }

  /** Return the entity of the organization or place mentioned last before `order` with this word in its name: “the ministry”. */
  withWord(word: string, order: number): string | undefined {
    return this.#othersByWord.get(word)?.findLast((other) => other.order < order)?.entity;
  }

  /**
   * Return the antecedent of “he”, “she” or “it” at a position; undefined if none fits. The sentences are searched backwards, up to the sentence of the
   * last speaker. The antecedent is the subject of the nearest sentence that has a fitting subject, else the last speaker, else the first mention in the nearest sentence
   * that is no subject. Somebody named in a quotation is no antecedent of a pronoun outside of it: in “‘Bo built the ship,’ she said”, “she” is not Bo.
   */
  antecedentOf(
    pronoun: string,
    at: { sentence: number; order: number; isQuoted?: boolean; passage?: number },
    speaker: LocatedMention | null,
  ): LocatedMention | undefined {
    const isPerson = pronoun === 'he' || pronoun === 'she' || pronoun === 'his' || pronoun === 'her';
    const gender = SUBJECTS[pronoun] ?? pronoun;
    const fits = ({ entity, type }: LocatedMention): boolean =>
      isPerson ? type === 'person' && (this.#gender.get(entity) ?? gender) === gender : type === 'organization';
    const recentSpeaker = speaker && at.sentence - speaker.sentence <= MAX_SPEAKER_DISTANCE && fits(speaker) ? speaker : undefined;
    let dependent: LocatedMention | undefined;
    let subject: LocatedMention | undefined;
    for (let i = this.#lastBefore(at.order); i >= 0; i--) {
      const mention = this.#mentions[i]!;
      const firstSentence = Math.max(recentSpeaker?.sentence ?? 0, subject?.sentence ?? 0, at.sentence - SENTENCES_BACK);
      if (mention.sentence < firstSentence || (recentSpeaker && mention.sentence === recentSpeaker.sentence)) break;
      if (!fits(mention) || (mention.isQuoted === true && at.isQuoted !== true)) continue;
      if (mention.isDependent !== true) subject = mention;
      else if (!dependent || mention.sentence === dependent.sentence) dependent = mention;
    }
    // “… with Mick Tranter at the wheel. ‘She’s slow,’ he told me”: somebody of this paragraph rather than the subject of an earlier one.
    const isDependentNearer =
      dependent !== undefined && subject !== undefined && dependent.order > subject.order && dependent.passage === at.passage && subject.passage !== at.passage;
    return (isDependentNearer ? dependent : subject) ?? recentSpeaker ?? dependent;
  }

  /** Record the pronoun that refers to a person: later, “she” does not refer to somebody who was “he” before. */
  noteGender({ entity, type }: LocatedMention, pronoun: string): void {
    const gender = SUBJECTS[pronoun] ?? pronoun;
    if (type === 'person' && /^s?he$/.test(gender)) this.#gender.set(entity, gender);
  }

  /** Return whether another person is the subject of a sentence between the sentence of a mention and the word with index `order`. */
  namesOther({ entity, sentence }: LocatedMention, order: number): boolean {
    for (let i = this.#lastBefore(order); i >= 0 && this.#mentions[i]!.sentence > sentence; i--) {
      const mention = this.#mentions[i]!;
      if (mention.type === 'person' && mention.entity !== entity && mention.isDependent !== true) return true;
    }
    return false;
  }

  /** Return the index of the last mention before the word with index `order`; -1 if there is none. */
  #lastBefore(order: number): number {
    let [low, high] = [0, this.#mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#mentions[middle]!.order < order) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** Return the pronoun for a person whose full name begins with a given name of women or of men only; undefined for other names. */
function pronounOfName(surface: string): 'he' | 'she' | undefined {
  const words = surface.split(/\s+/).filter((word) => !word.endsWith('.') && !HONORIFICS.has(word.toLowerCase()) && !TITLES.has(word.toLowerCase()));
  if (words.length < 2) return undefined;
  return WOMENS_NAMES.has(words[0]!) ? 'she' : MENS_NAMES.has(words[0]!) ? 'he' : undefined;
}

/** Titles of women and of men. */
const TITLES_OF_WOMEN = /^(?:mrs|ms|miss|dame|baroness|lady|queen|princess|duchess|countess|empress|madame|frau|señora)$/u;
const TITLES_OF_MEN = /^(?:mr|sir|baron|king|prince|duke|emperor|monsieur|herr|señor)$/u;

/** Return the pronoun that fits the title of the name at a word: “she” for “Baroness Odum”; undefined without such a title. */
function pronounOfTitle({ words }: PassageContext, at: number): 'he' | 'she' | undefined {
  const titles = [words[at]!.lower, words[words[at - 1]?.text === '.' ? at - 2 : at - 1]?.lower ?? ''].map((word) => word.replace(/\.$/, ''));
  if (titles.some((word) => TITLES_OF_WOMEN.test(word))) return 'she';
  return titles.some((word) => TITLES_OF_MEN.test(word)) ? 'he' : undefined;
}

/** Return whether a name is the complement of a preposition, or a possessive: “with Governor Ana Reyes”, “Reyes’s brother”. */
function isDependent({ words }: PassageContext, at: number): boolean {
  const { sentence, mention } = words[at]!;
  let end = at;
  while (words[end + 1]?.mention === mention) end++;
  if (/['’]s?$/.test(words[end]!.text) && words[end + 1]?.text !== ',') return true;
  let before = at - 1;
  while (before >= 0 && words[before]!.sentence === sentence && (TITLES.has(words[before]!.lower) || /^(?:the|a|an)$/.test(words[before]!.lower))) before--;
  return (
    before >= 0 &&
    words[before]!.sentence === sentence &&
    (PREPOSITIONS.has(words[before]!.lower) || /^(?:as|like|including|via|called|named|\()$/.test(words[before]!.lower))
  );
}

/** Append a value to the list of a key. */
function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Return the offices beside a name: “Governor Ana Reyes”, “the head of the committee, Ana Reyes”, “Ana Reyes, mayor of Northport”. */
function officesAround({ words }: PassageContext, at: number): string[] {
  const offices: string[] = [];
  const { sentence, mention } = words[at]!;
  const isOffice = (word: string): boolean => TITLES.has(word) && !HONORIFICS.has(word);
  const hasComma = words[at - 1]?.text === ',';
  for (let i = at - 1; i >= 0 && i >= at - MAX_DISTANCE && words[i]!.sentence === sentence; i--) {
    const { lower, text } = words[i]!;
    if (isOffice(lower)) offices.push(lower);
    else if (!hasComma || (text === ',' && i < at - 1)) break;
  }
  let after = at;
  while (words[after]?.mention === mention && mention !== undefined) after++;
  if (words[after]?.text !== ',') return offices;
  for (let i = after + 1; i <= after + MAX_DISTANCE && words[i]?.sentence === sentence; i++) {
    const { lower, text } = words[i]!;
    if (/^[,;:]$/.test(text) || /^(?:who|of|for|in|said)$/.test(lower)) break;
    if (isOffice(lower)) offices.push(lower);
  }
  return offices;
}
