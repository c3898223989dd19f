import { ADVERBS, BE, CATENATIVES, FIRST_PERSON, NEGATIONS, NOT_YET_SAID, type CueVerb } from './resources/en.ts';
import { CONTRACTED } from './phrase-start.ts';
import { type Subject } from './subject.ts';
import type { ClaimWord, Complement, PassageContext } from './types.ts';

/** Modal verbs of duty: what somebody must say or know is not yet said or known. */
const DUTY = /^(?:must|should|shall|ought|need|needs)$/;
/** Modal verbs of ability or possibility. */
const POSSIBILITY = /^(?:can|could|may|might|cannot|can't|couldn't)$/;
/** Verbs of speech that announce with “can”: “police can confirm that”. */
const ANNOUNCED_WITH_CAN = new Set(['confirm', 'reveal', 'report', 'announce', 'disclose', 'say']);
/** Verbs before a bare infinitive, of causing and of perceiving: “help users understand that”, “watched them say that”. */
const BEFORE_INFINITIVE = /^(?:let|lets|letting|help|helps|helped|helping|make|makes|made|making|having|watch|watched|hear|heard)$/;
/** Verbs of knowing, which attribute nothing if an indirect question follows: “they know what it costs”. */
const KNOWING = new Set([
  'know',
  'understand',
  'learn',
  'recognize',
  'recognise',
  'notice',
  'realize',
  'realise',
  'hear',
  'remember',
  'read',
  'think',
  'feel',
  'expect',
  'guess',
]);

/** Verbs of noticing and thinking. With “will” they only predict, and attribute nothing: “visitors will find that”. */
const EXPERIENCES = new Set([
  'find',
  'learn',
  'notice',
  'realize',
  'realise',
  'understand',
  'discover',
  'think',
  'hear',
  'recognize',
  'recognise',
  'recall',
  'remember',
]);

/** Return whether the words before the subject at `first` open a condition, a comparison or a free relative clause, in which nobody claims anything: “whether the rate suggests that”, “as easy as we say it is”, “what advertisers think we are”. */
function isInNonClaimClause(words: ClaimWord[], first: number, contentForm: Complement['form']): boolean {
  const before = words[first - 1];
  if (before === undefined || before.sentence !== words[first]!.sentence || before.quotation !== words[first]!.quotation) return false;
  if (/^(?:if|unless|whether|lest)$/.test(before.lower)) return true;
  // “Later than critics say it was”, but not “more than 40 women said”.
  if (before.lower === 'than' && !/^\d/.test(words[first]!.text)) return true;
  if (before.lower === 'as' && words[first - 3]?.lower === 'as') return true;
  return before.lower === 'what' && contentForm === 'clause';
}

/** Words before a participle that say that somebody did not say it: “left without | saying that”, “stopped short of | saying that”. */
const NOT_SAYING = /\b(?:without|instead of|rather than|short of|far from|avoid(?:ed|s|ing)?|stopped|refrain(?:ed|s|ing)? from)(?: (?:even|ever|actually))? $/;
/** Words before a subject that say that the claim was not made: “it is not true that | she said”. */
const NOT_TRUE_THAT = /\b(?:not true|untrue|false|wrong|incorrect|a (?:lie|myth|rumou?r)|not the case|denied|denies|nonsense) that $/;
/** Words before a subject that say that somebody leaves it open: “would not confirm that | she had promised”, “neither confirmed nor denied on Monday that”. */
const LEFT_OPEN_THAT =
  /\b(?:nor (?:den(?:y|ied|ies)|confirm(?:ed|s)?)|(?:not|never|\w+n't|refused to|declined to) (?:say|confirm|(?:confirm or deny|deny or confirm)))(?: (?:on|in|at) \S+)? that $/;

/** Number of words before a verb group or subject that are compared with `NOT_SAYING`, `NOT_TRUE_THAT` and `LEFT_OPEN_THAT`. */
const MAX_WORDS_BEFORE = 8;

/** Return the words of the sentence before a word, in lower case, at most the last `MAX_WORDS_BEFORE`. */
function wordsBefore(words: ClaimWord[], at: number): string {
  const before = words.slice(Math.max(0, at - MAX_WORDS_BEFORE), at).filter(({ sentence }) => sentence === words[at]!.sentence);
  return before.map(({ lower }) => `${lower} `).join('');
}

/** Return whether a verb group or its clause shows that nobody claims its content: “must remember that”, “is expected to announce that”, “so that users know that”, “let us know how”. */
export function isNotAsserted(
  { words }: PassageContext,
  at: number,
  cue: CueVerb,
  { source, verbGroupFirst }: Subject,
  contentForm: Complement['form'],
): boolean {
  if (source === null && NOT_SAYING.test(wordsBefore(words, verbGroupFirst))) return true;
  const beforeSource = source === null ? '' : wordsBefore(words, source.first);
  if (NOT_TRUE_THAT.test(beforeSource) || LEFT_OPEN_THAT.test(beforeSource)) return true;
  if (contentForm === 'quotation' || contentForm === 'colon') return false;
  const isThought = cue.class === 'opinion' || cue.class === 'finding';
  // “Knowing what it costs, …”, “Believing that it was safe, …”: nobody is named who knows or believes it.
  if (source === null)
    return (
      (contentForm === 'question' && KNOWING.has(cue.lemma)) ||
      (isThought && cue.form === 'ing' && verbGroupFirst === at && words[at - 1]?.sentence !== words[at]!.sentence)
    );
  const [opener, head] = [words[source.first]!, words[source.last]!];
  if (isInNonClaimClause(words, source.first, contentForm)) return true;
  const isFirstPerson = FIRST_PERSON.has(head.lower) || CONTRACTED.test(head.lower);
  if (contentForm === 'question' && KNOWING.has(cue.lemma) && !isFirstPerson) return true;
  const group = words.slice(verbGroupFirst, at).map(({ lower }) => lower);
  // “The court will say whether”: nothing has been said yet.
  if (contentForm === 'question' && /^(?:will|shall|'ll)$/.test(group[0] ?? '') && !group.some((word) => NEGATIONS.has(word))) return true;
  // “She would have said”, “she’d have told”: it was not said.
  if (
    !FIRST_PERSON.has(head.lower) &&
    !/^(?:i|we)'d$/.test(head.lower) &&
    /^would have\b/.test(`${head.lower.endsWith("'d") ? 'would ' : ''}${group.join(' ')}`)
  )
    return true;
  if (!isFirstPerson)
    for (let i = verbGroupFirst; i < at; i++) {
      const { lower } = words[i]!;
      // “Are too proud to admit that”, “is expected to announce that”.
      if ((lower === 'too' && CATENATIVES.has(words[i + 1]!.lower)) || (NOT_YET_SAID.has(lower) && words[i + 1]!.lower === 'to')) return true;
      // “Users must remember that”; but not “drivers should expect to wait”, “they must deny that” and “it must be said that”.
      if (DUTY.test(lower)) return contentForm !== 'infinitive' && cue.polarity === 'said' && !BE.has(words[i + 1]!.lower);
      // “Users will find that”: nobody has found it yet.
      if (EXPERIENCES.has(cue.lemma) && /^(?:will|would|'ll)$/.test(lower)) return true;
      if (POSSIBILITY.test(lower) && cue.polarity !== 'denied') return isThought || !(lower === 'can' && ANNOUNCED_WITH_CAN.has(cue.lemma));
    }
  const before = words[source.first - 1];
  if (
    cue.form === 'base' &&
    words.slice(verbGroupFirst, at).every(({ lower }) => ADVERBS.has(lower) || lower.endsWith('ly')) &&
    (BEFORE_INFINITIVE.test(before?.lower ?? '') || (BEFORE_INFINITIVE.test(opener.lower) && opener.mention === undefined && source.first < source.last))
  )
    return true;
  if (!isThought || before === undefined || before.sentence !== opener.sentence) return false;
  // “So customers know that”, “ensures that visitors know that”, “what they expect it to be”.
  const that = before.lower === 'that' ? words[source.first - 2] : before;
  return (
    (before.lower === 'so' && words[source.first - 2]?.text !== ',' && source.first - 1 > 0 && words[source.first - 2]?.sentence === opener.sentence) ||
    (before.lower === 'what' && cue.lemma === 'expect') ||
    /^(?:ensur(?:e|es|ed|ing)|sure)$/.test(that?.lower ?? '') ||
    (before.lower === 'that' && that?.lower === 'so')
  );
}
