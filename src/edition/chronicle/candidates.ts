import type { Mention, Sentence, Span, TimeExpression } from '../../analysis/core/index.ts';
import { POST_OPENING, SPEAKER_TURN } from '../../analysis/english/furniture/index.ts';
import { spansWithoutContent, stemsBetween } from '../../collections/articles/index.ts';
import { whyLeftOut } from '../../collections/chronicle/index.ts';
import type { Excerpt } from '../types.ts';
import { actsIn, type NamedSpan } from './acts.ts';
import { LEAD_SENTENCES, MAX_DATES, POSTS_OF_LIVE_BLOG, TURNS_OF_TRANSCRIPT } from './constants.ts';
import { cuesOf } from './cues-of.ts';
import { type DayOfEvent, EventDays } from './event-days.ts';
import { headlineReports, MIN_SHARED_BY_FIRST } from './headline.ts';
import { newsDayOf, reportsNews } from './news-lead.ts';
import { readabilityOf, type SentenceFeatures } from './readability.ts';
import { reportsEvent } from './reports-event.ts';
import { invitesReaders, isRoutine } from './routine.ts';
import { isExplainedBy } from './sentence-before.ts';
import { type Part, SentenceViews } from './sentence-views.ts';
import { clauseBoundary, splitOffset } from './split-between-dates.ts';
import { neededContext } from './stands-alone.ts';
import type { Candidate, ChronicleSource } from './types.ts';

/**
 * Return the sentences of an article that may report a happening: sentences dated to the day and, taking the day of publication as their date, undated
 * sentences in the past tense at the head of the article. Furniture, questions, denials and mere possibilities are left out.
 *
 * @param keyOf maps an entity key in the analysis to the key in the edition
 */
export function candidatesOf(source: ChronicleSource, keyOf: (key: string) => string): Candidate[] {
  return new ArticleReader(source, keyOf).read();
}

/** Beginning of the rest of a sentence that was wrongly split at a full stop: “is hosting a call”; not “openFDA is”, “al-Qaida says”, “bin Laden was”. */
const SENTENCE_REST = /^\p{Ll}+\s\p{Ll}/u;

/** Auxiliaries and adverbs before a verb: “has been (arrested)”, “was then (freed)”. */
const AUXILIARIES = /^(?:(?:has|have|had|was|were|been|being|also|then|since|later|now)\s+)+/i;

/** Finds the candidates of one article. */
class ArticleReader {
  readonly #source: ChronicleSource;
  readonly #keyOf: (key: string) => string;
  /** Whole sentences, by id. */
  readonly #sentences: Map<string, Sentence>;
  /** The sentence before each one in the same passage, by id. */
  readonly #before: Map<string, Sentence>;
  readonly #times: Map<string, TimeExpression>;
  readonly #views: SentenceViews;
  readonly #eventDays: EventDays;
  /** Spans whose words do not count as content, by passage. */
  readonly #ignored: Map<number, Span[]>;
  readonly #isLive: boolean;
  /** Whether the article invites its readers to what it announces. */
  readonly #invites: boolean;

  constructor(source: ChronicleSource, keyOf: (key: string) => string) {
    const { analysis, passages } = source;
    this.#source = source;
    this.#keyOf = keyOf;
    this.#sentences = new Map(analysis.sentences.map((sentence) => [sentence.id, sentence]));
    this.#before = new Map(
      analysis.sentences.slice(1).flatMap((sentence, index) => {
        const before = analysis.sentences[index]!;
        return before.passage === sentence.passage ? [[sentence.id, before]] : [];
      }),
    );
    this.#times = new Map(analysis.times.map((time) => [time.id, time]));
    this.#views = new SentenceViews(source);
    this.#eventDays = new EventDays(source, {
      times: this.#times,
      timesIn: Map.groupBy(analysis.times, ({ sentence }) => sentence),
      mentionsIn: Map.groupBy(analysis.mentions, ({ sentence }) => sentence),
    });
    this.#ignored = spansWithoutContent(analysis);
    this.#invites = invitesReaders(passages);
    this.#isLive =
      passages.filter((passage) => POST_OPENING.test(passage)).length >= POSTS_OF_LIVE_BLOG ||
      passages.filter((passage) => SPEAKER_TURN.test(passage)).length >= TURNS_OF_TRANSCRIPT;
  }

  read(): Candidate[] {
    const { analysis, kinds, stems } = this.#source;
    const found: Candidate[] = [];
    let candidateSentences = 0;
    const leads: Candidate[] = [];
    for (const [index, sentence] of analysis.sentences.entries()) {
      const kind = kinds[sentence.passage];
      if (kind === 'heading' || kind === 'caption' || kind === 'cell') continue;
      const span = this.#views.withoutHead(sentence);
      // Most sentences give no date: they need not be tested further once the head of the article is read.
      if (candidateSentences >= LEAD_SENTENCES && span.start === sentence.start && !this.#eventDays.hasEvent(sentence.id)) continue;
      if (whyLeftOut(this.#views.textOf(span)) !== null) continue;
      candidateSentences++;
      const isFirst = candidateSentences <= LEAD_SENTENCES || span.start > sentence.start;
      const own = this.#read(this.#views.withoutConnective(span), stems[index] ?? '', isFirst);
      if (candidateSentences <= LEAD_SENTENCES) leads.push(...own);
      found.push(...own);
    }
    const dated = leads.find(({ isDated, status }) => isDated && status === 'reported')?.day;
    // The headline reports what happened on the day of the news, so it is not shown with sentences about other days.
    const newsDay = dated ?? this.#source.published.slice(0, 10);
    const news = this.#news(leads, dated);
    return found.map((candidate) => {
      if (candidate.id === news?.id) return news;
      return candidate.headline !== null && candidate.day !== newsDay ? { ...candidate, headline: null } : candidate;
    });
  }

  /** Return the sentence at the head of the article that reports its news without a date, dated to the day of the news; null if there is none. */
  #news(leads: readonly Candidate[], dated: string | undefined): Candidate | null {
    const lead = leads.find(({ isDated, standsAlone, reportsEvent: isReport, text }) => standsAlone && isReport && (isDated || reportsNews(text)));
    if (lead === undefined || lead.isDated || this.#isLive) return null;
    const { start } = this.#source.analysis.sentences[0]!;
    const hasDateline = this.#views.withoutHead(this.#source.analysis.sentences[0]!).start > start;
    const day = newsDayOf(this.#source, dated, hasDateline, lead);
    return day === null ? null : { ...lead, day, isNews: true };
  }

  /** Return the headline if it reports the same as a sentence, given by its stems; else null. */
  #headlineFor({ id }: Part, stems: string): string | null {
    const { headline, analysis } = this.#source;
    const least = id === analysis.sentences[0]!.id ? MIN_SHARED_BY_FIRST : undefined;
    return headline !== undefined && headlineReports(headline, stems, least) ? headline : null;
  }

  /** Return the sentence before a part as shown under a day, if both together can be read alone; else null. */
  #explanationOf({ id, start }: Part, features: SentenceFeatures, day: string): Excerpt | null {
    const before = this.#before.get(id);
    // An event of the same day in the sentence before is an entry of its own.
    if (before !== undefined && this.#eventDays.in(before).some((event) => event.day === day)) return null;
    // Only what begins the sentence follows on the one before.
    if (before === undefined || start > this.#views.withoutConnective(this.#sentences.get(id)!).start) return null;
    const span = this.#views.withoutConnective(this.#views.withoutHead(before));
    const why = whyLeftOut(this.#views.textOf(span));
    if (why !== null && why.why !== 'short') return null;
    const view = this.#views.viewOf(span, null, 1);
    return isExplainedBy(view.features, features) ? view.shownOn(day) : null;
  }

  /** Return the whole sentence around a span, and the offset of the span in it. */
  #wholeOf({ id, passage, start, end }: Sentence): Pick<Candidate, 'whole' | 'offset'> {
    const text = this.#source.passages[passage]!;
    const { start: from, end: to } = this.#sentences.get(id)!;
    return { whole: text.slice(from, to), offset: start - from + (text.slice(start, end).length - text.slice(start, end).trimStart().length) };
  }

  /** Return the candidates of a sentence: one for each day of its events; without events, one for a past event dated by publication. */
  #read(span: Sentence, stems: string, isFirst: boolean): Candidate[] {
    const events = this.#eventDays.in(span);
    const { slug, published } = this.#source;
    if (events.length === 0) {
      if (!isFirst || this.#eventDays.hasOwnDate(span) || !isPast(this.#views.textOf(span))) return [];
      const undated = { id: `${slug}/${span.id}`, day: published.slice(0, 10), time: null, trigger: null, isDated: false, status: 'reported' as const };
      return [this.#candidate(span, stems, undated, 1)];
    }
    const parts: Part[] | null = events.length > MAX_DATES ? this.#split(span, events) : this.#clausesOf(span, events);
    return events.map(({ id, day, time, trigger, status }, index) => {
      const dated = { id: `${slug}/${id}`, day, time, trigger, isDated: true, status };
      const part = parts?.[index];
      if (part === undefined) return this.#candidate(span, stems, dated, events.length);
      return this.#candidate(part, this.#stemsOf(part), dated, parts!.filter((each) => each === part).length);
    });
  }

  /** Split a sentence that lists many dates into one part for each date. */
  #split(span: Sentence, events: readonly DayOfEvent[]): Sentence[] {
    const text = this.#source.passages[span.passage]!;
    const starts = events.map(({ at }, index) => (index === 0 ? span.start : splitOffset(text, events[index - 1]!.at.end, at.start)));
    return starts.map((start, index) => ({ ...span, start, end: starts[index + 1] ?? span.end }));
  }

  /** Return the part of a sentence for each of its dates if they are in several main clauses (see `clauseBoundary`); null if they are in one. */
  #clausesOf(span: Sentence, events: readonly DayOfEvent[]): Part[] | null {
    const text = this.#views.textOf(span);
    const parts: Part[] = [{ ...span, isClause: true }];
    const own = events.map(({ at }, index) => {
      const boundary = index === 0 ? null : clauseBoundary(text, events[index - 1]!.at.end - span.start, at.start - span.start);
      if (boundary === null) return parts.at(-1)!;
      parts.at(-1)!.end = span.start + boundary.start;
      parts.push({ ...span, start: span.start + boundary.end, isClause: true });
      return parts.at(-1)!;
    });
    const isOutside = ({ trigger }: DayOfEvent, { start, end }: Part) => trigger !== null && (trigger.start < start || trigger.end > end);
    return parts.length === 1 || events.some((event, index) => isOutside(event, own[index]!)) ? null : own;
  }

  #stemsOf({ passage, start, end }: Sentence): string {
    return stemsBetween(this.#source.passages[passage]!, start, end, this.#ignored.get(passage) ?? []);
  }

  /** Return the acts that a sentence reports, found by the word that its date dates or, without a date, by its first verb in the past tense. */
  #actsOf(span: Sentence, { trigger, isDated }: Pick<Candidate, 'trigger' | 'isDated'>, named: readonly NamedSpan[]): string[] {
    const text = this.#views.textOf(span);
    if (trigger !== null) return actsIn(text, trigger.start - span.start, named);
    if (isDated) return [];
    const past = pastVerbs(text)[0];
    return past === undefined ? [] : actsIn(text, past.at + (AUXILIARIES.exec(text.slice(past.at))?.[0].length ?? 0), named);
  }

  /** Return the candidate for a sentence, or for a part of one, that is dated to a day. */
  #candidate(span: Part, stems: string, dated: Pick<Candidate, 'id' | 'day' | 'time' | 'trigger' | 'isDated' | 'status'>, days: number): Candidate {
    const { slug, published, passages } = this.#source;
    const time = dated.time === null ? null : this.#times.get(dated.time)!;
    const { text, date, features, mentions, shownOn } = this.#views.viewOf(span, time, days);
    const keysOf = (some: readonly Mention[]) => [...new Set(some.map(({ entity }) => this.#keyOf(entity)))].sort();
    const isRest = this.#sentences.get(span.id)!.start === span.start && SENTENCE_REST.test(this.#views.textOf(span).trim());
    const isInvitation = dated.status === 'planned' && this.#invites;
    const isEventReport = !isRest && !isInvitation && reportsEvent(text, cuesOf(text), date, dated.status) && !isRoutine(text);
    // A later date of a sentence is often that of an addition.
    const isFirstDate = date !== null && (days === 1 || features.dates.every(({ end }) => end > date.start));
    const context = isEventReport ? neededContext(features) : 'sentences';
    return {
      ...dated,
      slug,
      published,
      reportedOn: published.slice(0, 10),
      sentence: span.id,
      passage: span.passage,
      start: span.start,
      end: span.end,
      text,
      ...this.#wholeOf(span),
      acts: this.#actsOf(
        span,
        dated,
        mentions.map(({ start, end, entity, type }) => ({ start: start - span.start, end: end - span.start, key: this.#keyOf(entity), type })),
      ),
      verb: dated.trigger && stemsBetween(passages[span.passage]!, dated.trigger.start, dated.trigger.end, []),
      isLive: this.#isLive,
      stems,
      entities: keysOf(mentions),
      whoAndWhere: keysOf(mentions.filter(({ type }) => type !== 'organization')),
      shown: shownOn(dated.day),
      readability: readabilityOf(features, date),
      headline: context === 'headline' || context === 'headline-instead' ? this.#headlineFor(span, stems) : null,
      before:
        isEventReport && dated.isDated && isFirstDate && context !== 'nothing' && context !== 'headline-instead'
          ? this.#explanationOf(span, features, dated.day)
          : null,
      isNews: false,
      isByWriter: context === 'headline-instead',
      standsAlone: context === 'nothing',
      isOfOneDay: days === 1,
      reportsEvent: isEventReport,
    };
  }
}

/** Return the verbs of a sentence in the past tense that are neither negated nor a mere possibility. */
function pastVerbs(text: string): ReturnType<typeof cuesOf> {
  return cuesOf(text).filter(({ tense, negated, possible }) => tense === 'past' && !negated && !possible);
}

function isPast(text: string): boolean {
  return pastVerbs(text).length > 0;
}
