import { labelOf } from '../times/index.ts';
import type { Span, TimeExpression } from '../../core/index.ts';
import { withCapital } from './leading-connective.ts';

/** A time in a sentence that has a date, with offsets into its text. */
export interface ShownTime extends Span {
  surface: string;
  edtf: string;
  /** Whether the words give the day of the month, rather than a time relative to the day of the article. */
  hasDay: boolean;
  /** Whether it begins on the day of the happening. */
  isOwn: boolean;
}

/** A surname in a sentence, with the first names that its article gives. */
export interface ShortName extends Span {
  firstNames: string;
}

/** Words as shown, and the spans of them that are marked. */
interface ShownWords {
  text: string;
  /** Half-open UTF-16 offsets into `text`, in order, never overlapping. */
  marks: [start: number, end: number][];
}

/** A span to replace, and its replacement. */
export interface Edit extends Span {
  by: string;
}

/** Return the times within a span of a passage that have a date, with offsets into the span. */
export function shownTimes(times: readonly TimeExpression[], span: Span, day: string): ShownTime[] {
  return times.flatMap(({ start, end, surface, edtf, certain }) =>
    edtf === null || start < span.start || end > span.end
      ? []
      : [{ start: start - span.start, end: end - span.start, surface, edtf, hasDay: certain.day !== undefined, isOwn: edtf.slice(0, 10) === day }],
  );
}

/**
 * Return the words of a sentence as shown under the day of its happening, with the date of the happening marked. Dates relative to the day of the article would mislead
 * there: if they mean the day of the happening, “today” is left out and “last Friday” becomes “on Friday”; any other is followed by its date in square brackets
 * (“opened yesterday [19 May]”). A surname is preceded by the first names that the article gives: “[Ann] Brown”.
 *
 * @param day ISO day of the happening
 * @param replaced further words to replace, none of them in a time or a name
 */
export function shownWords(
  text: string,
  day: string,
  times: readonly ShownTime[],
  names: readonly ShortName[] = [],
  replaced: readonly Edit[] = [],
): ShownWords {
  const head = relativeHead(text, times);
  const edits = [
    ...(head === null ? [] : [head]),
    ...times.filter(({ start }) => head === null || start >= head.end).flatMap((time) => editOf(text, time, day) ?? []),
    ...replaced,
    ...names.map(({ start, firstNames }): Edit => ({ start, end: start, by: `[${firstNames}] ` })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const own = times.find((time) => time.isOwn && !edits.some(({ start, end }) => start < time.end && time.start < end));
  let shown = '';
  let at = 0;
  const marks: ShownWords['marks'] = [];
  for (const { start, end, by } of [...edits, { start: text.length, end: text.length, by: '' }]) {
    if (own !== undefined && own.start >= at && own.end <= start) marks.push([shown.length + own.start - at, shown.length + own.end - at]);
    shown += text.slice(at, start) + by;
    at = end;
  }
  return { text: edits[0]?.start === 0 && edits[0].end > 0 ? withCapital(shown) : shown, marks };
}

/** Return the edit that leaves out a relative time before the date: “Earlier this month, on (11 April)”; null if there is none. */
function relativeHead(text: string, times: readonly ShownTime[]): Edit | null {
  const [first, second] = times;
  if (second === undefined || first!.hasDay || !second.hasDay || !second.isOwn) return null;
  if (!/^(?:(?:earlier|later|on|in) )?$/i.test(text.slice(0, first!.start))) return null;
  const between = /^, (?=(?:on |in )?$)/.exec(text.slice(first!.end, second.start));
  return between && { start: 0, end: first!.end + between[0].length, by: '' };
}

const WEEKDAY = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day`;
const WEEKDAY_INSIDE = new RegExp(WEEKDAY, 'i');
/** “Today”, and with a time of day “yesterday at 3 p.m.”. */
const DEICTIC = /^(?:(?:earlier|later) )?(?:today|yesterday|tomorrow)$/i;
const DEICTIC_AT = /^(?:today|yesterday|tomorrow) (?=at )/i;
/** “Last Friday”, “this Friday evening”. */
const MODIFIED_WEEKDAY = new RegExp(`^(?:(?:just )?(?:this|last|next)(?: past| coming)?|the coming) (?=${WEEKDAY}\\b)`, 'i');
/** “This morning”, “yesterday evening”. */
const PART = /\b(?:this|yesterday|tomorrow) (?=(?:morning|afternoon|evening)$)/i;
/** Times that are relative to the day of the article. */
const RELATIVE = new RegExp(
  String.raw`\b(?:today|yesterday|tomorrow|tonight|last|this|next|past|coming|ago|earlier|later|previous|following)\b|^(?:on )?${WEEKDAY}s?\b`,
  'i',
);
/** Words that need the time after them, so that it cannot be left out. */
const GOVERNING = /\b(?:by|from|until|till|since|of|for|than|before|after|between|and|or|to|through|is|was|are|were|posted|dated) $/i;
/** What follows a time that is the subject of its sentence: “Today is …”. */
const SUBJECT = /^ (?:is|was|will|has|had|marks?|marked|saw|sees|brings?|brought|begins?|began|comes?|came|sounds?)\b/;

/** “2 June (of this year)”. */
const OF_YEAR = / of (?:this|last) year$/i;

/** Return the edit for a time; null if its words can stay. */
function editOf(text: string, time: ShownTime, day: string): Edit | null {
  if (time.hasDay) {
    const ofYear = time.isOwn ? OF_YEAR.exec(time.surface)?.[0] : undefined;
    return ofYear === undefined ? null : { start: time.end - ofYear.length, end: time.end, by: '' };
  }
  return (time.isOwn ? editOfOwn(text, time) : null) ?? (RELATIVE.test(time.surface) && !isOwnWeekday(time) ? withLabel(text, time, day) : null);
}

/** Whether a time is the weekday of the happening's own day, which can stay as it is. */
function isOwnWeekday({ isOwn, surface }: ShownTime): boolean {
  return isOwn && new RegExp(`^(?:on )?${WEEKDAY}\\b(?! (?:before|after|last|next)\\b)`, 'i').test(surface);
}

/** Return the edit that removes the relative words from a happening's own date (“last Friday” → “on Friday”); null if nothing can be removed. */
function editOfOwn(text: string, { start, end }: ShownTime): Edit | null {
  const [surface, before, after] = [text.slice(start, end), text.slice(0, start), text.slice(end)];
  if (/^(?:['’]|-)/.test(after)) return null;
  const isGoverned = GOVERNING.test(before);
  if (DEICTIC.test(surface) && !isGoverned) return withoutTime(before, after, { start, end });
  const clock = DEICTIC_AT.exec(surface)?.[0];
  if (clock !== undefined && !isGoverned) return { start, end: start + clock.length, by: '' };
  const modifier = MODIFIED_WEEKDAY.exec(surface)?.[0];
  if (modifier !== undefined) return { start, end: start + modifier.length, by: isGoverned || /\bon $/i.test(before) ? '' : before === '' ? 'On ' : 'on ' };
  if (before === '' && after.startsWith(', ') && RELATIVE.test(surface) && !WEEKDAY_INSIDE.test(surface)) return { start, end: end + 2, by: '' };
  const part = PART.exec(surface);
  if (part && !isGoverned)
    return { start: start + part.index, end: start + part.index + part[0].length, by: before === '' && part.index === 0 ? 'In the ' : 'in the ' };
  return null;
}

/** Return the edit that leaves out a time with the comma or space beside it; null if the sentence needs it. */
function withoutTime(before: string, after: string, { start, end }: Span): Edit | null {
  if (before === '') return SUBJECT.test(after) ? null : { start: 0, end: end + (/^,? (?=\S)/.exec(after)?.[0].length ?? 0), by: '' };
  if (before.endsWith(', ') && after.startsWith(', ')) return { start: start - 2, end: end + 1, by: '' };
  if (before.endsWith(', ') && after.startsWith(' ')) return { start, end: end + 1, by: '' };
  return before.endsWith(' ') ? { start: start - 1, end, by: '' } : null;
}

/** Return the edit that adds the date in brackets: “yesterday [19 May]”; the year only if it differs from that of the happening. */
function withLabel(text: string, { end, edtf }: ShownTime, day: string): Edit {
  const after = /^['’]s\b/.exec(text.slice(end))?.[0].length ?? 0;
  const label = labelOf(edtf).replace(new RegExp(` ${day.slice(0, 4)}$`), '');
  return { start: end + after, end: end + after, by: ` [${label}]` };
}
