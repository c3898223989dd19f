import type { Span } from '../../core/types.ts';

/** Maximum distance, in characters, of the words that are searched. It bounds the cost. */
const REACH = 200;
const noClause = '(?:(?!\\b(?:but|when|after|before|while|because|and)\\b)[^.;,])*$';
/** A list or belief by which somebody is dead, lost or gone: “was listed as killed on | 3 June”, “feared drowned in | May”. */
const listed = new RegExp(
  `\\b(?:listed|presumed|feared|believed|thought|assumed|given up for|mourned|registered|recorded|mistaken|taken)\\s(?:as\\s|to be\\s|for\\s)?(?:dead|killed|missing|lost|drowned|fallen|deceased|captured|destroyed|sunk)\\s${noClause}`,
  'iu',
);
/** What a picture is only said to show: “shared as showing a flood in Bari on | Tuesday”. */
const shown = new RegExp(
  `\\b(?:as|claim(?:s|ed|ing)? to|purport(?:s|ed|ing)? to|purportedly|supposedly|allegedly)\\s(?:show(?:s|ing|ed)?|depict(?:s|ing|ed)?)\\s${noClause}`,
  'iu',
);
/** A belief or plan before a time, and the fact behind it: “by | 2020 half were to be electric; in fact a tenth were”. */
const contradicted = {
  opens: /\b(?:thought|believed|said|claimed|expected|(?:was|were) to|put at|supposed)\b/i,
  closes: /[;—–]\s(?:but\s)?(?:in (?:fact|reality|truth|the event|the end)|actually)\b/i,
};
/** What somebody is thought to have done, before a time and a contradiction: “were thought to have died on | Friday but walked into a hut”. */
const thoughtTo = new RegExp(`\\b(?:thought|believed|presumed|assumed|feared|said|reported)\\sto\\shave\\s${noClause}`, 'iu');
/** A dream or pretence, up to a time: “dreamed that the house burned down in | 1999”. */
const dreamed = new RegExp(`\\b(?:dream(?:s|ed|t)|imagin(?:es|ed)|pretend(?:s|ed)|hallucinated)\\sthat\\s${noClause}`, 'iu');
/** A first version of a date: “was first put at | 1 November”. */
const firstPut = /\b(?:first|initially|originally|at first)\s(?:put|dated|placed|given|fixed|recorded|listed)\s(?:at|on|as|to|in|for)\s(?:the\s)?$/i;
/** A report of what somebody is about to do: “is reported to be leaving in | August”. */
const rumoured = new RegExp(`\\b(?:reported|rumou?red|said|thought|believed|understood|alleged)\\sto\\sbe\\s\\p{Ll}{2,}ing\\b${noClause}`, 'iu');
/** A belief of people at large: “everyone thinks I left in | 2010”, “many assume that it was built in | 1900”. */
const popular = new RegExp(
  `\\b(?:everyone|everybody|people|many|some|most|they|you|legend|tradition|folklore|the myth|the story)\\s(?:\\p{L}+ly\\s|still\\s|often\\s|like to\\s|might\\s|may\\s|would\\s)?(?:thinks?|believes?|assumes?|supposes?|imagines?|thought|assumed|imagined|has it|ha[sd]?ve it|goes|swears?|reckons?)\\s(?!(?:of|about)\\b)(?:(?!\\b(?:but|when|because)\\b)[^.;])*$`,
  'iu',
);

/** Words behind a clause that take it back: “married in 1999, or so the family believed”. */
const orSo = /^[^.;]{0,60}[,—–]\s?(?:or )?so (?:\S+\s){1,4}(?:believed|thought|said|claimed|assumed|supposed|hoped|insisted)\b/;

/** Return whether a time belongs to what is only believed: “was listed as killed on 3 June”, “everyone thinks I left in 2010”. */
export function isBelief(text: string, time: Span): boolean {
  const before = text.slice(Math.max(0, time.start - REACH), time.start);
  const after = text.slice(time.end, time.end + REACH);
  if (before.includes('have') && thoughtTo.test(before) && /^[^.;]{0,40}\b(?:but|until|only|yet|never|in fact|actually)\b/.test(after)) return true;
  if (orSo.test(after)) return true;
  const fact = contradicted.closes.exec(after);
  if (fact && contradicted.opens.test(before + after.slice(0, fact.index))) return true;
  return (
    firstPut.test(before) ||
    (before.includes('that') && dreamed.test(before)) ||
    listed.test(before) ||
    (before.includes('be') && rumoured.test(before)) ||
    shown.test(before) ||
    popular.test(before)
  );
}
