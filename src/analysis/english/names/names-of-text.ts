import type { Word } from '../../core/names/words.ts';
import type { ModelName } from './model/name-model.ts';

/** The names of a text, for questions that are asked of each name. */
export interface NamesOfText {
  /** Index of the first word of the first body; `Infinity` if the text names none. */
  firstBody: number;
  /** Returns what is asked of the names of people. It is computed when a name is first asked about: most texts have none that may be a body's. */
  people: () => PeopleOfText;
}

/** The names of people in a text, and the places of its words. */
export interface PeopleOfText {
  /** Indexes of the first words of people. */
  people: ReadonlySet<number>;
  /** The first words of people's names of several words, by their last word. */
  firstWords: ReadonlyMap<string, ReadonlySet<string>>;
  /** Indexes of each word as it is written. */
  indexes: ReadonlyMap<string, readonly number[]>;
}

/** Return the names of a text by what is asked of them. It is computed once, so that many names take linear time. */
export function namesOfText(words: readonly Word[], names: readonly ModelName[]): NamesOfText {
  let people: PeopleOfText | undefined;
  return {
    firstBody: names.reduce((least, { type, first }) => (type === 'organization' ? Math.min(least, first) : least), Infinity),
    people: () => (people ??= peopleOfText(words, names)),
  };
}

function peopleOfText(words: readonly Word[], names: readonly ModelName[]): PeopleOfText {
  const people = names.filter(({ type }) => type === 'person');
  const indexes = Map.groupBy(words.keys(), (index) => words[index]!.text);
  const byLastWord = Map.groupBy(
    people.filter(({ first, last }) => last > first),
    ({ last }) => words[last]!.text,
  );
  return {
    people: new Set(people.map(({ first }) => first)),
    firstWords: new Map([...byLastWord].map(([lastWord, people]) => [lastWord, new Set(people.map(({ first }) => words[first]!.text))])),
    indexes,
  };
}
