import type { Tally } from './overview.ts';

/** Format a number for readers: 10992 → “10,992”. */
export function numberLabel(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Format a number of further articles: “one other article”, “3 other articles”. */
export function otherArticles(count: number): string {
  return count === 1 ? 'one other article' : `${numberLabel(count)} other articles`;
}

/** Format the counts of a day: “3 entries and 2 other sentences”, “1 entry”; without happenings “2 sentences”. */
export function countedOfDay({ happenings, others }: { happenings: number; others: number }): string {
  const sentences = (many: string) => `${numberLabel(others)} ${many}${others === 1 ? 'sentence' : 'sentences'}`;
  if (happenings === 0) return sentences('');
  return `${numberLabel(happenings)} ${happenings === 1 ? 'entry' : 'entries'}${others === 0 ? '' : ` and ${sentences('other ')}`}`;
}

/** Return how many events of a timeline were found: “19 of 72 events”; “72 events” if all were. */
export function foundEvents(found: number, total: number): string {
  return found === total ? countedEvents(total) : `${numberLabel(found)} of ${countedEvents(total)}`;
}

/** Format a number of events: “1 event”, “10,992 events”. */
export function countedEvents(count: number): string {
  return `${numberLabel(count)} ${count === 1 ? 'event' : 'events'}`;
}

/** Format the counts of a column of the overview: “14 happened, more around that time, 9 reported”. */
export function columnCounts({ sure, unsure, unreal, reported }: Tally, column: number): string {
  return [
    `${sure[column]!} happened`,
    ...(unsure[column]! > 0 ? ['more around that time'] : []),
    ...(unreal[column]! > 0 ? [`${Math.ceil(unreal[column]!)} planned, possible, denied or unclear`] : []),
    `${reported[column]!} reported`,
  ].join(', ');
}
