/** Events: what dated sentences report. */
import type { ManualOverride, PassageSpan, Span } from './text.ts';
import type { DateCorrection, CalendarDate } from './times.ts';

/**
 * Factuality of an event in the text: `reported` as past or present; `planned` for a time after publication; `denied`; `conditional`, which includes
 * events that are only possible; or `unclear`, if the sentence does not say plainly whether it happened, so that any other status would be a guess.
 */
export type EventStatus = 'reported' | 'planned' | 'denied' | 'conditional' | 'unclear';

/** An event that a sentence reports, dated by one of its time expressions or by an editor. */
export interface DatedEvent {
  /** `e1`, `e2` … in the order of the text. */
  id: string;
  /** Id of the sentence that reports it. */
  sentence: string;
  /** Id of the time expression that dates it; null if an editor dated it. */
  time: string | null;
  status: EventStatus;
  /** Event trigger, in the sentence's passage: the verb (“crossed”) or noun (“hearing”) that expresses the event; absent if none was found. */
  trigger?: Span;
  /** Present if an editor dated it: the date, the words that the editor quoted, and an explanation for readers. */
  manualOverride?: ManualOverride & PassageSpan & CalendarDate & { why: string };
}

/** An editor's correction of an event. Its span says in which sentence; it gives the date, or (`hide`) says that the sentence reports no event. */
export type EventCorrection = DateCorrection;
