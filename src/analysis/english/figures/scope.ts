import type { FigureScope, Sentence } from '../../core/types.ts';
import { EACH_BEFORE, EACH_AFTER, EACH_OF, FURTHER_BEFORE, FURTHER_AFTER, MAX_LISTED, NAMED_AFTER, SCENE_BEFORE, AMOUNT_BEFORE } from './resources/scopes.ts';
import { isIntended, isPlannedCount } from './planned.ts';
import { contains } from '../../core/span.ts';
import { retractedSpan } from '../retractions/index.ts';
import { isDenied, wordsAround } from './negation.ts';
import { stateOfWhole } from './states.ts';
import { isVerblessPart } from './verbless-part.ts';
import type { FigureCandidate } from './types.ts';

/** Number of characters on either side of a figure that are searched. */
const WINDOW = 160;

/** Return the scope of a figure, from the words around it: `further` for “200 more”, `each` for “five each”, `all` if nothing limits it. */
export function scopeOf(text: string, candidate: FigureCandidate, sentence: Sentence): FigureScope {
  const { number, span, from, counted, unit, qualifier } = candidate;
  const before = text.slice(Math.max(sentence.start, from - WINDOW), from);
  const after = text.slice(number.end, Math.min(sentence.end, number.end + WINDOW));
  const retracted = retractedSpan(text, sentence);
  if ((retracted !== null && contains(retracted, number)) || isDenied(wordsAround(text, candidate, sentence))) return 'denied';
  if (unit === null && isVerblessPart(text, candidate, sentence)) return 'part';
  if (unit === null && stateOfWhole(text, { from, end: counted?.end ?? span.end }, sentence.start)) return 'part';
  if (FURTHER_AFTER.test(after) || FURTHER_BEFORE.test(before)) return 'further';
  const afterNoun = text.slice(counted?.end ?? span.end, Math.min(sentence.end, (counted?.end ?? span.end) + WINDOW));
  if (EACH_AFTER.test(text.slice(span.end, span.end + WINDOW)) || (EACH_BEFORE.test(before) && !EACH_OF.test(before))) return 'each';
  const isPlanned = isPlannedCount(before, after);
  const plannedOrAll = isPlanned ? 'planned' : 'all';
  if (unit !== null || !counted || (isPlanned && isIntended(before, after))) return plannedOrAll;
  const announcesList = typeof number.value === 'number' && number.value <= MAX_LISTED && NAMED_AFTER.test(afterNoun);
  const isPlace = qualifier !== 'between' && SCENE_BEFORE.test(before) && !AMOUNT_BEFORE.test(before);
  return announcesList || isPlace ? 'scene' : plannedOrAll;
}
