import { plainWords } from './plain-letters.ts';
import { spellingKeys, surnameKeys } from './spelling-keys.ts';

const GENERATIONAL_SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Return whether two names of people may share a surname: “Vyacheslav Gladkov” and “Hladkov” do, “Barack Obama” and “George Bush” do not. */
export function mayShareSurname(a: string, b: string): boolean {
  const keys = new Set(spellingKeys(a, 'person'));
  if (spellingKeys(b, 'person').some((key) => keys.has(key))) return true;
  const [surnameA, surnameB] = [surnameOf(a), surnameOf(b)];
  const keysA = new Set(surnameKeys(surnameA));
  return surnameKeys(surnameB).some((key) => keysA.has(key)) || plainWords(a).includes(surnameB) || plainWords(b).includes(surnameA);
}

/** Return the last word of a name, in plain letters, that is not a generational suffix: “Robert Downey Jr.” → “downey”. */
function surnameOf(name: string): string {
  return plainWords(name).findLast((word) => !GENERATIONAL_SUFFIXES.has(word)) ?? '';
}
