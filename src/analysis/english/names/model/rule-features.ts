import type { Candidate } from '../candidate.ts';
import type { Resolved } from '../entity.ts';
import { KNOWN_NAMES } from '../known-names.ts';
import { nameAt } from '../../../core/names/name-index.ts';
import type { Word } from '../../../core/names/words.ts';
import { beginLabel, NAME_TYPES, insideLabel } from '../../../core/names/labels.ts';

/** What the rules found, by word: the model reads it as one more sign. */
export interface Draft {
  /** Label of the name that the rules read. */
  labels: Uint8Array;
  /** 0 in no candidate, 1 in one that names something, 2 in one that nothing spoke for, 3 in an editor's. */
  states: Uint8Array;
  /** How sure the rules are of the type, 0 to 8. */
  leads: Uint8Array;
  /** The name of the word lists that the word belongs to: its type, rank and whether it begins there. */
  known: Int32Array;
}

/** How sure a name is that was read from another place of the text. */
const FOLLOW_UP = 4;
const RANKS = ['country', 'capital', 'city', 'region', 'other'];

export function draftOf(words: Word[], candidates: Candidate[], resolved: Resolved[]): Draft {
  const labels = new Uint8Array(words.length);
  const states = new Uint8Array(words.length);
  const leads = new Uint8Array(words.length);
  const known = new Int32Array(words.length + 1);
  for (const { first, last, known: name } of candidates) {
    states.fill(2, first, last + 1);
    if (name?.type === 'other') mark(labels, first, last, NAME_TYPES.indexOf('other'));
  }
  for (const { first, last, entity, lead } of resolved) {
    leads.fill(Math.round(Math.min(8, Math.max(0, lead ?? FOLLOW_UP))), first, last + 1);
    states.fill(entity.curated ? 3 : 1, first, last + 1);
    mark(labels, first, last, NAME_TYPES.indexOf(entity.type));
  }
  for (let at = 0; at < words.length; at++) {
    const shape = words[at]!.shape;
    if (shape === 'lower' || shape === 'punctuation') continue;
    const found = nameAt(KNOWN_NAMES, words, at);
    const name = found?.values[0];
    if (!found || !name) continue;
    const kind = 1 + 2 * (NAME_TYPES.indexOf(name.type) * RANKS.length + RANKS.indexOf(name.rank));
    known[at] = kind;
    known.fill(kind + 1, at + 1, found.last + 1);
    at = found.last;
  }
  return { labels, states, leads, known };
}

function mark(labels: Uint8Array, first: number, last: number, type: number): void {
  labels[first] = beginLabel(type);
  labels.fill(insideLabel(type), first + 1, last + 1);
}
