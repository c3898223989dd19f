import type { Sentence, Span } from '../../analysis/core/index.ts';
import { stemsBetween } from '../../collections/articles/index.ts';
import { whyLeftOut } from '../../collections/chronicle/index.ts';
import { daysBetween } from '../days.ts';
import { candidateOf } from './candidate-of.ts';
import { LEAD_DAYS, LEAD_SENTENCES } from './constants.ts';
import { clauseBoundary, MAX_DATES, pastVerbOf, reportsNews, splitOffset } from '../../analysis/english/event-sentences/index.ts';
import type { DayOfEvent, EventDays } from './event-days.ts';
import { indexArticle, type IndexedArticle, textOf, withoutConnective, withoutHead } from './indexed-article.ts';
import { withoutArticle } from './local-names.ts';
import { newsDayOf, tellsTheSame } from './news-lead.ts';
import type { Candidate, ChronicleSource } from './types.ts';

/**
 * Return the sentences of an article that may report a happening: sentences dated to the day, and undated sentences in the past tense at the head of the
 * article, which take the day of publication as their date. Parts of the page that are not reporting (credits, menus), questions, denials and mere
 * possibilities are left out.
 *
 * @param keyOf maps an entity key in the analysis to the key in the edition
 */
export function candidatesOf(source: ChronicleSource, keyOf: (key: string) => string): Candidate[] {
  return new CandidateFinder(indexArticle(source, keyOf)).find();
}

/** Whether a verb is outside a part of its sentence. */
function isOutside(trigger: Span | null, { start, end }: Span): boolean {
  return trigger !== null && (trigger.start < start || trigger.end > end);
}

/** Whether a candidate reports something of the days before its article. */
function isRecent({ day, reportedOn, status }: Candidate): boolean {
  return status === 'reported' && day <= reportedOn && daysBetween(day, reportedOn) <= LEAD_DAYS;
}

/** Finds the candidates of one article. */
class CandidateFinder {
  readonly #article: IndexedArticle;
  readonly #source: ChronicleSource;
  readonly #eventDays: EventDays;

  constructor(article: IndexedArticle) {
    this.#article = article;
    this.#source = article.source;
    this.#eventDays = article.eventDays;
  }

  find(): Candidate[] {
    const { analysis, kinds, stems, published } = this.#source;
    const found: Candidate[] = [];
    /** Number of sentences so far that were not left out: the first ones are the head of the article. */
    let sentencesRead = 0;
    const leads: Candidate[] = [];
    const head = new Set<string>();
    for (const [index, sentence] of analysis.sentences.entries()) {
      const kind = kinds[sentence.passage];
      if (kind === 'heading' || kind === 'caption' || kind === 'cell') continue;
      const span = withoutHead(this.#article, sentence);
      const hasDatelineOrTime = span.start > sentence.start;
      // Most sentences give no date: they need not be tested further once the head of the article is read.
      if (sentencesRead >= LEAD_SENTENCES && !hasDatelineOrTime && !this.#eventDays.hasEvent(sentence.id)) continue;
      if (whyLeftOut(textOf(this.#article, span)) !== null) continue;
      sentencesRead++;
      const isInHead = sentencesRead <= LEAD_SENTENCES;
      const candidates = this.#candidatesIn(span, stems[index] ?? '', isInHead || hasDatelineOrTime);
      if (isInHead) {
        leads.push(...candidates);
        head.add(sentence.id);
      }
      found.push(...candidates);
    }
    // “By Wednesday 52 boxes had been secured” says what was done by then, not when the news happened.
    const isDoneBy = ({ time }: Candidate) => time !== null && this.#article.times.get(time)?.doneBy === true;
    const dated = leads.find((candidate) => candidate.isDated && candidate.status === 'reported' && !isDoneBy(candidate));
    // The headline reports what happened on the day of the news, so it is not shown with sentences about other days.
    const newsDay = dated?.day ?? published.slice(0, 10);
    const news = this.#news(leads, dated?.day);
    const leadDay = leads.find((candidate) => candidate.isDated && isRecent(candidate))?.day ?? news?.day;
    const dater = news !== null && dated !== undefined && news.day === dated.day && tellsTheSame(news, dated) ? dated.id : null;
    const namesOfHead = this.#namesIn(head);
    return found.map((candidate) => {
      if (candidate.id === news?.id) return { ...news, isLead: true, namesOfHead, datedBy: dater };
      const isLead = candidate.day === leadDay && leads.includes(candidate) && isRecent(candidate);
      return {
        ...candidate,
        isLead,
        namesOfHead: isLead ? namesOfHead : [],
        headline: candidate.day === newsDay ? candidate.headline : null,
        datedBy: candidate.id === dater ? dater : null,
      };
    });
  }

  /** Return the keys of the persons and organizations named in some sentences, given by their ids. */
  #namesIn(sentences: ReadonlySet<string>): string[] {
    const named = this.#source.analysis.mentions.filter(({ type, nominal, sentence }) => type !== 'place' && !nominal && sentences.has(sentence));
    return [...new Set(named.map(({ entity }) => withoutArticle(this.#article.keyOf(entity))))].sort();
  }

  /** Return the sentence at the head of the article that reports its news without a date, dated to the day of the news; null if there is none. */
  #news(leads: readonly Candidate[], dated: string | undefined): Candidate | null {
    const day = this.#source.published.slice(0, 10);
    const lead = leads.find((each) => each.standsAlone && each.reportsEvent && (each.isDated || each.day < day || reportsNews(each.text)));
    if (lead === undefined || lead.isDated || this.#article.isLive) return null;
    if (lead.day < day) return { ...lead, isNews: true };
    const first = this.#source.analysis.sentences[0]!;
    const hasDateline = withoutHead(this.#article, first).start > first.start;
    const newsDay = newsDayOf(this.#source, dated, hasDateline, lead);
    return newsDay === null ? null : { ...lead, day: newsDay, isNews: true };
  }

  /**
   * Return the candidates of a sentence: one for each day of its events. A sentence without a date of its own is a candidate for the day of publication, or that of
   * the event in whose course it happened (“in yesterday’s election”), if it has a verb in the past tense.
   *
   * @param mayBeUndated whether it may be a candidate without a date
   */
  #candidatesIn(sentence: Sentence, stems: string, mayBeUndated: boolean): Candidate[] {
    return [...this.#reportsIn(sentence, stems, mayBeUndated), ...this.#callingOffIn(sentence, stems)];
  }

  /** Return a candidate for each day from which a sentence calls something off. */
  #callingOffIn(sentence: Sentence, stems: string): Candidate[] {
    return this.#eventDays.calledOffDays(sentence).map((day) => {
      const id = `${this.#source.slug}/${sentence.id}-off-${day}`;
      const dating = { id, day, time: null, trigger: null, isDated: true, status: 'planned' as const };
      const candidate = candidateOf(this.#article, { span: sentence, startsAnew: false, days: 1 }, stems, dating);
      return { ...candidate, callsOff: true, standsAlone: false, reportsEvent: false, headline: null, before: null, nounsOfStory: [] };
    });
  }

  #reportsIn(sentence: Sentence, stems: string, mayBeUndated: boolean): Candidate[] {
    const span = withoutConnective(this.#article, sentence);
    const startsAnew = span.start > sentence.start;
    const events = this.#eventDays.eventsOf(span);
    const { slug, published } = this.#source;
    if (events.length === 0) {
      const day = this.#eventDays.dayOfOccasion(span, published.slice(0, 10));
      if (!mayBeUndated || (day === null && this.#eventDays.hasOwnDate(span)) || pastVerbOf(textOf(this.#article, span)) === undefined) return [];
      const undated = { id: `${slug}/${span.id}`, day: day ?? published.slice(0, 10), time: null, trigger: null, isDated: false, status: 'reported' as const };
      return [candidateOf(this.#article, { span, startsAnew, days: 1 }, stems, undated)];
    }
    // A list of whole clauses is divided into them.
    const isList = events.length > MAX_DATES && !textOf(this.#article, span).includes('; ');
    const parts = isList ? this.#split(span, events) : this.#clausesOf(span, events);
    return events.map(({ id, day, time, trigger, status }, index) => {
      const dated = { id: `${slug}/${id}`, day, time, trigger, isDated: true, status };
      const part = parts?.[index];
      if (part === undefined) return candidateOf(this.#article, { span, startsAnew, days: events.length }, stems, dated);
      const days = parts!.filter((each) => each === part).length;
      const ownVerb = isOutside(trigger, part) ? null : trigger;
      return candidateOf(this.#article, { span: part, startsAnew, isClause: !isList, days }, this.#stemsOf(part), { ...dated, trigger: ownVerb });
    });
  }

  /** Split a sentence that lists many dates into one part for each date. */
  #split(span: Sentence, events: readonly DayOfEvent[]): Sentence[] {
    const text = this.#source.passages[span.passage]!;
    const starts = events.map(({ at }, index) => (index === 0 ? span.start : splitOffset(text, events[index - 1]!.at.end, at.start)));
    return starts.map((start, index) => ({ ...span, start, end: starts[index + 1] ?? span.end }));
  }

  /** Return the part of a sentence for each of its dates if they are in several main clauses (see `clauseBoundary`); null if they are in one. */
  #clausesOf(span: Sentence, events: readonly DayOfEvent[]): Sentence[] | null {
    const text = textOf(this.#article, span);
    const parts: Sentence[] = [{ ...span }];
    const own = events.map(({ at }, index) => {
      const boundary = index === 0 ? null : clauseBoundary(text, events[index - 1]!.at.end - span.start, at.start - span.start);
      if (boundary === null) return parts.at(-1)!;
      parts.at(-1)!.end = span.start + boundary.start;
      parts.push({ ...span, start: span.start + boundary.end });
      return parts.at(-1)!;
    });
    const needsOther = (event: DayOfEvent, part: Sentence) => isOutside(event.trigger, part) && pastVerbOf(textOf(this.#article, part)) === undefined;
    return parts.length === 1 || events.some((event, index) => needsOther(event, own[index]!)) ? null : own;
  }

  #stemsOf({ passage, start, end }: Sentence): string {
    return stemsBetween(this.#source.passages[passage]!, start, end, this.#article.spansWithoutContent.get(passage) ?? []);
  }
}
