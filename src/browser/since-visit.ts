import { SINCE_FORMAT, type SinceFile, type SinceItem, type SinceVisit, sinceVisit, visitOf } from '../since/index.ts';
import { button, element, link } from './elements.ts';
import { fetchText } from './fetch-text.ts';
import { forgetVisits, hasVisited, recordVisit, rememberSeen } from './last-visit.ts';

/** Maximum number of entries per kind. */
const MAX_ENTRIES = 8;
/** Time on screen after which an entry counts as seen. */
const SEEN_MS = 1000;
/** Delay of the download on a first visit. */
const FIRST_VISIT_DELAY_MS = 3000;

const KINDS: { kind: keyof SinceVisit; one: string; many: string }[] = [
  { kind: 'articles', one: 'article', many: 'articles' },
  { kind: 'happenings', one: 'timeline entry', many: 'timeline entries' },
  { kind: 'figures', one: 'new number', many: 'new numbers' },
  { kind: 'corrections', one: 'correction', many: 'corrections' },
  { kind: 'names', one: 'new name', many: 'new names' },
];

/**
 * `<since-visit data-file="/since.json" data-page="/people/ana-reyes/">`: a line above the page that says what is new since the reader's last visit. A click
 * opens the list over the page, so that nothing moves. Nothing is shown on a first visit, or if the file cannot be loaded.
 */
class SinceVisitLine extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  #timer: number | undefined;

  connectedCallback(): void {
    // Nothing is shown on a first visit, so the file can wait until the page has loaded.
    this.#timer = window.setTimeout(() => void this.#show(), hasVisited() ? 0 : FIRST_VISIT_DELAY_MS);
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.#timer);
    this.#observer?.disconnect();
  }

  async #show(): Promise<void> {
    const file = await this.#load();
    if (file === null) return;
    const now = new Date();
    const visits = recordVisit(visitOf(file, dayOf(now)), now.getTime());
    if (visits === null) return;
    const found = sinceVisit(file, visits.last, this.dataset['page'] ?? null);
    if (found) this.#mark(found, visits.seen);
    this.replaceChildren(this.#line(found, visits.last.day));
  }

  async #load(): Promise<SinceFile | null> {
    try {
      const file = JSON.parse(await fetchText(new URL(this.dataset['file'] ?? '', document.baseURI))) as SinceFile;
      return file.format === SINCE_FORMAT ? file : null;
    } catch {
      return null;
    }
  }

  #line(found: SinceVisit | null, day: string): HTMLElement {
    const since = `Since ${new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(day))}`;
    const forget = button('text-button', 'Forget me', () => {
      forgetVisits();
      this.replaceChildren();
    });
    if (found === null)
      return element(
        'details',
        'since',
        element('summary', '', 'More than ninety days ago'),
        element('div', 'since-list', 'You were last here more than ninety days before the newest article. ', forget),
      );
    const changed = KINDS.map((each) => ({ ...each, items: found[each.kind] })).filter(({ items }) => items.length > 0);
    const lists = changed.flatMap((each) => [element('h2', 'label', countedAs(each)), listOf(each.items)]);
    const nothing = changed.length === 0 ? [element('p', '', 'Nothing new.')] : [];
    const note = element('p', 'list-note', 'Your last visit is kept in this browser only. ', forget);
    return element(
      'details',
      'since',
      element('summary', '', changed.length === 0 ? `${since}: nothing new` : `${since}: ${changed.map(countedAs).join(', ')}`),
      element('div', 'since-list', ...lists, ...nothing, note),
    );
  }

  /** Mark entries of lists and timelines that link to something new. The mark is removed once the entry has been on screen. */
  #mark({ articles, happenings }: SinceVisit, seen: ReadonlySet<string>): void {
    const fresh = new Set([...articles, ...happenings].map(({ href }) => href).filter((href) => !seen.has(href)));
    const timers = new Map<Element, number>();
    this.#observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        window.clearTimeout(timers.get(target));
        if (isIntersecting)
          timers.set(
            target,
            window.setTimeout(() => rememberSeen(target.getAttribute('data-new') ?? ''), SEEN_MS),
          );
      }
    });
    for (const anchor of document.querySelectorAll<HTMLAnchorElement>('main li a[href]')) {
      const href = anchor.getAttribute('href')!;
      const entry = fresh.has(href) ? anchor.closest('li') : null;
      if (!entry || entry.closest('nav') || entry.hasAttribute('data-new')) continue;
      entry.setAttribute('data-new', href);
      entry.append(element('span', 'visually-hidden', ' (new since your last visit)'));
      this.#observer.observe(entry);
    }
  }
}

/** Return the number of entries of a kind in words: “3 articles”. */
function countedAs({ items, one, many }: { items: readonly SinceItem[]; one: string; many: string }): string {
  return `${items.length} ${items.length === 1 ? one : many}`;
}

function listOf(items: readonly SinceItem[]): HTMLElement {
  const shown = items.slice(0, MAX_ENTRIES).map(({ label, href }) => element('li', '', link(href, '', label)));
  return element('ul', '', ...shown, ...(items.length > MAX_ENTRIES ? [element('li', 'list-note', `${items.length - MAX_ENTRIES} more`)] : []));
}

/** Return the ISO day of a moment in the reader's time zone. */
function dayOf(moment: Date): string {
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Register `<since-visit>`. Does nothing if it is registered already. */
export function defineSinceVisit(): void {
  if (!customElements.get('since-visit')) customElements.define('since-visit', SinceVisitLine);
}
