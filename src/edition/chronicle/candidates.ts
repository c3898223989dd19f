import { type Figure, type Mention, type PassageSpan, type Sentence, type Span, type TimeExpression } from '../../analysis/core/index.ts';
import { spansWithoutContent, stemsBetween } from '../../collections/articles/index.ts';
import { POST_OPENING, SPEAKER_TURN } from '../../analysis/english/furniture/index.ts';
import { startWithoutHead, whyLeftOut } from '../../collections/chronicle/index.ts';
import { actsIn, type NamedSpan } from './acts.ts';
import { LEAD_SENTENCES, MAX_DATES, POSTS_OF_LIVE_BLOG, TURNS_OF_TRANSCRIPT } from './constants.ts';
import { cuesOf } from './cues-of.ts';
import { splitOffset } from './split-between-dates.ts';
import { type DayOfEvent, EventDays } from './event-days.ts';
import { readabilityOf } from './readability.ts';
import { FullNames, isUnknown } from './full-names.ts';
import { headlineReports } from './headline.ts';
import { connectiveLength, withCapital } from './leading-connective.ts';
import { namesIn } from './names-in.ts';
import { neededContext } from './stands-alone.ts';
import { shownTimes, shownWords } from './shown-words.ts';
import { reportsEvent } from './reports-event.ts';
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

/** A time of day without a day: “3 p.m.”, “8.30 a.m. ET”, “14:00”. */
const CLOCK = /^\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?(?:\s\p{Lu}{2,4}|\s\p{L}+ time)?$/iu;

/** Finds the candidates of one article. */
class ArticleReader {
  readonly #source: ChronicleSource;
  readonly #keyOf: (key: string) => string;
  /** Whole sentences, by id. */
  readonly #sentences: Map<string, Sentence>;
  readonly #times: Map<string, TimeExpression>;
  readonly #timesIn: Map<string, TimeExpression[]>;
  readonly #eventDays: EventDays;
  readonly #mentionsIn: Map<string, Mention[]>;
  readonly #figuresIn: Map<string, Figure[]>;
  /** Speakers of claims, by passage. */
  readonly #speakers: Map<number, PassageSpan[]>;
  /** Spans whose words do not count as content, by passage. */
  readonly #ignored: Map<number, Span[]>;
  readonly #fullNames: FullNames;
  readonly #isLive: boolean;
  /** Ids of the sentences from which a leading connective was removed. */
  readonly #withoutConnectiveIds = new Set<string>();

  constructor(source: ChronicleSource, keyOf: (key: string) => string) {
    const { analysis, passages } = source;
    this.#source = source;
    this.#keyOf = keyOf;
    this.#sentences = new Map(analysis.sentences.map((sentence) => [sentence.id, sentence]));
    this.#times = new Map(analysis.times.map((time) => [time.id, time]));
    this.#timesIn = Map.groupBy(analysis.times, ({ sentence }) => sentence);
    this.#figuresIn = Map.groupBy(analysis.figures, ({ sentence }) => sentence);
    this.#mentionsIn = Map.groupBy(analysis.mentions, ({ sentence }) => sentence);
    this.#eventDays = new EventDays(source, { times: this.#times, timesIn: this.#timesIn, mentionsIn: this.#mentionsIn });
    this.#speakers = Map.groupBy(
      analysis.claims.flatMap((claim) => claim.source ?? []),
      ({ passage }) => passage,
    );
    this.#ignored = spansWithoutContent(analysis);
    this.#fullNames = new FullNames(analysis.mentions);
    this.#isLive =
      passages.filter((passage) => POST_OPENING.test(passage)).length >= POSTS_OF_LIVE_BLOG ||
      passages.filter((passage) => SPEAKER_TURN.test(passage)).length >= TURNS_OF_TRANSCRIPT;
  }

  read(): Candidate[] {
    const { analysis, kinds, stems } = this.#source;
    const found: Candidate[] = [];
    let candidateSentences = 0;
    let newsDay: string | undefined;
    for (const [index, sentence] of analysis.sentences.entries()) {
      const kind = kinds[sentence.passage];
      if (kind === 'heading' || kind === 'caption' || kind === 'cell') continue;
      const span = this.#withoutHead(sentence);
      // Most sentences give no date: they need not be tested further once the head of the article is read.
      if (candidateSentences >= LEAD_SENTENCES && span.start === sentence.start && !this.#eventDays.hasEvent(sentence.id)) continue;
      if (whyLeftOut(this.#textOf(span)) !== null) continue;
      candidateSentences++;
      const isFirst = candidateSentences <= LEAD_SENTENCES || span.start > sentence.start;
      const own = this.#read(this.#withoutConnective(span), stems[index] ?? '', isFirst);
      if (candidateSentences <= LEAD_SENTENCES) newsDay ??= own.find(({ isDated, status }) => isDated && status === 'reported')?.day;
      found.push(...own);
    }
    // The headline reports what happened on the day of the news, so it is not shown with sentences about other days.
    newsDay ??= this.#source.published.slice(0, 10);
    return found.map((candidate) => (candidate.headline !== null && candidate.day !== newsDay ? { ...candidate, headline: null } : candidate));
  }

  /** Return the sentence without a dateline or the time of a post. */
  #withoutHead(sentence: Sentence): Sentence {
    const start = startWithoutHead(this.#source.passages[sentence.passage]!, sentence);
    return start === sentence.start ? sentence : { ...sentence, start };
  }

  /** Return the sentence without the words that connect it to the one before. */
  #withoutConnective(sentence: Sentence): Sentence {
    const text = this.#textOf(sentence);
    const connective = connectiveLength(text.trimStart());
    const start = connective === 0 ? sentence.start : sentence.start + (text.length - text.trimStart().length) + connective;
    if (start === sentence.start) return sentence;
    this.#withoutConnectiveIds.add(sentence.id);
    return { ...sentence, start };
  }

  /** Return the headline if it reports the same as a sentence, given by its stems; else null. */
  #headlineFor(stems: string): string | null {
    const { headline } = this.#source;
    return headline !== undefined && headlineReports(headline, stems) ? headline : null;
  }

  /** Whether a mention names the source of a statement. */
  #isSource({ passage, start, end }: Mention): boolean {
    return (this.#speakers.get(passage) ?? []).some((span) => span.start <= start && end <= span.end);
  }

  #textOf({ passage, start, end }: Pick<Sentence, 'passage' | 'start' | 'end'>): string {
    return this.#source.passages[passage]!.slice(start, end);
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
      if (!isFirst || this.#eventDays.hasOwnDate(span) || !this.#isPast(span)) return [];
      const undated = { id: `${slug}/${span.id}`, day: published.slice(0, 10), time: null, trigger: null, isDated: false, status: 'reported' as const };
      return [this.#candidate(span, stems, undated, 1)];
    }
    const parts = events.length > MAX_DATES ? this.#split(span, events) : null;
    return events.map(({ id, day, time, trigger, status }, index) => {
      const dated = { id: `${slug}/${id}`, day, time, trigger, isDated: true, status };
      const part = parts?.[index];
      return part ? this.#candidate(part, this.#stemsOf(part), dated, 1) : this.#candidate(span, stems, dated, events.length);
    });
  }

  /** Split a sentence that lists many dates into one part for each date. */
  #split(span: Sentence, events: readonly DayOfEvent[]): Sentence[] {
    const text = this.#source.passages[span.passage]!;
    const starts = events.map(({ at }, index) => (index === 0 ? span.start : splitOffset(text, events[index - 1]!.at.end, at.start)));
    return starts.map((start, index) => ({ ...span, start, end: starts[index + 1] ?? span.end }));
  }

  #stemsOf({ passage, start, end }: Sentence): string {
    return stemsBetween(this.#source.passages[passage]!, start, end, this.#ignored.get(passage) ?? []);
  }

  /** Whether a sentence has a verb in the past tense that is neither negated nor a mere possibility. */
  #isPast(span: Sentence): boolean {
    return cuesOf(this.#textOf(span)).some(({ tense, negated, possible }) => tense === 'past' && !negated && !possible);
  }

  /** Return the acts that a sentence reports, found by the word that its date dates or, without a date, by its first verb in the past tense. */
  #actsOf(span: Sentence, { trigger, isDated }: Pick<Candidate, 'trigger' | 'isDated'>, named: readonly NamedSpan[]): string[] {
    const text = this.#textOf(span);
    if (trigger !== null) return actsIn(text, trigger.start - span.start, named);
    if (isDated) return [];
    const past = cuesOf(text).find(({ tense, negated, possible }) => tense === 'past' && !negated && !possible);
    return past === undefined ? [] : actsIn(text, past.at + (AUXILIARIES.exec(text.slice(past.at))?.[0].length ?? 0), named);
  }

  /** Return the candidate for a sentence, or for a part of one, that is dated to a day. */
  #candidate(span: Sentence, stems: string, dated: Pick<Candidate, 'id' | 'day' | 'time' | 'trigger' | 'isDated' | 'status'>, days: number): Candidate {
    const { slug, published } = this.#source;
    const words = this.#textOf(span).trim();
    const indent = this.#textOf(span).search(/\S/);
    const text = this.#withoutConnectiveIds.has(span.id) ? withCapital(words) : words;
    const isInside = ({ start, end }: Span) => start >= span.start && end <= span.end;
    const inText = ({ start, end }: Span) => ({ start: start - span.start, end: end - span.start });
    const all = (this.#mentionsIn.get(span.id) ?? []).filter(isInside);
    const mentions = all.filter((mention) => !this.#isSource(mention));
    const keysOf = (some: readonly Mention[]) => [...new Set(some.map(({ entity }) => this.#keyOf(entity)))].sort();
    const time = dated.time === null ? null : this.#times.get(dated.time)!;
    const date = time && { ...inText(time), isPresent: time.direction === 'present', isClock: CLOCK.test(time.surface) };
    const dates = (this.#timesIn.get(span.id) ?? []).filter(({ edtf }) => edtf !== null).filter(isInside);
    const isWhole = this.#sentences.get(span.id)!.start === span.start;
    const isEventReport = !(isWhole && SENTENCE_REST.test(words)) && reportsEvent(text, cuesOf(text), date, dated.status);
    const namesMore = mentions.length > 0 || all.some(({ type }) => type === 'organization');
    const counts = (this.#figuresIn.get(span.id) ?? []).some(isInside);
    const namesPlace = all.some(({ type }) => type === 'place');
    const inDates = dates.map(inText);
    const names = namesIn(
      text,
      all.filter(({ nominal }) => !nominal).map((mention) => ({ ...inText(mention), type: mention.type })),
      inDates,
    );
    const short = this.#fullNames.shortNamesIn(all, { start: span.start + indent, end: span.end });
    const features = {
      text,
      days,
      namesMore,
      namesPlace,
      counts,
      namesSomebody: all.some(({ nominal }) => !nominal),
      dates: inDates,
      own: date,
      names,
      isUnknown: isUnknown(text, names, short),
    };
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
        mentions.map((mention) => ({ ...inText(mention), key: this.#keyOf(mention.entity), type: mention.type })),
      ),
      verb: dated.trigger && stemsBetween(this.#source.passages[span.passage]!, dated.trigger.start, dated.trigger.end, []),
      isLive: this.#isLive,
      stems,
      entities: keysOf(mentions),
      whoAndWhere: keysOf(mentions.filter(({ type }) => type !== 'organization')),
      shown: shownWords(text, dated.day, shownTimes(this.#timesIn.get(span.id) ?? [], { start: span.start + indent, end: span.end }, dated.day), short),
      readability: readabilityOf(features, date),
      headline: context === 'headline' || context === 'headline-instead' ? this.#headlineFor(stems) : null,
      isByWriter: context === 'headline-instead',
      standsAlone: context === 'nothing',
      isOfOneDay: days === 1,
      reportsEvent: isEventReport,
    };
  }
}
