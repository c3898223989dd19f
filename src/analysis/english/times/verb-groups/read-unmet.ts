import { PAST_OF_BE } from './past-of-be.ts';
import type { SentenceVerbs } from './sentence-verbs.ts';

/** Mark the verb group at a word as something that did not come about: “should have sailed”, “was to have opened”, “were supposed to have run”. Returns whether there is one. */
export function readUnmet(verbs: SentenceVerbs, index: number): boolean {
  const [word, next, afterNext] = [verbs.wordAt(index), verbs.wordAt(index + 1), verbs.wordAt(index + 2)];
  const group = verbs.groupReaching(index);
  const isBeforeToHave = next === 'to' && afterNext === 'have';
  const isShould = (word === 'should' || word === 'shouldn') && (next === 'have' || ((next === 'not' || next === 't') && afterNext === 'have'));
  if (isShould) {
    const added = verbs.add(index, 'past');
    if (next === 'have') added.unmet = true;
  } else if (isBeforeToHave && (word === 'ought' || PAST_OF_BE.has(word))) verbs.add(index, 'past').unmet = true;
  else if (isBeforeToHave && group && PAST_OF_BE.has(group.word) && /^(?:supposed|meant|due|scheduled|expected)$/.test(word)) group.unmet = true;
  // “A trip due to have started today was scrapped.”
  else if (isBeforeToHave && !group && index > 0 && /^(?:due|scheduled)$/.test(word)) verbs.add(index, 'past').unmet = true;
  else return false;
  verbs.groupEnd = index + 2;
  return true;
}
