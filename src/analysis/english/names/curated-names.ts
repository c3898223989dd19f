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

/** Return the gazetteer names in a text, as candidates. If several names begin at a word, the longest is taken: “Belgorod group of troops”, not “Belgorod”. */
export function findCuratedNames(words: Word[], gazetteer: Gazetteer, excluded: ExcludedSpans): Candidate[] {
  const namedEntries: (Candidate & { entries: GazetteerEntry[] })[] = [];
  for (let first = 0; first < words.length; first++) {
    const name = nameAt(gazetteer.names, words, first);
    if (name === undefined) continue;
    const entries = name.values.filter(({ id }) => !excluded.has(id, first, name.last));
    if (entries.length === 0) continue;
    namedEntries.push({ first, last: name.last, text: joinWords(words, first, name.last), entries });
    first = name.last;
  }
  const unambiguous = new Set(namedEntries.flatMap(({ entries }) => (entries.length === 1 ? entries : [])));
  const cues = namedEntries.some(({ entries }) => entries.length > 1) ? new DisambiguationCues(words) : undefined;
  return namedEntries.map(({ entries, ...candidate }) => {
    if (entries.length === 1) return { ...candidate, curated: entries[0]! };
    const curated = chooseByNames(entries, unambiguous) ?? chooseByType(entries, words, candidate) ?? cues?.choose(entries, candidate.first);
    return { ...candidate, curated: curated ?? null, namesakes: entries };
  });
}

/** Return the only entry that the article also mentions by a name that no other entry has; undefined if there is none or several. */
function chooseByNames(entries: GazetteerEntry[], unambiguous: Set<GazetteerEntry>): GazetteerEntry | undefined {
  const named = entries.filter((entry) => unambiguous.has(entry));
  return named.length === 1 ? named[0] : undefined;
}

/** Return the only entry whose type fits the context; undefined if there is none or several. */
function chooseByType(entries: GazetteerEntry[], words: Word[], { first, last }: Candidate): GazetteerEntry | undefined {
  const expectedType = typeBetween(words[first - 1]?.lower ?? '', words[last + 1]?.lower ?? '');
  const matching = entries.filter(({ type }) => type === expectedType);
  return matching.length === 1 ? matching[0] : undefined;
}

/** Return the type of a name that the words before and after it show: person after “Mr” or before “said”, place after “in”; undefined if they show none. */
function typeBetween(before: string, after: string): EntityType | undefined {
  if (HONORIFICS.has(before) || TITLES.has(before)) return 'person';
  if (PLACE_PREPOSITIONS.has(before)) return 'place';
  return SPEECH_VERBS.has(after) ? 'person' : undefined;
}

/** Decides between entries with the same name, by their cues: words of the article that editors entered for an entry. */
class DisambiguationCues {
  readonly #words: Word[];
  readonly #articleWords: Set<string>;

  constructor(words: Word[]) {
    this.#words = words;
    this.#articleWords = new Set(words.map(({ lower }) => lower));
  }

  /**
   * Return the entry with the highest score of cues; undefined for a tie. Cues in the sentence of the name weigh more, and cues that several of the entries
   * share do not count.
   *
   * @param index index of a word of the name
   */
  choose(entries: GazetteerEntry[], index: number): GazetteerEntry | undefined {
    const sentenceWords = new Set(this.#words.filter(({ sentence }) => sentence === this.#words[index]?.sentence).map(({ lower }) => lower));
    const score = (entry: GazetteerEntry): number =>
      (entry.cues ?? [])
        .filter((cue) => !entries.some((other) => other !== entry && other.cues?.includes(cue)))
        .reduce((sum, cue) => sum + (sentenceWords.has(cue) ? SENTENCE_WEIGHT : this.#articleWords.has(cue) ? 1 : 0), 0);
    const [best, second] = entries.map((entry) => ({ entry, score: score(entry) })).sort((a, b) => b.score - a.score);
    return best && best.score > (second?.score ?? 0) ? best.entry : undefined;
  }
}
