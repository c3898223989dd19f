import type { QueryResult, TimelineFiles, TimelineIndex, TimelineQuery } from '../timeline/index.ts';
import { countedEvents, EVERYTHING, formatQuery, foundEvents, isDefaultExceptLevel, parseQuery, runQuery } from '../timeline/index.ts';
import { TimelineError, timelineFiles } from '../timeline/index.ts';
import { fetchText } from './fetch-text.ts';
import { part } from './parts.ts';
import { chipsFor } from './timeline-chips.ts';
import { TimelineFacets } from './timeline-facets.ts';
import { fillForm, queryOfForm } from './timeline-form.ts';
import { errorMessage, noResults } from './timeline-messages.ts';
import { TimelineOverview } from './timeline-overview.ts';
import { listResults, type ResultList, showLevelCounts } from './timeline-results.ts';
import { showFormAsSheet } from './form-sheet.ts';
import { countYears, linkYears, queryOfYearLink } from './timeline-years.ts';

/** Number of events that are listed at first, and that “Show more events” adds. */
const EVENTS_AT_ONCE = 100;
/** Time after which a notice says that events are loading. */
const WAIT_NOTICE_MS = 400;

/**
 * `<timeline-page data-edition="…" data-files="/timeline/">`: the timeline page. Queries come from its form, its overview and the URL,
 * and are run over the index file and the part files that are needed. While there is no query, the list
 * that was built with the page is shown.
 */
class TimelinePage extends HTMLElement {
  #files!: TimelineFiles;
  #overview!: TimelineOverview;
  #facets!: TimelineFacets;
  #query = EVERYTHING;
  #limit = EVENTS_AT_ONCE;
  /** Number of the latest query: responses to earlier ones are dropped. */
  #request = 0;
  /** The control that made the last change, until it loses the focus. */
  #lastChanged: EventTarget | null = null;
  #isPrepared = false;
  #listeners = new AbortController();

  connectedCallback(): void {
    if (!this.querySelector('[data-part="form"]')) return; // The edition has no events.
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const folder = new URL(this.dataset['files'] ?? '', document.baseURI);
    this.#files = timelineFiles(this.dataset['edition'] ?? '', (name) => fetchText(new URL(name, folder)));
    // The steps of a handle that is moved with the keys share one history entry; a drag has its own.
    this.#overview = new TimelineOverview(this, (range, settled) => this.#ask({ ...this.#query, ...range }, settled ? null : this.#form), signal);
    this.#facets = new TimelineFacets(this.#form, () => this.#prepare(), signal);
    showFormAsSheet(this, signal);
    this.addEventListener('change', (event) => this.#onChange(event), { signal });
    this.#form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    for (const area of [this.#form, ...['overview', 'order', 'levels'].map((name) => part(this, name, HTMLElement))]) {
      area.addEventListener('focusout', () => (this.#lastChanged = null), { signal });
      area.addEventListener('pointerenter', () => this.#prepare(), { signal });
      area.addEventListener('focusin', () => this.#prepare(), { signal });
    }
    this.addEventListener('click', (event) => this.#onYear(event), { signal });
    part(this, 'more-events', HTMLButtonElement).addEventListener('click', () => this.#showMore(), { signal });
    window.addEventListener('popstate', () => this.#readAddress(), { signal });
    // The list of the page would be seen for a moment, pushed down by the chips of the query.
    this.classList.toggle('is-opening', !isDefaultExceptLevel(parseQuery(location.search)));
    this.#readAddress();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  get #form(): HTMLFormElement {
    return part(this, 'form', HTMLFormElement);
  }

  /** Prefetch the index when the pointer or the focus enters one of the controls. Errors are reported when it is needed. */
  #prepare(): void {
    if (this.#isPrepared) return;
    this.#isPrepared = true;
    this.#files.index().then(
      (index) => {
        if (!isDefaultExceptLevel(this.#query)) return;
        this.#facets.show(this.#query, runQuery(index, this.#query));
        this.#overview.draw(index.events);
      },
      () => (this.#isPrepared = false),
    );
  }

  #onChange({ target }: Event): void {
    // The field for finding a value has no name, because typing in it does not change the query.
    if (target instanceof Element && target.hasAttribute('name')) this.#ask(queryOfForm(this.#form, this.#query), target);
  }

  /** A click on a year in the list of years filters in place, unless it opens a new tab. */
  #onYear(event: MouseEvent): void {
    const query = queryOfYearLink(event);
    if (query === null) return;
    event.preventDefault();
    this.#ask(query);
  }

  /** Run the query that the URL contains. */
  #readAddress(): void {
    this.#lastChanged = null;
    this.#limit = EVENTS_AT_ONCE;
    void this.#run(parseQuery(location.search));
  }

  /** Run a new query. Successive changes in one control, such as key presses in a list, make one history entry. */
  #ask(query: TimelineQuery, control: EventTarget | null = null): void {
    const search = formatQuery(query);
    const address = `${location.pathname}${search}`;
    if (control !== null && control === this.#lastChanged) history.replaceState(null, '', address);
    else if (search !== location.search) history.pushState(null, '', address);
    // Each click on a checkbox is its own history entry.
    this.#lastChanged = control instanceof HTMLInputElement && control.type === 'checkbox' ? null : control;
    this.#limit = EVENTS_AT_ONCE;
    void this.#run(query);
  }

  async #run(query: TimelineQuery): Promise<void> {
    const request = ++this.#request;
    this.#query = query;
    const count = part(this, 'count', HTMLElement);
    fillForm(this.#form, query);
    this.#facets.show(query, null);
    this.#overview.show(query);
    linkYears(this, query);
    this.#showChips(null);
    if (isDefaultExceptLevel(query) && !this.classList.contains('has-asked')) return;
    this.classList.add('has-asked');
    const waiting = window.setTimeout(() => {
      if (request === this.#request) count.textContent = 'Loading …';
    }, WAIT_NOTICE_MS);
    this.ariaBusy = 'true';
    try {
      const index = await this.#files.index();
      const result = runQuery(index, query);
      const list = isDefaultExceptLevel(query) ? null : await listResults(this.#files, index, result, query, this.#limit);
      if (request === this.#request) this.#show(index, result, list);
    } catch (error) {
      if (!(error instanceof TimelineError)) throw error;
      if (request === this.#request) this.#reportError(error);
    } finally {
      window.clearTimeout(waiting);
      if (request === this.#request) {
        this.ariaBusy = 'false';
        this.classList.remove('is-opening');
      }
    }
  }

  /** Show a result. For a query without filters, `shown` is null, and the list that was built with the page is kept. */
  #show(index: TimelineIndex, result: QueryResult, shown: ResultList | null): void {
    const total = index.events.length;
    const found = result.events.length;
    this.#facets.show(this.#query, result);
    this.#overview.draw(result.ofAnyTime.map((event) => index.events[event]!));
    countYears(this, index, result.ofAnyTime);
    this.#showChips(result);
    part(this, 'count', HTMLElement).textContent = foundEvents(found, total);
    part(this, 'done', HTMLElement).textContent = `Show ${countedEvents(found)}`;
    part(this, 'error', HTMLElement).hidden = true;
    showLevelCounts(this, index, result);
    const answers = part(this, 'answers', HTMLElement);
    answers.replaceChildren(...(shown?.list ? [shown.list] : []));
    answers.hidden = shown === null;
    answers.classList.toggle('is-by-report', this.#query.order === 'known');
    for (const name of ['newest', 'chosen']) part(this, name, HTMLElement).hidden = shown !== null;
    part(this, 'more-events', HTMLElement).hidden = shown === null || shown.isWhole;
    const nothing = part(this, 'nothing', HTMLElement);
    nothing.hidden = shown === null || shown.list !== null;
    nothing.replaceChildren(...(nothing.hidden ? [] : noResults(this.#query, found, (query) => this.#ask(query))));
  }

  #showChips(result: QueryResult | null): void {
    const chips = part(this, 'chips', HTMLElement);
    const hadFocus = chips.contains(document.activeElement);
    chips.replaceChildren(...chipsFor(this.#query, result, (query) => this.#ask(query)));
    // The chip that was clicked is gone: focus the first of the others, or else the button “Filter”.
    if (hadFocus) (chips.querySelector('button') ?? part(this, 'open', HTMLElement)).focus();
  }

  /** Report an error; the list stays as it was. */
  #reportError(error: TimelineError): void {
    const failure = part(this, 'error', HTMLElement);
    failure.replaceChildren(...errorMessage(error, () => void this.#run(this.#query)));
    failure.hidden = false;
    part(this, 'count', HTMLElement).textContent = 'Not loaded';
  }

  #showMore(): void {
    const shown = this.querySelectorAll('[data-part="answers"] [data-event]').length;
    this.#limit = shown + EVENTS_AT_ONCE;
    void this.#run(this.#query).then(() => this.querySelectorAll<HTMLElement>('[data-part="answers"] .event-source a')[shown]?.focus());
  }
}

/** Register `<timeline-page>`. Does nothing if it is registered already. */
export function defineTimelinePage(): void {
  if (!customElements.get('timeline-page')) customElements.define('timeline-page', TimelinePage);
}
