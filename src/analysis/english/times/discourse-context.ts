import type { Period } from '../../core/period.ts';
import type { Landmark, Placement, Proposal } from './types.ts';

/** What happened at a landmark: the words around it. */
interface DatedMention {
  landmark: Landmark;
  words: string;
}

/** What expressions are resolved against. */
export interface DiscourseContext {
  /** Day number of publication, or of the line at the head of the report. */
  published: number;
  /** Whether `published` is the day of the dateline. */
  fromDateline: boolean;
  /** The last landmark of any fineness, and the last of each. */
  last: Landmark | null;
  day: Landmark | null;
  month: Landmark | null;
  quarter: Landmark | null;
  year: Landmark | null;
  /** The year that a heading of a year, or of a month or day of one, gives to what stands under it. */
  section: Landmark | null;
  /** Offset of the expression that is being placed. */
  at: number;
  /** What the text dated to a day, the latest last. */
  happenings: DatedMention[];
}

/** How many happenings are kept, and how much text on either side of each: the cost of a question stays the same for any text. */
const KEPT = 40;
export const AROUND = 160;

export function emptySetting(published: number): DiscourseContext {
  return { published, fromDateline: false, last: null, day: null, month: null, quarter: null, year: null, section: null, at: 0, happenings: [] };
}

/** Move the setting on: what later words may count from, after this expression. */
export function remember(
  setting: DiscourseContext,
  placement: Placement,
  proposal: Proposal,
  landmark: Omit<Landmark, 'period' | 'statedYear'>,
  around: () => string,
): void {
  const { kind } = proposal.meaning;
  if (kind === 'clock' || kind === 'then') return;
  const { unit } = placement.period;
  // “The worst since March 2020” compares: the story is of another time.
  const stated =
    proposal.byHand !== undefined ||
    proposal.certain.year !== undefined ||
    (placement.anchor?.kind === 'text' && placement.anchor.landmark?.statedYear === true);
  const moved: Landmark = { ...landmark, period: placement.until ?? placement.period, statedYear: stated && proposal.bound !== 'since' };
  setting.last = moved;
  if (unit === 'day') {
    setting.day = moved;
    setting.happenings.push({ landmark: moved, words: around().toLowerCase() });
    if (setting.happenings.length > KEPT) setting.happenings.shift();
  }
  if (unit === 'day' || unit === 'month') setting.month = moved;
  if (unit === 'quarter') setting.quarter = moved;
  if (unit !== 'decade' && unit !== 'century') setting.year = moved;
}

/** The landmark that a unit is counted from: days from a day, months from a month or something finer, years from anything. */
export function landmarkFor(unit: Period['unit'], setting: DiscourseContext): Landmark | null {
  if (unit === 'day' || unit === 'week' || unit === 'weekend') return setting.day;
  if (unit === 'quarter') return setting.quarter;
  return unit === 'month' || unit === 'season' ? setting.month : setting.year;
}

const emptyWords = new Set(
  'the his her its their our that this these those a an he she it they we had was were is are of in on at to and first new big main major when which who as'.split(
    ' ',
  ),
);

/** The day of what the words name (“the vote”, “the explosions”): that of the last dated sentence that names it too. */
export function happeningOf(words: readonly string[], setting: DiscourseContext): Landmark | null {
  const stems = words.filter((word) => !emptyWords.has(word)).map((word) => word.slice(0, Math.max(4, Math.min(6, word.length - 1))));
  const [stem] = stems;
  if (stem === undefined) return null;
  return setting.happenings.findLast((happening) => stems.slice(0, 2).some((each) => happening.words.includes(` ${each}`)))?.landmark ?? null;
}
