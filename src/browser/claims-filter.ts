import { counted } from '../text/index.ts';
import { matchesClaim, CLAIMS_FIELDS, type ClaimsQuery, type FilterableClaim, parseClaimsQuery, formatClaimsQuery } from './claims-query.ts';
import { part } from './parts.ts';

/** Controls whose options depend on the values of the others. */
const FACETS = ['speaker', 'about', 'polarity'] as const;

/**
 * `<claims-filter>`: a form that hides the claims of the page that do not match, and keeps its values in the URL.
 *
 * Without JavaScript, all claims of the page are shown and the form is hidden.
 */
class ClaimsFilter extends HTMLElement {
  #claims: { element: HTMLElement; claim: FilterableClaim }[] = [];
  /** The days of the page, and whether each is open while nothing is filtered. */
  #days = new Map<HTMLDetailsElement, boolean>();
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#claims = [...document.querySelectorAll<HTMLElement>('[data-claim]')].map((element) => ({ element, claim: claimOf(element) }));
    this.#days = new Map([...document.querySelectorAll<HTMLDetailsElement>('[data-day]')].map((day) => [day, day.open]));
    this.#form.addEventListener('change', () => this.#navigate(this.#queryOfForm()), { signal });
    this.#form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#navigate(this.#queryOfForm());
      },
      { signal },
    );
    for (const button of document.querySelectorAll('[data-clear-filters]')) {
      button.addEventListener(
        'click',
        () => {
          this.#navigate(parseClaimsQuery(''));
          this.#control('speaker').focus();
        },
        { signal },
      );
    }
    window.addEventListener('popstate', () => this.#show(parseClaimsQuery(location.search)), { signal });
    this.#show(parseClaimsQuery(location.search));
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  get #form(): HTMLFormElement {
    return part(this, 'form', HTMLFormElement);
  }

  #control(name: keyof ClaimsQuery): HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLSelectElement;
  }

  #queryOfForm(): ClaimsQuery {
    const value = (name: keyof ClaimsQuery) => this.#control(name).value;
    return { speaker: value('speaker'), about: value('about'), polarity: value('polarity'), from: value('from'), until: value('until') };
  }

  /** Show what matches a query, and put the query into the URL as a new entry of the history. */
  #navigate(query: ClaimsQuery): void {
    const search = formatClaimsQuery(query);
    if (search !== location.search) history.pushState(null, '', `${location.pathname}${search}`);
    this.#show(query);
  }

  #show(query: ClaimsQuery): void {
    for (const name of CLAIMS_FIELDS) this.#select(this.#control(name), query[name]);
    for (const name of FACETS) this.#updateOptions(this.#control(name), query);
    let count = 0;
    for (const { element, claim } of this.#claims) {
      element.hidden = !matchesClaim(claim, query);
      if (!element.hidden) count++;
    }
    const isUnfiltered = formatClaimsQuery(query) === '';
    for (const [day, wasOpen] of this.#days) {
      const matching = day.querySelectorAll('[data-claim]:not([hidden])').length;
      day.hidden = matching === 0;
      // Days with matching claims are opened, so that the reader sees the claims.
      day.open = isUnfiltered ? wasOpen : matching > 0;
      day.querySelector('[data-count]')!.textContent = counted(matching, 'claim');
    }
    // The links to older and newer pages keep the filter.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-query]')) link.search = formatClaimsQuery(query);
    // Sections that are shown only while nothing is filtered, such as the notable claims.
    for (const section of document.querySelectorAll<HTMLElement>('[data-unfiltered]')) section.hidden = !isUnfiltered;
    part(this, 'clear', HTMLButtonElement).disabled = isUnfiltered;
    part(this, 'count', HTMLElement).textContent = isUnfiltered ? counted(count, 'claim') : `${count} of ${counted(this.#claims.length, 'claim')}`;
    const empty = document.querySelector<HTMLElement>('[data-no-claims]');
    if (empty) empty.hidden = count > 0 || this.#claims.length === 0;
  }

  /** Show only options that match the other filters, each with its number of claims; the chosen option is always shown. */
  #updateOptions(control: HTMLSelectElement, query: ClaimsQuery): void {
    for (const option of control.options) {
      if (option.value === '') continue;
      const asked = { ...query, [control.name]: option.value };
      const count = this.#claims.filter(({ claim }) => matchesClaim(claim, asked)).length;
      option.hidden = option.disabled = count === 0 && !option.selected;
      option.text = `${option.text.replace(/ \(\d+\)$/, '')} (${count})`;
    }
  }

  /** Select a value; if it comes from the URL and is not among the options, add it. */
  #select(control: HTMLSelectElement, value: string): void {
    if (![...control.options].some((option) => option.value === value)) control.add(new Option(value, value));
    control.value = value;
  }
}

function claimOf(element: HTMLElement): FilterableClaim {
  const { speaker = '', about = '', polarity = '' } = element.dataset;
  const day = element.closest<HTMLElement>('[data-day]')?.dataset['day'] ?? '';
  return { speaker, about: new Set(about.split(' ')), polarity, day };
}

/** Register `<claims-filter>`. Does nothing if it is registered already. */
export function defineClaimsFilter(): void {
  if (!customElements.get('claims-filter')) customElements.define('claims-filter', ClaimsFilter);
}
