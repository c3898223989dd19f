import type { FigureScope, Sentence } from '../../core/types.ts';
import { EACH_BEFORE, EACH_AFTER, EACH_OF, FURTHER_BEFORE, FURTHER_AFTER, MAX_LISTED, NAMED_AFTER, PLACES_BEFORE, AMOUNT_BEFORE } from './resources/scopes.ts';
import { isIntended, isPlannedCount } from './planned.ts';
import { contains } from '../../core/span.ts';
import { retractedSpan } from '../retractions/index.ts';
import { isLeftOut } from './left-out.ts';
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
  if (isLeftOut(text, candidate, sentence)) return 'part';
  if (unit === null && isVerblessPart(text, candidate, sentence)) return 'part';
  if (unit === null && stateOfWhole(text, { from, end: counted?.end ?? span.end }, sentence.start)) return 'part';
  if (FURTHER_AFTER.test(after) || FURTHER_BEFORE.test(before)) return 'further';
  const afterNoun = text.slice(counted?.end ?? span.end, Math.min(sentence.end, (counted?.end ?? span.end) + WINDOW));
  if (EACH_AFTER.test(text.slice(span.end, span.end + WINDOW)) || (isDistributed(before) && !EACH_OF.test(before))) return 'each';
  const isPlanned = isPlannedCount(before, after);
  const plannedOrAll = isPlanned ? 'planned' : 'all';
  if (unit !== null || !counted || (isPlanned && isIntended(before, after))) return plannedOrAll;
  const announcesList = typeof number.value === 'number' && number.value <= MAX_LISTED && NAMED_AFTER.test(afterNoun);
  // “Won by 17 votes”: a measure, not a place.
  const isMargin = /^(?:vote|point|goal|seat|run|wicket|length)$/.test(counted.noun) && /\bby $/.test(before);
  const isPlace = !isMargin && candidate.elided !== true && qualifier !== 'between' && PLACES_BEFORE.test(before) && !AMOUNT_BEFORE.test(before);
  return announcesList || isPlace ? 'detail' : plannedOrAll;
}

/** Return whether a distributive word before a number governs it: “every ship carries 40”. It does not from inside an insertion (“the survey, carried out every five years, found 40”) or before an appositive (“a tree for every child, some 40”). */
function isDistributed(before: string): boolean {
  const word = EACH_BEFORE.exec(before);
  if (word === null) return false;
  const [opening, between] = [before.slice(0, word.index), before.slice(word.index)];
  // “Nearly every day; almost 80%”.
  if (between.includes(';')) return false;
  if (INSERTED.test(opening) && between.includes(',')) return false;
  const opens = !/\S+\s+\S/.test(opening);
  return opens || !/^[^,]*,\s*(?:or\s+|a total of\s+|in all\s+)?$/.test(between);
}

/** Text before a distributive word inside an insertion: “, carried out |every”. */
const INSERTED = /,\s+(?:which|who|\p{L}+(?:ed|ing)|held|done|taken|made|run|built|given|paid|sold)\b[^,]*$/u;
