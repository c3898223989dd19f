import type { EntityType, GazetteerEntry } from '../../core/types.ts';
import type { ExcludedSpans } from './excluded-spans.ts';
import type { Candidate } from './candidate.ts';
import type { Gazetteer } from './gazetteer.ts';
import { nameAt } from '../../core/names/name-index.ts';
import { PLACE_PREPOSITIONS } from './resources/place-heads.ts';
import { SPEECH_VERBS } from './resources/speech.ts';
import { HONORIFICS, TITLES } from './resources/titles.ts';
import { joinWords, type Word } from '../../core/names/words.ts';

/** Weight of a cue in the same sentence as the name, relative to a cue elsewhere in the article. */
const SENTENCE_WEIGHT = 3;

/** Return the gazetteer names in a text, as candidates. Of several names at a word, the longest is taken: “Belgorod group of troops”, not “Belgorod”. */
export function findCuratedNames(words: Word[], gazetteer: Gazetteer, excluded: ExcludedSpans): Candidate[] {
  const found: (Candidate & { entries: GazetteerEntry[] })[] = [];
  for (let first = 0; first < words.length; first++) {
    const name = nameAt(gazetteer.names, words, first);
    if (name === undefined) continue;
    const entries = name.values.filter(({ id }) => !excluded.has(id, first, name.last));
    if (entries.length === 0) continue;
    found.push({ first, last: name.last, text: joinWords(words, first, name.last), entries });
    first = name.last;
  }
  const certain = new Set(found.flatMap(({ entries }) => (entries.length === 1 ? entries : [])));
  const cues = found.some(({ entries }) => entries.length > 1) ? new DisambiguationCues(words) : undefined;
  return found.map(({ entries, ...candidate }) => {
    if (entries.length === 1) return { ...candidate, curated: entries[0]! };
    const curated = chooseByNames(entries, certain) ?? chooseByType(entries, words, candidate) ?? cues?.choose(entries, candidate.first);
    return { ...candidate, curated: curated ?? null, namesakes: entries };
  });
}

/** Return the only one of several entries with the same name that the article also mentions by an unambiguous name. */
function chooseByNames(entries: GazetteerEntry[], certain: Set<GazetteerEntry>): GazetteerEntry | undefined {
  const named = entries.filter((entry) => certain.has(entry));
  return named.length === 1 ? named[0] : undefined;
}

/** Return the only one of several entries whose type fits the context; undefined if there is none or several. */
function chooseByType(entries: GazetteerEntry[], words: Word[], { first, last }: Candidate): GazetteerEntry | undefined {
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

/** Words of an article that disambiguate entries with the same name. */
class DisambiguationCues {
  readonly #words: Word[];
  readonly #all: Set<string>;

  constructor(words: Word[]) {
    this.#words = words;
    this.#all = new Set(words.map(({ lower }) => lower));
  }

  /** Return the entry with the highest score of cues in the article; undefined for a tie. Cues in the sentence of the word at `at` weigh more, and cues that several of the entries share do not count. */
  choose(entries: GazetteerEntry[], at: number): GazetteerEntry | undefined {
    const near = new Set(this.#words.filter(({ sentence }) => sentence === this.#words[at]?.sentence).map(({ lower }) => lower));
    const score = (entry: GazetteerEntry): number =>
      (entry.cues ?? [])
        .filter((cue) => !entries.some((other) => other !== entry && other.cues?.includes(cue)))
        .reduce((sum, cue) => sum + (near.has(cue) ? SENTENCE_WEIGHT : this.#all.has(cue) ? 1 : 0), 0);
    const [best, second] = entries.map((entry) => ({ entry, score: score(entry) })).sort((a, b) => b.score - a.score);
    return best && best.score > (second?.score ?? 0) ? best.entry : undefined;
  }
}
