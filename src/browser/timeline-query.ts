/** What a reader asks of the timeline. Empty text asks for everything. */
export interface TimelineQuery {
  person: string;
  place: string;
  organization: string;
  /** A year, month or day: the first and the last that count. */
  from: string;
  until: string;
}

/** What an event shows of itself to be filtered by. */
export interface FilterableEvent {
  keys: ReadonlySet<string>;
  /** First and last ISO day that it can mean; empty for an open side. */
  earliest: string;
  latest: string;
}

/** The names of a query's parts: those of the form's controls and of the address. */
export const QUERY_FIELDS = ['person', 'place', 'organization', 'from', 'until'] as const satisfies (keyof TimelineQuery)[];

const PERIOD = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Turn an address' query, `?place=shebekino&from=2023-05`, into a timeline query; periods that are none count as not given. */
export function readQuery(search: string): TimelineQuery {
  const given = new URLSearchParams(search);
  const period = (name: string) => {
    const value = given.get(name) ?? '';
    return PERIOD.test(value) ? value : '';
  };
  return {
    person: given.get('person') ?? '',
    place: given.get('place') ?? '',
    organization: given.get('organization') ?? '',
    from: period('from'),
    until: period('until'),
  };
}

/** Turn a timeline query into an address' query, without what it leaves open; empty text for one that asks for everything. */
export function writeQuery(query: TimelineQuery): string {
  const given = new URLSearchParams(QUERY_FIELDS.flatMap((name) => (query[name] === '' ? [] : [[name, query[name]]])));
  return given.size === 0 ? '' : `?${given}`;
}

/** Whether an event names everything that is asked for, and can lie in the period. */
export function answers(event: FilterableEvent, query: TimelineQuery): boolean {
  const named = [query.person, query.place, query.organization].every((key) => key === '' || event.keys.has(key));
  // Days are compared as text. The 31st stands for the last day of any month: no day of the month is after it.
  const first = `${query.from}${'-01-01'.slice(query.from.length - 4)}`;
  const last = `${query.until}${'-12-31'.slice(query.until.length - 4)}`;
  return (
    named && (query.from === '' || event.latest === '' || event.latest >= first) && (query.until === '' || event.earliest === '' || event.earliest <= last)
  );
}
