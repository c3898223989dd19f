import { PAST_OF_BE } from './past-of-be.ts';
import {
  abandonVerbs,
  arrangedActivities,
  auxiliaries,
  commitments,
  copulas,
  desires,
  expectations,
  futureWords,
  intentions,
  pastWords,
  plans,
  proposals,
} from '../resources/verbs-en.ts';
import { isAdjectiveOrNoun, isDueTo, isGerund, isHeadlineFuture, isPast, opensDemand } from '../verb-forms.ts';
import { mayBeInfinitive } from './read-decision.ts';
import { isOnlyChoice } from './read-negation.ts';
import type { SentenceVerbs } from './sentence-verbs.ts';

/** Words for making plans. Here and below, words are compared before patterns are tried: a sentence has many words, and few of them are of a plan. */
const planningVerbs = new Set(['planning', 'plotting', 'preparing']);
const possibleWords = new Set(['possible', 'conceivable', 'imminent']);

/** Read a verb group with future reference: “will meet”, “is to be held”, “plans to”, “agreed to”. */
export function readFuture(verbs: SentenceVerbs, index: number): boolean {
  const [word, next] = [verbs.wordAt(index), verbs.wordAt(index + 1)];
  const group = verbs.groupReaching(index);
  // “Accused of planning an attack on 14 July”, “a demand that it free them by Saturday”.
  const isPlanning = planningVerbs.has(word) && /^(?:of|for|with|from)$/.test(verbs.wordAt(index - 1)) && /^(?:an?|the|to|his|her|their|attacks?)$/.test(next);
  if (isPlanning || opensDemand(verbs.words, index)) return verbs.markFuture(index, verbs.add(index, 'future'), { pastPlan: true, possible: true });
  if (isHeadlineFuture(verbs.words, index)) {
    verbs.add(index, 'future', 'to be');
    verbs.groupEnd = index + 1;
    return true;
  }
  // “Has no choice but to close in May”, “said that it had no choice but to close in May”.
  if (word === 'to' && isOnlyChoice(verbs, index - 3)) {
    const isPast = verbs.cues.at(-1)?.word === 'had';
    const cue = verbs.add(index, isPast ? 'past' : 'future', 'choice to');
    if (isPast && verbs.cues.at(-3)?.word === 'that') cue.pastPlan = true;
    return true;
  }
  const isToBe = word === 'to' && next === 'be' && !pastWords.has(verbs.wordAt(index - 1));
  // “Could begin” refers to the future, “could not begin” to the past. “’d” is “would” before a verb of wishing.
  const isCouldOrWould = (word === 'could' && next !== 'not') || (word === "'d" && /^(?:like|love|prefer)$/.test(next));
  // “Won” is part of “won’t” only before “t”.
  const isFutureWord = futureWords.has(word) && (word !== 'won' || next === 't');
  if (isFutureWord || isToBe || isCouldOrWould) {
    if (!(group && isToBe)) {
      // “Would have opened”, “would not have flooded”.
      const isPerfect = next === 'have' || (/^(?:not|t)$/.test(next) && verbs.wordAt(index + 2) === 'have');
      const cue = verbs.add(index, isPerfect && word !== 'will' && word !== 'won' ? 'past' : 'future', isToBe ? 'to be' : word);
      if (/^wouldn?$/.test(word) && isPerfect) cue.possible = true;
      // “Would not say on Wednesday” reports a refusal.
      const verb = verbs.wordAt(/^(?:not|t|neither)$/.test(next) ? index + 2 : index + 1);
      const refuses = /^wouldn?$/.test(word) && /^(?:say|comment|confirm|deny|discuss|reveal|elaborate|disclose|specify)$/.test(verb);
      if (refuses && (cue.negated === true || /^(?:not|t|neither)$/.test(next))) cue.tense = 'past';
      // “Which the bank had said would fall by June”.
      // – “It had cancelled 212 flights and would cancel more today” predicts nothing earlier.
      const isJoined =
        /^(?:and|but)$/.test(verbs.wordAt(index - 1)) && !verbs.words.slice(Math.max(0, index - 8), index).some((each) => SAYING.test(each.word));
      if (word === 'would' && !isJoined && wasPredictedEarlier(verbs, index)) cue.pastPlan = true;
    }
    // “Is reported to be leaving in August”.
    else if (arrangedActivities.has(verbs.wordAt(index + 2)) && /^(?:is|are|has|have)$/.test(group.word)) group.tense = 'future';
    verbs.groupEnd = index + (isToBe ? 1 : 0);
    return true;
  }
  // “Said it now expected the first sailing on Thursday”, “Traders plan a march on Saturday”.
  const isNowExpected = word === 'expected' && verbs.wordAt(index - 1) === 'now' && next !== 'to' && !group;
  const plansEvent =
    (word === 'plan' || word === 'plans') &&
    /^(?:an?|another|further|more)$/.test(next) &&
    !/^(?:the|an?|its|his|her|their|our|my|of|no|this|that|any|new|such)$/.test(verbs.wordAt(index - 1));
  if (index > 0 && (isNowExpected || (plansEvent && !group))) return verbs.markFuture(index, verbs.add(index, 'future'), {});
  // “Nobody expects a ruling before September”, “few foresee an end in May”.
  if (expectations.has(word) && next !== 'to' && !isAdjectiveOrNoun(verbs.wordAt(index - 1), word))
    return verbs.markFuture(index, group ?? verbs.add(index, 'future'), {});
  // “Scrapped plans on Friday to electrify the line”.
  if (word === 'to' && isPlanWithTime(verbs, index))
    return verbs.markFuture(index - 1, verbs.add(index, 'future', 'plans to'), { pastPlan: true, ...(isAbandoned(verbs, index) ? { negated: true } : {}) });
  // “Voted on whether to strike in November”.
  if (word === 'whether' && next === 'to') return verbs.markFuture(index, verbs.add(index, 'future'), { possible: true });
  // “A ruling is unlikely before May.”
  if ((word === 'likely' || word === 'unlikely') && group && copulas.has(group.word) && /^(?:before|in|on|by|until|at|this|next)$/.test(next))
    return verbs.markFuture(index, group, { possible: true });
  // “A cut in July is possible”, but not “it is possible to”.
  if (possibleWords.has(word) && group && copulas.has(group.word) && !/^(?:to|that|for|because|by|through|only)$/.test(next))
    return verbs.markFuture(index, group, { possible: true, ...(PAST_OF_BE.has(group.word) ? { pastPlan: true } : {}) });
  // “Wants a vote in May.”
  if (desires.has(word) && next !== 'to' && !group) return verbs.markFuture(index, verbs.add(index, 'future'), {});
  // “Ruled out holding the vote in May”.
  if (word === 'out' && /^rul(?:e|es|ed|ing)$/.test(verbs.wordAt(index - 1)) && isGerund(next)) {
    // “Did not rule out quitting” leaves it open.
    const isOpen = verbs.cues.at(-1)?.negated === true || /^(?:refus|declin)/.test(verbs.wordAt(index - 3));
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
  if (next === 'for' && /^(?:hoped|wished)$/.test(word)) return verbs.markFuture(index, group ?? verbs.add(index, 'future'), { pastPlan: true });
  if (next !== 'to' || /^ha(?:ve|d)$/.test(afterNext?.word ?? '')) return false;
  // “Agreed to the plan on Monday.”
  if (commitments.has(word) && afterNext && !mayBeInfinitive(afterNext)) return false;
  if (proposals.has(word) && !group && afterNext && /^\p{Ll}/u.test(afterNext.written) && !/^(?:the|an?|his|her|its|their)$/.test(afterNext.word))
    return verbs.markFuture(index, verbs.add(index, 'future', `${word} to`), { pastPlan: true });
  // “Has yet to open”.
  if (word === 'yet' && group) return verbs.markFuture(index, group, { negated: true });
  // “Was to open”, but not “It was to Leeds that he went”.
  if (PAST_OF_BE.has(word) && afterNext && /^\p{Ll}/u.test(afterNext.written)) return verbs.markFuture(index, verbs.add(index, 'future'), { pastPlan: true });
  // “Did not have to leave on Sunday.”
  if (/^(?:have|need)$/.test(word) && /^didn?$/.test(group?.word ?? '')) return false;
  if (!intentions.has(word) || (word === 'due' && !isDueTo(verbs.words, index))) return false;
  // “Is unlikely to fall on Friday”.
  if (word === 'unlikely') return verbs.markFuture(index, group ?? verbs.add(index, 'future'), { possible: true });
  const isPastPlan = group !== null && (PAST_OF_BE.has(group.word) || group.word === 'had');
  if (group) return verbs.markFuture(index, group, isPastPlan ? { pastPlan: true, ...(/^(?:supposed|meant)$/.test(word) ? { supposed: true } : {}) } : {});
  // “On Monday they agreed to leave on Friday”: a past event, and a future one.
  const isPastEvent = commitments.has(word) || plans.has(word);
  if (isPastEvent) verbs.add(index, 'past');
  // “Dropped its plans to fly in June”.
  const isDropped = word === 'plans' && [1, 2, 3].some((back) => abandonVerbs.has(verbs.wordAt(index - back)));
  if (isDropped) return verbs.markFuture(index, verbs.add(index, 'future', `${word} to`), { pastPlan: true, negated: true });
  return verbs.markFuture(index, verbs.add(isPastEvent ? index + 1 : index, 'future', `${word} to`), plans.has(word) ? { pastPlan: true } : {});
}

/** Past forms of verbs of saying and thinking, which can govern a prediction. */
const SAYING = /^(?:said|told|predicted|forecast|warned|promised|hoped|thought|believed|expected|announced|insisted|feared|vowed|pledged|claimed)$/;

/** Return whether a verb in the past perfect governs a clause with “would”: “had said would fall”, “had wrongly predicted that they would lose”. */
function wasPredictedEarlier(verbs: SentenceVerbs, index: number): boolean {
  for (let verb = index - 1; verb >= Math.max(1, index - 8); verb--) {
    if (!(isPast(verbs.wordAt(verb)) || verbs.wordAt(verb) === 'forecast') || auxiliaries.has(verbs.wordAt(verb))) continue;
    const beforeAdverb = verbs.wordAt(verb - 1).endsWith('ly') ? verb - 2 : verb - 1;
    return verbs.wordAt(beforeAdverb) === 'had';
  }
  return false;
}

/** Return whether a noun for a plan and a time precede “to”: “plans on Friday to electrify”. */
function isPlanWithTime({ words }: SentenceVerbs, index: number): boolean {
  const day = words[index - 1]?.word ?? '';
  return (
    /day$|^(?:week|month|year)$/.test(day) &&
    /^(?:on|last|this)$/.test(words[index - 2]?.word ?? '') &&
    /^(?:plans?|proposals?)$/.test(words[index - 3]?.word ?? '')
  );
}

/** Return whether a verb of abandoning precedes a plan with a time: “scrapped plans on Friday to”. */
function isAbandoned({ words }: SentenceVerbs, index: number): boolean {
  return [4, 5, 6].some((back) => abandonVerbs.has(words[index - back]?.word ?? ''));
}
