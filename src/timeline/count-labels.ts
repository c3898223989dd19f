import type { Show } from './query.ts';

/** Format a number for readers: 10992 → “10,992”. */
export function numberLabel(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Format a number of further articles: “one other article”, “3 other articles”. */
export function otherArticles(count: number): string {
  return count === 1 ? 'one other article' : `${numberLabel(count)} other articles`;
}

/** Format the counts of a day: “3 happenings and 2 other sentences”, “1 happening”; without happenings “2 sentences”. */
export function countedOfDay({ happenings, others }: { happenings: number; others: number }): string {
  const sentences = (many: string) => `${numberLabel(others)} ${many}${others === 1 ? 'sentence' : 'sentences'}`;
  if (happenings === 0) return sentences('');
  return `${numberLabel(happenings)} ${happenings === 1 ? 'happening' : 'happenings'}${others === 0 ? '' : ` and ${sentences('other ')}`}`;
}

/** Say how many events were found and which of them are shown: “19 of 72 events, key days shown”; “72 events” if all are. */
export function shownEvents(found: number, total: number, show: Show): string {
  const counted = found === total ? countedEvents(total) : `${numberLabel(found)} of ${countedEvents(total)}`;
  return `${counted}${{ story: ', the story so far shown', key: ', key days shown', all: '' }[show]}`;
}

/** Format a number of events: “1 event”, “10,992 events”. */
export function countedEvents(count: number): string {
  return `${numberLabel(count)} ${count === 1 ? 'event' : 'events'}`;
}
