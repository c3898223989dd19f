import { cancelsDay } from './cancellation.ts';
import { tookPlace } from '../times/plan-outcome.ts';
import { isInDateline } from '../times/dateline.ts';
import type { VerbEvidence } from '../times/verb-evidence.ts';
import type { TimeExpression } from '../../core/types.ts';
import {
  comparedPeriod,
  comparedWith,
  comparisonBefore,
  datedPublications,
  determiners,
  fileDescription,
  fromYear,
  scheduledBeforeFor,
  superlative,
  notNouns,
} from './words-en.ts';

/** Words before a year that dates an event: “in |2014”. After any other word, the year is part of a name or modifies a noun: “Euro |2024”. */
const introducesYear =
  /(?:^|[\n,;:(–—-]\s?|\b(?:in|since|until|till|by|from|to|of|between|and|or|through|during|throughout|before|after|early|late|mid|around|about|circa|year|years|on|back|than|as|for|at|spring|summer|autumn|fall|winter|but|not)\s(?:the\s)?)$/i;
/** Infinitive of purpose, up to the day (marked `|` in examples): “talks to avert | Friday’s strike”. */
const objectOfPurpose = /\bto\s\p{Ll}+\s(?:off\s|for\s)?(?:the\s)?$/u;
/** A noun and “for” before a day with “’s”: “Tickets for | Saturday’s match”. */
const nounWithFor = /\b(?:tickets|seats|preparations|security|betting|odds|squad|line-up|registration|bookings)\sfor\s(?:the\s)?$/i;
/** Preposition whose object is a noun after a year: “cleared of lying about | 2014 disaster”. */
const aboutYear = /\b(?:about|over|following)\s$/i;
/** A noun and “from” before a year: “a bomb from | 1944”. */
const nounFrom = /(?:^|\s)\p{L}\p{Ll}{2,}\sfrom\s$/u;
/** Name before a year: “The Control Order Regulations 2020”. */
const afterName = /\p{Lu}[\p{L}\p{M}’'-]*\s$/u;
/** An author before a year in parentheses: “(Weiss, | 2014; Adeyemi et al., | 2005)”. */
const citedAuthor = /(?:\p{Lu}[\p{L}’'-]+|\bet al\.?),?\s$/u;
/** The word that every match of `superlative` ends with: a quick test, run before the long pattern. */
const since = /\bsince\s(?:the\s)?$/i;
/** A capitalized word before a year that is a month, season, feast or preposition, and not a name: “In | 2014”. */
const monthOrFeast =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter|Christmas|Easter|In|Since|Until|By|From|Of|Between|Through|During|Throughout|Before|After|Early|Late|Around|About)\s$/;

/** A verb group of cancelling: “has been scrapped”. */
const cancelledVerb =
  /^(?:was|were|is|are|has been|have been|had been|will be)\s(?:now\s|\p{L}+ly\s)?(?:cancell?ed|called off|postponed|scrapped|shelved|abandoned|axed|put off|put back|suspended)\b/iu;

/** A verb group, from its start, that says that its subject will happen: “will go ahead”, “is still to be held”. */
const willTakePlace = /^(?:will|is|are)\s(?:\p{L}+ly\s|still\s|now\s|to\s)*(?:be\s)?(?:go(?:ing)? ahead|take place|taking place|proceed|held|staged)\b/iu;

/** A counted time before another one: “two days earlier”. */
const countedEarlier = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s(?:days?|weeks?|months?|years?|nights?)\searlier$/i;
/** Figures, or words of comparison, before such a time: “from 41 percent | a year earlier”. */
const comparing = /[\d,;]|\b(?:per ?cent|than|from|to|with|on|in|as|of|against|for|sales|profits?|loss(?:es)?|revenue|prices?|but)\b/i;

/** Number of characters before a counted time that are searched for a comparison. */
const COMPARED_REACH = 18;

/** Return whether a counted time is when something happened and not what a figure is compared with: “having withdrawn two days earlier”. */
function isWhenCounted(surface: string, before: string): boolean {
  return countedEarlier.test(surface) && !comparing.test(before.slice(-COMPARED_REACH));
}

/** Number of characters on either side of a time that are searched. */
const WINDOW = 32;
const preposition = /(?:^|\s)(in|on|at|by|of|for|since|from|until|till|after|before|during|throughout|than|to|through|between)\s(?:the\s)?$/i;

/** Return the word after an offset, in lower case, if only a space separates them; else null. */
function wordAfter(text: string, offset: number): string | null {
  return /^\s([\p{L}]+)/u.exec(text.slice(offset, offset + WINDOW))?.[1]?.toLowerCase() ?? null;
}

/**
 * Return whether a time belongs to a noun phrase or comparison and dates no event: “the 2014 agreement”, “the parade of 9 May”, “a third-quarter loss”,
 * “the accord (2014)”, “more than in 2014”.
 *
 * @param governed whether a verb precedes it in its sentence: “Tuesday’s shelling killed two” reports an event of Tuesday, “he condemned Tuesday’s
 *   shelling” does not
 * @param evidence the governing verb, which may schedule the noun: “a 9 July hearing has been scheduled”
 * @param verbWords the governing verb and the words after it: “has been scrapped” in “the April 4 race has been scrapped”
 */
export function isAttributive(
  text: string,
  { start, end, surface, granularity }: TimeExpression,
  { governed, evidence, verbWords = '' }: { governed: boolean; evidence: VerbEvidence | null; verbWords?: string },
): boolean {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const after = text.slice(end, end + WINDOW);
  if (cancelsDay(text, { start, end })) return false;
  if (/\($/.test(before) && /^\)/.test(after) && !/\s/.test(surface)) return true;
  // “This year’s theme is …” reports no event, “Tuesday’s vote is close” does.
  if (/^['’]s?\s/.test(after))
    return (
      governed ||
      objectOfPurpose.test(before) ||
      (nounWithFor.test(before) && !/^['’]s?\s\p{L}+ed\s/u.test(after)) ||
      (evidence?.direction === 'present' && granularity !== 'day' && (evidence.cue.scheduled === undefined || /^this\b/i.test(surface)))
    );
  if (isInDateline(text, { start, end })) return true;
  if (since.test(before) && superlative.test(text.slice(Math.max(0, start - 3 * WINDOW), start))) return true;
  if (comparedWith.when.test(surface) && comparedWith.before.test(before)) return true;
  if (fileDescription.test(text.slice(Math.max(0, start - 2 * WINDOW), start))) return true;
  if (comparisonBefore.test(before) || (governed && comparedPeriod.test(surface) && !isWhenCounted(surface, before))) return true;
  if (/^\d{4}$/.test(surface) && start > 0) {
    if (!introducesYear.test(before) || (citedAuthor.test(before) && /^[a-z]?[;)]/.test(after))) return true;
    const next = wordAfter(text, end);
    if (aboutYear.test(before) && next !== null && !notNouns.has(next)) return true;
    if (governed && evidence?.direction !== 'future' && fromYear.before.test(before) && !fromYear.after.test(after)) return true;
    // “A bomb from 1944 was found on Friday.”
    if (!governed && evidence?.direction === 'past' && evidence.adjacent && nounFrom.test(before)) return true;
    // In “for Euro 2024”, the preposition belongs to the name.
    if (afterName.test(before) && !monthOrFeast.test(before)) return true;
  }
  const word = preposition.exec(before)?.[1]?.toLowerCase();
  if (word === 'of')
    return !/\b(?:night|morning|afternoon|evening|days?|weeks|hours|week|weekend|this side|eve|part|half|as|course|beginning|start|end)\sof\s(?:the\s)?$/i.test(
      before,
    );
  if (word === 'for') return evidence?.cue.appointed !== true && !scheduledBeforeFor.test(before.replace(/for\s(?:the\s)?$/i, ''));
  const noun = wordAfter(text, end);
  const nounFollows = noun !== null && !notNouns.has(noun) && !noun.endsWith('ly');
  if (/-(?:century|quarter|half)$/i.test(surface)) return nounFollows;
  const determiner = /([\p{L}]+)\s$/u.exec(before)?.[1]?.toLowerCase();
  if (!governed && (evidence?.cue.appointed === true || tookPlace.test(verbWords) || willTakePlace.test(verbWords) || cancelledVerb.test(verbWords)))
    return false;
  if (!nounFollows) return false;
  if (word === undefined && datedPublications.has(noun) && /\d/.test(surface)) return true;
  if (determiner !== undefined && determiners.has(determiner)) return true;
  // “A transport ministry June 2013 press release”; but weekdays need no preposition: “the police Monday evening arrested”.
  return word === undefined && /\d/.test(surface) && /\b(?:a|an|the|its|his|her|their|this)\s(?:[\p{L}-]+\s){1,2}$/iu.test(before);
}
