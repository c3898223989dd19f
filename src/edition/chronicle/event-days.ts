import type { DatedEvent, EventStatus, Mention, Sentence, Span, TimeExpression } from '../../analysis/core/index.ts';
import {
  callsOff,
  countsFromClause,
  datesNothing,
  isDistance,
  isMovedFromDay,
  isNameOfSeries,
  isRepublished,
  isTimeOfOccasion,
  refusesToAct,
} from '../../analysis/english/event-sentences/index.ts';
import { daysBetween } from '../days.ts';
import { dayOf } from './day-of.ts';
import { MAX_LAG } from './news-lead.ts';
import type { ChronicleSource } from './types.ts';

/** An event dated to the day. */
export interface DayOfEvent {
  id: string;
  status: EventStatus;
  day: string;
  /** Id of its time; null if an editor dated it. */
  time: string | null;
  trigger: Span | null;
  /** Span of its date in the passage. */
  at: Span;
}

/** The times of an article by id, and its times and mentions by the id of their sentence. */
export interface Annotations {
  times: ReadonlyMap<string, TimeExpression>;
  timesIn: ReadonlyMap<string, TimeExpression[]>;
  mentionsIn: ReadonlyMap<string, Mention[]>;
}

/** Finds the days to which one article dates what its sentences report. A sentence may be given without its head: a dateline, the time of a post. */
export class EventDays {
  readonly #passages: readonly string[];
  readonly #times: ReadonlyMap<string, TimeExpression>;
  readonly #timesIn: ReadonlyMap<string, TimeExpression[]>;
  readonly #eventsIn: ReadonlyMap<string, DatedEvent[]>;
  readonly #mentionsIn: ReadonlyMap<string, Mention[]>;
  /** Whether the article was first published elsewhere on an unknown day, so that its “today” is not its day of publication. */
  readonly #isRepublished: boolean;

  constructor({ analysis, passages }: Pick<ChronicleSource, 'analysis' | 'passages'>, { times, timesIn, mentionsIn }: Annotations) {
    this.#passages = passages;
    this.#times = times;
    this.#timesIn = timesIn;
    this.#mentionsIn = mentionsIn;
    this.#eventsIn = Map.groupBy(analysis.events, ({ sentence }) => sentence);
    this.#isRepublished = isRepublished(passages);
  }

  /** Whether a sentence, given by its id, has a dated event. */
  hasEvent(sentence: string): boolean {
    return this.#eventsIn.has(sentence);
  }

  /** Return the events of a sentence that happened or are planned, one for each day; of several on a day, one that happened. */
  eventsOf(span: Sentence): DayOfEvent[] {
    const byDay = new Map<string, DayOfEvent>();
    for (const event of this.#eventsIn.get(span.id) ?? []) {
      const status = this.#isRefusal(event, span) ? 'reported' : event.status;
      if (status !== 'reported' && status !== 'planned') continue;
      const time = event.manualOverride ? undefined : this.#timeOf(event, span);
      const day = event.manualOverride ? dayOf(event.manualOverride) : time && dayOf(time);
      if (day === undefined || day === null || (time && !this.#dates(time, span))) continue;
      const earlier = byDay.get(day);
      const dated = {
        id: event.id,
        status,
        day,
        time: time?.id ?? null,
        trigger: event.trigger ?? null,
        at: time ?? { start: span.start, end: span.start },
      };
      if (!earlier || (earlier.status === 'planned' && status === 'reported')) byDay.set(day, dated);
    }
    return [...byDay.values()];
  }

  /** Return the days from which a sentence says that something planned was called off or moved: “The hearing, planned for 27 February, was put off to 13 March”. */
  calledOffDays({ id, passage, start, end }: Sentence): string[] {
    const text = this.#passages[passage]!;
    if (!callsOff(text.slice(start, end))) return [];
    const denied = new Set((this.#eventsIn.get(id) ?? []).filter(({ status }) => status === 'denied').map(({ time }) => time));
    const off = (this.#timesIn.get(id) ?? []).filter((time) => time.start >= start && (denied.has(time.id) || isMovedFromDay(text.slice(start, time.start))));
    return [...new Set(off.flatMap((time) => dayOf(time) ?? []))];
  }

  /** Whether an event is that somebody refused or failed to do something, which happened although the thing itself did not; not that somebody refused to speak. */
  #isRefusal({ status, trigger }: DatedEvent, { passage }: Sentence): boolean {
    return status === 'denied' && trigger !== undefined && refusesToAct(this.#passages[passage]!.slice(trigger.start));
  }

  /**
   * Return the ISO day of an occasion at which something was done, if it is that of publication or the day before: “won in yesterday’s election”; null for “spoke
   * about yesterday’s election”.
   */
  dayOfOccasion({ id, passage, start }: Sentence, published: string): string | null {
    const text = this.#passages[passage]!;
    const ofOccasion = (this.#timesIn.get(id) ?? []).find((time) => time.start >= start && isTimeOfOccasion(text.slice(0, time.start), text.slice(time.end)));
    const day = ofOccasion && dayOf(ofOccasion);
    return day && day <= published && daysBetween(day, published) <= MAX_LAG ? day : null;
  }

  /** Whether a time in a sentence gives it a date of its own, so that it does not take the day of publication. */
  hasOwnDate({ id, start }: Sentence): boolean {
    return (this.#timesIn.get(id) ?? []).some((time) => time.start >= start && this.#isOwnDate(time));
  }

  /**
   * Whether a time is a date, or a distance from something, so that its sentence need not be about the day of publication: “on Monday”, “in May”, “the day after the
   * vote”, “two weeks before it”.
   */
  #isOwnDate({ edtf, value, passage, end }: TimeExpression): boolean {
    if (edtf !== null || value.startsWith('XXXX')) return true;
    return /^P\d|^PX[YMWD]/.test(value) && isDistance(this.#passages[passage]!.slice(end));
  }

  /** Return the time that dates an event. If it is in the removed head of the sentence, return the first time after the head. */
  #timeOf(event: DatedEvent, span: Sentence): TimeExpression | undefined {
    const time = event.time === null ? undefined : this.#times.get(event.time);
    return time && time.start < span.start ? (this.#timesIn.get(span.id) ?? []).find(({ start, edtf }) => start >= span.start && edtf !== null) : time;
  }

  /**
   * Whether a time dates the event that its sentence reports. A weekday in the name of a series (“a Money on Monday post”) does not, nor does a time relative to
   * another clause (“a day after the mayor had left”).
   */
  #dates(time: TimeExpression, { id, passage }: Sentence): boolean {
    const mentions = this.#mentionsIn.get(id) ?? [];
    const text = this.#passages[passage]!;
    if (isNameOfSeries(text, time, (span) => mentions.some(({ start, end, type }) => type !== 'organization' && start < span.end && end > span.start)))
      return false;
    if (datesNothing(time, text)) return false;
    if (this.#isRepublished && time.anchor?.from === 'publication' && time.certain.day === undefined) return false;
    const isRelativeToSameSentence = time.anchor?.time !== undefined && this.#times.get(time.anchor.time)?.sentence === id;
    return !(isRelativeToSameSentence && countsFromClause(time.surface));
  }
}
