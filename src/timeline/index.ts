/** The timeline: its data files, queries and their results, and its overview. Templates and browser code share it, so that both show the same. */
export { withoutDay } from './without-day.ts';
export { type QueryResult, runQuery, type CountedValue } from './run-query.ts';
export { columnCounts, countedEvents, countedOfDay, foundEvents, numberLabel, otherArticles } from './count-labels.ts';
export { periodLabel, weekdayLabel } from './period-label.ts';
export { barsOf, DRAWING_HEIGHT, LINE_AT, rangePosition, ticksOf } from './drawing.ts';
export {
  EVENTS_IN_FILE,
  STATUS_LETTERS,
  TIMELINE_FORMAT,
  type TimelineIndexFile,
  type TimelinePartFile,
  type ChronicleFile,
  chronicleFileName,
  HAPPENINGS_IN_FILE,
} from './files.ts';
export { type LoadedEvent, timelineFiles, type TimelineFiles } from './load.ts';
export type { TimelineIndex } from './open-index.ts';
export { type Axis, chooseAxis, columnsBetween, type DatedReport, datedReport, tally, type Tally } from './overview.ts';
export {
  EVERYTHING,
  type Facet,
  FACETS,
  parseQuery,
  rangeLabel,
  type TimelineQuery,
  toggleValue,
  formatQuery,
  parseDetailLevel,
  isDefaultExceptLevel,
  type DetailLevel,
  DETAIL_LEVELS,
} from './query.ts';
export { type EditorNote, editorNote, shownEvent, type ShownEvent, STATUS_LABELS } from './shown-event.ts';
export { TimelineError } from './timeline-error.ts';
export {
  asKnownBy,
  correctionRemark,
  moreReports,
  reportedLine,
  type ShownHappening,
  type ShownCorrection,
  shownCorrection,
  type ShownReport,
  levelCount,
  shownHappening,
} from './shown-happening.ts';
export { levelsOf, BESIDE_FIRST, NEIGHBOURS } from './levels.ts';
export { rankDays } from './rank.ts';
export { chooseDays } from './choose-days.ts';
