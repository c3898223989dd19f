/** A source, up to four words: “the owner”, “the Seafarers’ Union”. */
const SOURCE = "((?:[\\p{L}’'-]+ ){0,4}?[\\p{L}’'-]+)";
/** The same preposition before two answers, each with its source: “by the captain, according to the owner, and by the mate, according to the union”. */
const TWO_ANSWERS = new RegExp(
  `\\b(by|in|on|at|from|to|for|because of) [^,;:]{2,60}, (?:according to ${SOURCE}|${SOURCE} sa(?:id|ys?)), (?:and|but|or) \\1 [^,;:]{2,60}, (?:according to ${SOURCE}|${SOURCE} sa(?:id|ys?))(?=[.,;]|$)`,
  'u',
);

/** The words around the source of the first of two answers. Most sentences do not have them, and the pattern of two answers takes long. */
const CREDITED = /, according to | sa(?:id|ys?), /;

/** Return the sources of two answers to one question in a sentence: “the owner” and “the union”; null if it does not give two. */
export function sourcesOfAnswersIn(text: string): [string, string] | null {
  if (!CREDITED.test(text)) return null;
  const match = TWO_ANSWERS.exec(text);
  if (match === null) return null;
  const [one, other] = [match[2] ?? match[3], match[4] ?? match[5]];
  return one === undefined || other === undefined || one === other ? null : [one, other];
}

/** The end of a statement that rejects another one: “in the engine room, not (on the car deck)”. */
const NOT_OTHER = /, (?:and )?not ([^,;.:]{3,60})$/u;
/** Words that correct the speaker's own side, or mean a rejection of no account: “not as the police had said”, “not only on”, “not even”. */
const NO_RIVAL = /^(?:only|just|even|merely|yet|least|necessarily|all|every|always|that|because|to|as|so|very)\b|\bas\b.{0,40}\b(?:said|claimed|reported)$/u;

/** Return what a statement says, and what it says that it is not: “the fire began in the engine room” and “on the car deck”; null if it rejects nothing. */
export function rejectedIn(statement: string): { said: string; rejected: string } | null {
  const text = statement.replace(/[”"’.\s]+$/u, '');
  const match = NOT_OTHER.exec(text);
  return match === null || NO_RIVAL.test(match[1]!) ? null : { said: text.slice(0, match.index), rejected: match[1]! };
}
