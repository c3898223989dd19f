/** Units of time, as a regex source. */
const UNIT = '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)';
/**
 * An amount of time and the words up to a number without a unit that is the same unit of time: “15 hours of free care, rising to |30”, “is 17.6 weeks, against a target of |12”,
 * “married for 61 years and have lived there for |58”, “asked for 12 years; the court gave him |nine”.
 */
const TIME_BEFORE = new RegExp(
  `(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+(?:teen|ty))) ${UNIT}\\b(?:` +
    [
      `[^.;:\\d]{0,40}?,? (?:rising|falling|increasing|going up|going down|extended|cut|reduced|raised|up|down) (?:to|from) `,
      `[^.;:\\d]{0,40}?,? (?:against|compared with|compared to|from|than) (?:(?:an?|the) (?:target|average|limit|maximum|mean|median|norm) of )?`,
      `[^.;:\\d]{0,12} and [^.;:\\d]{0,40}\\bfor `,
      `[;,] [^.;:\\d]{0,30}\\b(?:gave|got|received|served|handed|imposed) (?:him |her |them |it )?`,
    ].join('|') +
    `)(?:only |just |about |at least |nearly |over )?$`,
  'iu',
);
/** The same for the object of “to”: “sentenced two men to 14 years each and a third to |six”. */
const TO_TIME_BEFORE = new RegExp(`\\bto (?:\\d+|\\p{L}+) ${UNIT}\\b[^.;:\\d]{0,24} and [^.;:\\d]{1,40} to $`, 'iu');
/** The same for a part: “18 months, |six of them suspended”. */
const WHOLE_TIME_BEFORE = new RegExp(`(?:\\d|\\b\\p{L}+) ${UNIT}, (?:only |all but )?$`, 'iu');
/** Text after a number that shows that no noun follows. */
const NO_NOUN_AFTER = /^(?:[.,;:)](?!\d)|$| (?:in|on|at|by|from|last|this|next|and|but|a|the|now|for)\b)/;
/** Number of characters before a number that are searched. The limit keeps long sentences fast. */
const WINDOW = 100;

/** Return whether a number without a unit is an amount of time, as the one before it: “15 hours of care, rising to [30]”. */
export function isElidedTime(before: string, after: string): boolean {
  if (/^ of (?:them|which)\b/.test(after) && WHOLE_TIME_BEFORE.test(before.slice(-WINDOW))) return true;
  return NO_NOUN_AFTER.test(after) && (TIME_BEFORE.test(before.slice(-WINDOW)) || TO_TIME_BEFORE.test(before.slice(-WINDOW)));
}
