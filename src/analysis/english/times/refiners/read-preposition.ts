import type { Bound, Refiner } from '../types.ts';

/** A preposition before an expression (marked `|` in examples): “ever since |November”, “by the |weekend”, “since at least |Monday”. */
const preposition =
  /(?:^|[^\p{L}])((?:ever\s)?since|as of|until|till|up to|not later than|no later than|by|before|prior to|after|in|on|at|from|during|throughout|for|within|over|through|between|to|ahead of|this side of)\s(?:(?:at least|at the latest|about|around|roughly|approximately|some time|sometime)\s)?(?:the\s)?$/iu;

/** Number of characters before an expression that are searched: the longest preposition with its longest adverb has 38. */
const REACH = 40;

const bounds: Record<string, Bound> = {
  ...{ since: 'since', 'ever since': 'since', until: 'until', till: 'until', 'up to': 'until', by: 'by', 'no later than': 'by', 'not later than': 'by' },
  ...{ before: 'before', 'prior to': 'before', 'ahead of': 'before', 'this side of': 'before', after: 'after' },
};

/** What lasts to a time, up to it: “a contract to | 2027”, “had their contracts extended to | the end of September”. */
const termBefore = /\b(?:contract|lease|licence|permit|mandate|(?:extended|prolonged|renewed)(?:\s\p{L}+ly)?|runs?|valid)\sto\s(?:the\s)?$/iu;
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
    const bound = proposal.partner ? undefined : isEndOfTerm ? 'until' : bounds[word];
    proposal.phraseStart = phraseStart;
    proposal.preposition = word;
    // “From 2014 on” has an open end; plain “from” may also be an origin (“people from 2014”).
    if (word === 'from' && /^\s(?:on|onwards?)\b/.test(text.slice(proposal.end, proposal.end + 9))) proposal.bound = 'since';
    // In “after Friday’s attack” and “before the May elections”, the preposition governs the noun, not the date.
    const governsNoun =
      (bound === 'before' || bound === 'after') &&
      /^(?:['’]s?\s|\s(?!(?:and|or|but|in|on|at|by|when|as|to|with|for|from|the|a|an|he|she|it|they|we|that|which|who|was|were|is|are|has|have|had|will)\b)[a-z])/.test(
        text.slice(proposal.end, proposal.end + 9),
      );
    if (bound && !governsNoun) proposal.bound = bound;
    return proposal;
  });
