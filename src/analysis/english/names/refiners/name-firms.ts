import type { ReadName } from '../model/name-model.ts';
import { FIRM_NOUNS } from '../resources/not-entities.ts';
import { titleBefore } from '../title.ts';
import type { Word } from '../../../core/names/words.ts';
import type { NameContext } from './types.ts';

/** Tell a firm from the person that it is named like: “Harland's chief executive, Samuel Harland, said Harland would close two plants”. */
export function nameFirms(names: ReadName[], { words }: NameContext): ReadName[] {
  const surnames = new Set(
    names.flatMap(({ first, last, type }) => (type === 'person' && last > first ? words.slice(first + 1, last + 1).map(({ text }) => text) : [])),
  );
  const singles = names.filter(({ first, last }) => first === last && surnames.has(words[first]!.text));
  const firms = new Set(singles.filter(({ last }) => ownsAsFirm(words, last)).map(({ first }) => words[first]!.text));
  if (firms.size === 0) return names;
  return names.map((name) => {
    const isFirm = name.first === name.last && firms.has(words[name.first]!.text) && titleBefore(words, name.first) === undefined;
    return isFirm ? { ...name, type: 'organization', isFirm: true } : name;
  });
}

/** Whether behind the word stands what a firm owns: “'s shares”, “'s chief executive”, “shares”. */
function ownsAsFirm(words: Word[], last: number): boolean {
  const at = words[last + 1]?.text === "'s" ? last + 2 : last + 1;
  if (words[at]?.sentence !== words[last]!.sentence) return false;
  const [noun, next] = [words[at].lower, words[at + 1]?.lower ?? ''];
  return FIRM_NOUNS.has(noun) || ((noun === 'chief' || noun === 'finance' || noun === 'managing') && /^(?:executive|financial|operating|director)$/.test(next));
}
