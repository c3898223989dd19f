import { markEmptyDate } from './mark-empty-date.ts';
import { FACETS, periodLabel, parseDetailLevel, type TimelineQuery } from '../timeline/index.ts';

/** Return the query in a form. Facet values that the form does not list at the moment are kept from the query `before`. */
export function queryOfForm(form: HTMLFormElement, before: TimelineQuery): TimelineQuery {
  const given = new FormData(form);
  const one = (name: string) => String(given.get(name) ?? '');
  const query: TimelineQuery = {
    ...before,
    from: one('from'),
    until: one('until'),
    by: one('by'),
    order: one('clock') === 'known' ? 'known' : 'happened',
    level: parseDetailLevel(one('show')),
  };
  for (const facet of FACETS) {
    const listed = new Set([...form.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${facet}"]`)].map(({ value }) => value));
    const ticked = given.getAll(facet).map(String);
    query[facet] = [...before[facet].filter((key) => !listed.has(key) || ticked.includes(key)), ...ticked.filter((key) => !before[facet].includes(key))];
  }
  return query;
}

/** Show a query in a form's controls, except those of the facets. */
export function fillForm(form: HTMLFormElement, { from, until, by, order, level }: TimelineQuery): void {
  choose(form.elements.namedItem('from') as HTMLSelectElement, from);
  choose(form.elements.namedItem('until') as HTMLSelectElement, until);
  const day = form.elements.namedItem('by') as HTMLInputElement;
  day.value = by;
  markEmptyDate(day);
  (form.elements.namedItem('clock') as RadioNodeList).value = order;
  // The disclosure is opened if a field in it has a value.
  const fold = day.closest('details');
  if (fold && (by !== '' || order === 'known')) fold.open = true;
  (form.elements.namedItem('show') as RadioNodeList).value = level;
}

/** Select a value; if it comes from the URL and is not among the options, add it. */
function choose(control: HTMLSelectElement, value: string): void {
  if (![...control.options].some((option) => option.value === value)) control.add(new Option(periodLabel(value), value));
  control.value = value;
}
