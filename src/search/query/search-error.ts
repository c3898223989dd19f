/** Reason why a search failed. */
export type SearchErrorReason =
  /** The index could not be fetched. */
  | 'unreachable'
  /** It was incomplete, or another kind of file, such as an error page. */
  | 'damaged'
  /** Its format version differs from that of the code that reads it. */
  | 'outdated';

const MESSAGES: Record<SearchErrorReason, string> = {
  unreachable: 'The search index could not be loaded. Check your connection, then try again.',
  damaged: 'The search index arrived incomplete. Try again; if that does not help, reload the page.',
  outdated: 'The site was updated while this page was open. Reload the page to search it.',
};

/** Error of a failed search, after one retry. `message` is written for the reader; `cause` is the original error. */
export class SearchError extends Error {
  readonly reason: SearchErrorReason;

  constructor(reason: SearchErrorReason, cause?: unknown) {
    super(MESSAGES[reason], { cause });
    this.name = 'SearchError';
    this.reason = reason;
  }
}
