/** English words for cardinal numbers. All keys are in lower case. */
import { ones } from '../../times/resources/ones.ts';

const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const decades = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Zero to nineteen. */
export const UP_TO_NINETEEN: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ...[...ones, ...teens].map((word, index): [string, number] => [word, index + 1]),
]);

/** Twenty to ninety. */
export const TENS: ReadonlyMap<string, number> = new Map(decades.map((word, index): [string, number] => [word, (index + 2) * 10]));

/** Scales, which multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Abbreviated scales after digits: “$1.3bn”, “15k”. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
]);
