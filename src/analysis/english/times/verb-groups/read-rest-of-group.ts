import { almostAdverbs, auxiliaries, clauseWords, copulas, degreeVerbs, presentWords } from '../resources/verbs-en.ts';
import { isParticiple, isPast } from '../verb-forms.ts';
import type { SentenceVerbs } from './sentence-verbs.ts';

/** Read further words of a verb group. A present perfect is past: “has been”, “have crossed”. */
export function readRestOfGroup(verbs: SentenceVerbs, index: number): boolean {
  const word = verbs.wordAt(index);
  const group = verbs.groupReaching(index);
  // “When” and “than” only look like participles.
  if (!group || clauseWords.has(word)) return false;
  // “Who should have known said”: a further verb.
  const before = verbs.wordAt(index - 1);
  if (isPast(word) && !auxiliaries.has(word) && !auxiliaries.has(before) && /(?:wn|en|ed)$/.test(before) && isParticiple(before) && before !== 'been')
    // “Would have stayed shut”: an adjective.
    return /^(?:stayed|remained)$/.test(before) && /^(?:shut|closed)$/.test(word);
  // “A crime that he did not commit walked free”: after “did” and its infinitive, a past form is a further verb.
  if (
    /^(?:did|does|do)n?$/.test(group?.word ?? '') &&
    isPast(word) &&
    verbs.groupEnd < index - 1 &&
    !/^(?:not|t|never|even|ever|yet|just|also|still)$|ly$/.test(before)
  )
    return false;
  // “Will now stay shut”: an adverb takes no place in the group.
  if (group.tense === 'future' && verbs.groupEnd === index - 1 && /^(?:now|also|still|then|soon|instead|\p{L}{3,}ly)$/u.test(word)) {
    verbs.groupEnd = index;
    return true;
  }
  if (!(auxiliaries.has(word) || presentWords.has(word) || isParticiple(word))) return false;
  if (group.tense === 'present' && /^ha(?:s|ve)n?$/.test(group.word)) group.tense = 'past';
  // “Was almost lost.”
  if (almostAdverbs.has(verbs.wordAt(index - 1)) && isPast(word) && !auxiliaries.has(word) && !degreeVerbs.has(word)) group.negated = true;
  if (auxiliaries.has(word)) verbs.groupEnd = index;
  if (copulas.has(group.word) && (word === 'being' || (isPast(word) && !auxiliaries.has(word)))) group.participle = true;
  return true;
}
