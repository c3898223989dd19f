import { part } from './parts.ts';
import { answers, type FilterableEvent, QUERY_FIELDS, readQuery, type TimelineQuery, writeQuery } from './timeline-query.ts';

/**
 * `<timeline-filter>`: a form that hides the events of the page's timeline that do not answer it, and keeps what it asks for in the address.
 *
 * Without it the whole timeline is there, and the form is not.
 */
class TimelineFilter extends HTMLElement {
  #events: { element: HTMLElement; event: FilterableEvent }[] = [];
  #groups: HTMLElement[] = [];
  /** The control that the last change was made in, until the focus leaves it. */
  #lastChanged: EventTarget | null = null;
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#events = [...document.querySelectorAll<HTMLElement>('[data-event]')].map((element) => ({ element, event: eventOf(element) }));
    this.#groups = [...document.querySelectorAll<HTMLElement>('[data-events]')];
    this.#form.addEventListener(
      'change',
      ({ target }) => {
        // Arrow keys go through a list's values one by one: all of that is one step for “back”.
        this.#ask(this.#asked(), target === this.#lastChanged);
        this.#lastChanged = target;
      },
      { signal },
    );
    this.#form.addEventListener('focusout', () => (this.#lastChanged = null), { signal });
    this.#form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#ask(this.#asked());
      },
      { signal },
    );
    for (const button of document.querySelectorAll('[data-clear-filters]')) button.addEventListener('click', () => this.#clear(), { signal });
    window.addEventListener('popstate', () => this.#recall(), { signal });
    this.#recall();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  get #form(): HTMLFormElement {
    return part(this, 'form', HTMLFormElement);
  }

  #control(name: keyof TimelineQuery): HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLSelectElement;
  }

  #asked(): TimelineQuery {
    const value = (name: keyof TimelineQuery) => this.#control(name).value;
    return { person: value('person'), place: value('place'), organization: value('organization'), from: value('from'), until: value('until') };
  }

  /** Show what the address asks for. */
  #recall(): void {
    this.#lastChanged = null;
    this.#answer(readQuery(location.search));
  }

  #clear(): void {
    this.#ask({ person: '', place: '', organization: '', from: '', until: '' });
    this.#control('person').focus();
  }

  #ask(query: TimelineQuery, inPlace = false): void {
    const search = writeQuery(query);
    const address = `${location.pathname}${search}`;
    if (inPlace) history.replaceState(null, '', address);
    else if (search !== location.search) history.pushState(null, '', address);
    this.#answer(query);
  }

  #answer(query: TimelineQuery): void {
    for (const name of QUERY_FIELDS) this.#choose(name, query[name]);
    let count = 0;
    for (const { element, event } of this.#events) {
      element.hidden = !answers(event, query);
      if (!element.hidden) count++;
    }
    for (const group of this.#groups) group.hidden = !group.querySelector('[data-event]:not([hidden])');
    for (const link of document.querySelectorAll<HTMLElement>('[data-leads-to]'))
      link.hidden = document.getElementById(link.dataset['leadsTo'] ?? '')?.hidden ?? false;
    const asksNothing = writeQuery(query) === '';
    part(this, 'clear', HTMLButtonElement).disabled = asksNothing;
    part(this, 'count', HTMLElement).textContent = asksNothing ? counted(count) : `${count} of ${counted(this.#events.length)}`;
    const empty = document.querySelector<HTMLElement>('[data-no-events]');
    if (empty) empty.hidden = count > 0 || this.#events.length === 0;
  }

  /** Show a value in its control; one from the address that the edition does not offer becomes an option of its own. */
  #choose(name: keyof TimelineQuery, value: string): void {
    const control = this.#control(name);
    if (![...control.options].some((option) => option.value === value)) control.add(new Option(value, value));
    control.value = value;
  }
}

function eventOf({ dataset }: HTMLElement): FilterableEvent {
  return { keys: new Set(dataset['keys']?.split(' ')), earliest: dataset['earliest'] ?? '', latest: dataset['latest'] ?? '' };
}

function counted(count: number): string {
  return count === 1 ? '1 event' : `${count} events`;
}

/** Make `<timeline-filter>` work in this document. */
export function defineTimelineFilter(): void {
  if (!customElements.get('timeline-filter')) customElements.define('timeline-filter', TimelineFilter);
}
