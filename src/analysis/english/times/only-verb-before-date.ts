import { auxiliaries, clauseWords, presentWords } from './resources/verbs-en.ts';
import type { Token } from './verb-cue.ts';
import { isDateAfter, isGerund, isPast } from './verb-forms.ts';

/** Plural nouns that may stand between a noun and a date: “the council elections in May”. */
const pluralNouns =
  /^(?:arrivals|attacks|births|celebrations|clashes|classes|crashes|cuts|days|deaths|earnings|elections|events|exams|exports|falls|fans|figures|fires|floods|gains|games|headquarters|hearings|holidays|homes|hours|imports|leaders|levels|losses|matches|meetings|members|news|nights|plans|polls|posts|prayers|prices|profits|protests|raids|rains|rates|reports|results|rises|sales|seats|series|services|shares|species|stocks|storms|strikes|talks|temperatures|tests|tickets|times|trials|visits|votes|winds|workers|works)$/;

/** Maximum number of words of the subject. */
const MAX_SUBJECT = 4;
/** Number of words from the verb on that are searched for another verb. */
const MAX_REST = 24;

/**
 * Return whether a word is the only verb of its clause, in the present tense, directly before a date: “Version 4 ships in October; …”, “The lease lapses in
 * May”, but not “The council elections in May were close”.
 */
export function isOnlyVerbBeforeDate(sentence: string, words: readonly Token[], index: number): boolean {
  const wordAt = (at: number): string => words[at]?.word ?? '';
  const { written, at } = words[index]!;
  if (!/^\p{Ll}{3,}[^s]s$/u.test(written) || pluralNouns.test(written) || presentWords.has(written)) return false;
  if (!/^(?:in|on|from|next|this|tomorrow)$/.test(wordAt(index + 1)) || !isDateAfter(sentence, words, index + 1)) return false;
  const nearby = words.slice(Math.max(0, index - MAX_SUBJECT - 1), index);
  const before = nearby.slice(nearby.findLastIndex(({ word }) => word === ';') + 1);
  const last = before.at(-1);
  if (last === undefined || !/^\p{L}+$/u.test(last.written) || /s$/.test(last.word) || auxiliaries.has(last.word) || clauseWords.has(last.word)) return false;
  // “Car sales in May”: a subject has a determiner, or a number.
  const hasDeterminer = /^(?:the|an?|his|her|its|their|our|my|this|that)$/.test(before[0]!.word) && before.length > 1;
  if (
    before.length > MAX_SUBJECT ||
    before.some(({ word }) => isGerund(word)) ||
    /^(?:dates|stems|comes|hails|lasts|occurs|happens|falls|blooms|flowers|grows|peaks|ripens|breeds|nests|migrates|hibernates|works|lives)$/.test(written)
  )
    return false;
  if (!hasDeterminer && !/\d\s$/.test(sentence.slice(Math.max(0, at - 4), at))) return false;
  const isVerb = ({ word }: Token) => isPast(word) || auxiliaries.has(word) || !/\p{L}/u.test(word);
  const after = words.slice(index + 2, index + MAX_REST);
  const end = after.findIndex(({ word }) => clauseWords.has(word) || !/\p{L}/u.test(word));
  return !before.some(isVerb) && !after.slice(0, end < 0 ? after.length : end).some(isVerb);
}
