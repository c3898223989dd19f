import { plainWords } from './plain-letters.ts';
import { spellingKeys, surnameKeys } from './spelling-keys.ts';

const GENERATIONAL_SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Return whether two names of people may share a surname: “Vyacheslav Gladkov” and “Hladkov” do, “Barack Obama” and “George Bush” do not. */
export function mayShareSurname(a: string, b: string): boolean {
  const keys = new Set(spellingKeys(a, 'person'));
  if (spellingKeys(b, 'person').some((key) => keys.has(key))) return true;
  const own = new Set(surnameKeys(surnameOf(a)));
  return surnameKeys(surnameOf(b)).some((key) => own.has(key)) || plainWords(a).includes(surnameOf(b)) || plainWords(b).includes(surnameOf(a));
}

/** Return the last word of a name that is not a generational suffix. */
function surnameOf(name: string): string {
  return plainWords(name).findLast((word) => !GENERATIONAL_SUFFIXES.has(word)) ?? '';
}
