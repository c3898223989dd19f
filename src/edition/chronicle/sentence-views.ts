import type { Figure, Mention, PassageSpan, Sentence, Span, TimeExpression } from '../../analysis/core/index.ts';
import { startWithoutHead } from '../../collections/chronicle/index.ts';
import { FullNames, isUnknown } from './full-names.ts';
import { connectiveLength, withCapital } from './leading-connective.ts';
import { namesIn } from './names-in.ts';
import type { SentenceFeatures } from './readability.ts';
import type { SentenceDate } from './reports-event.ts';
import { shownTimes, shownWords } from './shown-words.ts';
import type { Excerpt } from '../types.ts';
import type { ChronicleSource } from './types.ts';

/** A sentence, or a part of one. */
export interface Part extends Sentence {
  /** Whether it is a main clause that is shown as a sentence. */
  isClause?: true;
}

/** A part of a sentence with what its words mention. */
export interface SentenceView {
  /** Its words, without those that connect it to the sentence before. */
  text: string;
  /** The span of its date in the text; null if another sentence or the day of publication dates it. */
  date: SentenceDate | null;
  features: SentenceFeatures;
  /** Its mentions without the sources of statements. */
  mentions: Mention[];
  /** Return its words as shown under a day. */
  shownOn: (day: string) => Excerpt;
}

/** A time of day without a day: “3 p.m.”, “8.30 a.m. ET”, “14:00”. */
const CLOCK = /^\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?(?:\s\p{Lu}{2,4}|\s\p{L}+ time)?$/iu;

/** Reads the sentences of one article, and what they mention. */
export class SentenceViews {
  readonly #passages: readonly string[];
  readonly #timesIn: ReadonlyMap<string, TimeExpression[]>;
  readonly #mentionsIn: ReadonlyMap<string, Mention[]>;
  readonly #figuresIn: ReadonlyMap<string, Figure[]>;
  /** Speakers of claims, by passage. */
  readonly #speakers: ReadonlyMap<number, PassageSpan[]>;
  readonly #fullNames: FullNames;
  /** Ids of the sentences from which a leading connective was removed. */
  readonly #withoutConnectiveIds = new Set<string>();

  constructor({ analysis, passages }: Pick<ChronicleSource, 'analysis' | 'passages'>) {
    this.#passages = passages;
    this.#timesIn = Map.groupBy(analysis.times, ({ sentence }) => sentence);
    this.#figuresIn = Map.groupBy(analysis.figures, ({ sentence }) => sentence);
    this.#mentionsIn = Map.groupBy(analysis.mentions, ({ sentence }) => sentence);
    this.#speakers = Map.groupBy(
      analysis.claims.flatMap((claim) => claim.source ?? []),
      ({ passage }) => passage,
    );
    this.#fullNames = new FullNames(analysis.mentions);
  }

  textOf({ passage, start, end }: Pick<Sentence, 'passage' | 'start' | 'end'>): string {
    return this.#passages[passage]!.slice(start, end);
  }

  /** Return the sentence without a dateline or the time of a post. */
  withoutHead(sentence: Sentence): Sentence {
    const start = startWithoutHead(this.#passages[sentence.passage]!, sentence);
    return start === sentence.start ? sentence : { ...sentence, start };
  }

  /** Return the sentence without the words that connect it to the one before. */
  withoutConnective(sentence: Sentence): Sentence {
    const text = this.textOf(sentence);
    const connective = connectiveLength(text.trimStart());
    const start = connective === 0 ? sentence.start : sentence.start + (text.length - text.trimStart().length) + connective;
    if (start === sentence.start) return sentence;
    this.#withoutConnectiveIds.add(sentence.id);
    return { ...sentence, start };
  }

  /**
   * Return a part of a sentence with what it mentions.
   *
   * @param time the time that dates it; null if none of its own does
   * @param days number of days that its events are dated to
   */
  viewOf(part: Part, time: TimeExpression | null, days: number): SentenceView {
    const raw = this.textOf(part);
    const indent = raw.search(/\S/);
    const words = raw.trim();
    const text = part.isClause ? asSentence(words) : this.#withoutConnectiveIds.has(part.id) ? withCapital(words) : words;
    const isInside = ({ start, end }: Span) => start >= part.start && end <= part.end;
    const inText = ({ start, end }: Span) => ({ start: start - part.start, end: end - part.start });
    const all = (this.#mentionsIn.get(part.id) ?? []).filter(isInside);
    const mentions = all.filter((mention) => !this.#isSource(mention));
    const times = this.#timesIn.get(part.id) ?? [];
    const dates = times.filter((each) => each.edtf !== null && isInside(each)).map(inText);
    const names = namesIn(
      text,
      all.filter(({ nominal }) => !nominal).map((mention) => ({ ...inText(mention), type: mention.type })),
      dates,
    );
    const short = this.#fullNames.shortNamesIn(all, { start: part.start + indent, end: part.end });
    const date = time && { ...inText(time), isPresent: time.direction === 'present', isClock: CLOCK.test(time.surface) };
    const features = {
      text,
      days,
      namesMore: mentions.length > 0 || all.some(({ type }) => type === 'organization'),
      namesPlace: all.some(({ type }) => type === 'place'),
      counts: (this.#figuresIn.get(part.id) ?? []).some(isInside),
      namesSomebody: all.some(({ nominal }) => !nominal),
      dates,
      own: date,
      names,
      isUnknown: isUnknown(text, names, short),
    };
    const shownOn = (day: string) => shownWords(text, day, shownTimes(times, { start: part.start + indent, end: part.end }, day), short);
    return { text, date, features, mentions, shownOn };
  }

  /** Whether a mention names the source of a statement. */
  #isSource({ passage, start, end }: Mention): boolean {
    return (this.#speakers.get(passage) ?? []).some((span) => span.start <= start && end <= span.end);
  }
}

/** Return a clause as a sentence, with a capital and a full stop. */
function asSentence(clause: string): string {
  const text = withCapital(clause);
  return /[.!?]["'”’)\]]*$/.test(text) ? text : `${text}.`;
}
