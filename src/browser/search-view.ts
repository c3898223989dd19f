import type { Facets, FoundSentence, SearchResults, SentenceResults } from '../search/query/index.ts';
import { button, element, link } from './elements.ts';
import { forgetSearches, recentSearches } from './recent-searches.ts';
import { ARTICLES_AT_ONCE, addressOf } from './search-state.ts';
import type { SearchState } from './search-state.ts';
import { renderFacets } from './search-facets.ts';
import { list, renderResults, renderSentences, section } from './search-results.ts';
import { explain, summarize } from './describe-results.ts';

/** Handlers of the page's buttons. */
export interface Actions {
  retry(): void;
  showMore(shown: number): void;
  furtherSentences(from: number, listed: readonly string[]): Promise<SentenceResults | null>;
  focusField(): void;
}

/** View of the search page: puts search results into the markup of SearchForm.astro. */
export class SearchView {
  readonly #host: HTMLElement;
  readonly #actions: Actions;

  constructor(host: HTMLElement, actions: Actions) {
    this.#host = host;
    this.#actions = actions;
  }

  /**
   * Return the element of the page that a selector matches.
   *
   * @throws Error when the page has none
   */
  part<Part extends HTMLElement>(selector: string): Part {
    const part = this.#host.querySelector<Part>(selector);
    if (!part) throw new Error(`<search-page> lacks ${selector}`);
    return part;
  }

  /** Show a text in the status line, where it is announced to screen readers. */
  announce(text: string): void {
    this.part('.search-status').textContent = text;
  }

  /** Hide what the page shows before the first search. */
  hideStart(): void {
    this.part('.search-start').hidden = true;
  }

  /** Show the page without a search. */
  clear(state: SearchState): void {
    this.#display(state, '', [], [], true);
  }

  /** Show an error message, with a button to search again. */
  showError(state: SearchState, message: string): void {
    this.#display(state, message, [], [this.#retryButton()], false);
  }

  /** Show the results of a search in the article view. */
  showResults(state: SearchState, results: SearchResults): void {
    const { people, places, organizations, figures, articles } = results;
    const isEmpty = people.total + places.total + organizations.total + figures.total + articles.total === 0;
    const shown = articles.hits.length;
    const more = shown < articles.total ? [button('search-button', 'Show more articles', () => this.#actions.showMore(shown))] : [];
    this.#showFilters(state, results);
    this.#display(
      state,
      summarize(results),
      this.#remarks(state, results),
      [...renderResults(results, this.#host.dataset['timeline'] ?? ''), ...more],
      isEmpty,
    );
  }

  /** Show the first sentences; the button below them adds more. */
  showSentences(state: SearchState, results: SearchResults, { sentences, next, incomplete }: SentenceResults): void {
    const items = list('search-sentences', renderSentences(sentences));
    let from = next;
    const listed = happeningsOf(sentences);
    const more = button('search-button', 'Show more sentences', () => {
      void this.#actions.furtherSentences(from ?? 0, listed).then((further) => {
        if (!further) return;
        const added = renderSentences(further.sentences);
        items.append(...added);
        listed.push(...happeningsOf(further.sentences));
        from = further.next;
        more.hidden = from === null;
        added[0]?.querySelector<HTMLElement>('.search-excerpt a')?.focus();
      });
    });
    more.hidden = from === null;
    const hasNone = sentences.length === 0;
    const status = hasNone
      ? 'No sentence contains all the words.'
      : `Sentences that contain all the words, the ${state.sort === 'newest' ? 'newest' : 'oldest'} first`;
    const remarks = this.#remarks(state, { ...results, incomplete: results.incomplete || incomplete });
    this.#showFilters(state, results);
    this.#display(state, status, remarks, hasNone ? [] : [section('Sentences', '', items), more], hasNone);
  }

  /** Show the facet values by which the results can be narrowed. */
  showFacets(state: SearchState, facets: Facets): void {
    const addressWith = (filter: string): string => addressOf({ ...state, query: `${state.query.trim()} ${filter}`, shown: ARTICLES_AT_ONCE });
    this.part('.search-facets').replaceChildren(...renderFacets(facets, addressWith));
  }

  #display(state: SearchState, status: string, remarks: Node[], nodes: Node[], isStart: boolean): void {
    this.announce(status);
    this.part('.search-remarks').replaceChildren(...remarks);
    this.part('.search-results').replaceChildren(...nodes);
    this.part('.search-start').hidden = !isStart;
    this.part('.search-tools').hidden = state.query.trim() === '';
    // Without results there is nothing to sort, but if the sentence view is empty, the article view may still have results.
    this.part('.search-choices').hidden = isStart && state.view === 'articles';
    this.part('.search-narrow').hidden = nodes.length === 0 || isStart;
    this.#updateChoices(state);
    this.#showRecent(state);
  }

  /** Point the links that choose a view and an order to the same search, and mark the chosen ones. */
  #updateChoices(state: SearchState): void {
    for (const choice of this.#host.querySelectorAll<HTMLAnchorElement>('.search-choices a')) {
      const { view = state.view, sort = state.sort } = choice.dataset as Partial<SearchState>;
      choice.href = addressOf({ ...state, view, sort, shown: ARTICLES_AT_ONCE });
      // Sentences are sorted by time only, oldest first by default.
      const shown = state.view === 'sentences' && state.sort === 'best' ? 'oldest' : state.sort;
      choice.ariaCurrent = (choice.dataset['view'] ? view === state.view : sort === shown) ? 'true' : null;
      choice.hidden = state.view === 'sentences' && choice.dataset['sort'] === 'best';
    }
  }

  #showFilters(state: SearchState, { filters }: SearchResults): void {
    const items = filters.map(({ label, queryWithoutIt }) => {
      const remove = this.#searchLink(state, queryWithoutIt, `${label} ×`);
      remove.ariaLabel = `Remove the filter ${label}`;
      return element('li', '', remove);
    });
    this.part('.search-applied').replaceChildren(...items);
  }

  #remarks(state: SearchState, results: SearchResults): HTMLElement[] {
    const message = 'Parts of the search index could not be loaded, so something may be missing. ';
    const incompleteNote = results.incomplete ? [element('p', 'search-note', message, this.#retryButton())] : [];
    const remarks = explain(results).map(({ text, suggestions }) =>
      element('p', 'search-note', text, ...suggestions.flatMap(({ label, query }) => [' ', this.#searchLink(state, query, label)])),
    );
    return [...incompleteNote, ...remarks];
  }

  #showRecent(state: SearchState): void {
    const recent = this.part('.search-recent');
    const queries = recentSearches().filter((query) => query !== state.query.trim());
    recent.hidden = queries.length === 0;
    const forget = button('search-forget', 'Clear', () => {
      forgetSearches();
      recent.hidden = true;
      this.#actions.focusField();
    });
    const items = queries.map((query) => element('li', '', this.#searchLink(state, query, query)));
    recent.replaceChildren(element('p', '', 'Recent searches ', forget), list('search-examples', items));
  }

  #searchLink(state: SearchState, query: string, label: string): HTMLAnchorElement {
    const anchor = link(addressOf({ ...state, query, shown: ARTICLES_AT_ONCE }), 'search-suggestion', label);
    anchor.dataset['search'] = '';
    return anchor;
  }

  #retryButton(): HTMLButtonElement {
    return button('search-button', 'Try again', () => this.#actions.retry());
  }
}

/** Return the URLs of the happenings that sentences report. */
function happeningsOf(sentences: readonly FoundSentence[]): string[] {
  return sentences.flatMap(({ happening }) => (happening ? [happening.href] : []));
}
