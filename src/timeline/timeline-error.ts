/** Why a file of the timeline is of no use. */
export type TimelineErrorReason =
  /** It could not be fetched. */
  | 'unreachable'
  /** It came, but cut short or as something else, such as an error page. */
  | 'damaged'
  /** It is of another edition than the page. */
  | 'outdated';

const MESSAGES: Record<TimelineErrorReason, string> = {
  unreachable: 'These events could not be loaded. Check your connection, then try again. Until then the list stays as it was.',
  damaged: 'These events arrived incomplete. Try again; if that does not help, reload the page. Until then the list stays as it was.',
  outdated: 'The site was updated while this page was open. Reload the page to see the timeline as it is now.',
};

/** A file of the timeline could not be had, after one retry. Its `message` is written for the reader; `cause` is what went wrong underneath. */
export class TimelineError extends Error {
  readonly reason: TimelineErrorReason;

  constructor(reason: TimelineErrorReason, cause?: unknown) {
    super(MESSAGES[reason], { cause });
    this.name = 'TimelineError';
    this.reason = reason;
  }
}
