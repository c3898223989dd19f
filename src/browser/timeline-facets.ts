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
    showValues(list, facet, shown, asked);
    if (focused !== null) list.querySelector<HTMLElement>(`input[value="${CSS.escape(focused)}"]`)?.focus();
    const more = group.querySelector<HTMLElement>('[data-part="more"]');
    const isFound = values.some(({ key }) => !asked.includes(key));
    if (more) more.textContent = values.length > shown.length ? `${values.length - shown.length} more` : isFound ? '\u00A0' : 'None of that name.';
  }
}

function findIn(group: HTMLElement): HTMLInputElement | null {
  return group.querySelector('[data-part="find"]');
}

/** Show values in their list. Items that stay are kept: a click on an item that is replaced while the button is down would be lost. */
function showValues(list: Element, facet: Facet, values: readonly CountedValue[], asked: readonly string[]): void {
  const items = [...list.children];
  const isSame = items.length === values.length && values.every(({ key }, index) => boxOf(items[index]!).value === key);
  const shown = isSame ? items : values.map((value) => valueItem(facet, value));
  for (const [index, { key, count }] of values.entries()) {
    const item = shown[index]!;
    const isAsked = asked.includes(key);
    boxOf(item).checked = isAsked;
    // A value that would leave no events is shown, but cannot be chosen.
    boxOf(item).disabled = count === 0 && !isAsked;
    const [number, unit] = item.querySelector('.choice-count')!.childNodes;
    number!.textContent = `${count} `;
    unit!.textContent = count === 1 ? 'event' : 'events';
  }
  if (!isSame) list.replaceChildren(...shown);
}

function boxOf(item: Element): HTMLInputElement {
  return item.querySelector('input')!;
}

/** Create the item of a value, without its count. */
function valueItem(facet: Facet, { key, name }: CountedValue): HTMLElement {
  const box = element('input', '');
  box.type = 'checkbox';
  box.name = facet;
  box.value = key;
  const count = element('span', 'choice-count', ' ', element('span', 'visually-hidden'));
  return element('li', '', element('label', 'choice', box, ' ', element('span', 'choice-name', name), ' ', count));
}

/** Fold a text for comparison: without case and accents. */
function withoutCaseAndAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
