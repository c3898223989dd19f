/** Reason why a timeline file cannot be used. */
export type TimelineErrorReason =
  /** It could not be fetched. */
  | 'unreachable'
  /** It was incomplete, or another kind of file, such as an error page. */
  | 'damaged'
  /** It belongs to another edition than the page. */
  | 'outdated';

const MESSAGES: Record<TimelineErrorReason, string> = {
  unreachable: 'These events could not be loaded. Check your connection, then try again. Until then the list stays as it was.',
  damaged: 'These events arrived incomplete. Try again; if that does not help, reload the page. Until then the list stays as it was.',
  outdated: 'The site was updated while this page was open. Reload the page to see the timeline as it is now.',
};

/** Error of a timeline file that could not be loaded, after one retry. `message` is written for the reader; `cause` is the original error. */
export class TimelineError extends Error {
  readonly reason: TimelineErrorReason;

  constructor(reason: TimelineErrorReason, cause?: unknown) {
    super(MESSAGES[reason], { cause });
    this.name = 'TimelineError';
    this.reason = reason;
  }
}
