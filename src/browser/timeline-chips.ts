import { type Answer, EVERYTHING, FACETS, periodLabel, stretchLabel, type TimelineQuery, toggled } from '../timeline/index.ts';
import { button, element } from './elements.ts';

/** What a query asks for, each part as a button that gives it up, and one that gives up all of them. */
export function chipsFor(query: TimelineQuery, answer: Answer | null, ask: (query: TimelineQuery) => void): HTMLElement[] {
  const chips = FACETS.flatMap((facet) =>
    query[facet].map((key) => chip(answer?.values[facet].find((value) => value.key === key)?.name ?? key, () => ask(toggled(query, facet, key)))),
  );
  if (query.from !== '' || query.until !== '') chips.push(chip(stretchLabel(query), () => ask({ ...query, from: '', until: '' })));
  if (query.by !== '') chips.push(chip(`reported by ${periodLabel(query.by)}`, () => ask({ ...query, by: '' })));
  if (query.clock === 'known') chips.push(chip('as it became known', () => ask({ ...query, clock: 'happened' })));
  if (chips.length > 1)
    chips.push(
      element(
        'li',
        '',
        button('chip-all', 'Clear filters', () => ask({ ...EVERYTHING, show: query.show })),
      ),
    );
  return chips;
}

function chip(label: string, giveUp: () => void): HTMLElement {
  const made = button('chip', label, giveUp);
  made.ariaLabel = `Without ${label}`;
  return element('li', '', made);
}
