import { isLaterCount } from '../figures/index.ts';

/** Words right before the second number for a thing that was counted just before: “puts the figure at”, “put the crowd at”; group 1 is the noun. */
const SAME_THING =
  /\b(?:puts?|putting|estimate[sd]?|gives?|gave|giving|sets?)\s+(?:the|that|this|its|their)\s+(?:true |real |actual |total |final |death )?(figure|number|count|total|toll|crowd|turnout|attendance|loss|losses|damage|costs?|bill|value|worth|price|amount|sum|debt|volume|area|length|height|depth|weight|speed|distance)\s+(?:\p{Ll}+ly\s+)?(?:at|as|nearer|closer to)\s+$/iu;
/** The same without a noun: “spoke of”, “counted”, “gave a figure of”. The number must count the same noun, or have the same unit. */
const OTHER_NUMBER =
  /\b(?:spoke|spoken|speaks|speak|talked|talks|talk)\s+(?:only |instead |rather )?of\s+$|\b(?:gave|gives?|cited|cites)\s+(?:an?|its own|another)\s+(?:(?:different|lower|higher|smaller|larger|much|far)\s+)*(?:figure|number|count|total|toll|estimate)\s+of\s+$/iu;
/** Such words that say themselves that the number is another one for the same thing. */
const NAMES_FIGURE = /\b(?:figure|number|count|total|toll|estimate)\s+(?:of|at|as)\s+$/iu;
/** Words right before a number that say that it is the right one for what was counted: “the true number was”, “the real figure is nearer”. */
const TRUE_NUMBER =
  /\bthe (?:true|real|actual|correct) (?:figure|number|count|total|toll|cost|loss|sum) (?:is|was|had been)\s+(?:in fact |more like |nearer |closer to |at least )?$/iu;
/** Words right before a number that refer to the number before by a pronoun: “put it at”, “put it nearer”, “says it is closer to”. */
const PUTS_IT =
  /\b(?:puts?|putting|estimate[sd]?)\s+(?:it|them)\s+(?:(?:much|far|rather)\s+)?(?:at|nearer|nearer to|closer to|higher, at|lower, at)\s+$|\b(?:says?|said|insist(?:s|ed)?)\s+(?:that\s+)?it\s+(?:is|was)\s+(?:(?:in fact|only|more like|nearer|nearer to|closer to)\s+)?$/iu;
/** Words right before a number that call it the number, in somebody's words: “says the number was never (below nine)”. */
const SAYS_NUMBER =
  /\b(?:says?|said|insist(?:s|ed)?|maintain(?:s|ed)?)\s+(?:that\s+)?the\s+(?:figure|number|count|total|toll)\s+(?:is|was|had been|has been)\s+["“]?(?:(?:never|in fact|only|nearer|closer to)\s+)?$/iu;
/** Words right before a bare number that another one is meant to answer: “countered that the gate log showed”, “insists that there were”. */
const ANSWERS =
  /\b(?:counter(?:s|ed)|repl(?:y|ies|ied)|insist(?:s|ed)?|maintain(?:s|ed)?|retort(?:s|ed)?|object(?:s|ed)?|respond(?:s|ed)?)\s+that\s+(?:[\p{L}’'-]+\s+){1,6}?(?:show(?:s|ed)?|record(?:s|ed)?|list(?:s|ed)?|was|were|is|are|had)\s+(?:only\s+)?$/iu;
/** A subject and a verb of saying before a bare number: “The council said (3,000;)”. */
const SAYS =
  /^(?:But |Yet |And )?(?:The|An?|\p{Lu}[\p{L}’'-]*)(?: (?!who\b|which\b|that\b)[\p{L}\p{N}&’'-]+){0,5} (?:says?|said|counted|recorded)\s+(?:only\s+)?$/u;
/** The number of somebody, before a bare number: “The council’s figure is still (five)”, “Petrossi’s is (six)”; group 1 is whose it is. */
const OWN_NUMBER =
  /^((?:The |An? )?[\p{L}&’'-]+?(?: [\p{L}&’'-]+?){0,4}?)[’'](?:s| ?) ?(?:(?:own|latest|last) )?(?:(?:figure|number|count|total|tally|toll|estimate)(?: (?:of|for) [^,.;]{1,60})? )?(?:is|was|remains|stands at|stood at)\s+(?:(?:still|now|only|just)\s+)*$/u;
/** A change of which another one was given just before: “found a fall of (45 per cent)”; group 1 is the direction. */
const OTHER_CHANGE =
  /\b(?:found|finds|reported|reports|recorded|records|showed|shows|put|spoke of|speaks of)\s+(?:only\s+)?an?\s+(?:\p{Ll}+er\s+)?(fall|drop|decline|decrease|rise|increase|growth)\s+of\s+$/iu;
/** Nothing, or a new part of the sentence, after a number: it is bare. */
const END = /^\s*(?:["”’)]|[.;,:]|$|in all\b|altogether\b|instead\b)/u;
/** A sentence that disputes the number before it: “disputes the figure”, “rejected that number”. */
const DISPUTES =
  /\b(?<!\b(?:not|never|nobody)\s+(?:to\s+)?)(?:disput(?:es?|ed)|rejects?|rejected|contests?|contested|challenges?|challenged)\s+(?:the|that|this|these|those|its|their)\s+(?:\p{Ll}+\s+)?(?:figures?|numbers?|counts?|tolls?|totals?|estimates?|measurements?)\b/iu;

/** A sentence that disputes what was said before it, not a number by name: “the board rejects that account”. */
const DISPUTES_ACCOUNT =
  /\b(?<!\b(?:not|never|nobody)\s+(?:to\s+)?)(?:disput(?:es?|ed)|rejects?|rejected|contests?|contested|den(?:y|ies|ied))\s+(?:the|that|this|his|her|their)\s+(?:account|version|claim|description|finding)s?\b/iu;

/** How the words before a number refer to an earlier one. */
export interface Reference {
  /** What they call it: “crowd”; undefined if they use no noun. */
  noun: string | undefined;
  /** Whether they say “a figure of”. */
  isFigure: boolean;
  /** Whether they refer to the earlier number itself, whatever it counts: “put it at”, “the council said 3,000”. */
  isDirect: boolean;
  /** The direction of a change: “fall”; undefined if it is not one. */
  change: string | undefined;
  /** Maximum number of sentences back to the earlier number, and whether it may be in another paragraph. */
  reach: number;
  crossesParagraphs: boolean;
}

/**
 * Maximum number of sentences back for “the figure”; for a pronoun or an ellipsis; for “the council’s figure”; and for “the true number”, which refers to the number of the
 * news: a paragraph or two with the words of the first source may come between.
 */
const REACH = 3;
const REACH_OF_PRONOUN = 1;
const REACH_OF_OWN_NUMBER = 2;
const REACH_OF_TRUE_NUMBER = 6;

/**
 * Return how the words around a number refer to an earlier one; null if they do not.
 *
 * @param before the sentence up to the number and its qualifier
 * @param after the rest of the sentence
 */
export function referenceIn(before: string, after: string): Reference | null {
  // A count of a later hour brings the earlier one up to date.
  if (isLaterCount(before)) return null;
  const noun = SAME_THING.exec(before)?.[1];
  const base = { noun, isFigure: NAMES_FIGURE.test(before), isDirect: false, change: undefined, reach: REACH, crossesParagraphs: false };
  if (noun !== undefined || OTHER_NUMBER.test(before)) return base;
  const change = OTHER_CHANGE.exec(before)?.[1];
  if (change !== undefined) return { ...base, change, reach: REACH_OF_PRONOUN };
  if (!END.test(after)) return null;
  if (TRUE_NUMBER.test(before)) return { ...base, isDirect: true, reach: REACH_OF_TRUE_NUMBER, crossesParagraphs: true };
  if (OWN_NUMBER.test(before)) return { ...base, isDirect: true, reach: REACH_OF_OWN_NUMBER };
  return PUTS_IT.test(before) || SAYS_NUMBER.test(before) || ANSWERS.test(before) || SAYS.test(before)
    ? { ...base, isDirect: true, reach: REACH_OF_PRONOUN }
    : null;
}

/** Whether nothing after a number says of what it is: “spoke of (6 million).”, not “spoke of (6 million) for fire protection”. */
export function isBare(after: string): boolean {
  return END.test(after);
}

/** Whether a sentence disputes the number before it. */
export function disputesNumber(text: string): boolean {
  return DISPUTES.test(text);
}

/** Whether a sentence disputes what was said before it. Its number is disputed too if the next sentence gives another measurement in the same unit. */
export function disputesAccount(text: string): boolean {
  return DISPUTES_ACCOUNT.test(text);
}

/** Words from the beginning of a sentence to “puts the figure at”, “raised its estimate to”: group 1 is who does. */
const SUBJECT =
  /^(?:(?:In|On|Over|At|By|From|After|Before|To|[Bb]ut|[Aa]nd)\b[^,;]{0,50}, )?((?:[Tt]he|[Aa]n?|\p{Lu}[\p{L}’'-]*)(?: (?!who\b|which\b|that\b)[\p{L}\p{N}&’'“”"-]+){0,9}?)(?:, [^,]{1,60},)? (?:(?:also|later|now|still|has|have|had) )*(?:puts?|estimate[sd]?|gives?|gave|sets?|spoke|speaks?|talked|talks?|cite[sd]|sa(?:id|ys?)|found|finds|report(?:s|ed)|record(?:s|ed)|show(?:s|ed)|count(?:s|ed)|(?:rais(?:es|ed)|lower(?:s|ed)|cuts?) (?:its|his|her|their) (?:estimate|figure|count))\b/u;
const PRONOUN = /^(?:it|he|she|they|we|I|you|that|this|these|those|who|which|there|his|her|their)\b/iu;

/** The end of a sentence or of a part of it that says who gave its number: “(The strike cost 3.5 million), the company said.”; group 1 is who. */
const SAID_AT_END = /^[^;]*?,["”’]?\s((?:the |an? )?[\p{L}&’'-]+(?: [\p{L}&’'-]+){0,3}) sa(?:id|ys?)(?=\.?$|;)/u;

/**
 * Return who gives a number, from the words of its sentence: “The defence” of “The defence puts the figure at”, “the company” of “…, the company said”; null for a
 * pronoun.
 */
export function giverIn(before: string, after: string): string | null {
  // “The company said 212; the union says that it was (260)”: the number is in the last part.
  const part = before.split(/;\s+/u).at(-1)!;
  const name = OWN_NUMBER.exec(part)?.[1] ?? SUBJECT.exec(part)?.[1] ?? SAID_AT_END.exec(after.trim())?.[1];
  return name === undefined || PRONOUN.test(name) ? null : name;
}

/** Words before a number that name it instead of what it counts: “the number on strike has fallen to”. */
const NAMED_NUMBER =
  /\bthe (?:number|total|figure|count|toll) (?:[\p{L}-]+ ){0,6}?(?:is|was|(?:has |had )?(?:risen|fallen|grown|dropped|reached|rose|fell|grew)(?: to)?)\s+$/u;

/** Whether the words before a number call it a count: “The company’s count of workers who have crossed the line is”, “the number on strike has fallen to”. */
export function isCalledNumber(before: string): boolean {
  return OWN_NUMBER.test(before) || NAMED_NUMBER.test(before) || SAME_THING.test(before);
}

/** Whether the words between two numbers begin a part of the sentence that has its own subject: “; the union said …”, “, but the union said …”. */
export function beginsNewPart(between: string): boolean {
  return /;\s|,\s(?:but|while|whereas|and)\s/u.test(between);
}
