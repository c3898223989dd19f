import type { Figure, Sentence } from '../../core/types.ts';
import { phraseAtStart } from './noun-phrase.ts';

/** Text after a number that ends its clause: “spoke of 112|.”, “said 3,000|; the police …”. */
const CLAUSE_ENDS =
  /^(?:[.,;:)”"](?!\d)|$|\s+(?:on|by|in)\s+(?:\p{Lu}\p{L}+day|Monday|the (?:day|week|month|year) before)\b|\s+(?:yesterday|today|later|earlier|last|this|and|but|while)\b)/u;
/** Verb of counting or reporting, before a number that is all it reports: “the ministry later spoke of |112”, “the log showed |nine”. */
const REPORTED_BEFORE =
  /\b(?:sp(?:oke|eaks?|oken|eaking) of|counts?|counted|recorded|records|show(?:s|ed|n)|gave|gives|given|listed|lists|says?|said|claim(?:s|ed)|reckon(?:s|ed)? (?:on|it was)|(?:put|puts) it (?:at|nearer|closer to)) (?:only |just |a total of |nearer |closer to )?$/i;
/** A figure that is or was another number: “it was in fact |39”, “the true figure is nearer |18,000”, “the count of workers who have left is now |44”. */
const IS_BEFORE =
  /\b(?:it|(?:the|its|their|['’]s) (?:(?:true|real|actual|correct|final|official|own|latest|first|total) )?(?:count|number|figure|total|tally|toll)(?: of [^.;:,]{3,60}?)?|\p{Lu}\p{L}+['’]s) (?:is|was|are|were)(?: (?:in fact|now|still|really|actually|only|just|already|then|nearer|closer to))* $/u;
/** Verb that takes the place of the whole clause before it: “… and 214| did”, “in fact 17| had”. */
const PRO_VERB_AFTER = /^ (?:did|do|does|had|has|have|were|are|was|will|would)(?: not|n['’]t)?(?=[.,;:)]|$| so\b)/i;
/** Conjunction before such a number: “… and only |214”. */
const CONJUNCTION_BEFORE = /\b(?:and|but|though|while),? (?:only |just |about |some )?$/;
/** A plural at the start of a sentence, its subject: “Parents| had until noon to object and …”. */
const SUBJECT =
  /^["“]?(?:(?:The|All|Some|Most|Many|Its|His|Her|Their|Our)\s+)?(?:\p{Ll}+\s+)?(\p{L}+s)\s+(?:had|have|were|are|could|can|will|would|may|might|must|should|was|got)\b/u;
/** Words before what is left of a count: “the remaining |three”, “the other |two”. */
const REST_BEFORE = /\bthe (?:remaining|other) $/i;
/** Comparison after a number: “six| fewer than at the start”. */
const DIFFERENCE_AFTER = /^ (?:(?:more|fewer) than|short of|shy of|ahead of|below|above)\b/i;
/** A part and its whole, both without a noun: “1,118| of 1,860 turned it down”. */
const OF_NUMBER_AFTER = /^ (?:out )?of (?:about |some |the )?\d/;
const NUMBER_OF_BEFORE = /\d (?:(?:\p{Ll}+ )?out )?of (?:about |some |the )?$/u;
/** Text between a figure and a number whose verb is left out: “the union says 372 are on strike|, the company |310”. */
const GAP =
  /^(?:[^,;:.]*[,;] (?:and |while |but )?(?:the |its )?\p{L}+(?:['’]s)?(?: \p{L}+){0,2}(?:['’]s)?(?: (?:at|says|said))? |(?: \p{Ll}+){0,3} and (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:['’]s)? )$/u;
/** Verbs and auxiliaries, which a subject before such a number does not contain. */
const VERB = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|do|does|got|made|of|in|on|at|by|for|with|from|to)\b/i;
/** Smallest number that, given again without a noun, means the same as the first time. Smaller ones recur by chance. */
const MIN_REPEATED = 13;

/** The counts of an article so far, to which a later number without a noun may refer. */
export class EarlierCounts {
  /** The last figure with a noun, other than a zero. */
  last: Figure | undefined;
  /** The first figure of each value with a noun and without a unit. */
  readonly #first = new Map<number, Figure>();

  /** Add a figure. The figures must be added in the order of the text. */
  add(figure: Figure): void {
    const { value, counts, unit } = figure;
    if (counts === null || value === 0) return;
    this.last = figure;
    if (typeof value === 'number' && unit === null && value >= MIN_REPEATED && !this.#first.has(value)) this.#first.set(value, figure);
  }

  /** Return the first figure with the same value, if the value is too large to recur by chance. */
  sameAs(value: Figure['value']): Figure | undefined {
    return typeof value === 'number' ? this.#first.get(value) : undefined;
  }
}

/** Number of characters on either side of a number that are searched. */
const WINDOW = 120;
/** Longest rest of the sentence before, in characters. */
const MAX_SENTENCE = 400;

/** A count without unit and noun, in its sentence. */
interface BareCount {
  value: Figure['value'];
  /** Start offset, including the qualifier. */
  from: number;
  /** Start and end offset of the number. */
  start: number;
  end: number;
}

/**
 * Return the earlier figure that a number without a noun continues: “Some 1,500 came. The council said [3,000]”, “41 trucks were stopped; the log showed [nine]”. Null if there
 * is none.
 *
 * @param counts the counts before it
 */
export function earlierCount(text: string, count: BareCount, sentence: Sentence, counts: EarlierCounts): { figure: Figure; keepsState: boolean } | null {
  const before = text.slice(Math.max(sentence.start, count.from - WINDOW), count.from);
  // “Nearer” is between a verb and its number, and “closer to” is a qualifier.
  const beforeNumber = text.slice(Math.max(sentence.start, count.start - WINDOW), count.start);
  const after = text.slice(count.end, Math.min(sentence.end, count.end + WINDOW));
  const last = counts.last?.passage === sentence.passage ? counts.last : undefined;
  const previous = last?.sentence === sentence.id || isRightBefore(last, text, sentence) ? last : undefined;
  if (previous && (REPORTED_BEFORE.test(before) || IS_BEFORE.test(before) || IS_BEFORE.test(beforeNumber)) && CLAUSE_ENDS.test(after) && previous.unit === null)
    return { figure: previous, keepsState: true };
  if (previous && (REST_BEFORE.test(before) || PRO_VERB_AFTER.test(after) || DIFFERENCE_AFTER.test(after) || OF_NUMBER_AFTER.test(after)))
    return { figure: previous, keepsState: false };
  if (previous?.sentence === sentence.id) {
    // A gap is short; the limit keeps long sentences fast.
    const between = text.slice(previous.end, Math.min(count.from, previous.end + WINDOW + 1));
    const subject = between
      .slice(between.search(/(?:[,;]| and (?:the )?\p{Lu})[^,;]*$/u))
      .replace(/^(?:[,;] (?:and |while |but )?| and )(?:the |its )?|(?:['’]s)?(?: (?:at|says|said))? $/g, '');
    const isGap = between.length <= WINDOW && GAP.test(between) && !VERB.test(subject) && phraseAtStart(subject) === subject && !/ \p{Ll}+s$/u.test(subject);
    if (NUMBER_OF_BEFORE.test(before) || (isGap && CLAUSE_ENDS.test(after))) return { figure: previous, keepsState: false };
  }
  const repeated = counts.sameAs(count.value);
  return repeated ? { figure: repeated, keepsState: false } : null;
}

/** Return the noun for those who do what the clause before says: “Parents had until noon to object and [214] did”; null if no plural is the subject. */
export function subjectOfProVerb(text: string, { from, end }: Pick<BareCount, 'from' | 'end'>, sentence: Sentence): string | null {
  if (!PRO_VERB_AFTER.test(text.slice(end, sentence.end)) || !CONJUNCTION_BEFORE.test(text.slice(Math.max(sentence.start, from - WINDOW), from))) return null;
  return SUBJECT.exec(text.slice(sentence.start, from))?.[1] ?? null;
}

/** Return whether a figure is in the sentence right before another one. */
function isRightBefore(figure: Figure | undefined, text: string, { start }: Sentence): boolean {
  return (
    figure !== undefined &&
    figure.end <= start &&
    start - figure.end <= MAX_SENTENCE &&
    !/[.!?]["”’)]?\s+\p{Lu}[^]*[.!?]["”’)]?\s+\p{Lu}/u.test(text.slice(figure.end, start + 1))
  );
}

/** Return the count that “none” or “neither” without a noun refers to, in its sentence or the one before: “Two hikers were found. [Neither] had a map.” Null if there is none. */
export function countBefore(text: string, { span }: { span: { start: number; end: number } }, sentence: Sentence, counts: EarlierCounts): Figure | null {
  const { last } = counts;
  if (last === undefined || last.passage !== sentence.passage || last.unit !== null || (last.sentence !== sentence.id && !isRightBefore(last, text, sentence)))
    return null;
  const isOfTwo = /^neither$/i.test(text.slice(span.start, span.end));
  return !isOfTwo || last.value === 2 ? last : null;
}
