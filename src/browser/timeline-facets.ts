import { type QueryResult, type CountedValue, type Facet, FACETS, type TimelineQuery } from '../timeline/index.ts';
import { element } from './elements.ts';

/** Maximum number of values listed for what the reader types: typing more letters narrows the list. */
const FOUND_AT_ONCE = 40;

/** Facet lists of the filter form: each value with the number of events that it would leave. */
export class TimelineFacets {
  #groups: { facet: Facet; group: HTMLElement }[];
  #shown: number;
  #result: QueryResult | null = null;
  #query: TimelineQuery | null = null;

  /** Set up the lists; `prepare` is called when the reader first uses them. */
  constructor(form: HTMLFormElement, prepare: () => void, signal: AbortSignal) {
    this.#shown = Number(form.dataset['shown']);
    this.#groups = FACETS.flatMap((facet) => {
      const group = form.querySelector<HTMLElement>(`[data-facet="${facet}"]`);
      return group ? [{ facet, group }] : [];
    });
    for (const { facet, group } of this.#groups) {
      const find = findIn(group);
      find?.addEventListener('focus', prepare, { signal });
      find?.addEventListener('input', () => this.#list(facet, group), { signal });
    }
  }

  /** Show the chosen values, with counts if there is a result already. */
  show(query: TimelineQuery, result: QueryResult | null): void {
    this.#query = query;
    this.#result = result ?? this.#result;
    for (const { facet, group } of this.#groups) {
      if (result) this.#list(facet, group);
      for (const box of group.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) box.checked = query[facet].includes(box.value);
    }
  }

  #list(facet: Facet, group: HTMLElement): void {
    const list = group.querySelector('[data-part="values"]');
    if (!list || !this.#result || !this.#query) return;
    const asked = this.#query[facet];
    const sought = withoutCaseAndAccents(findIn(group)?.value ?? '');
    const values = this.#result.values[facet].filter(({ key, name }) => sought === '' || asked.includes(key) || withoutCaseAndAccents(name).includes(sought));
    const shown = values.slice(0, sought === '' ? Math.max(this.#shown, asked.length) : FOUND_AT_ONCE);
    const focused = document.activeElement instanceof HTMLInputElement && list.contains(document.activeElement) ? document.activeElement.value : null;
    list.replaceChildren(...shown.map((value) => valueItem(facet, value, asked.includes(value.key))));
    if (focused !== null) list.querySelector<HTMLElement>(`input[value="${CSS.escape(focused)}"]`)?.focus();
    const more = group.querySelector<HTMLElement>('[data-part="more"]');
    const isFound = values.some(({ key }) => !asked.includes(key));
    if (more) more.textContent = values.length > shown.length ? `${values.length - shown.length} more` : isFound ? '\u00A0' : 'None of that name.';
  }
}

function findIn(group: HTMLElement): HTMLInputElement | null {
  return group.querySelector('[data-part="find"]');
}

function valueItem(facet: Facet, { key, name, count }: CountedValue, isAsked: boolean): HTMLElement {
  const box = element('input', '');
  box.type = 'checkbox';
  box.name = facet;
  box.value = key;
  box.checked = isAsked;
  // A value that would leave no events is shown, but cannot be chosen.
  box.disabled = count === 0 && !isAsked;
  const events = element('span', 'visually-hidden', count === 1 ? 'event' : 'events');
  return element(
    'li',
    '',
    element('label', 'choice', box, ' ', element('span', 'choice-name', name), ' ', element('span', 'choice-count', `${count} `, events)),
  );
}

/** Fold a text for comparison: without case and accents. */
function withoutCaseAndAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
