import type { Candidate } from './candidate.ts';
import { nameUse } from './place-use.ts';
import { AFTER_NON_SUBJECT, VERBS_OF_ANY_SUBJECT } from './resources/place-uses.ts';
import { titleBefore } from './title.ts';
import type { Word } from '../../core/names/words.ts';

/** Number of uses of a bare name in an article. */
interface UseCounts {
  person: number;
  place: number;
  /** Whether a title is before one of them. */
  isTitled: boolean;
}

/** Pronouns that refer to a person, or to a place. */
const PRONOUN = /^(?:his|her|he|she|its)$/;
const DETERMINER = /^(?:the|a|an|this|that|these|those|some|any|every|each|no)$/;
/** Maximum distance of a pronoun that refers to the name before it. */
const MAX_TO_PRONOUN = 8;

/** The bare names of an article that may be the place which a person is named like: the town of Garrick, where Dr Lena Garrick works. */
export class PlaceNamesakes {
  readonly #words: Word[];
  readonly #counts = new Map<string, UseCounts>();

  /** @param shortNames bare names, from which the article's use of each is counted */
  constructor(words: Word[], shortNames: readonly Candidate[]) {
    this.#words = words;
    for (const { text, first, last } of shortNames) {
      const use = nameUse(words, first, last);
      if (use === undefined || use === 'preposition') continue;
      const counts = this.#counts.get(text) ?? { person: 0, place: 0, isTitled: false };
      counts[use === 'person' ? 'person' : 'place']++;
      counts.isTitled ||= titleBefore(words, first) !== undefined;
      this.#counts.set(text, counts);
    }
  }

  /** Return whether the article uses a bare name with a title: “Dr Garrick”. */
  isTitled(text: string): boolean {
    return this.#counts.get(text)?.isTitled === true;
  }

  /** Return whether a bare name has the words around it that are only around a place, as in “in Garrick”. “The Ford plant” is not enough. */
  isLocated({ first, last }: Candidate): boolean {
    return nameUse(this.#words, first, last) === 'location';
  }

  /**
   * Return whether a bare name that is also a surname is a place: by the words around it, or else by the other uses of the name in the article.
   */
  isPlace({ text, first, last }: Candidate): boolean {
    const use = nameUse(this.#words, first, last);
    if (use === 'location' || use === 'site' || use === 'person') return use !== 'person';
    const { person, place } = this.#counts.get(text) ?? { person: 0, place: 0 };
    if (use === 'preposition') return place > 0 && place >= person;
    const pronoun = this.#pronounAfter(first, last);
    if (pronoun !== undefined) return pronoun === 'its';
    if (place <= person || this.#isBeforeAct(last)) return false;
    return place > 1 + person || !VERBS_OF_ANY_SUBJECT.has(this.#words[last + 1]?.lower ?? '');
  }

  /** Return the pronoun that refers to a name before it: “Garrick is to take back its water”. After other nouns it may refer to them. */
  #pronounAfter(first: number, last: number): string | undefined {
    for (let index = last + 1; index <= last + MAX_TO_PRONOUN; index++) {
      const word = this.#words[index];
      if (word?.sentence !== this.#words[first]!.sentence || word.shape !== 'lower' || DETERMINER.test(word.lower)) return undefined;
      if (PRONOUN.test(word.lower)) return word.lower;
    }
    return undefined;
  }

  /** Return whether a verb for an act may follow a name: “Garrick signed”, “Garrick then left”. That is rather a person. */
  #isBeforeAct(last: number): boolean {
    const isAdverb = (word: Word | undefined): boolean => /^(?:then|later|also|now|still|soon|never)$|ly$/.test(word?.lower ?? '');
    const after = this.#words[isAdverb(this.#words[last + 1]) ? last + 2 : last + 1];
    return (
      after?.sentence === this.#words[last]!.sentence &&
      after.shape === 'lower' &&
      !AFTER_NON_SUBJECT.has(after.lower) &&
      !VERBS_OF_ANY_SUBJECT.has(after.lower)
    );
  }
}
