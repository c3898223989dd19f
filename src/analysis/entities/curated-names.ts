import type { EntityType, GazetteerEntry } from '../types.ts';
import type { Candidate } from './candidate.ts';
import type { Gazetteer } from './gazetteer.ts';
import { nameAt } from './name-index.ts';
import { PLACE_PREPOSITIONS } from './resources/place-heads.ts';
import { SPEECH_VERBS } from './resources/speech.ts';
import { HONORIFICS, TITLES } from './resources/titles.ts';
import { joined, type Word } from './words.ts';

/** Words → the editor's names in them, the longest first at each place: “Belgorod group of troops”, not “Belgorod”. */
export function findCuratedNames(words: Word[], gazetteer: Gazetteer): Candidate[] {
  const found: (Candidate & { entries: GazetteerEntry[] })[] = [];
  for (let first = 0; first < words.length; first++) {
    const name = nameAt(gazetteer.names, words, first);
    if (name === undefined) continue;
    found.push({ first, last: name.last, text: joined(words, first, name.last), entries: name.values });
    first = name.last;
  }
  const certain = new Set(found.flatMap(({ entries }) => (entries.length === 1 ? entries : [])));
  return found.map(({ entries, ...candidate }) => {
    const curated = entries.length === 1 ? entries[0] : choose(entries, certain, words, candidate);
    return { ...candidate, curated: curated ?? null };
  });
}

/** Of several entries with one name: the one that the article names otherwise too, else the one whose type the words around call for, else none. */
function choose(entries: GazetteerEntry[], certain: Set<GazetteerEntry>, words: Word[], { first, last }: Candidate): GazetteerEntry | undefined {
  const named = entries.filter((entry) => certain.has(entry));
  if (named.length === 1) return named[0];
  const before = words[first - 1];
  const after = words[last + 1];
  const expected: EntityType | undefined =
    before && (HONORIFICS.has(before.lower) || TITLES.has(before.lower))
      ? 'person'
      : before && PLACE_PREPOSITIONS.has(before.lower)
        ? 'place'
        : after && SPEECH_VERBS.has(after.lower)
          ? 'person'
          : undefined;
  const fitting = entries.filter(({ type }) => type === expected);
  return fitting.length === 1 ? fitting[0] : undefined;
}
