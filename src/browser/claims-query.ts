/** What a reader asks of the ledger of claims. Empty text asks for everything. */
export interface ClaimsQuery {
  /** Key of who says it, and of whom or what it is about. */
  speaker: string;
  about: string;
  polarity: string;
  /** The first and the last ISO day of publication that count. */
  from: string;
  until: string;
}

/** What a claim shows of itself to be filtered by. */
export interface FilterableClaim {
  speaker: string;
  about: ReadonlySet<string>;
  polarity: string;
  /** ISO day of publication. */
  day: string;
}

/** The names of a query's parts: those of the form's controls and of the address. */
export const CLAIMS_FIELDS = ['speaker', 'about', 'polarity', 'from', 'until'] as const satisfies (keyof ClaimsQuery)[];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Turn an address' query, `?speaker=tass&from=2023-05-22`, into what is asked; days that are none count as not given. */
export function readClaimsQuery(search: string): ClaimsQuery {
  const given = new URLSearchParams(search);
  const value = (name: string) => given.get(name) ?? '';
  const day = (name: string) => (DAY.test(value(name)) ? value(name) : '');
  return { speaker: value('speaker'), about: value('about'), polarity: value('polarity'), from: day('from'), until: day('until') };
}

/** Turn what is asked into an address' query, without what it leaves open; empty text for everything. */
export function writeClaimsQuery(query: ClaimsQuery): string {
  const given = new URLSearchParams(CLAIMS_FIELDS.flatMap((name) => (query[name] === '' ? [] : [[name, query[name]]])));
  return given.size === 0 ? '' : `?${given}`;
}

/** Whether a claim is all that is asked for. */
export function answersClaims(claim: FilterableClaim, { speaker, about, polarity, from, until }: ClaimsQuery): boolean {
  return (
    (speaker === '' || claim.speaker === speaker) &&
    (about === '' || claim.about.has(about)) &&
    (polarity === '' || claim.polarity === polarity) &&
    (from === '' || claim.day >= from) &&
    (until === '' || claim.day <= until)
  );
}
