import type { EntityType } from '../../analysis/core/index.ts';
import { allowedEdits, completionQuality } from './dictionary.ts';
import { editDistance } from '../../text/index.ts';
import { type EntityRecord, PER_FILE, type RotatedName } from '../format/index.ts';
import type { IndexFiles } from './index-files.ts';
import type { Losses } from './losses.ts';
import type { TermExpansion } from './term-expansions.ts';
import { blocksFrom } from './separators.ts';

/** Entity that a query names. */
export interface FoundEntity {
  entity: number;
  type: EntityType;
  score: number;
}

/** Maximum number of name blocks read for one word; if more match, the most frequent entities are searched as well. */
const MOST_BLOCKS = 2;
/** Maximum number of terms per word that are looked up among the names. */
const MOST_TERMS = 5;
/** Maximum number of words in a query that may be a mistyped name. */
const MOST_DOUBTED = 4;

/**
 * Return the entities with a name that contains every word of the query, in any order, best first. A name scores higher the better its words
 * match and the fewer of its words are left over (“Belgorod” is the city before the region); ties go to the entity in more articles.
 */
export async function findEntities(readings: readonly TermExpansion[], files: IndexFiles, losses: Losses): Promise<FoundEntity[]> {
  if (readings.length === 0) return [];
  const inNames = readings.filter(({ entries }) => entries.some(({ isName }) => isName));
  if (readings.every((reading) => reading.open || inNames.includes(reading))) {
    // Any of the words leads to the name; the longest word probably occurs in the fewest names.
    const rarest = readings.reduce((a, b) => (b.asked.typed.length > a.asked.typed.length ? b : a));
    const found = bestOf(await namesWith(rarest, files, losses), (words) => scoreName(words, readings));
    if (found.length > 0) return found;
  }
  if (inNames.length === 0 || readings.length < 2 || readings.length > MOST_DOUBTED) return [];
  // “Taras looking”: both are words, but no name contains both; it is a typo for Taras Booking.
  const names = await Promise.all(inNames.map(async (reading) => (await namesWith(reading, files, losses)).filter(({ words }) => beginsWith(words, reading))));
  return bestOf(names.flat(), (words) => scoreName(words, readings, slipQuality));
}

function bestOf(names: readonly RotatedName[], scoreOf: (words: string[]) => number): FoundEntity[] {
  const found = new Map<number, FoundEntity>();
  for (const { words, entity, type } of names) {
    const score = scoreOf(words.split(' '));
    if (score > (found.get(entity)?.score ?? 0)) found.set(entity, { entity, type, score });
  }
  return [...found.values()].sort((a, b) => b.score - a.score || a.entity - b.entity);
}

async function namesWith(reading: TermExpansion, files: IndexFiles, losses: Losses): Promise<RotatedName[]> {
  const terms = [...reading.terms]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_TERMS)
    .map(([word]) => word);
  const beginnings = reading.open && !terms.includes(reading.asked.typed) ? [...terms, reading.asked.typed] : terms;
  const wanted = beginnings.map((beginning) => blocksFrom(files.root.names, beginning, MOST_BLOCKS + 1));
  const numbers = new Set(wanted.flatMap((blocks) => blocks.slice(0, MOST_BLOCKS)));
  const blocks = await Promise.all([...numbers].map((number) => losses.spare(files.part('names', number), [])));
  // Every word of a name begins one of its rotations, so names that begin otherwise are found there.
  const names = blocks.flatMap((block) => block.filter(({ words }) => beginnings.some((beginning) => words.startsWith(beginning))));
  const tooMany = wanted.some((blocks) => blocks.length > MOST_BLOCKS);
  if (!tooMany) return names;
  const frequent = await losses.spare(files.frequentNames(), []);
  return [...names, ...frequent.flatMap(({ words, type }, entity) => words.map((name) => ({ words: name.join(' '), entity, type })))];
}

/** Tell whether the first word of a name is one of the terms of a query word. */
function beginsWith(words: string, { terms }: TermExpansion): boolean {
  const end = words.indexOf(' ');
  return terms.has(end < 0 ? words : words.slice(0, end));
}

/** Return the quality of a match between a typed word and a word of a name by edit distance alone; 0 if they differ too much. */
function slipQuality(typed: string, word: string): number {
  const most = Math.min(allowedEdits(typed, true), allowedEdits(word, true));
  if (Math.abs(typed.length - word.length) > most) return 0;
  const edits = editDistance(typed, word);
  return edits <= most ? 0.5 / Math.max(1, edits) : 0;
}

/** Return how well a name matches a query; 0 if a word of the query has no match. `otherwise` rates words of the name that are not among the terms. */
export function scoreName(words: readonly string[], readings: readonly TermExpansion[], otherwise: (typed: string, word: string) => number = () => 0): number {
  let sum = 0;
  for (const { terms, open, asked } of readings) {
    let nearest = 0;
    for (const word of words) {
      const quality = terms.get(word) ?? (open && word.startsWith(asked.typed) ? completionQuality(asked.typed, word) : otherwise(asked.typed, word));
      if (quality > nearest) nearest = quality;
    }
    if (nearest === 0) return 0;
    sum += nearest;
  }
  return sum / Math.max(readings.length, words.length);
}

/** Load the record of an entity; undefined if it cannot be loaded. */
export async function cardOf(entity: number, files: IndexFiles, losses: Losses): Promise<EntityRecord | undefined> {
  return (await losses.spare(files.part('entities', Math.floor(entity / PER_FILE.entities)), []))[entity % PER_FILE.entities];
}
