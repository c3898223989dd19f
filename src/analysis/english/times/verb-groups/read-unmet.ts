import { PAST_OF_BE } from './past-of-be.ts';
import type { SentenceVerbs } from './sentence-verbs.ts';

/** Read a counterfactual: “should have sailed”, “was to have opened”, “were supposed to have run”. */
export function readUnmet(verbs: SentenceVerbs, index: number): boolean {
  const [word, next, afterNext] = [verbs.wordAt(index), verbs.wordAt(index + 1), verbs.wordAt(index + 2)];
  const group = verbs.groupReaching(index);
  const hasToHave = next === 'to' && afterNext === 'have';
  const isShould = (word === 'should' || word === 'shouldn') && (next === 'have' || ((next === 'not' || next === 't') && afterNext === 'have'));
  if (isShould) {
    const cue = verbs.add(index, 'past');
    if (next === 'have') cue.unmet = true;
  } else if (hasToHave && (word === 'ought' || PAST_OF_BE.has(word))) verbs.add(index, 'past').unmet = true;
  else if (hasToHave && group && PAST_OF_BE.has(group.word) && /^(?:supposed|meant|due|scheduled|expected)$/.test(word)) group.unmet = true;
  // “A trip due to have started today was scrapped.”
  else if (hasToHave && !group && index > 0 && /^(?:due|scheduled)$/.test(word)) verbs.add(index, 'past').unmet = true;
  else return false;
  verbs.groupEnd = index + 2;
  return true;
}
