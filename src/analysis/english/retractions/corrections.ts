import { correctionStart, errorIntroduction, retractedSpan } from './retracted-span.ts';
import { namesOwnReport, SAID_VERB, SPEECH_VERB } from './speech-words.ts';

/** What a sentence takes back. */
export interface Correction {
  /** `corrected`: something else is given in its place; `withdrawn`: its speaker no longer says so. */
  kind: 'corrected' | 'withdrawn';
  /** Words that say what it is about; with `value` null, all that was wrong. */
  about: string;
  /** The part that was wrong, if only a part was: “not [on Friday]”; else null. */
  value: string | null;
  /** The part that replaces it; else null. */
  right: string | null;
  /** Who says so: the publication of its own reports, or somebody whose words are reported. */
  by: 'publication' | 'speaker';
}

/** A sentence with the sentences next to it in its passage. */
export interface SentenceInContext {
  text: string;
  /** Empty if there is none. */
  before: string;
  after: string;
  /** Whether it stands under the heading “Correction”, or in an article with such a title. */
  isUnderCorrection: boolean;
}

/** Maximum number of code units of a sentence that are searched. The limit bounds the cost. */
const SEARCHED_LENGTH = 400;
/** A word of every correction. Most sentences have none, and are searched no further. */
const ANY_WORD =
  /\b(?:correct|withdr[ae]w|retract|recant|t(?:ook|aken) back|wrong|mistaken|mistakenly|erroneous|error|incorrect|\bnot\b[^.;]{1,80}\bas\b|earlier (?:report|version|article|story)|no longer|rescind|walked back|disown|misinformed|inaccurate|apologi[sz]|backtrack|revis|amend|lowered|\bcut |reduced|misstate|misreport|misidentif|misquot)/iu;
/** Nouns for what somebody said. */
const STATEMENT =
  '(?:claim|statement|allegation|accusation|assertion|report|figure|estimate|account|version|finding|announcement|story|count|number|toll|death toll|date|total|tally|suggestion|assessment)s?';
const EARLIER = '(?:(?:earlier|previous|original|initial|first|own|old|former)\\s+){0,2}';
const POSSESSIVE = '(?:its|his|her|their|the|an?|that)\\s+';
/** Words before a verb by which it did not happen: “refused to withdraw its claim”, “has not corrected”, “asked it to correct”. */
const NOT_DONE =
  /(?:\b(?:not|never|nor|nobody|no one|refus\p{L}+|declin\p{L}+|without|would|will|should|must|may|might|could|if|whether|denie[sd]|yet to|urged?|asked|called on|demand\p{L}*|wants?|until|unless|to)\b|n['’]t\b)[^.;:]{0,40}$/iu;
/** A verb right after “that”, by which it is a relative pronoun: “withdrew the report that criticised the police”. */
const RELATIVE = '(?:\\p{L}+ed|was|were|had|has|have|is|are|would|could|will|can|did|does)\\b';
/** “Withdrew its claim that [lightning had struck]”, “retracted the figure of [71 dead]”. */
const WITHDREW = new RegExp(
  `\\b(?:withdrew|withdrawn|withdraws|retract(?:s|ed)|recanted|took back|taken back|rescinded|walked back|disowned|dropped|abandoned|backed away from|backtracked on|apologi[sz]ed for)\\s+${POSSESSIVE}${EARLIER}${STATEMENT}\\s+(?:that\\s+(?!${RELATIVE})|of\\s+|about\\s+)`,
  'iu',
);
/** “No longer says that [lightning struck]”. */
const NO_LONGER = /\bno longer\s+(?:says?|claims?|maintains?|insists?|asserts?|stands? by (?:its|his|her|their|the) (?:claim|statement))\s+that\s+/iu;
/** “Its claim that [lightning had struck] was withdrawn”. */
const WAS_WITHDRAWN = new RegExp(
  `\\b(?:its|his|her|their|the|an?)\\s+${EARLIER}${STATEMENT}\\s+(?:that|of)\\s+(?<about>[^.;:]{2,160}?)\\s+(?:(?:has|have|had)\\s+(?:since\\s+|later\\s+)?been|was|were)\\s+(?:since\\s+|later\\s+)?(?<verb>withdrawn|retracted|taken back|corrected|wrong|incorrect|false)\\b`,
  'iu',
);
/** “Said that it had been wrong to report that [the director had been arrested]”, “admitted that he was mistaken when he said that …”. */
const OWN_ERROR =
  /\b(?:said|says|admit(?:s|ted)|acknowledge[sd]|concede[sd]|wrote|told)\b[^.;]{0,60}?\b(?:(?:it|he|she|they|we)\s+(?:had been|has been|were)|(?:he|she|we|it(?=\s+was\s+\p{L}+\s+(?:in\s|when\s|about\s)))\s+was)\s+(?:wrong|mistaken|in error|incorrect|misinformed)(?<rest>[^.;]{0,240})/iu;
const OUR_ERROR = /^We\s(?:were|had been|have been)\s(?:wrong|mistaken|in error|incorrect|misinformed)(?<rest>[^.;]{0,240})/u;
const WHAT_WAS_WRONG =
  /^\s*(?:to|in|when (?:it|he|she|they|we)|about)\s+(?:had\s+)?(?:say|saying|said|report|reporting|reported|claim|claiming|claimed|state|stating|stated|announce|announcing|announced|tell|telling|told|write|writing|wrote)\s+(?:that\s+)?/iu;
/** A whole sentence that says that the one before was wrong: “That was wrong: he was questioned as a witness.” */
const WAS_WRONG =
  /^(?:That|This|It|The (?:report|statement|information|claim|figure|number))\s+(?:was|were|is|proved|turned out to be)\s+(?:wrong|incorrect|inaccurate|untrue|false|an error|a mistake|not (?:so|true|correct|the case))\b/iu;
/** “Police had said that [a child was among the dead]; they corrected this on Tuesday”, “… but later withdrew the statement”. */
const SAID_THEN_CORRECTED = new RegExp(
  `\\b(?:had\\s+(?:(?:earlier|first|initially|originally|previously)\\s+)?|(?:earlier|first|initially|originally|previously)\\s+)${SAID_VERB}\\s+(?:that\\s+)?(?<about>[^.;]{5,200}?)(?:;|,|\\s[–—-]|\\sbut|\\sand)\\s+(?:(?:but|and)\\s+)?(?:it|they|he|she|the\\s\\p{Ll}+)?\\s*(?:(?:has|have)\\s+)?(?:(?:later|since|then|soon)\\s+)?(?:corrected|withdrew|withdrawn|retracted|took back|taken back)\\s+(?:this|that|it|the|its|his|her|their|itself|himself|herself|themselves)\\b`,
  'iu',
);
/** The same over two sentences: “They later corrected this.” */
const CORRECTED_THIS =
  /^(?:It|They|He|She|The\s\p{Ll}+(?:\s\p{Ll}+)?)\s+(?:(?:has|have)\s+)?(?:(?:later|since|then|soon)\s+)?(?:corrected|withdrew|withdrawn|retracted|took back|taken back)\s+(?:this|that|it|the (?:statement|claim|figure|number|report)|its (?:statement|claim|figure|number|report)|itself|himself|herself|themselves)\b/iu;
/** “Corrected its date for [the last inspection of the cable]: it was on 14 February, not on 12 February”. */
const CORRECTED_ITS = new RegExp(
  `\\b(?:(?:corrected|amended)\\s+${POSSESSIVE}${EARLIER}(?:(?:death|official)\\s+)?(?:figure|number|count|toll|date|total|tally|estimate|statement|report|account|age|name|time|hour|day)s?|(?:revised|lowered|cut|reduced)\\s+${POSSESSIVE}${EARLIER}(?:(?:death|official)\\s+)?(?:count|toll|tally|number of (?=dead|injured|deaths|victims|missing|wounded)))\\s*(?:(?:for|of|on|about|given for)\\s+)?(?<rest>.*)`,
  'iu',
);
const FROM_TO = /^(?<about>.{0,160}?)\s*\bfrom\s+(?<value>(?:\S+\s){0,3}?\S+)\s+(?:down\s+)?to\s+(?<right>(?:\S+\s?){1,3})/iu;
const TO_FROM = /^(?<about>.{0,160}?)\s*\bto\s+(?<right>(?:\S+\s){0,3}?\S+),?\s+(?:down\s+)?from\s+(?<value>(?:\S+\s?){1,3})/iu;
/** “The cabin fell on Saturday, not [on Friday]”. */
const NOT_VALUE = /^(?<right>.{8,240}?),?\s+(?:and\s+)?(?:not|rather than|instead of)\s+(?<value>[^.;:,]{1,60}?)(?<rest>,.*|\sas\s.*|[.;:]|$)/iu;
/** “It was not [Friday], as reported, but Saturday”. */
const NOT_AS_REPORTED = new RegExp(
  `^(?<about>.{0,160}?)(?<!\\b(?:do|does|did|has|have|had|could|would|will|can)\\s)\\bnot\\s+(?<value>[^.;:,]{1,60}?),?\\s+as\\s+(?:.{1,40}?\\s)?${SPEECH_VERB}\\b[^.;,]{0,40},\\s+but\\s+(?<right>[^.;]{1,80})`,
  'iu',
);
/** The frame of a correction: “Correction: …”, “This story has been corrected to show that …”. */
const FRAME =
  /^(?:Corrections?:\s|(?:This|The|An earlier)\s(?:\p{Ll}+\s)?(?:story|article|report|version|headline|item|post)\s(?:has been|was)\s(?:corrected|updated|amended)(?:\sto\s(?:show|say|reflect|state)\sthat\s|:\s))/iu;
/** “, as we reported”, “ as Radio Oster had reported”, “, as an earlier report said”. */
const AS_REPORTED = new RegExp(
  `^(?:,\\s+as\\s+(?:(?:we|it|this newspaper|an?\\s+(?:earlier|previous|original)\\s\\p{L}+|our\\s\\p{L}+|the\\s(?:first|original)\\s\\p{L}+)\\b|.{1,60}?\\b(?:had|earlier|previously|originally|initially|wrongly|first|incorrectly|erroneously)\\b|(?:originally|previously|earlier|initially|first|wrongly|incorrectly|was)\\b)|\\s+as\\s)[^.;,“”"]{0,60}?\\b${SPEECH_VERB}\\b`,
  'iu',
);
/** “The director, Radio Oster reported, …”: what somebody said in the sentence before. */
const SAID_BEFORE = new RegExp(
  `^(?<who>.{2,80}?)\\s(?:had\\s|has\\s)?(?:(?:also|earlier|first|previously|wrongly|initially)\\s)?${SAID_VERB}\\s(?:[^,;.]{0,30}?\\s)?that\\s(?<about>.+)`,
  'iu',
);

/** Return what a sentence takes back or corrects; null if it does neither. A rise of a toll, and a correction of prices or of a course, are none. */
export function correctionIn({ text, before, after, isUnderCorrection }: SentenceInContext): Correction | null {
  if (!isUnderCorrection && !ANY_WORD.test(text)) return null;
  const searched = text.slice(0, SEARCHED_LENGTH);
  return (
    ownReport(text, after) ??
    withdrawal(searched) ??
    ownError(searched, before) ??
    correctedAfterwards(searched, before) ??
    correctedValue(searched) ??
    contrast(searched, isUnderCorrection)
  );
}

/** “An earlier report gave the number of dead as 11; it was nine.” */
function ownReport(text: string, after: string): Correction | null {
  if (!errorIntroduction.test(text)) return null;
  const span = retractedSpan(`${text} ${after}`, { start: 0, end: text.length });
  if (span === null) return null;
  const about = text.slice(span.start, span.end);
  const isContrasted = span.end < text.length && correctionStart.test(text.slice(span.end - 1));
  if (!isContrasted && !/\b(?:wrong|incorrect|mistaken|erroneous|error|mistake)/iu.test(text) && !WAS_WRONG.test(after)) return null;
  return { kind: 'corrected', about, value: null, right: isContrasted ? text.slice(span.end) : null, by: 'publication' };
}

function withdrawal(text: string): Correction | null {
  const found = WITHDREW.exec(text) ?? NO_LONGER.exec(text);
  if (found !== null) {
    if (NOT_DONE.test(text.slice(0, found.index))) return null;
    return { kind: 'withdrawn', about: clauseAt(text.slice(found.index + found[0].length)), value: null, right: null, by: 'speaker' };
  }
  const { about, verb } = WAS_WITHDRAWN.exec(text)?.groups ?? {};
  if (about === undefined) return null;
  return { kind: /corrected|wrong|incorrect|false/iu.test(verb!) ? 'corrected' : 'withdrawn', about, value: null, right: null, by: 'speaker' };
}

function ownError(text: string, before: string): Correction | null {
  const said = SAID_BEFORE.exec(before)?.groups;
  if (WAS_WRONG.test(text) && said !== undefined) {
    return {
      kind: 'corrected',
      about: said['about']!,
      value: null,
      right: text.replace(WAS_WRONG, ''),
      by: namesOwnReport(said['who']!) ? 'publication' : 'speaker',
    };
  }
  const found = OWN_ERROR.exec(text) ?? OUR_ERROR.exec(text);
  if (found === null || NOT_DONE.test(text.slice(0, found.index))) return null;
  const rest = found.groups!['rest']!;
  const what = WHAT_WAS_WRONG.exec(rest);
  const about = what === null ? said?.['about'] : clauseAt(rest.slice(what[0].length));
  return about === undefined ? null : { kind: 'withdrawn', about, value: null, right: null, by: /^We\s/u.test(text) ? 'publication' : 'speaker' };
}

function correctedAfterwards(text: string, before: string): Correction | null {
  const inSentence = SAID_THEN_CORRECTED.exec(text)?.groups?.['about'];
  const about = inSentence ?? (CORRECTED_THIS.test(text) ? SAID_BEFORE.exec(before)?.groups?.['about'] : undefined);
  return about === undefined ? null : { kind: 'withdrawn', about, value: null, right: null, by: 'speaker' };
}

function correctedValue(text: string): Correction | null {
  const found = CORRECTED_ITS.exec(text);
  if (found === null || NOT_DONE.test(text.slice(0, found.index))) return null;
  const rest = found.groups!['rest']!;
  const changed = FROM_TO.exec(rest)?.groups ?? TO_FROM.exec(rest)?.groups;
  if (changed !== undefined) return { kind: 'corrected', about: changed['about']!, value: changed['value']!, right: changed['right']!, by: 'speaker' };
  const groups = NOT_VALUE.exec(rest)?.groups;
  return groups === undefined ? null : { kind: 'corrected', about: groups['right']!, value: groups['value']!, right: groups['right']!, by: 'speaker' };
}

/** “The cabin held 38 people, not 44 as Radio Oster reported”; under the heading “Correction” also without the last words. */
function contrast(text: string, isUnderCorrection: boolean): Correction | null {
  const isMarked = isUnderCorrection || FRAME.test(text);
  const asReported = NOT_AS_REPORTED.exec(text)?.groups as Record<'about' | 'value' | 'right', string> | undefined;
  if (asReported !== undefined) return { kind: 'corrected', ...asReported, by: namesOwnReport(text) ? 'publication' : 'speaker' };
  const groups = NOT_VALUE.exec(text.replace(FRAME, ''))?.groups;
  if (groups === undefined) return null;
  const { right, value, rest } = groups as { right: string; value: string; rest: string };
  if (!isMarked && !AS_REPORTED.test(rest)) return null;
  return { kind: 'corrected', about: right, value, right, by: isMarked || namesOwnReport(rest) ? 'publication' : 'speaker' };
}

/** Return the beginning of a text up to the end of its clause. */
function clauseAt(text: string): string {
  return /^[^.;:]*?(?=[.;:]|,\s(?:and|but|saying|after|because|which)\b|$)/u.exec(text)![0];
}
