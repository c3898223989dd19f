/** Format a number for readers: 10992 → “10,992”. */
export function numberLabel(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Format a number of further articles: “one other article”, “3 other articles”. */
export function otherArticles(count: number): string {
  return count === 1 ? 'one other article' : `${numberLabel(count)} other articles`;
}

/** Format a number of events: “1 event”, “10,992 events”. */
export function countedEvents(count: number): string {
  return `${numberLabel(count)} ${count === 1 ? 'event' : 'events'}`;
}
