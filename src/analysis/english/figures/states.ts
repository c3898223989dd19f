import type { FigureState, FigureValue } from '../../core/types.ts';
import { looksPlural, singular } from './plural.ts';
import { COLLECTIVE_NOUNS, PEOPLE, STATES, STATE_VERBS, STATE_WORDS } from './resources/nouns.ts';
import { DANGER, NOT_SUBJECT_BEFORE, MIXED, NO_OBJECT, SUPPOSED, TRANSITIVE, UNREAL, UNREAL_WITHIN } from './resources/negation.ts';
import { UP_TO_NINETEEN } from './resources/numbers.ts';
import { isWhole } from './negation.ts';
import { upperBound } from './upper-bound.ts';

/** Insertion between the counted people and their state: “, including six firefighters,”. */
const ASIDE_AFTER =
  '(?:,\\s*(?:(?:[a-z]+|\\d+) of (?:them|whom)|not|and not|rather than|including|among them|among whom|most of them|most of whom|mostly|many of them)\\b[^.;]*?,)?';
/** Other people with the same state: “15 soldiers | and more than 40 rebels | were killed”. */
const OTHERS_AFTER = `(?:(?:,| and|, and) (?:(?:about|some|nearly|almost|over|up to|at least|more than|as many as) )?(?:\\d[\\d,]*|${[...UP_TO_NINETEEN.keys()].join('|')})(?: [a-z]+){0,2}? [a-z]*(?:s|men|people|children)|(?: and|, and) (?:an?|one)(?: [a-z-]+){1,2}?)*`;
/** A count right after a count. */
const OTHERS_START = new RegExp(
  `^(?:,| and|, and) (?:about |some |nearly |almost |over |up to |at least |more than |as many as )?(?:\\d|an? |${[...UP_TO_NINETEEN.keys()].map((word) => `${word} `).join('|')})`,
  'i',
);
/** A verb before a count that is its object: “attacked | two soldiers and three civilians were killed”. */
const OBJECT_OF = /\b(?:\p{L}{2,}(?:ed|ing)|hit|shot|struck|met|found|held|took|sent|saw|led|fought|beat|brought|caught|left|lost)\s$/iu;
const INSERTION = ASIDE_AFTER + OTHERS_AFTER;
/** Auxiliaries and adverbs between a count and its state: “40 people| have been |killed”. */
const AUXILIARIES =
  '((?:(?:,|have|has|had|were|was|are|is|been|being|be|who|that|also|seriously|badly|critically|gravely|severely|slightly|lightly|reportedly|confirmed|reported|still|already|to|now|remain|remains|remained|more|others?|or|went|go|gone)\\s+){0,5})';
/** A state after a count. The first group is the auxiliaries; the index of the other matching group identifies the state. */
const AFTER_COUNT = new RegExp(
  `^(?: aboard| on board| inside| present)?${INSERTION}\\s*,?\\s*(?:of (?:whom|which|them|those|these)\\s+)?${AUXILIARIES}(?:${STATES.map(([, words]) => `(${words})`).join('|')})\\b`,
  'i',
);
/** A verb after a comma, whose subject is not what is right before the comma. */
const VERB_AFTER_COMMA = /^,\s+(?:died|dies|perished|drowned|fled|was|were|has|have|had)\b/i;
/** A verb or phrase before a count, by which the counted people are in a state: “injuring |45”, “death toll rose to |14”. The index of the matching group identifies the state. */
const BEFORE_COUNT = new RegExp(
  `\\b(?:${STATE_VERBS.map(([, words]) => `(${words})`).join('|')})(?:\\s+(?:to|at|is|was|of|reached|stood at|stands at|rose to|has risen to|climbed to|as|a total of|another|all|the|an?|:))*\\s*$`,
  'i',
);
const STATE_PATTERNS = new Map(STATES.map(([state, list]) => [state, new RegExp(`\\b(?:${list})\\b`, 'i')]));

/** State of a whole after a part: “[ten] of the dead”, “[six] of those killed”. */
const WHOLE_AFTER =
  /^ of (?:the|those|its|their)(?: \d+)? (dead|killed|injured|wounded|missing|detained|arrested|displaced|evacuated|rescued)\b(?! (?!in|on|by|at|were|was|are|is|had|have|has|and)\p{L})/iu;

/** State of a whole before a part: “Of those arrested, [16] were minors”. */
const WHOLE_BEFORE =
  /^(?:but |and )?of (?:the|those|its|their)(?: \d[\d,]*)?(?: people)? (dead|killed|injured|wounded|missing|detained|arrested|displaced|evacuated|rescued)(?: (?:in|on|by|at|so far)\b[^,]{0,40})?, (?:only |just |about |some |at least )?$/iu;

/** State of a whole as the subject of “include”: “the dead include |four children”. */
const INCLUDE_BEFORE =
  /\b(?:the|those) (dead|killed|injured|wounded|missing|detained|arrested|displaced|evacuated|rescued) (?:also )?includ(?:e|es|ed) (?:at least |about |some )?$/iu;

/** Number of characters on either side of a number that are searched. */
const WINDOW = 70;

/** A state, with the word that expresses it. */
interface StateWord {
  state: FigureState;
  /** The word, in lower case: “dead”, “wounded”, “death toll”. */
  word: string;
}

/** Return the state whose group matched, with the matched word. The first `skipped` groups of the pattern are not states. */
function matchedState(match: RegExpExecArray, list: readonly (readonly [string, string])[], skipped: number): StateWord {
  const group = match.findIndex((word, index) => index > skipped && word !== undefined);
  return { state: list[group - 1 - skipped]![0] as FigureState, word: match[group]!.toLowerCase() };
}

/** A count for which a state is searched. */
interface Counted {
  /** Start offset of the figure, including its qualifier. */
  from: number;
  /** End offset of the counted noun. */
  to: number;
  value: FigureValue;
  /** The counted noun, if there is one. */
  noun: string | null;
}

/** Return the state of counted people: “[24 people] have been killed”, “injuring [45]”, “death toll rose to [14]”; null if there is none. */
export function readState(text: string, counted: Counted, sentence: { start: number; end: number }): StateWord | null {
  const { from, to } = counted;
  const before = text.slice(Math.max(sentence.start, from - WINDOW), from);
  const after = text.slice(to, Math.min(sentence.end, to + WINDOW));
  if (FORCED_BEFORE.test(before) && FORCED_AFTER.test(after)) return { state: 'displaced', word: 'displaced' };
  return stateAfter(before, after, counted) ?? stateBefore(before) ?? coordinated(before, after);
}

/** Return the state after a count: “[24 people] have been killed”. Null if there is none, or if it is only possible or the state of other people. */
function stateAfter(before: string, after: string, { value, noun }: Counted): StateWord | null {
  const match = AFTER_COUNT.exec(after);
  if (!match || SUPPOSED.test(before) || (NOT_SUBJECT_BEFORE.test(before) && !/, with $/i.test(before))) return null;
  // “Gunmen attacked two soldiers and three civilians were killed”: “and” opens another clause.
  if (OTHERS_START.test(match[0]) && OBJECT_OF.test(before)) return null;
  // “Who left with the acquittal of nine dockworkers, died on Friday”: no comma is between a subject and its verb.
  if (VERB_AFTER_COMMA.test(after)) return null;
  const auxiliaries = match[1]!.toLowerCase();
  const matched = matchedState(match, STATES, 1);
  const isPassive = /\b(?:was|were|is|are|been|being|be)\b/.test(auxiliaries);
  // In “a crowd of 40 people was moved”, the verb does not agree with the count.
  const isSingular = /\b(?:was|is|has)\b/.test(auxiliaries) && !/\bwho\b/.test(auxiliaries);
  const isPlural = upperBound(value) > 1 && noun !== null && !COLLECTIVE_NOUNS.has(noun);
  if (isSingular && isPlural && !/\btotal of\s+$/i.test(before)) return null;
  // “40 people are to be moved”.
  if (/\bto\b/.test(auxiliaries) && !/\b(?:had|have) to be\b|\b(?:went|gone|go) on to\b/.test(auxiliaries)) return null;
  // “Four of the [12 crew] died”, but not “one of the [40 people] killed”.
  if (isWhole({ before }) && !/\b(?:who|that)\b/.test(auxiliaries) && (isPassive || /^(?:died|dies|perished)$/.test(matched.word))) return null;
  const afterState = after.slice(match[0].length);
  // “[40 people] were killed or wounded”; “[40 soldiers] killed 12 rebels”.
  if (matched.word === 'fled' && DANGER.test(afterState)) return matched;
  if (MIXED.test(afterState) || (!isPassive && TRANSITIVE.test(matched.word) && !NO_OBJECT.test(afterState))) return null;
  return matched;
}

/** Label before a count in a list: “Killed: | 4 civilians”. */
const LABEL_BEFORE =
  /^\P{L}*(?:still |now |also )?(dead|killed|deaths|injured|wounded|missing|detained|arrested|evacuated|displaced|rescued)(?: alive| so far)?\s*[:–—-]\s*$/iu;

/** Return the state before a count: “killed [24 people]”, “a death toll of [14]”; else null. */
function stateBefore(text: string): StateWord | null {
  const label = LABEL_BEFORE.exec(text)?.[1]?.toLowerCase();
  if (label !== undefined) return { state: stateNamed(label)!, word: label };
  const match = BEFORE_COUNT.exec(text);
  if (!match || UNREAL.test(text.slice(0, match.index)) || UNREAL_WITHIN.test(match[0])) return null;
  return matchedState(match, STATE_VERBS, 0);
}

/** Words before and after people who have to leave: “forced | 5,000 people | to flee”. */
const FORCED_BEFORE = /\bforc(?:es?|ed|ing)\s(?:another\s)?$/i;
const FORCED_AFTER = /^ to (?:flee|evacuate|leave(?=[.,;]|$| (?:their|the)\b)|move out|abandon (?:their|the))\b/i;

/** A verb and its first object before a count that is the second: “killing | both drivers and | 11 passengers”. */
const COORDINATED = new RegExp(
  `\\b(?:${STATE_VERBS.map(([, words]) => `(${words})`).join('|')})\\s+(?:an?|the|both|its|his|her|their|one)\\s(?!.*(?:ed|ing|was|were)\\b)(?:[\\p{L}-]+\\s){1,3}and\\s+$`,
  'iu',
);

/** Return the state of a count that is the second object of a verb: “killed a soldier and [two civilians]”; null if the count may be the subject of another one. */
function coordinated(before: string, after: string): StateWord | null {
  const match = COORDINATED.exec(before);
  if (!match || !/^(?:[.,;:)]|$| (?:in|on|at|near|when|after|during|before|outside|inside|last|overnight)\b)/.test(after)) return null;
  return UNREAL.test(before.slice(0, match.index)) ? null : matchedState(match, STATE_VERBS, 0);
}

/** Return the state that a noun or column heading names: `killed` for “Dead”, `injured` for “Number of injured”; null if it names none. */
export function stateNamed(text: string): FigureState | null {
  for (const [state, pattern] of STATE_PATTERNS) if (pattern.test(text)) return state as FigureState;
  return null;
}

/** Return the state of the whole to which a part belongs, and the word for it: “Ten of the [dead]”, “Of the [dead], ten”; else null. The part extends from `from` to `end`. */
export function stateOfWhole(text: string, { from, end }: { from: number; end: number }, sentenceStart: number): { noun: string; state: FigureState } | null {
  const before = text.slice(Math.max(sentenceStart, from - 110), from);
  const word = (WHOLE_AFTER.exec(text.slice(end, end + 40)) ?? WHOLE_BEFORE.exec(before) ?? INCLUDE_BEFORE.exec(before))?.[1]?.toLowerCase();
  const state = word === undefined ? null : stateNamed(word);
  return state === null ? null : { noun: word!, state };
}

/** A plural that says who the part of a whole are: “eleven| of the dead were children”, “of those arrested, 16| were minors”, “57| of whom were children”, “15| of them minors”. */
const WHO_THEY_ARE =
  /^(?:(?: of (?:the|those|its|their)(?: \d+)? \p{L}+|,? of (?:whom|them))? (?:were|are) |,? of (?:whom|them) (?!\p{L}*(?:ly|ways|selves)\b))(?:all |mostly |just |only )?(\p{Ll}{3,})(?=[.,;:)]|$| (?:and|but|from|in|of|who|under|aged)\b)/u;
/** Plurals that are not who people are: “six of them across the border”. */
const NOT_WHO = /^(?:across|towards|perhaps|besides|hours|days|weeks|months|years|times|others|hostages|casualties)$/;

/** Return what the part of a whole that ends at `end` is said to be: “child” for “[eleven] of the dead were children”; null if it is not said, or is no plural. */
export function partNamed(text: string, end: number): string | null {
  const plural = WHO_THEY_ARE.exec(text.slice(end, end + WINDOW))?.[1];
  return plural !== undefined && looksPlural(plural) && !STATE_WORDS.has(plural) && !NOT_WHO.test(plural) ? singular(plural) : null;
}

/** Return the noun for a count with only a state: “45 wounded”, “a death toll of 14”; null if the word is not a noun for people. */
export function nounOfState({ state, word }: StateWord): string | null {
  if (/death/.test(word)) return 'death';
  if (/^(?:kill|wound)/.test(word)) return word.startsWith('kill') ? 'killed' : 'wounded';
  if (/^(?:injured|missing)$/.test(word)) return word;
  if (state === 'killed') return 'dead';
  // Animals are rescued, too; only people are arrested or moved out.
  if (state === 'detained' || state === 'displaced') return 'person';
  return state === 'injured' || state === 'missing' ? state : null;
}

/** Return whether a noun means people of no particular kind, who can have a state. A missing noun counts as people. */
export function isOfPeople(noun: string | null): boolean {
  return noun === null || PEOPLE.has(noun);
}
