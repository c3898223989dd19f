import { type VerbCue, evidenceFor } from '../times/index.ts';
import type { EventStatus, Span } from '../../core/index.ts';
import { IMPERATIVES, PUNCTUAL_PRESENT } from './readability-words.ts';

/** The span of a date in a sentence. */
export interface SentenceDate extends Span {
  /** Whether it is the present: “today”, “now”. */
  isPresent: boolean;
  /** Whether it is a time of day without a day: “at 3 p.m.”. */
  isClock: boolean;
}

/** Words that may precede the date of a sentence beginning with it: “On 5 March”, “Night of 9 to 10 August”; not “The 12 March meeting”. */
const BEFORE_DATE = /^(?!the\s)(?:\p{L}{2,5}\s){0,2}$/iu;
/** Verbs for something in progress: “is releasing”, “are also being formed”. */
const IN_PROGRESS = /^[^,;]{0,120}\b(?:is|are)\s(?:\p{L}+\s){0,2}\p{L}+ing\b/u;

/**
 * Whether a sentence reports something that happens at its date: in the past tense, in progress (“is releasing”), or as an item of a chronology that begins with its
 * date. A state (“Today, the agency has an app”) or a request (“Come and see it on Friday!”) is no event.
 */
export function reportsEvent(text: string, cues: VerbCue[], date: SentenceDate | null, status: EventStatus): boolean {
  const unquoted = withoutQuotations(text);
  const finite = cues.filter((cue) => isFinite(cue, text));
  const happened = finite.some(({ tense }) => tense === 'past');
  if (
    READER.test(unquoted) ||
    WRITER.test(unquoted) ||
    STATES.some((form) => form.test(unquoted)) ||
    INTRODUCES.test(text) ||
    (isImperative(text) && !happened)
  )
    return false;
  if (date === null || BORN.test(text.slice(0, date.start))) return true;
  const before = text.slice(0, date.start);
  if (PERIOD_BEFORE.test(before) || AFTER_NAMED.test(before) || STATE_BY_DATE.test(unquoted)) return false;
  // “Will be launching a contest”, in an article after that day: it is not said that this happened.
  if (!happened && status === 'reported' && finite.some(({ tense }) => tense === 'future') && !date.isPresent) return false;
  // “People are using it today” describes a state, “the agency is launching it today” an event.
  if (date.isPresent && (isPunctual(text) || opensPunctually(text, date))) return true;
  if (!date.isPresent && IN_PROGRESS.test(text)) return true;
  const evidence = evidenceFor(finite, date.start, date.end);
  // “There are 40 bridges today, compared with 20 in 1960”: only the verb of its date counts.
  if (date.isPresent && evidence?.direction === 'present') return false;
  // “Developers need to read more today”: a wish, not an event.
  if (date.isPresent && evidence !== null && /^needs?\b/.test(evidence.word)) return false;
  // “The office is open from 8 a.m.”, “we see it every day around 3 p.m.”
  if (date.isClock) return evidence?.direction === 'past' && !isState(evidence.cue);
  if (happened || finite.some(({ tense }) => tense === 'future')) return true;
  return !date.isPresent && BEFORE_DATE.test(text.slice(0, date.start));
}

/** Whether a verb only says how something was: “at ten he was chief engineer”, “at noon she had a meeting”; not “at ten he was arrested”. */
function isState({ word, participle }: VerbCue): boolean {
  return /^(?:was|were|had)$/.test(word) && participle !== true;
}

/** Words addressing the reader. */
const READER = /\b(?:you|your|yours|yourself|yourselves|rsvp)\b|\b(?:please|be sure to|feel free|don['’]t forget|do not forget|joins? us|stay tuned)\b/i;
/** Words of writers about themselves: “I went”, “I’m”, “my”, “we wanted to share”; not “World War I”, “a phase I trial”. */
const WRITER =
  /(?<!(?:\p{Lu}\p{L}*|\b(?:phase|type|class|part|stage|level|grade|category|tier))\s)\bI(?:['’](?:m|ve|d|ll)\b|\s(?=\p{Ll}))|\b(?:my|me|myself|mine)\b(?!-)|\b[Ww]e\s(?:want(?:ed)?|would like|would love|hope|are excited|look forward)\b/u;

/** Forms of sentences that report no event. */
const STATES: readonly RegExp[] = [
  // “This Easter there is no shortage of eggs”.
  /^[^,;]{0,60}\bthere(?:['’]s| is| are) (?:no|little|nothing)\b/i,
  // “There was a surprise in court this morning”: another sentence says what; but not “there was an explosion”.
  /^[^,;]{0,40}\bthere (?:was|were|had been|has been) (?:an?|some|much|great|little|good|bad|more|better) (?:\p{L}+ )?(?:surprises?|news|drama|relief|joy|grief|sadness|confusion|anger|silence|shock|tension|tensions|hope|hopes|disappointment|progress|excitement|applause|laughter|calm|disbelief|criticism|praise|support|debate|discussion|talk|interest)\b/iu,
  // “26 July was the 24th anniversary of the Act”, “Tuesday is World Usability Day”, “on 9 August it will be two years since the ferry went down”.
  /\b(?:is|was|will be|marks|marked|will have) (?:the|its|his|her|their) (?:\p{L}+ )?(?:\p{N}+(?:st|nd|rd|th)|\p{L}+(?:st|nd|rd|th)) (?:anniversary|birthday)\b/iu,
  /^(?:\p{L}+ )?[^,;]{0,30}\b(?:is|was) (?:the )?(?:World|National|International|Global|European)\b[^,;.]{0,40}\b(?:Day|Week|Month|Year)\b/u,
  /\bit (?:is|was|has been|will be) (?:\p{L}+ ){1,4}(?:since|ago)\b/iu,
  // “Citizens can now pay with a new app launched at the summit today”: what can be done, not what was done.
  /^[^,;]*\bcan now\b/i,
  // “Nobody was in danger”, “the office has been closed since Monday”.
  /^(?:nobody|no one|nothing) (?:was|were|is|are)\b/i,
  /(?<!\b(?:which|who|that)\s)\b(?:had|has|have) (?:been|known|lived|worked|led|served)\b[^,;]*\bsince\b/i,
  // “By Tuesday the number was 11”, “more than 4,000 people were in shelters on Sunday”: a count that runs on.
  /\bthe (?:\p{L}+ )?(?:count|number|total|tally|toll|figure) (?:was|is|stood|had been)\b/iu,
  /^(?:(?:on|by) [^,]{3,20},? )?(?:(?:more|fewer|less) than|about|some|around|nearly|almost|over|at least|up to)? ?\p{N}[\p{N},.]* \p{L}[^,;]*? (?:were|are|had been|remain|remained) (?:still )?(?:in|at|under|without|homeless|missing)\b/iu,
  // “With 3,375 participants today having answered”.
  /\b(?:today|now|so far) having \p{L}+/u,
];
/** Words before a date that only ends or begins a period: “in the quarter that ended on (30 December)”. */
const PERIOD_BEFORE =
  /\b(?:quarter|year|period|season|months?|weeks?),? (?:(?:which|that) )?(?:end(?:ed|ing|s)|beg(?:an|inning|ins)|running|to|through)(?: (?:on|in))?\s$/i;
/** Words before the date of an earlier event: “Following the first Day of Hacking (1 June), Ann Brown showed”. */
const AFTER_NAMED = /^(?:following|after|before|ahead of|since)\b[^()]*\((?:[^()]* )?$/i;
/** Sentences that describe the state at a date: “By the deadline of 23 November agencies had policies”. */
const STATE_BY_DATE = /^by\b.*\bhad (?!to\b|\p{L}+(?:ed|en|wn|ne|ght|lt|pt|ld)\b|been\b|\p{L}+ly \p{L}+ed\b)\p{L}+/iu;

/** “On Tuesday the mayor spoke about:”: the text after the colon is not part of the sentence. */
const INTRODUCES = /:\s*$/;

/** Words before the date of a birth or death: “Ann Brown (born (3 May 1978)”, “Born: (3 May 1978)”. */
const BORN = /(?:\(|^)(?:born|died|b\.|d\.):?\s[^()]{0,30}$/i;

/** Words before a participle that is not the verb of its sentence: “as required”, “the wounded”, “40 armed men”, “American uniformed personnel”. */
const BEFORE_PARTICIPLE = /(?:\b(?:as|the|a|an|of|with|\d[\d,]*(?<!,)|\p{Lu}\p{L}+(?:ian|can|ish|ese))\s)$/u;

/** Whether a verb is a verb of the sentence: not a participle before a noun, and not in brackets. */
function isFinite({ at, word, tense }: VerbCue, text: string): boolean {
  if (tense !== 'past' && tense !== 'future') return true;
  const before = text.slice(0, at);
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return false;
  // “The Structured Content workshop”: part of a name.
  if (at > 0 && /^\p{Lu}/u.test(text.slice(at)) && !/[“"‘:]\s?$/.test(before)) return false;
  return !(word.endsWith('ed') && BEFORE_PARTICIPLE.test(before));
}

/** “Watch maker Swatch will open”: what looks like an imperative is a subject followed by its verb. */
const SUBJECT_AND_VERB = /^(?:(?!\b(?:which|that|who|how|what|when|where|and|to)\b)[^,;:])*\b(?:will|would|is|are)\s/iu;

/** “Check back on Monday”, “And register by 5 March”: the reader is asked to do something. */
function isImperative(text: string): boolean {
  const [, verb, next] = /^[“"(]?(?:(?:and|but|so|also|then|plus),?\s)?([\p{L}’']+)\s(\S+)/iu.exec(text) ?? [];
  return verb !== undefined && IMPERATIVES.has(verb.toLowerCase()) && !/^(?:of|by)$/.test(next!) && !SUBJECT_AND_VERB.test(text);
}

/** Return a text with blanks in place of its quotations, because their speaker is not the writer. */
export function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”?|"[^"]*"?/g, (quotation) => ' '.repeat(quotation.length));
}

/** “Is releasing”, “are also launching”: an action done in one moment, so “today” is its day. */
function isPunctual(text: string): boolean {
  return [...text.matchAll(/(?:\b(?:is|are)|['’](?:s|re))\s(?:\p{L}+\s){0,2}(\p{L}+ing)\b/gu)].some(([, verb]) => PUNCTUAL_PRESENT.has(verb!.toLowerCase()));
}

/** “Today we release a draft”, “Today, NASA launches a probe”. */
function opensPunctually(text: string, { start, end }: Span): boolean {
  if (start > 0) return false;
  const verb = /^,?\s(?:\S+\s){1,4}?(\p{Ll}+?)(?:e?s)?\s(?:a|an|the|its|their|our|new|\p{N}|\p{Lu})/u.exec(text.slice(end))?.[1];
  return verb !== undefined && [`${verb}ing`, `${verb.replace(/e$/, '')}ing`].some((form) => PUNCTUAL_PRESENT.has(form));
}

/** Names of weekly series that contain a weekday; `evenNamed` if the word before “on” may be the name of an entity. */
const SERIES: readonly { example: string; before: RegExp; after: RegExp; evenNamed?: boolean }[] = [
  { example: 'a “Money on Monday: How to Save”', before: /(?:^|["“‘([:]\s?)\p{Lu}[\p{L}’']* on $/u, after: /^:\s\p{Lu}/u },
  {
    example: 'in our Money on Monday: How to Save',
    before: /\b(?:our|my|the|an?|this|that|his|her|its|their|new|recent|latest|last) \p{Lu}\p{L}+ on $/u,
    after: /^:\s\p{Lu}/u,
    evenNamed: true,
  },
  {
    example: 'a recent Money on Monday post',
    before: /\b\p{Ll}+ \p{Lu}\p{L}+ on $/u,
    after: /^\s(?:post|column|series|article|blog|feature|newsletter|programme|program|show|podcast|edition|episode)s?\b/u,
  },
  { example: 'in this week’s Money on Monday', before: /\b(?:our|my|week['’]s|month['’]s) \p{Lu}\p{L}+ on $/u, after: /^/u },
  { example: 'our “Monday Money Tips” series', before: /["“‘]$/u, after: /^ \p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+\b|[^”"]{0,60}["”])/u },
];
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/i;

/**
 * Whether a weekday is only part of the name of a series of articles or programmes, and dates nothing: “a Money on Monday post”, but not “in Leeds on Monday”.
 */
export function isNameOfSeries(text: string, { start, end }: Span, isNamed: (span: Span) => boolean): boolean {
  if (!WEEKDAY.test(text.slice(start, end))) return false;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const word = /\p{Lu}[\p{L}’']*(?= on $)/u.exec(before);
  // “Leeds on Monday: …” is not a series; the name of a town has no article before it.
  const isWordNamed = word !== null && isNamed({ start: word.index, end: word.index + word[0].length });
  return SERIES.some((form) => (!isWordNamed || form.evenNamed === true) && form.before.test(before) && form.after.test(after));
}
