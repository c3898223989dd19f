import type { Bound, Refiner } from '../types.ts';

/** A preposition before an expression (marked `|` in examples): “ever since |November”, “by the |weekend”, “since at least |Monday”. */
const preposition =
  /(?:^|[^\p{L}])((?:ever\s)?since|as of|until|till|up to|(?:not|no) (?:later|earlier|sooner) than|as recently as|by|before|beyond|prior to|after|in|on|at|from|during|throughout|for|within|over|through|between|to|ahead of|this side of)\s(?:(?:at least|at the latest|about|around|roughly|approximately|some time|sometime)\s)?(?:the\s)?$/iu;

/** Number of characters before an expression that are searched: the longest preposition with its longest adverb has 38. */
const REACH = 40;

const bounds: Record<string, Bound> = {
  ...{ since: 'since', 'ever since': 'since', until: 'until', till: 'until', 'up to': 'until', by: 'by', 'no later than': 'by', 'not later than': 'by' },
  ...{ 'no earlier than': 'since', 'not earlier than': 'since', 'no sooner than': 'since', 'not sooner than': 'since' },
  ...{ before: 'before', 'prior to': 'before', 'ahead of': 'before', 'this side of': 'before', after: 'after', beyond: 'after' },
};

/** What lasts to a time, up to it: “a contract to | 2027”, “had their contracts extended to | the end of September”. */
const termBefore = /\b(?:contract|lease|licence|permit|mandate|(?:extended|prolonged|renewed)(?:\s\p{L}+ly)?|runs?|valid)\sto\s(?:the\s)?$/iu;
/** Words before “through” with which it means “during”: “lived through | 1968”, “all through | May”. Elsewhere it means “until”. */
const duringBefore =
  /\b(?:all|right|half-?way|mid-?way|part-?way|way|live[ds]?|living|go|goes|going|gone|went|come|comes|came|pass(?:ed|es|ing)?|gets?|got|getting|broke|break|look(?:ed|ing|s)?|struggl\w+|suffer\w*|sail\w*|work(?:ed|ing)?|cut)\s$/i;
/** Number of characters before the preposition that are searched for what lasts. */
const TERM_REACH = 30;

/** Add the preposition before each expression to its phrase, and set the open bound that “since”, “until”, “by” and the like express. */
export const readPreposition: Refiner = (proposals, { passage: { text } }) =>
  proposals.map((proposal) => {
    const start = proposal.phraseStart ?? proposal.start;
    const match = preposition.exec(text.slice(Math.max(0, start - REACH), start));
    const word = match?.[1]?.toLowerCase().replace(/\s+/g, ' ');
    if (!match || word === undefined) return proposal;
    const phraseStart = start - match[0].length + match[0].indexOf(match[1] ?? '');
    const isEndOfTerm = word === 'to' && !proposal.clock && termBefore.test(text.slice(Math.max(0, start - match[0].length - TERM_REACH), start));
    const beforeWord = text.slice(Math.max(0, phraseStart - TERM_REACH), phraseStart);
    const isLastDay = isEndOfTerm || (word === 'through' && !duringBefore.test(beforeWord));
    // “Will reopen not before March”: it reopens then.
    const isEarliest = word === 'before' && /\bnot\s$/i.test(beforeWord);
    const bound = proposal.partner || isEarliest ? undefined : isLastDay ? 'until' : bounds[word];
    proposal.phraseStart = phraseStart;
    proposal.preposition = word;
    // “From 2014 on” has an open end; plain “from” may also be an origin (“people from 2014”).
    if (word === 'from' && /^\s(?:on|onwards?)\b/.test(text.slice(proposal.end, proposal.end + 9))) proposal.bound = 'since';
    // In “after Friday’s attack” and “before the May elections”, the preposition governs the noun, not the date.
    const isDate = proposal.certain.day !== undefined && !/\bthe\s$/i.test(match[0]);
    const governsNoun =
      (bound === 'before' || bound === 'after') &&
      !isDate &&
      /^(?:['’]s?\s|\s(?!(?:and|or|but|in|on|at|by|when|as|to|with|for|from|the|a|an|he|she|it|they|we|that|which|who|was|were|is|are|has|have|had|will|would|can|could|may|must|should|do|does|did|remains?|stays?)\b)[a-z])/.test(
        text.slice(proposal.end, proposal.end + 9),
      );
    if (bound && !governsNoun) proposal.bound = bound;
    return proposal;
  });
