import { type QueryResult, EVERYTHING, FACETS, periodLabel, rangeLabel, type TimelineQuery, toggleValue } from '../timeline/index.ts';
import { button, element } from './elements.ts';

/** Return a button for each filter of a query that removes it, and one that removes all. */
export function chipsFor(query: TimelineQuery, result: QueryResult | null, ask: (query: TimelineQuery) => void): HTMLElement[] {
  const chips = FACETS.flatMap((facet) =>
    query[facet].map((key) => chip(result?.values[facet].find((value) => value.key === key)?.name ?? key, () => ask(toggleValue(query, facet, key)))),
  );
  if (query.from !== '' || query.until !== '') chips.push(chip(rangeLabel(query), () => ask({ ...query, from: '', until: '' })));
  if (query.by !== '') chips.push(chip(`reported by ${periodLabel(query.by)}`, () => ask({ ...query, by: '' })));
  if (query.order === 'known') chips.push(chip('as it became known', () => ask({ ...query, order: 'happened' })));
  if (chips.length > 1)
    chips.push(
      element(
        'li',
        '',
        button('chip-all', 'Clear filters', () => ask({ ...EVERYTHING, level: query.level })),
      ),
    );
  return chips;
}

/** Return a list item with a button that removes a filter. */
function chip(label: string, remove: () => void): HTMLElement {
  const remover = button('chip', label, remove);
  remover.ariaLabel = `Without ${label}`;
  return element('li', '', remover);
}
