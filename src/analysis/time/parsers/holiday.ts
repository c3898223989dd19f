import { phrase } from '../phrase.ts';
import { holidays } from '../resources/en.ts';
import type { Parser } from '../types.ts';
import { readDay } from './full-date.ts';

const names = Object.keys(holidays);

export const holiday: Parser = {
  example: 'New Year’s Eve',
  first: [...new Set(names.map((name) => name.split(/[ ']/)[0] ?? name))],
  pattern: phrase(`(?<name>${names.join('|')})(?: {year})?`),
  read({ groups: { name = '', year } }) {
    const feast = holidays[name.replace('’', "'").replace(/\s+/g, ' ')];
    return feast ? readDay(feast.day, feast.month, year === undefined ? undefined : Number(year)) : null;
  },
};
