import { UP_TO_NINETEEN } from './resources/numbers.ts';

const TWO_TO_TWELVE = [...UP_TO_NINETEEN].flatMap(([word, value]) => (value >= 2 && value <= 12 ? word : [])).join('|');
/** Words after a part of a whole, right after the number: “[five] of the families”, “[61] of 80 samples”. */
const OF_WHOLE = new RegExp(
  `^\\s+(?:out\\s+)?of\\s+(?:(?:the|its|his|her|their|our|these|those)\\b|(?:(?:all|about|some)\\s+)*(?:\\d|(?:${TWO_TO_TWELVE})\\b))`,
  'iu',
);

/** Whether the words after a number name the whole of which it is a part: “[five] of the nine families”; not “[five] of them”. */
export function isFollowedByWhole(after: string): boolean {
  return OF_WHOLE.test(after);
}
