import type { Span } from '../../core/types.ts';

/** Number of characters on either side of a time that are searched. The limit keeps long sentences fast. */
const REACH = 200;
/** The rest of a clause, up to the time (marked `|` in examples). */
const restOfClause = '(?:(?!\\b(?:but|when|after|before|while|because|and)\\b)[^.;,])*$';
/** A record or belief that somebody is dead or something is lost, up to the time: “was listed as killed on | 3 June”, “feared drowned in | May”. */
const presumedLost = new RegExp(
  `\\b(?:listed|presumed|feared|believed|thought|assumed|given up for|mourned|registered|recorded|mistaken|taken|reported(?=\\s(?:dead|sunk|drowned|captured|destroyed)\\b))\\s(?:as\\s|to be\\s|for\\s)?(?:dead|killed|missing|lost|drowned|fallen|deceased|captured|destroyed|sunk)\\s${restOfClause}`,
  'iu',
);
/** What a picture is claimed to show: “shared as showing a flood in Bari on | Tuesday”. */
const claimedToShow = new RegExp(
  `\\b(?:as|claim(?:s|ed|ing)? to|purport(?:s|ed|ing)? to|purportedly|supposedly|allegedly)\\s(?:show(?:s|ing|ed)?|depict(?:s|ing|ed)?)\\s${restOfClause}`,
  'iu',
);
/** A belief or plan (`opens`), and the words that introduce the contradicting fact (`closes`): “by | 2020 half were to be electric; in fact a tenth were”. */
const contradictedBelief = {
  opens: /\b(?:thought|believed|said|claimed|expected|(?:was|were) to|put at|supposed)\b/i,
  closes: /[;—–]\s(?:but\s)?(?:in (?:fact|reality|truth|the event|the end)|actually)\b/i,
};
/** What somebody is thought to have done. A contradiction must follow the time: “were thought to have died on | Friday but walked into a hut”. */
const thoughtTo = new RegExp(`\\b(?:thought|believed|presumed|assumed|feared|said|reported)\\sto\\shave\\s${restOfClause}`, 'iu');
/** What was once believed or reported, up to its time: “was believed to have burned in | 1945”, “it was long thought that the bird died out in | 1890”. */
const formerBelief = new RegExp(
  `\\b(?:was|were|had been)\\s(?:(?:long|once|first|then|\\p{L}+ly)\\s){0,2}(?:thought|believed|presumed|assumed|feared|rumou?red|reported)\\s(?:to\\shave\\s|that\\s)${restOfClause}`,
  'iu',
);
/** What somebody dreams, imagines or pretends: “dreamed that the house burned down in | 1999”. */
const imagined = new RegExp(`\\b(?:dream(?:s|ed|t)|imagin(?:es|ed)|pretend(?:s|ed)|hallucinated)\\sthat\\s${restOfClause}`, 'iu');
/** A date that was given first and corrected later: “was first put at | 1 November”. */
const firstPut = /\b(?:first|initially|originally|at first)\s(?:put|dated|placed|given|fixed|recorded|listed)\s(?:at|on|as|to|in|for)\s(?:the\s)?$/i;
/** A rumour about what somebody is going to do: “is reported to be leaving in | August”. */
const rumoured = new RegExp(`\\b(?:reported|rumou?red|said|thought|believed|understood|alleged)\\sto\\sbe\\s\\p{Ll}{2,}ing\\b${restOfClause}`, 'iu');
/** A popular belief: “everyone thinks I left in | 2010”, “many assume that it was built in | 1900”. */
const popularBelief = new RegExp(
  `\\b(?:everyone|everybody|people|many|some|most|they|you|legend|tradition|folklore|the myth|the story)\\s(?:\\p{L}+ly\\s|still\\s|often\\s|like to\\s|might\\s|may\\s|would\\s)?(?:thinks?|believes?|assumes?|supposes?|imagines?|thought|assumed|imagined|has it|ha[sd]?ve it|goes|swears?|reckons?)\\s(?!(?:of|about)\\b)(?:(?!\\b(?:but|when|because)\\b)[^.;])*$`,
  'iu',
);

/** Words that make a sentence a legend or a supposition: “According to legend”, “Suppose he left”. */
const supposition =
  /^[“"]?(?:According to (?:(?:the|a|an|local|popular|one)\s)*(?:legend|myth|folklore|tradition|lore|story|rumou?rs?)|Legend has it|Suppose|Imagine|Supposing|Let us suppose|Say that|Pretend)\b[^.;]*$/u;

/** An allegation: “prosecutors allege that he moved the money in | March”. */
const alleged = new RegExp(`\\balleg(?:e|es|ed|ing)\\s(?:that\\s|(?:he|she|it|they)\\s)${restOfClause}`, 'iu');

/** Words after a clause that say that it is only a belief: “married in 1999|, or so the family believed”. */
const soTheyBelieved = /^[^.;]{0,60}[,—–]\s?(?:or )?so (?:\S+\s){1,4}(?:believed|thought|said|claimed|assumed|supposed|hoped|insisted)\b/;

/** Return whether a time belongs to what was once believed or reported of somebody, and may not have happened: “was believed to have burned in 1945”. */
export function isFormerBelief(text: string, time: Span): boolean {
  const before = text.slice(Math.max(0, time.start - REACH), time.start);
  return /\b(?:to have|that)\s/.test(before) && formerBelief.test(before);
}

/** Return whether a time belongs to something that is believed but not stated as fact: “was listed as killed on 3 June”, “everyone thinks I left in 2010”. */
export function isBelief(text: string, time: Span): boolean {
  const before = text.slice(Math.max(0, time.start - REACH), time.start);
  const after = text.slice(time.end, time.end + REACH);
  if (before.includes('have') && thoughtTo.test(before) && /^[^.;]{0,40}\b(?:but|until|only|yet|never|in fact|actually)\b/.test(after)) return true;
  if (soTheyBelieved.test(after)) return true;
  const fact = contradictedBelief.closes.exec(after);
  if (fact && contradictedBelief.opens.test(before + after.slice(0, fact.index))) return true;
  return (
    firstPut.test(before) ||
    supposition.test(text.slice(0, time.start)) ||
    (before.includes('that') && imagined.test(before)) ||
    presumedLost.test(before) ||
    (before.includes('be') && rumoured.test(before)) ||
    claimedToShow.test(before) ||
    (before.includes('alleg') && alleged.test(before)) ||
    popularBelief.test(before)
  );
}
