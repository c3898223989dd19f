import { countWords, weekdayWords } from '../first-words.ts';
import { countOf, phrase } from '../phrase.ts';
import type { DayPart, Parser, ParsedTime } from '../types.ts';

/** Return the result for a time of day; null if there is no such hour or minute. */
function readClock(hour: number, minute?: number): ParsedTime | null {
  if (hour > 24 || (minute ?? 0) > 59) return null;
  return {
    meaning: { kind: 'clock' },
    certain: { hour, ...(minute === undefined ? {} : { minute }) },
    clock: { hour, ...(minute === undefined ? {} : { minute }) },
  };
}

const zones =
  'local time|gmt|utc|bst|msk|cet|cest|eet|eest|est|edt|et|cst|cdt|mst|mdt|pst|pdt|ist|aest|(?:eastern|central|mountain|pacific|moscow|kyiv|london|paris|berlin|brussels|rome|madrid|warsaw|new york|washington|beijing|tokyo|sydney|tehran|istanbul|israel|uk|us)(?: standard| daylight)? time';

/** Optional time zone after a time: “GMT”, “local time”, “(UTC)”. */
const zone = `(?:,? (?:${zones})| \\((?:${zones})\\))?`;

/** A time with a.m. or p.m.: “3 pm”, “3:30 p.m. GMT”. */
export const clock12: Parser = {
  example: '3:30 p.m.',
  firstWords: ['#', '##'],
  pattern: phrase(`(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?\\s?(?<half>a\\.m\\.|p\\.m\\.|am|pm)${zone}`),
  read({ groups: { hour = '', minute, half = '' } }) {
    const hours = (Number(hour) % 12) + (half.startsWith('p') ? 12 : 0);
    return readClock(hours, minute === undefined ? undefined : Number(minute));
  },
};

/** Two expressions, “3” and “5 p.m.”; “p.m.” applies to both. */
export const clockRange: Parser = {
  example: 'between 3 and 5 p.m.',
  firstWords: ['#', '##'],
  pattern: phrase(
    `(?<=\\b(?:from|between)\\s|^|[\\s(])(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?(?: to | and | until | till |\\s?[-–]\\s?)(?<last>(?<hour2>1[0-2]|0?[1-9])(?:[:.](?<minute2>[0-5]\\d))?\\s?(?<half>a\\.m\\.|p\\.m\\.|am|pm)${zone})`,
  ),
  read({ groups: { hour = '', minute, hour2 = '', minute2, last = '', half = '' }, match: { 0: whole, index, input } }) {
    // “3 and 5 p.m.” is only a range after “between”; “3-5 p.m.” always is.
    if (/^\d+ and/.test(whole) && !/\bbetween\s$/i.test(input.slice(Math.max(0, index - 9), index))) return null;
    const minutes = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
    const later = half.startsWith('p') ? 12 : 0;
    // “11 to 2 p.m.” began before noon.
    const firstLater = Number(hour) % 12 > Number(hour2) % 12 ? 0 : later;
    const first = readClock((Number(hour) % 12) + firstLater, minutes(minute));
    const second = readClock((Number(hour2) % 12) + later, minutes(minute2));
    const firstEnd = index + hour.length + (minute === undefined ? 0 : minute.length + 1);
    return first && second
      ? [
          { ...first, start: index, end: firstEnd },
          { ...second, start: index + whole.length - last.length, end: index + whole.length },
        ]
      : null;
  },
};

/** A time in 24 hours: “15:00”, “at 9:30 in the morning”, “1500 GMT”. */
export const clock24: Parser = {
  example: '15:00',
  firstWords: ['#', '##', '####'],
  pattern: phrase(
    `(?:(?<hour>[01]\\d|2[0-4]|(?<=\\b(?:at|by|until|till|from|since|around|about|to|before|after|between)\\s)\\d):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![:.]?\\d)|(?<hour2>[01]\\d|2[0-3])(?<minute2>[0-5]\\d)(?= (?:gmt|utc|local)))(?: (?:in the (?<part>morning|afternoon|evening)|at (?<night>night)))?${zone}`,
  ),
  read({ groups: { hour, hour2, minute, minute2, part, night } }) {
    const hours = Number(hour ?? hour2);
    const later = hours < 12 && (part === 'afternoon' || part === 'evening' || (night !== undefined && hours > 5));
    return readClock(hours + (later ? 12 : 0), Number(minute ?? minute2));
  },
};

/** A full hour with “o’clock”: “three o’clock”, “3 o’clock”. */
export const oClock: Parser = {
  example: 'three o’clock',
  firstWords: countWords,
  requiredWords: ['clock'],
  pattern: phrase(`(?<hour>{count}) o'clock${zone}`),
  read({ groups: { hour = '' } }) {
    const value = countOf(hour);
    return value === null || value > 12 || /^an?$/.test(hour) ? null : readClock(value);
  },
};

const twelve = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const hourWords = `(?<hour>1[0-2]|[1-9]|${twelve.join('|')})`;
/** Named hours, before and after which minutes may be counted: “ten to midnight”. */
const middles = '(?<middle>midnight|noon|midday)';
const hourOfWord = (word: string): number => (/^\d/.test(word) ? Number(word) : twelve.indexOf(word) + 1);
const ofDay = '(?: in the (?<part>morning|afternoon|evening)| at (?<night>night))?';

/** Number of minutes in half a day. */
const HALF_DAY = 720;

/** Return the result for an hour on a twelve-hour clock, in the afternoon if the words say so. `minute` is negative in “a quarter to four”. */
function readHourOfTwelve(hour: number, minute: number, { part, night }: Record<string, string | undefined>): ParsedTime | null {
  const isAfterNoon = part === 'afternoon' || part === 'evening' || (night !== undefined && hour > 5);
  // “A quarter to twelve” is before noon, not before midnight.
  const isBeforeTwelve = minute < 0 && hour % 12 === 0;
  const minutes = (hour % 12) * 60 + minute + (isBeforeTwelve ? HALF_DAY : 0) + (isAfterNoon ? HALF_DAY : 0);
  const parsed = readClock(Math.floor(minutes / 60), minutes % 60);
  return parsed && part === undefined && night === undefined ? { ...parsed, onTwelveHourClock: true } : parsed;
}

const minuteWords: Record<string, number> = { quarter: 15, half: 30, five: 5, ten: 10, twenty: 20, 'twenty-five': 25 };

/** Verbs of change before “by”, after which a quarter or half is a share: “rose by a quarter to 12 million”. */
const changedBy =
  '(?:risen?|rose|rising|gr[eo]wn?|growing|up|down|f[ae]ll(?:en|s|ing)?|dropp?(?:ed|s|ing)?|increas(?:ed?|es|ing)|decreas(?:ed?|es|ing)|cut|shr[au]nk|climbed|jumped|reduced|expanded|slipped|lowered|raised|swell|swelled|swollen)';

/** A time in words: “a quarter to four”, “half past three”, “at ten to midnight”. Other minutes than a quarter or half need “at”, because “ten to four” may also be a score. */
export const spokenClock: Parser = {
  example: 'a quarter to four',
  firstWords: ['a', 'quarter', 'half', 'five', 'ten', 'twenty'],
  requiredWords: ['to', 'past'],
  pattern: phrase(
    `(?:(?<!\\b${changedBy} by (?:a )?)(?:a )?(?<minute>quarter) (?<side>to|past) |(?<half>half) past |(?<=\\bat )(?<minute2>five|ten|twenty|twenty-five) (?<side2>to|past) )(?:${hourWords}${ofDay}|${middles})(?! ?(?:people|percent|per cent|of|thousand|million|billion|[mb]n|tonnes?|tons?|km|kg)\\b|[.,]\\d)`,
  ),
  read({ groups }) {
    const minutes = minuteWords[groups['half'] ?? groups['minute'] ?? groups['minute2'] ?? ''] ?? 0;
    const shift = (groups['side'] ?? groups['side2']) === 'to' ? -minutes : minutes;
    const { middle } = groups;
    if (middle !== undefined) {
      const minuteOfDay = ((middle === 'midnight' ? 24 : 12) * 60 + shift) % (24 * 60);
      return readClock(Math.floor(minuteOfDay / 60), minuteOfDay % 60);
    }
    return readHourOfTwelve(hourOfWord(groups['hour'] ?? ''), shift, groups);
  },
};

/** An hour without “o’clock”, which needs a day or part of the day after it: “at eight on Monday”, “at 8 in the evening”. */
export const bareHour: Parser = {
  example: 'at eight on Monday',
  firstWords: ['#', '##', ...twelve],
  pattern: phrase(
    `(?<=\\bat )${hourWords}(?: in the (?<part>morning|afternoon|evening)| at (?<night>night)|(?= (?:on )?(?:${weekdayWords.join('|')}|yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening)|last night)\\b))`,
  ),
  read: ({ groups }) => readHourOfTwelve(hourOfWord(groups['hour'] ?? ''), 0, groups),
};

/** A time written with a full stop, which needs a preposition before it and a day or time zone after it: “at 18.30 on 4 July”, but not “at 18.30 a share”. */
export const dottedClock: Parser = {
  example: 'at 18.30 on 4 July',
  firstWords: ['#', '##'],
  pattern: phrase(
    `(?<=\\b(?:at|by|until|till|from|since|around|about|before|after) )(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5]\\d)(?:(?: hours| hrs)|(?:,? (?:${zones}))|(?=,? (?:on (?:the )?(?:\\d|${weekdayWords.join('|')})|${weekdayWords.join('|')}|yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening))))`,
  ),
  read: ({ groups: { hour = '', minute = '' } }) => readClock(Number(hour), Number(minute)),
};

/** Words for what begins, ends, comes or goes at an hour. */
const TIMED =
  /\b(?:left|leaves?|depart(?:s|ed)?|arriv(?:es?|ed)|beg[aiu]n(?:s|ning)?|start(?:s|ed)?|ends?|ended|opens?|opened|reopen(?:s|ed)?|called|rang|woke|struck|landed|took off|takes? off|kick(?:s|ed)? off|broke out|rises?|sets?|doors|trains?|bus|buses|flights?|ferry|matches|alarm|police|firefighters|service|concert|meeting)\b/i;
/** Words for what is measured or traded, whose level may look like an hour: “the pound opened at 1.25”. */
const MEASURED =
  /\b(?:index|shares?|stocks?|rates?|yields?|pound|euro|dollar|yen|rouble|magnitude|averages?|scor\p{L}+|traded|trading|pric\p{L}+|measur\p{L}+|points?|currency|ratio|odds|level|bids?|rating)\b/iu;
/** Number of characters before an hour that are searched for such words. */
const TIMED_REACH = 100;

/** A time of day with a full stop and no day beside it: “the train left at 6.30”. */
export const bareDottedClock: Parser = {
  example: 'at 6.30',
  firstWords: ['#', '##'],
  pattern: phrase(
    '(?<=\\b(?:at|by|until|till|since|before|after|around|about) )(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5][05])(?=\\s*(?:$|[.,;:!?)”—–](?!\\d))| (?:and|but|when|after|as|with|in the (?:morning|afternoon|evening))\\b)',
  ),
  read({ groups: { hour = '', minute = '' }, match: { index, input } }) {
    const before = input.slice(Math.max(0, index - TIMED_REACH), index);
    const sentence = before.slice(before.search(/[^.!?]*$/));
    return TIMED.test(sentence) && !MEASURED.test(sentence) ? readClock(Number(hour), Number(minute)) : null;
  },
};

const lights: Record<string, DayPart> = { dawn: 'MO', daybreak: 'MO', sunrise: 'MO', dusk: 'EV', nightfall: 'EV', sunset: 'EV' };

/** A time of day named after daylight: “at dawn”. It may be habitual: “at dawn they left” is on one day, “at dawn it is quiet” on every day. */
export const lightOfDay: Parser = {
  example: 'at dawn on Tuesday',
  firstWords: Object.keys(lights),
  pattern: phrase(`(?<=\\b(?:at|before|by|since|until|from|after|around|near) )(?<name>${Object.keys(lights).join('|')})`),
  read: ({ groups: { name = '' }, match }) =>
    /^[a-z]/.test(match[0]) ? { meaning: { kind: 'clock' }, certain: {}, part: lights[name] ?? 'MO', maybeHabitual: true } : null,
};

const namedHours: Record<string, number> = { midday: 12, noon: 12, midnight: 0 };

/** A named hour: “noon”, “midnight GMT”. */
export const namedHour: Parser = {
  example: 'midday',
  firstWords: Object.keys(namedHours),
  pattern: phrase(`(?<name>${Object.keys(namedHours).join('|')})${zone}`),
  // “Midnight Lane” is a name.
  read: ({ groups: { name = '' }, match: { 0: whole, index, input } }) =>
    /^[A-Z]/.test(whole) && /^\s[A-Z]/.test(input.slice(index + whole.length, index + whole.length + 2)) ? null : readClock(namedHours[name] ?? 12, 0),
};
