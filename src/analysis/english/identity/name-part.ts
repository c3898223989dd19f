import { surnames } from '../names/people.ts';
import { plainWords } from './plain-letters.ts';

/** Return which part of a person's full name a shorter name is: “Reyes” is the surname of “Ana Reyes”, “Ana” the given name; undefined if it is neither. */
export function partOfFullName(short: string, full: string): 'surname' | 'given name' | undefined {
  const plain = (name: string): string => plainWords(name).join(' ');
  const wanted = plain(short);
  if (wanted === '' || wanted === plain(full)) return undefined;
  if (surnames(full).some((surname) => plain(surname) === wanted)) return 'surname';
  return plainWords(full)[0] === wanted ? 'given name' : undefined;
}
