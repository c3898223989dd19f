import type { VerbEvidence } from '../times/verb-evidence.ts';
import type { Span } from '../../core/types.ts';

/** Nouns for events that a text presupposes even if the verb beside them is negated: “nobody was hurt in the attack on Monday”. */
export const eventNoun =
  '(?:accidents?|arrests?|arrival|birth|closure|conviction|departure|disappearance|dismissal|divorce|escape|eviction|evacuation|execution|landing|marriage|release|rescue|resignation|retirement|sacking|takeover|victory|defeat|withdrawal|ambush|ambushes|assaults?|attacks?|auctions?|avalanches?|battles?|blasts?|blazes?|bombings?|ceremony|clash(?:es)?|collapse|collisions?|concerts?|conferences?|coups?|crash(?:es)?|cyclones?|deaths?|debates?|demonstrations?|derailments?|disasters?|earthquakes?|elections?|eruptions?|explosions?|fires?|floods?|funerals?|games?|hearings?|hurricanes?|incidents?|inspections?|invasions?|kidnapping|killings?|landslides?|launch|leak|matches|match|massacres?|meetings?|mergers?|murders?|outages?|parades?|polls?|protests?|quakes?|races?|raids?|remarks?|reports?|statements?|announcements?|rall(?:y|ies)|recounts?|referendums?|riots?|robbery|sessions?|shellings?|shootings?|spills?|stabbings?|storms?|strikes?|summits?|talks|tornado(?:es)?|tremors?|trials?|tsunamis?|typhoons?|visits?|votes?|walkouts?|weddings?)';
const modifiers = '(?:[\\p{L}’-]+\\s){0,3}?';
/** Preposition and noun for an event before a time (marked `|`): “in the attack on | Monday”, “over the deaths of 11 miners last | August”. */
const ofNounBefore = new RegExp(
  `\\b(?:in|with|after|following|over|during|since|from|by|at|of|despite|before|until|till|contrary to|according to|in response to|unlike|for)\\s(?:the|an?|its|his|her|their|this|that|two|three)\\s${modifiers}(${eventNoun})\\s(?:of\\s(?:[\\p{L}\\d-]+\\s){1,3}|(?:on|at|in|near)\\s(?:the\\s)?(?:[\\p{L}-]+\\s){1,3})?(?:on|in|of|at|early|late|last)?\\s?(?:the\\s)?$`,
  'iu',
);
/** Subject before a time: “A recount on | Tuesday did not change the result”. */
const subjectBefore = new RegExp(
  `(?:(?:^["“]?(?:The|An?|His|Her|Its|Their)|\\bthat\\s(?:the|his|her|its|their))\\s${modifiers}(${eventNoun})|^["“]?(Turnout|Attendance|Trading|Voting|Rainfall|Sales))\\s(?:on|in|of)\\s(?:the\\s)?$`,
  'u',
);
/** Subject after a time: “Tuesday | ’s vote did not settle it”. */
const subjectAfter = new RegExp(`^['’]s?\\s${modifiers}(${eventNoun})\\s$`, 'iu');
/** Verbs whose negation denies their subject: “the vote on Tuesday did not take place”. */
const verbOfOccurring =
  /^\S+\s(?:not\s|never\s|yet\s)?(?:be(?:en)?\s)?(?:take place|taken place|took place|go ahead|gone ahead|went ahead|happen|occur|materiali[sz]e|come about|held|come off)/i;

/** Verbs whose object is a fact even if they are negated (factive verbs), with a gerund up to the time: “never forgave the studio for dropping her in |1958”. */
const factiveVerb =
  /\b(?:forg[ai]ve[ns]?|apologi[sz]ed?|thank(?:ed)?|resent(?:ed)?|recover(?:ed|s)?|g[eo]t over)\b[^.;]*?\b(?:for|from|over|after|about)\s(?:having\s|being\s)?(\p{Ll}{2,}ing)\s[^.;]*$|\b(?:regret(?:s|ted)?|forgot(?:ten)?|forget|resent(?:ed)?|mention(?:ed)?)\s(?:having\s|being\s)?(\p{Ll}{2,}ing)\s[^.;]*$/u;

/** A failure to prevent something, from its verb to the time: “failed to stop an attack on | Friday”. */
const notPrevented = new RegExp(
  `\\b(?:failed to|unable to|powerless to|too late to|(?:did|could|was|were)(?:\\s?not|n['’]t)(?: able to)?)\\s(?:stop|prevent|avert|halt|foil|thwart)\\s(?:the|an?|its|his|her|their|this|that|two|three)\\s${modifiers}(${eventNoun})\\s(?:on|in|at|early|late|last)?\\s?(?:the\\s)?$`,
  'iu',
);

/**
 * Return the span of the word for an event that happened although the verb beside its time is negated: “crash” in “nobody was hurt in the crash on Monday”,
 * “dropping” in “never forgave the studio for dropping her in 1958”. Null if the time dates the negated verb. Spans are relative to the sentence.
 */
export function presupposedWord(text: string, time: Span, evidence: VerbEvidence | null): Span | null {
  const since = sinceEvent(text, time);
  if (since) return since;
  if (evidence === null) return null;
  const { cue } = evidence;
  const unprevented = cue.at < time.start ? notPrevented.exec(text.slice(Math.max(0, cue.at - 8), time.start)) : null;
  if (unprevented) return spanOf(unprevented, Math.max(0, cue.at - 8));
  if (!cue.negated) return null;
  if (cue.at < time.start) {
    const between = text.slice(cue.at, time.start);
    const noun = ofNounBefore.exec(between) ?? factiveVerb.exec(between);
    return noun && spanOf(noun, cue.at);
  }
  const before = subjectBefore.exec(text.slice(0, time.start));
  const after = before ? null : subjectAfter.exec(text.slice(time.end, cue.at));
  if (!(before ? cue.at - time.end <= 1 : after) || verbOfOccurring.test(text.slice(cue.at, cue.at + 60))) return null;
  return before ? spanOf(before, 0) : spanOf(after!, time.end);
}

/** Number of characters before a time that are searched for an event since which something is so. */
const SINCE_REACH = 80;
/** An event since which something is so, up to its time: “believed lost since a fire in | 1731”. */
const sinceNounBefore = new RegExp(`\\bsince\\s(?:the|an?|its|his|her|their)\\s${modifiers}(${eventNoun})\\s(?:in|of|on)\\s(?:the\\s)?$`, 'iu');

/** Return the span of the noun for an event since which something is so, and which the time dates: “fire” in “believed lost since a fire in 1731”; null if there is none. */
export function sinceEvent(text: string, { start }: Span): Span | null {
  const from = Math.max(0, start - SINCE_REACH);
  const noun = sinceNounBefore.exec(text.slice(from, start));
  return noun && spanOf(noun, from);
}

/** Return the span, in the sentence, of the word that a match captured. The matched text begins at `from`. */
function spanOf(match: RegExpExecArray, from: number): Span {
  const word = match[1] ?? match[2]!;
  const start = from + match.index + match[0].lastIndexOf(word);
  return { start, end: start + word.length };
}
