import { PAST_OF_BE } from './past-of-be.ts';
import {
  abandonVerbs,
  arrangedActivities,
  auxiliaries,
  commitments,
  expectations,
  futureWords,
  intentions,
  pastWords,
  plans,
  proposals,
} from '../resources/verbs-en.ts';
import { isAdjectiveOrNoun, isDueTo, isGerund, isHeadlineFuture, isPast, opensDemand } from '../verb-forms.ts';
import type { SentenceVerbs } from './sentence-verbs.ts';

/** Read a verb group with future reference: “will meet”, “is to be held”, “plans to”, “agreed to”. */
export function readFuture(verbs: SentenceVerbs, index: number): boolean {
  const [word, next] = [verbs.wordAt(index), verbs.wordAt(index + 1)];
  const group = verbs.groupAt(index);
  // “A demand that it free them by Saturday”, “accused of planning an attack on 14 July”.
  const isIntended =
    /^(?:of|for|with|from)$/.test(verbs.wordAt(index - 1)) &&
    /^(?:planning|plotting|preparing)$/.test(word) &&
    /^(?:an?|the|to|his|her|their|attacks?)$/.test(next);
  if (isIntended || opensDemand(verbs.words, index)) return verbs.markFuture(index, verbs.add(index, 'future'), { pastPlan: true, possible: true });
  if (isHeadlineFuture(verbs.words, index)) {
    verbs.add(index, 'future', 'to be');
    verbs.groupEnd = index + 1;
    return true;
  }
  const toBe = word === 'to' && next === 'be' && !pastWords.has(verbs.wordAt(index - 1));
  // “Won” is part of “won’t” only before “t”.
  // “Could begin” refers to the future, “could not begin” to the past.
  const could = (word === 'could' && next !== 'not') || (word === "'d" && /^(?:like|love|prefer)$/.test(next));
  if ((futureWords.has(word) && (word !== 'won' || next === 't')) || toBe || could) {
    if (!(group && toBe)) {
      // “Would have opened”, “would not have flooded”.
      const hasHave = next === 'have' || (/^(?:not|t)$/.test(next) && verbs.wordAt(index + 2) === 'have');
      const cue = verbs.add(index, hasHave && word !== 'will' && word !== 'won' ? 'past' : 'future', toBe ? 'to be' : word);
      if (/^wouldn?$/.test(word) && hasHave) cue.possible = true;
      // “Would not say on Wednesday” reports a refusal.
      const verb = verbs.wordAt(/^(?:not|t)$/.test(next) ? index + 2 : index + 1);
      const refuses = /^wouldn?$/.test(word) && /^(?:say|comment|confirm|discuss|reveal|elaborate|disclose|specify)$/.test(verb);
      if (refuses && (cue.negated === true || /^(?:not|t)$/.test(next))) cue.tense = 'past';
      // “Which the bank had said would fall by June”.
      if (word === 'would' && wasPredictedEarlier(verbs, index)) cue.pastPlan = true;
    }
    // “Is reported to be leaving in August”.
    else if (arrangedActivities.has(verbs.wordAt(index + 2)) && /^(?:is|are|has|have)$/.test(group.word)) group.tense = 'future';
    verbs.groupEnd = index + (toBe ? 1 : 0);
    return true;
  }
  // “Nobody expects a ruling before September”, “few foresee an end in May”.
  if (expectations.has(word) && next !== 'to' && !isAdjectiveOrNoun(verbs.wordAt(index - 1), word))
    return verbs.markFuture(index, group ?? verbs.add(index, 'future'), {});
  // “Ruled out holding the vote in May”.
  if (word === 'out' && /^rul(?:e|es|ed|ing)$/.test(verbs.wordAt(index - 1)) && isGerund(next)) {
    // “Did not rule out quitting” leaves it open.
    const isOpen = verbs.cues.at(-1)?.negated === true;
    return verbs.markFuture(index + 1, verbs.add(index + 1, 'future'), { pastPlan: true, ...(isOpen ? { possible: true } : { negated: true }) });
  }
  const afterNext = verbs.words[index + 2];
  // “Was originally to open”.
  if (PAST_OF_BE.has(word) && next.endsWith('ly') && verbs.wordAt(index + 2) === 'to' && !/^ha(?:ve|d)$/.test(verbs.wordAt(index + 3)))
    return verbs.markFuture(index + 1, verbs.add(index, 'future'), { pastPlan: true });
  // “Were the bank to fail in April”.
  if (word === 'to' && verbs.wordAt(0) === 'were' && verbs.cues.length === 1 && verbs.cues[0]?.at === verbs.words[0]?.at)
    return verbs.markFuture(index, verbs.add(index, 'future'), {});
  // “Which they had hoped for by 2020”.
  if (/^(?:hoped|wished)$/.test(word) && next === 'for') return verbs.markFuture(index, group ?? verbs.add(index, 'future'), { pastPlan: true });
  if (next !== 'to' || /^ha(?:ve|d)$/.test(afterNext?.word ?? '')) return false;
  if (proposals.has(word) && !group && afterNext && /^\p{Ll}/u.test(afterNext.written) && !/^(?:the|an?|his|her|its|their)$/.test(afterNext.word))
    return verbs.markFuture(index, verbs.add(index, 'future', `${word} to`), { pastPlan: true });
  if (word === 'yet' && group) return verbs.markFuture(index, group, { negated: true });
  // “It was to Leeds that he went.”
  if (PAST_OF_BE.has(word) && afterNext && /^\p{Ll}/u.test(afterNext.written)) return verbs.markFuture(index, verbs.add(index, 'future'), { pastPlan: true });
  if (!intentions.has(word) || (word === 'due' && !isDueTo(verbs.words, index))) return false;
  // “Is unlikely to fall on Friday”.
  if (word === 'unlikely') return verbs.markFuture(index, group ?? verbs.add(index, 'future'), { possible: true });
  const isPastPlan = group !== null && (PAST_OF_BE.has(group.word) || group.word === 'had');
  if (group) return verbs.markFuture(index, group, isPastPlan ? { pastPlan: true, ...(/^(?:supposed|meant)$/.test(word) ? { supposed: true } : {}) } : {});
  // “On Monday they agreed to leave on Friday”: a past event, and a future one.
  const done = commitments.has(word) || plans.has(word);
  if (done) verbs.add(index, 'past');
  // “Dropped its plans to fly in June”.
  const isDropped = word === 'plans' && [1, 2, 3].some((back) => abandonVerbs.has(verbs.wordAt(index - back)));
  if (isDropped) return verbs.markFuture(index, verbs.add(index, 'future', `${word} to`), { pastPlan: true, negated: true });
  return verbs.markFuture(index, verbs.add(done ? index + 1 : index, 'future', `${word} to`), plans.has(word) ? { pastPlan: true } : {});
}

/** Return whether a verb in the past perfect governs a clause with “would”: “had said would fall”, “had wrongly predicted that they would lose”. */
function wasPredictedEarlier(verbs: SentenceVerbs, index: number): boolean {
  for (let at = index - 1; at >= Math.max(1, index - 8); at--) {
    if (!isPast(verbs.wordAt(at)) || auxiliaries.has(verbs.wordAt(at))) continue;
    const had = verbs.wordAt(at - 1).endsWith('ly') ? at - 2 : at - 1;
    return verbs.wordAt(had) === 'had';
  }
  return false;
}
