import type { NumberPhrase } from './types.ts';

/** What a multiple is compared with, after “times” or “twice”: “three times | as many”, “twice | the rate”. “She won it twice” and “asked three times” are no multiples. */
const COMPARED =
  '(?: (?:as (?:many|much|likely|\\p{L}+ as)|more (?:than|likely|expensive)|(?:higher|larger|bigger|greater|faster|longer|heavier) than|over the (?:\\p{L}+ ){0,2}limit|what (?:was|were|had been|it (?:was|is|cost)))\\b| (?:the|its|his|her|their) (?:\\p{L}+ ){0,2}?(?:size|rate|amount|number|limit|average|price|cost|level|length|height|width|weight|speed|area|figure|total|sum|value|volume|estimate|norm|proportion|share|population|salary|pay|budget|distance|maximum|minimum|quota|target|capacity|mean|median)\\b)';
/** “Times” and what follows, after a number. */
const TIMES_AFTER = new RegExp(`^ times(?=${COMPARED})`, 'iu');
/** “Twice” before what it is compared with. */
const TWICE = new RegExp(`\\btwice(?=${COMPARED})`, 'giu');
/** Number of characters after a number that are searched. The limit keeps long sentences fast. */
const WINDOW = 60;

/** Return the numbers with those before “times” turned into multiples, and with “twice”: “[nine times] its estimate”, “[twice] the rate”. */
export function joinMultiples(numbers: readonly NumberPhrase[], text: string): NumberPhrase[] {
  const joined = numbers.map((number): NumberPhrase => {
    const times = number.unit === undefined ? TIMES_AFTER.exec(text.slice(number.end, number.end + WINDOW)) : null;
    return times ? { ...number, end: number.end + times[0].length, unit: '×' } : number;
  });
  if (!/twice/i.test(text)) return joined;
  const twice = [...text.matchAll(TWICE)].map(({ 0: written, index }): NumberPhrase => ({
    start: index,
    end: index + written.length,
    value: 2,
    inDigits: false,
    unit: '×',
  }));
  return twice.length === 0 ? joined : [...joined, ...twice].sort((a, b) => a.start - b.start);
}
