import type { Token } from '../verb-cue.ts';
import type { SentenceVerbs } from './sentence-verbs.ts';

/** Past forms of verbs of deciding, whose infinitive may follow after other words: “voted 9 to 7 on Monday to close the pool”. */
const decisions = new Set('agreed decided promised vowed pledged voted resolved offered chose opted undertook elected'.split(' '));
/** Maximum number of words between the verb and “to”: a vote and a day. */
const MAX_BETWEEN = 9;
/** Words that end the search for the verb, because they open another clause or the object of the decision. */
const boundary = /^(?:and|but|or|who|which|that|whether|if|when|after|before|because|while|as|against|for|to)$/;
/** A number, as in “decided by five votes to three”. */
const number = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
/** Words after “to” that are no infinitive: “agreed on Monday to the plan”. */
const noInfinitive = /^(?:the|an?|his|her|its|their|this|that|these|those|all|any|some|each|both|them|him|us|me|you|it|have)$/;

/** Return whether a word after “to” may be an infinitive: not “the” in “agreed to the plan” or “talks” in “agreed to talks”. */
export function mayBeInfinitive({ word, written }: Token): boolean {
  if (!/^\p{Ll}/u.test(written) || noInfinitive.test(word) || number.test(word)) return false;
  return !/s$/.test(word) || /(?:ss|cus)$/.test(word);
}

/**
 * Read the infinitive of a decision whose verb is further back: “agreed on Monday to sell the pool in October”, “decided not to close it in August”. It refers to the
 * time after the decision, which is an event of its own.
 */
export function readDecision(verbs: SentenceVerbs, index: number): boolean {
  const { words } = verbs;
  const next = words[index + 1];
  if (verbs.wordAt(index) !== 'to' || !next || !mayBeInfinitive(next)) return false;
  // In “voted by 388 to 21 on Tuesday”, a number follows “to”.
  if (/\S/.test(verbs.sentence.slice(words[index]!.at + 'to'.length, next.at))) return false;
  const last = verbs.cues.findLast(({ tense }) => tense !== null);
  const isNegated = verbs.wordAt(index - 1) === 'not';
  for (let verb = index - 1; verb >= Math.max(0, index - MAX_BETWEEN - 1); verb -= 1) {
    const { word, at } = words[verb]!;
    if (decisions.has(word)) {
      if (last?.at !== at || (verb === index - 1 && !isNegated)) return false;
      return verbs.markFuture(index, verbs.add(index, 'future', `${word} to`), isNegated ? { negated: true } : {});
    }
    // In “voted 9 to 7 on Monday”, “to” is between two numbers.
    const isBetweenNumbers = word === 'to' && number.test(verbs.wordAt(verb + 1));
    if ((boundary.test(word) && !isBetweenNumbers) || word === ',' || word === ';') return false;
  }
  return false;
}
