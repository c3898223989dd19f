import { plainWords } from './letters.ts';
import { spellingKeys, surnameKeys } from './spelling-keys.ts';

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Whether two full names of persons can have one surname: “Vyacheslav Gladkov” and “Hladkov”, never “Barack Obama” and “George Bush”. */
export function mayShareSurname(a: string, b: string): boolean {
  const keys = new Set(spellingKeys(a, 'person'));
  if (spellingKeys(b, 'person').some((key) => keys.has(key))) return true;
  const own = new Set(surnameKeys(surnameOf(a)));
  return surnameKeys(surnameOf(b)).some((key) => own.has(key)) || plainWords(a).includes(surnameOf(b)) || plainWords(b).includes(surnameOf(a));
}

function surnameOf(name: string): string {
  return plainWords(name).findLast((word) => !GENERATIONS.has(word)) ?? '';
}
