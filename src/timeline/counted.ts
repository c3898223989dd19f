/** A number as a reader writes it: 10992 → “10,992”. */
export function numberLabel(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A number of articles beside one: “one other article”, “3 other articles”. */
export function otherArticles(count: number): string {
  return count === 1 ? 'one other article' : `${numberLabel(count)} other articles`;
}

/** A number of events: “1 event”, “10,992 events”. */
export function countedEvents(count: number): string {
  return `${numberLabel(count)} ${count === 1 ? 'event' : 'events'}`;
}
