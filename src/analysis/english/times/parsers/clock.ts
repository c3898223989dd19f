import { countWords } from '../first-words.ts';
import { countOf, phrase } from '../phrase.ts';
import type { Parser, Reading } from '../types.ts';

function readClock(hour: number, minute?: number): Reading | null {
  if (hour > 24 || (minute ?? 0) > 59) return null;
  return {
    meaning: { kind: 'clock' },
    certain: { hour, ...(minute === undefined ? {} : { minute }) },
    clock: { hour, ...(minute === undefined ? {} : { minute }) },
  };
}

const zones =
  'local time|gmt|utc|bst|msk|cet|cest|eet|eest|est|edt|et|cst|cdt|mst|mdt|pst|pdt|ist|aest|(?:eastern|central|mountain|pacific|moscow|kyiv)(?: standard| daylight)? time';

/** “GMT”, “local time”, “(UTC)”: part of the phrase. */
const zone = `(?:,? (?:${zones})| \\((?:${zones})\\))?`;

export const clock12: Parser = {
  example: '3:30 p.m.',
  first: ['#', '##'],
  pattern: phrase(`(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?\\s?(?<half>a\\.m\\.|p\\.m\\.|am|pm)${zone}`),
  read({ groups: { hour = '', minute, half = '' } }) {
    const hours = (Number(hour) % 12) + (half.startsWith('p') ? 12 : 0);
    return readClock(hours, minute === undefined ? undefined : Number(minute));
  },
};

/** “Between 3 and 5 p.m.”: two expressions, and the mark of the second serves both. */
export const clockRange: Parser = {
  example: 'between 3 and 5 p.m.',
  first: ['#', '##'],
  pattern: phrase(
    `(?<=\\b(?:from|between)\\s|^|[\\s(])(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?(?: to | and | until | till |\\s?[-–]\\s?)(?<last>(?<hour2>1[0-2]|0?[1-9])(?:[:.](?<minute2>[0-5]\\d))?\\s?(?<half>a\\.m\\.|p\\.m\\.|am|pm)${zone})`,
  ),
  read({ groups: { hour = '', minute, hour2 = '', minute2, last = '', half = '' }, match: { 0: whole, index, input } }) {
    // “Two and 5 p.m.” need “between”; “3-5 p.m.” does not.
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

export const clock24: Parser = {
  example: '15:00',
  first: ['#', '##', '####'],
  pattern: phrase(
    `(?:(?<hour>[01]\\d|2[0-4]|(?<=\\b(?:at|by|until|till|from|since|around|about|to|before|after|between)\\s)\\d):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![:.]?\\d)|(?<hour2>[01]\\d|2[0-3])(?<minute2>[0-5]\\d)(?= (?:gmt|utc|local)))(?: (?:in the (?<part>morning|afternoon|evening)|at (?<night>night)))?${zone}`,
  ),
  read({ groups: { hour, hour2, minute, minute2, part, night } }) {
    const hours = Number(hour ?? hour2);
    const later = hours < 12 && (part === 'afternoon' || part === 'evening' || (night !== undefined && hours > 5));
    return readClock(hours + (later ? 12 : 0), Number(minute ?? minute2));
  },
};

export const oClock: Parser = {
  example: 'three o’clock',
  first: countWords,
  holds: ['clock'],
  pattern: phrase(`(?<hour>{count}) o'clock${zone}`),
  read({ groups: { hour = '' } }) {
    const value = countOf(hour);
    return value === null || value > 12 || /^an?$/.test(hour) ? null : readClock(value);
  },
};

const namedHours: Record<string, number> = { midday: 12, noon: 12, midnight: 0 };

export const namedHour: Parser = {
  example: 'midday',
  first: Object.keys(namedHours),
  pattern: phrase(`(?<name>${Object.keys(namedHours).join('|')})`),
  read: ({ groups: { name = '' } }) => readClock(namedHours[name] ?? 12, 0),
};
