/** Why a search gave no answer. */
export type SearchErrorReason =
  /** The index could not be fetched. */
  | 'unreachable'
  /** It came, but cut short or as something else, such as an error page. */
  | 'damaged'
  /** It is of another version of the site than the code that reads it. */
  | 'outdated';

const MESSAGES: Record<SearchErrorReason, string> = {
  unreachable: 'The search index could not be loaded. Check your connection, then try again.',
  damaged: 'The search index arrived incomplete. Try again; if that does not help, reload the page.',
  outdated: 'The site was updated while this page was open. Reload the page to search it.',
};

/** A search failed, after one retry. Its `message` is written for the reader; `cause` is what went wrong underneath. */
export class SearchError extends Error {
  readonly reason: SearchErrorReason;

  constructor(reason: SearchErrorReason, cause?: unknown) {
    super(MESSAGES[reason], { cause });
    this.name = 'SearchError';
    this.reason = reason;
  }
}
