import { countedEvents, EVERYTHING, type TimelineError, type TimelineQuery } from '../timeline/index.ts';
import { button, element } from './elements.ts';

const NO_KEY_DAY = 'No matching event has a sentence that gives its day and can be understood on its own.';

/**
 * Return a message that nothing matches a query at its level of detail, with buttons that widen the query.
 *
 * @param found number of events that match it at the level “all”
 */
export function noResults(query: TimelineQuery, found: number, ask: (query: TimelineQuery) => void): HTMLElement[] {
  const buttons = [button('', 'Clear filters', () => ask({ ...EVERYTHING, level: query.level }))];
  if (query.from !== '' || query.until !== '') buttons.unshift(button('', 'Any time', () => ask({ ...query, from: '', until: '' })));
  if (found > 0) buttons.unshift(button('', `Show ${countedEvents(found)}`, () => ask({ ...query, level: 'all' })));
  return [element('p', '', found > 0 ? NO_KEY_DAY : 'Nothing on the timeline matches all of these filters.'), ...buttons];
}

/** Return the message of an error, with a button to reload the page if its files are of an older build, else to try again. */
export function errorMessage(error: TimelineError, retry: () => void): HTMLElement[] {
  const remedy = error.reason === 'outdated' ? button('', 'Reload the page', () => location.reload()) : button('', 'Try again', retry);
  return [element('p', '', error.message), remedy];
}
