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

/** A moment of a day: “noon”, “5.30pm”, “shortly after 4 p.m.”. */
const MOMENT = '(?:(?:shortly|just) (?:after|before) |about |around )?(?:noon|midday|midnight|\\d{1,2}[.:]\\d{2}(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?)';
/** Two moments of one thing by two sources, the second without a verb: “the hospital says noon on 7 May, the department 5.30pm”. */
const TWO_MOMENTS = new RegExp(
  `^${SOURCE} (?:says?|said|gives?|gave|has|had|puts? it at) ${MOMENT}(?: on [\\p{L}\\p{N} ]{3,20})?[,;] (?:and |but |while )?${SOURCE} (?:says? |said |has )?(?<!\\b(?:at|by|from|until|after|before|since) )${MOMENT}\\.?$`,
  'u',
);

/** Return the sources of two moments that a sentence gives for one thing: “The hospital” and “the department”; null if it does not. */
export function sourcesOfMomentsIn(text: string): [string, string] | null {
  const match = TWO_MOMENTS.exec(text);
  return match === null ? null : [match[1]!, match[2]!];
}

/** A statement that nothing of the kind exists of which somebody else spoke: “no such message had been found”; not “no such rule elsewhere”. */
const NO_SUCH = /\bno such \p{Ll}+(?![^.;]*\b(?:elsewhere|other|abroad|yet|until|before|since|anymore)\b)/iu;

/** Whether a statement says that there is nothing of the kind of which somebody else spoke: “that no such message had been found”. */
export function deniesExistence(statement: string): boolean {
  return NO_SUCH.test(statement);
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
