import type { Sentence } from '../../analysis/core/index.ts';
import { stemsBetween } from '../../collections/articles/index.ts';
import { startAfterOpening, whyLeftOut } from '../../collections/chronicle/index.ts';
import { candidateOf } from './candidate-of.ts';
import { LEAD_SENTENCES, MAX_DATES } from './constants.ts';
import { pastVerbOf } from './cues-of.ts';
import { type DayOfEvent, EventDays } from './event-days.ts';
import { indexArticle, type IndexedArticle, textOf } from './indexed-article.ts';
import { connectiveLength } from './leading-connective.ts';
import { splitOffset } from './split-between-dates.ts';
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

/** Finds the candidates of one article. */
class CandidateFinder {
  readonly #article: IndexedArticle;
  readonly #source: ChronicleSource;
  readonly #eventDays: EventDays;
  /** Ids of the sentences from which a leading connective was removed. */
  readonly #withoutConnectiveIds = new Set<string>();

  constructor(article: IndexedArticle) {
    this.#article = article;
    this.#source = article.source;
    this.#eventDays = new EventDays(article.source, article);
  }

  find(): Candidate[] {
    const { analysis, kinds, stems, published } = this.#source;
    const found: Candidate[] = [];
    /** Number of sentences so far that were not left out: the first ones are the head of the article. */
    let sentencesRead = 0;
    let newsDay: string | undefined;
    for (const [index, sentence] of analysis.sentences.entries()) {
      const kind = kinds[sentence.passage];
      if (kind === 'heading' || kind === 'caption' || kind === 'cell') continue;
      const span = this.#withoutHead(sentence);
      const hasDatelineOrTime = span.start > sentence.start;
      // Most sentences give no date: they need not be tested further once the head of the article is read.
      if (sentencesRead >= LEAD_SENTENCES && !hasDatelineOrTime && !this.#eventDays.hasEvent(sentence.id)) continue;
      if (whyLeftOut(textOf(this.#article, span)) !== null) continue;
      sentencesRead++;
      const isInHead = sentencesRead <= LEAD_SENTENCES;
      const candidates = this.#candidatesIn(this.#withoutConnective(span), stems[index] ?? '', isInHead || hasDatelineOrTime);
      if (isInHead) newsDay ??= candidates.find(({ isDated, status }) => isDated && status === 'reported')?.day;
      found.push(...candidates);
    }
    // The headline reports what happened on the day of the news, so it is not shown with sentences about other days.
    newsDay ??= published.slice(0, 10);
    return found.map((candidate) => (candidate.headline !== null && candidate.day !== newsDay ? { ...candidate, headline: null } : candidate));
  }

  /** Return the sentence without a dateline or the time of a post. */
  #withoutHead(sentence: Sentence): Sentence {
    const start = startAfterOpening(this.#source.passages[sentence.passage]!, sentence);
    return start === sentence.start ? sentence : { ...sentence, start };
  }

  /** Return the sentence without the words that connect it to the one before: “However, the bridge …” → “the bridge …”. */
  #withoutConnective(sentence: Sentence): Sentence {
    const text = textOf(this.#article, sentence);
    const length = connectiveLength(text.trimStart());
    if (length === 0) return sentence;
    this.#withoutConnectiveIds.add(sentence.id);
    return { ...sentence, start: sentence.start + (text.length - text.trimStart().length) + length };
  }

  /**
   * Return the candidates of a sentence: one for each day of its events. A sentence without a date of its own is a candidate for the day of publication if it has a
   * verb in the past tense.
   *
   * @param mayBeUndated whether it may be a candidate without a date
   */
  #candidatesIn(span: Sentence, stems: string, mayBeUndated: boolean): Candidate[] {
    const events = this.#eventDays.eventsOf(span);
    const { slug, published } = this.#source;
    const startsAnew = this.#withoutConnectiveIds.has(span.id);
    if (events.length === 0) {
      if (!mayBeUndated || this.#eventDays.hasOwnDate(span) || pastVerbOf(textOf(this.#article, span)) === undefined) return [];
      const undated = { id: `${slug}/${span.id}`, day: published.slice(0, 10), time: null, trigger: null, isDated: false, status: 'reported' as const };
      return [candidateOf(this.#article, { span, stems, startsAnew, days: 1 }, undated)];
    }
    const parts = events.length > MAX_DATES ? this.#split(span, events) : null;
    return events.map(({ id, day, time, trigger, status }, index) => {
      const dated = { id: `${slug}/${id}`, day, time, trigger, isDated: true, status };
      const part = parts?.[index];
      if (part === undefined) return candidateOf(this.#article, { span, stems, startsAnew, days: events.length }, dated);
      return candidateOf(this.#article, { span: part, stems: this.#stemsOf(part), startsAnew, days: 1 }, dated);
    });
  }

  /** Split a sentence that lists many dates into one part for each date. */
  #split(span: Sentence, events: readonly DayOfEvent[]): Sentence[] {
    const text = this.#source.passages[span.passage]!;
    const starts = events.map(({ at }, index) => (index === 0 ? span.start : splitOffset(text, events[index - 1]!.at.end, at.start)));
    return starts.map((start, index) => ({ ...span, start, end: starts[index + 1] ?? span.end }));
  }

  #stemsOf({ passage, start, end }: Sentence): string {
    return stemsBetween(this.#source.passages[passage]!, start, end, this.#article.spansWithoutContent.get(passage) ?? []);
  }
}
