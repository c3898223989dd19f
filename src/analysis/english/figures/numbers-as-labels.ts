import { LABEL_WORDS, NO_LABELS, PHRASE_ENDS, STATE_WORDS } from './resources/nouns.ts';
import type { FigureCandidate, NumberContext } from './types.ts';

const WORD_BEFORE = /([\p{L}\p{M}\p{N}№º.'’-]+)[\s-]*$/u;
/** Preposition and noun before a label: “on runway [27]”. */
const NUMBERED_NOUN = /\b(?:[Oo]n|[Aa]t|[Ii]n|[Ff]rom|[Nn]ear|into|off|behind|via|outside|through)\s+(\p{Ll}{3,})\s+$/u;
/** What may precede the plural before a pair of labels, as a regex source. */
const BEFORE_PLURAL = '(?:^|\\b(?:[Tt]he|[Oo]n|[Aa]t|[Ii]n|from|near|[Bb]etween|of|and|[Bb]oth|its|to)\\s+)';
/** Plural before a pair of labels: “the posts [542] and 543”. */
const NUMBERED_NOUNS = new RegExp(`${BEFORE_PLURAL}\\p{L}\\p{Ll}{2,}s\\s+$`, 'u');
/** The second of a pair of labels, after the first: “the posts 542| and 543”, but not “542| and 543 men”. */
const NEXT_NUMBER =
  /^(?:, \d+)*,? (?:and|or|to|through) \d+(?![\d,.]*\d|%|\s?[$€£]| (?:\p{L}+ )?\p{L}+(?:s|men|people|children)\b| (?:million|billion|thousand|per)\b)/u;
/** Words before the last of several labels: “the posts 542 and [543]”. */
const LAST_NUMBER = new RegExp(`${BEFORE_PLURAL}\\p{L}\\p{Ll}{2,}s\\s+\\d+(?:, \\d+)*,? (?:and|or|to|through) $`, 'u');
/** Noun for a thing that is identified by a number, right before the number: “Bus [73]”, “block [11]”, “boats 17 and [18]”. */
const NUMBERED_THING =
  /\b(?:bus|tram|train|boat|ship|car|truck|lorry|engine|ladder|squad|crew|team|cell|block|bed|box|locker|warehouse|building|apartment|flat|bay|berth|pier|dock|reactor|turbine|boiler|furnace|shaft|pit|tunnel|bridge|checkpoint|station|item|exhibit|proposition|junction|exit|hall|studio|stage|table|camp|sector|terminal|pod|tank|silo|barrack|ward|polling station|precinct|constituency|hangar)s?\s+(?:\d+(?:, | and | or | to ))*$/iu;
/** Subject or “to” before a word of `NUMBERED_THING`, which is then a verb: “to box 40”, “they crew 12”. */
const VERB_BEFORE_NUMBER = /\b(?:to|they|we|you|i|will|would|can|could|not|he|she|it|cost|price[ds]?)\s+\p{L}+\s+$/iu;
const GROUP_OF = /\b(?:Group|Gang|Committee|Forum|Class|Band) of $/;
const PARENT_OF = /\b(?:father|mother|parent|dad|mum|mom|grandmother|grandfather|grandparent|widow|widower|guardian)s? (?:of|to) $/i;

/** Return whether the word before a number makes it a label: “page 3”, “Room 101”. */
export function followsLabelWord(before: string): boolean {
  // “Will top 318 million”, “can seat 40”: a verb.
  if (/\b(?:will|would|could|may|might|to|can|should) (?:top|seat|page|floor|question|grade) $/.test(before)) return false;
  // “The dead now number 1,347”.
  if (/\b(?:now|still|dead|wounded|missing|they|who) number $/.test(before)) return false;
  return LABEL_WORDS.has(wordBefore(before).toLowerCase()) && !/,\s*$/.test(before);
}

function wordBefore(before: string): string {
  return WORD_BEFORE.exec(before)?.[1]?.replace(/\.$/, '') ?? '';
}

/** Kind of a branch before its number, as in the name of a union: “Local |88”. */
const BRANCH_BEFORE = /\b(?:Local|Lodge|Branch|Chapter|Line|Post) $/;

/** Return whether a sentence has only one word with a capital before its number: “Pin 17.” A state is no such word: “Dead 17.” */
function isNameAlone(before: string, after: string): boolean {
  const word = /^["“]?(\p{Lu}\p{Ll}{2,}) $/u.exec(before)?.[1];
  return word !== undefined && !STATE_WORDS.has(word.toLowerCase()) && /^\.?["”]?$/.test(after);
}

/** Return whether a number is a label (“No. 5”, “version 5”, “Part Two”, “on runway 27”, “the posts 542 and 543”, “Group of Seven”) or counts somebody's children (“a father of three”). */
export function isLabel({ counted, unit, number, qualifier }: FigureCandidate, { before, after, number: written }: NumberContext): boolean {
  if (/#\s?$/.test(before)) return true;
  if (unit !== null) return false;
  if (number.inDigits && qualifier === null && (BRANCH_BEFORE.test(before) || (!counted && isNameAlone(before, after)))) return true;
  // “Problem 3: The door”, a note “[1]”.
  if (number.inDigits && !counted && qualifier === null && (isHeadingNumber(before, after) || (/\[$/.test(before) && /^\]/.test(after)))) return true;
  // At the start of a sentence, the capital of “Group” is not evidence: “Group of 7 men arrested”.
  if (GROUP_OF.test(before) && (!counted || /\S\s+\S+ of $/.test(before))) return true;
  if (!counted && PARENT_OF.test(before)) return true;
  // “Philadelphia’s 311 contact center”.
  if (!counted && number.inDigits && qualifier === null && /^\d+$/.test(written) && /\p{Lu}\p{L}+['’]s $/u.test(before) && /^ \p{L}/u.test(after)) return true;
  if (!counted && number.inDigits && qualifier === null && /^\d+$/.test(written) && isNumbered(before, after)) return true;
  return followsLabelWord(before) && (!counted || number.inDigits || /^\p{Lu}/u.test(wordBefore(before)));
}

/** Return whether a number after the first word of a sentence, and before a colon, numbers what follows: “Problem 3: …”. A state is no such word: “Dead 17: …”. */
function isHeadingNumber(before: string, after: string): boolean {
  const word = /^["“]?(\p{Lu}\p{Ll}{2,}) $/u.exec(before)?.[1];
  return word !== undefined && /^:\s/.test(after) && !STATE_WORDS.has(word.toLowerCase());
}

/** Return whether digits after a noun are its label. */
function isNumbered(before: string, after: string): boolean {
  const noun = NUMBERED_NOUN.exec(before)?.[1];
  if (noun !== undefined) return !/(?:ed|ing|ly)$/.test(noun) && !PHRASE_ENDS.has(noun) && !NO_LABELS.has(noun);
  if (NUMBERED_THING.test(before) && !VERB_BEFORE_NUMBER.test(before)) return true;
  return (NUMBERED_NOUNS.test(before) && NEXT_NUMBER.test(after)) || LAST_NUMBER.test(before);
}
