import { headOf } from './noun-phrase.ts';
import { looksPlural, singular } from './plural.ts';
import { AMOUNTS } from './resources/measured-words.ts';

/** Return what a number counts whose subject is a plural: “Hospital admissions rose to [410]”; null for an amount such as prices, and for a singular. */
export function countOf(subject: string): { noun: string; modifiers: string[] } | null {
  // “Staff numbers rose to 12”.
  const own = subject.replace(/(?<=\p{L} )numbers$/iu, '').trimEnd();
  const head = headOf(own);
  if (own !== subject && /^\p{L}+$/u.test(own)) return { noun: singular(own), modifiers: [] };
  if (!looksPlural(head) || AMOUNTS.has(singular(head))) return null;
  const words = own.toLowerCase().split(' ');
  return { noun: singular(head), modifiers: words.slice(0, words.indexOf(head)) };
}
