import type { Candidate } from '../candidate.ts';
import type { Resolved } from '../entity.ts';
import { KNOWN_NAMES } from '../known-names.ts';
import { nameAt } from '../../../core/names/name-index.ts';
import type { Word } from '../../../core/names/words.ts';
import { beginLabel, NAME_TYPES, insideLabel } from '../../../core/names/labels.ts';

/** Results of the rules for each word, by word index. They are features of the model. */
export interface RuleFeatures {
  /** Label that the rules give the word: outside a name, or the beginning or inside of a name of a type (`core/names/labels.ts`). */
  labels: Uint8Array;
  /** 0: no candidate contains the word; 1: a resolved candidate does; 2: an unresolved candidate; 3: a candidate from the gazetteer. */
  states: Uint8Array;
  /** By how much the score of the type exceeds that of the next best type, rounded, from 0 to `MAX_MARGIN`. */
  margins: Uint8Array;
  /** Code of the name from the built-in lists that contains the word: its type, its rank, and whether the word is its first word; 0 for none. */
  known: Int32Array;
}

/** Maximum margin, because each value is a feature of the model; above it the rules are about equally sure. */
const MAX_MARGIN = 8;
/** Margin of a name that was resolved by coreference and has no scores of its own: the middle of the range. */
const COREFERENCE_MARGIN = MAX_MARGIN / 2;
const RANKS = ['country', 'capital', 'city', 'region', 'other'];

/** Return the results of the rules for each word. */
export function ruleFeaturesOf(words: Word[], candidates: Candidate[], resolved: Resolved[]): RuleFeatures {
  const labels = new Uint8Array(words.length);
  const states = new Uint8Array(words.length);
  const margins = new Uint8Array(words.length);
  // One more than there are words, because the model also reads the code of the word after each.
  const known = new Int32Array(words.length + 1);
  for (const { first, last, known: name } of candidates) {
    states.fill(2, first, last + 1);
    if (name?.type === 'other') setLabels(labels, first, last, NAME_TYPES.indexOf('other'));
  }
  for (const { first, last, entity, margin } of resolved) {
    margins.fill(Math.round(Math.min(MAX_MARGIN, Math.max(0, margin ?? COREFERENCE_MARGIN))), first, last + 1);
    states.fill(entity.curated ? 3 : 1, first, last + 1);
    setLabels(labels, first, last, NAME_TYPES.indexOf(entity.type));
  }
  for (let index = 0; index < words.length; index++) {
    const shape = words[index]!.shape;
    if (shape === 'lower' || shape === 'punctuation') continue;
    const found = nameAt(KNOWN_NAMES, words, index);
    const name = found?.values[0];
    if (!found || !name) continue;
    const code = 1 + 2 * (NAME_TYPES.indexOf(name.type) * RANKS.length + RANKS.indexOf(name.rank));
    known[index] = code;
    known.fill(code + 1, index + 1, found.last + 1);
    index = found.last;
  }
  return { labels, states, margins, known };
}

/** Set the labels of the words of a name. */
function setLabels(labels: Uint8Array, first: number, last: number, type: number): void {
  labels[first] = beginLabel(type);
  labels.fill(insideLabel(type), first + 1, last + 1);
}
