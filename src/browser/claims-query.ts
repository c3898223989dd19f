/** Query over the list of claims. Empty text leaves a field open. */
export interface ClaimsQuery {
  /** Key of the speaker, and of the entity that the claim is about. */
  speaker: string;
  about: string;
  polarity: string;
  /** First and last ISO day of publication. */
  from: string;
  until: string;
}

/** Properties of a claim that filters test. */
export interface FilterableClaim {
  speaker: string;
  about: ReadonlySet<string>;
  polarity: string;
  /** ISO day of publication. */
  day: string;
}

/** Names of the form controls and of the URL parameters. */
export const CLAIMS_FIELDS = ['speaker', 'about', 'polarity', 'from', 'until'] as const satisfies (keyof ClaimsQuery)[];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Parse a URL query, `?speaker=tass&from=2023-05-22`. Invalid days are ignored. */
export function parseClaimsQuery(search: string): ClaimsQuery {
  const given = new URLSearchParams(search);
  const value = (name: string) => given.get(name) ?? '';
  const day = (name: string) => (DAY.test(value(name)) ? value(name) : '');
  return { speaker: value('speaker'), about: value('about'), polarity: value('polarity'), from: day('from'), until: day('until') };
}

/** Format a query as a URL query, without empty fields; empty text if all are empty. */
export function formatClaimsQuery(query: ClaimsQuery): string {
  const given = new URLSearchParams(CLAIMS_FIELDS.flatMap((name) => (query[name] === '' ? [] : [[name, query[name]]])));
  return given.size === 0 ? '' : `?${given}`;
}

/** Return whether a claim matches a query. */
export function matchesClaim(claim: FilterableClaim, { speaker, about, polarity, from, until }: ClaimsQuery): boolean {
  return (
    (speaker === '' || claim.speaker === speaker) &&
    (about === '' || claim.about.has(about)) &&
    (polarity === '' || claim.polarity === polarity) &&
    (from === '' || claim.day >= from) &&
    (until === '' || claim.day <= until)
  );
}
