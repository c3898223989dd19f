import type { FigureScope, Sentence } from '../../core/types.ts';
import { EACH_BEFORE, EACH_BEHIND, EACH_OF, FURTHER_BEFORE, FURTHER_BEHIND, MOST_NAMED, NAMED_BEHIND, SCENE_BEFORE, TOLD_BEFORE } from './resources/scopes.ts';
import { isDenied, wordsAround } from './standing.ts';
import { stateOfWhole } from './states.ts';
import type { FigureCandidate } from './types.ts';

/** How far around a figure it is looked. */
const LOOK = 160;

/** How a figure counts, from the words around it: all that there are, some beside others, so many for each, or as the scene of something else. */
export function scopeOf(text: string, reading: FigureCandidate, sentence: Sentence): FigureScope {
  const { number, span, from, counted, unit, qualifier } = reading;
  const before = text.slice(Math.max(sentence.start, from - LOOK), from);
  const behind = text.slice(number.end, Math.min(sentence.end, number.end + LOOK));
  if (isDenied(wordsAround(text, reading, sentence))) return 'denied';
  if (unit === null && stateOfWhole(text, span.end)) return 'part';
  if (FURTHER_BEHIND.test(behind) || FURTHER_BEFORE.test(before)) return 'further';
  const behindAll = text.slice(counted?.end ?? span.end, Math.min(sentence.end, (counted?.end ?? span.end) + LOOK));
  if (EACH_BEHIND.test(text.slice(span.end, span.end + LOOK)) || (EACH_BEFORE.test(before) && !EACH_OF.test(before))) return 'each';
  if (unit !== null || !counted) return 'all';
  if (typeof number.value === 'number' && number.value <= MOST_NAMED && NAMED_BEHIND.test(behindAll)) return 'scene';
  return qualifier !== 'between' && SCENE_BEFORE.test(before) && !TOLD_BEFORE.test(before) ? 'scene' : 'all';
}
