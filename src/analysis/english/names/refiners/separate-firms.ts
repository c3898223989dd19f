import type { ModelName } from '../model/name-model.ts';
import { FIRM_NOUNS } from '../resources/not-entities.ts';
import { COMPANY_SUFFIXES } from '../resources/organization-words.ts';
import { titleBefore } from '../title.ts';
import { joinWords, type Word } from '../../../core/names/words.ts';
import type { NameRefinerContext } from './types.ts';

/** Return the names, with the type organization for companies that have the surname of a person in the text: “Harland's chief executive, Samuel Harland, said Harland would close two plants”. */
export function separateFirms(names: ModelName[], { words }: NameRefinerContext): ModelName[] {
  const surnames = new Set(
    names.flatMap(({ first, last, type }) => (type === 'person' && last > first ? words.slice(first + 1, last + 1).map(({ text }) => text) : [])),
  );
  const singleSurnames = names.filter(({ first, last }) => first === last && surnames.has(words[first]!.text));
  const firmSurnames = new Set(singleSurnames.filter(({ last }) => precedesCompanyNoun(words, last)).map(({ first }) => words[first]!.text));
  // “Samuel Harland” is a company if the text also has “Samuel Harland Ltd”.
  const companies = new Set(names.flatMap((name) => (name.type === 'organization' ? (withoutLegalForm(words, name) ?? []) : [])));
  if (firmSurnames.size === 0 && companies.size === 0) return names;
  return names.map((name) => {
    if (name.type !== 'organization' && name.last > name.first && companies.has(joinWords(words, name.first, name.last)))
      return { ...name, type: 'organization' };
    const isFirm = name.first === name.last && firmSurnames.has(words[name.first]!.text) && titleBefore(words, name.first) === undefined;
    return isFirm ? { ...name, type: 'organization', isFirm: true } : name;
  });
}

/** Return the text of a company's name without its legal form: “Sembawang Marine” for “Sembawang Marine Pte Ltd”; undefined if it has none. */
function withoutLegalForm(words: Word[], { first, last }: ModelName): string | undefined {
  let end = last;
  while (end > first && (COMPANY_SUFFIXES.has(words[end]!.lower) || words[end]!.shape === 'punctuation')) end--;
  return end < last && end > first ? joinWords(words, first, end) : undefined;
}

/** Return whether a noun for something that companies have follows a name: “Harland's shares”, “Harland's chief executive”, “Harland shares”. */
function precedesCompanyNoun(words: Word[], last: number): boolean {
  const index = words[last + 1]?.text === "'s" ? last + 2 : last + 1;
  if (words[index]?.sentence !== words[last]!.sentence) return false;
  const [noun, next] = [words[index].lower, words[index + 1]?.lower ?? ''];
  return FIRM_NOUNS.has(noun) || ((noun === 'chief' || noun === 'finance' || noun === 'managing') && /^(?:executive|financial|operating|director)$/.test(next));
}
