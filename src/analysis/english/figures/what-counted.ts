import type { Figure, FigureState, Sentence } from '../../core/types.ts';
import { continuesCount, countedBefore, countedIn } from './counted-elsewhere.ts';
import type { CountedElsewhere } from './counted-elsewhere.ts';
import { countBefore, earlierCount, type EarlierCounts, subjectOfProVerb } from './earlier-count.ts';
import { happenedToCounted, peopleCounted } from './people-counted.ts';
import { isShareOfVotes, nameOfScale } from './votes-and-scales.ts';
import { isOfPeople, nounOfState, partNamed, readState, stateNamed, stateOfWhole } from './states.ts';
import { continuesLast, isPartOfWhole, ofPrevious, PART_AFTER, wholeBeforeComma } from './of-previous.ts';
import { isLeftOut } from './left-out.ts';
import { isSubject } from './bare-subject.ts';
import { isVerblessPart } from './verbless-part.ts';
import { parallelTo } from './parallel.ts';
import { looksPlural, singular } from './plural.ts';
import { STATE_NOUNS, STATE_WORDS } from './resources/nouns.ts';
import { HURT_BADLY } from './resources/scopes.ts';
import type { CellContext } from './tables.ts';
import type { CountedNoun, FigureCandidate } from './types.ts';

/** What a figure counts, and the state of the counted people. */
export interface WhatCounted {
  noun: string | null;
  modifiers: string[];
  state: FigureState | null;
  /** Where it is named: beside the figure, in “the number of …” before it, in the column heading, or with an earlier figure. */
  from: 'beside' | 'before' | 'heading' | 'earlier';
  /** Whether it is a part of what the figure before it counts. */
  isPart?: boolean;
}

/** Words before a number that is compared with another: “350 firms, up from [280]”. */
const COMPARED =
  /\b(?:from(?: an? (?:peak|high|low|record) of)?|to|than|against|versus|plus|including|not|with|join(?:s|ed|ing)?|replac(?:es?|ed|ing)|outnumber(?:s|ed|ing)?)\s+(?:the\s+)?$/i;

/** Words before the earlier number of the same count, which is in the same state: “nine are dead, down from | ten”. */
const CHANGED_FROM = /\b(?:up|down) from (?:the )?$|\d (?:up |down )?from $/i;

/** Words before a share that is compared with the one before it: “51% of the time, up from | 43%”. */
const COMPARED_SHARE = /\b(?:(?:up|down) from|from|against|versus|compared (?:with|to))\s+(?:about |only |just |over |under |nearly |more than |less than )?$/i;

/** What a number counts, right after it: “bringing to five| the number of such errors”. */
const NUMBER_OF_AFTER = /^ the (?:total )?number of (?!which|whom)([^.;:,]{3,50})/i;

/** Words before a share that says the number before it in another way: “140 workers, or | one in three”. */
const ALTERNATIVE_BEFORE = /, or (?:about |some |nearly |almost |just over )?$/i;

/** Plural before a part of it: “flights, including all | 18 to Lisbon”. */
const GROUP_BEFORE = /(\p{Ll}+), (?:(?:including|among them)(?: (?:all|about|some|at least))?|perhaps|possibly|probably|maybe) $/u;
/** Words before a number that counts the same as the previous figure: “all | 28 hit their targets”, “the government says | four”. */
const SAME_BEFORE = /\b(?:all|says?|said|only|just|now (?:has|have|had|holds?|houses?|employs?|numbers?)) (?:only |just |about |at least )?$/i;

/** Number of characters before a figure that are searched for what it counts. The limit keeps long sentences fast. */
const WINDOW = 160;

/** Context in which a figure without a noun may find one. */
interface FigureContext {
  cell: CellContext | undefined;
  /** Text that introduces the table of the cell. */
  introduction: string;
  /** The last figure before it in its passage. */
  last: Figure | undefined;
  /** The counts before it in the article. */
  counts: EarlierCounts;
}

/** Return what a figure counts, according to the words beside it, “the number of …” before it, its column heading, or the figure before it. */
export function whatCounted(text: string, candidate: FigureCandidate, sentence: Sentence, context: FigureContext): WhatCounted {
  if (!isLeftOut(text, candidate, sentence)) return whatCountedByAll(text, candidate, sentence, context);
  const { counted, unit } = candidate;
  const last = previousInSentence(context, sentence) ?? context.counts.last;
  if (counted !== null || unit !== null || last?.passage !== sentence.passage) return { ...whatCountedByAll(text, candidate, sentence, context), state: null };
  return { ...sameAs(last, null), isPart: true };
}

/** The same for a number of those to whom the sentence applies. */
function whatCountedByAll(text: string, candidate: FigureCandidate, sentence: Sentence, context: FigureContext): WhatCounted {
  const { counted, span, from, unit } = candidate;
  const stateOfPart = unit === null ? stateOfWhole(text, { from, end: span.end }, sentence.start) : null;
  if (stateOfPart)
    return {
      noun: counted?.noun ?? partNamed(text, span.end) ?? stateOfPart.noun,
      state: stateOfPart.state,
      modifiers: counted?.modifiers ?? [],
      from: 'beside',
    };
  if (unit !== null) return whatMeasured(text, candidate, previousInSentence(context, sentence), sentence);
  if (counted) return { noun: counted.noun, modifiers: counted.modifiers, state: stateOfCounted(text, candidate, counted, sentence, context), from: 'beside' };
  return whatCountedWithoutNoun(text, candidate, sentence, context);
}

/** Return the previous figure, if it is in the same sentence. */
function previousInSentence({ last }: FigureContext, sentence: Sentence): Figure | undefined {
  return last?.sentence === sentence.id ? last : undefined;
}

/** Return the whole of a share, or the measured noun: “28% of officers”, “2,400 homes, [a third] of them in Leeds”, “took [38%] in Sunday’s vote”. */
function whatMeasured(text: string, { counted, span, from, unit }: FigureCandidate, previous: Figure | undefined, sentence: Sentence): WhatCounted {
  const measured: WhatCounted = { noun: counted?.noun ?? null, modifiers: counted?.modifiers ?? [], state: null, from: 'beside' };
  if (counted !== null || unit !== '%') return measured;
  const [before, after] = [text.slice(Math.max(sentence.start, from - WINDOW), from), text.slice(span.end, sentence.end)];
  if (
    previous &&
    (PART_AFTER.test(after) ||
      /\bof (?:whom|which) $/.test(before) ||
      isPartOfWhole(before, previous) ||
      (previous.unit === null && ALTERNATIVE_BEFORE.test(before)) ||
      (previous.unit === '%' && previous.counts !== null && COMPARED_SHARE.test(before)))
  )
    return sameAs(previous, null);
  const whole = isShareOfVotes(before, after.slice(0, WINDOW)) ? 'vote' : peopleCounted('', after);
  return { ...measured, noun: whole };
}

/** Return the noun of an earlier figure, with a state. */
function sameAs({ counts, modifiers }: Figure, state: FigureState | null): WhatCounted {
  // “Killed 40 and lost only three”: the three are not said to be killed.
  const isOfState = state === null && counts !== null && STATE_NOUNS.has(counts);
  return { noun: isOfState ? 'person' : counts, modifiers, state, from: 'earlier' };
}

/** Return the state of counted people with a noun: “24 wounded people”, “24 people were killed”; else null. */
function stateOfCounted(text: string, candidate: FigureCandidate, counted: CountedNoun, sentence: Sentence, context: FigureContext): FigureState | null {
  const { number, from } = candidate;
  const previous = previousInSentence(context, sentence);
  // “Nine others, [five] of them seriously”, “nine died in 2022 and [six] in 2023”, “killed 14 miners, among them [two brothers]”.
  const sharesState =
    candidate.elided === true || HURT_BADLY.test(text.slice(number.end, number.end + 40)) || (previous && isVerblessPart(text, candidate, sentence));
  return (
    stateNamed(counted.noun) ??
    stateNamed(counted.modifiers.filter((word) => STATE_WORDS.has(word)).join(' ')) ??
    readState(text, { from, to: counted.end, value: number.value, noun: counted.noun }, sentence)?.state ??
    (sharesState ? previous?.state : null) ??
    headOf(context)?.state ??
    introducedState(counted.noun, context)
  );
}

/** Return what the heading of the column counts, or null. */
function headOf({ cell }: FigureContext): CountedElsewhere | null {
  return cell && cell.head !== '' ? countedIn(cell.head) : null;
}

/** Return what a figure without unit and noun counts. */
function whatCountedWithoutNoun(text: string, candidate: FigureCandidate, sentence: Sentence, context: FigureContext): WhatCounted {
  const { number, span, from } = candidate;
  const { last } = context;
  const previous = previousInSentence(context, sentence);
  const before = text.slice(Math.max(sentence.start, from - WINDOW), from);
  const isOfPrevious = PART_AFTER.test(text.slice(span.end, span.end + 12));
  const preceding = countedBefore(text, from, sentence.start);
  if (preceding) return { ...preceding, from: 'before' };
  const ownState = readState(text, { from, to: span.end, value: number.value, noun: null }, sentence);
  if (ownState) {
    // “120 passengers, [15] of whom died”, “24 people killed and [108] injured”.
    const part = isOfPrevious ? partNamed(text, span.end) : null;
    if (part !== null) return { noun: part, modifiers: [], state: ownState.state, from: 'beside' };
    if (previous && previous.counts !== null && (isOfPrevious || isOfPeople(previous.counts) || isPartOfWhole(before, previous)))
      return sameAs(previous, ownState.state);
    // “The other three were found dead.”
    if (last && continuesLast(text, candidate, sentence, last)) return sameAs(last, ownState.state);
    return { noun: nounOfState(ownState), modifiers: [], state: ownState.state, from: 'beside' };
  }
  // “At least five were hurt, two critically”.
  if (previous?.state === 'injured' && HURT_BADLY.test(text.slice(span.end, span.end + WINDOW))) return { ...sameAs(previous, 'injured'), isPart: true };
  if (last && continuesCount(text, from, sentence.start)) return sameAs(last, last.state);
  // “19 were killed; the other [12] are in hospital”, “cancelled 212 flights and would cancel a further [140] today”.
  if (last && continuesLast(text, candidate, sentence, last)) return sameAs(last, null);
  // “17 are missing, of whom [nine] are children”.
  const isOfWhom = /\bof whom $/.test(before.slice(-9));
  const part = isOfPrevious || isOfWhom ? partNamed(text, span.end) : null;
  if (part !== null) return { noun: part, modifiers: [], state: isOfWhom ? (previous?.state ?? null) : null, from: 'beside', isPart: isOfWhom || undefined };
  // “Bringing to [five] the number of such errors”.
  const numbered = NUMBER_OF_AFTER.exec(text.slice(span.end, sentence.end))?.[1];
  const following = numbered === undefined ? null : countedIn(numbered);
  if (following) return { ...following, from: 'beside' };
  const group = GROUP_BEFORE.exec(before.slice(-40))?.[1];
  if (group !== undefined && looksPlural(group)) return { noun: singular(group), modifiers: [], state: null, from: 'beside' };
  const head = headOf(context);
  if (head) return { ...head, state: head.state ?? introducedState(head.noun, context), from: 'heading' };
  const subject = subjectOfProVerb(text, { from, end: span.end }, sentence);
  if (subject !== null) return { noun: singular(subject), modifiers: [], state: null, from: 'beside' };
  const relation = last && last.passage === sentence.passage ? ofPrevious(text, candidate, sentence, last) : null;
  // “Killed 27 miners, of [whom] three were teenagers”: the part is in the same state.
  const keepsState = relation?.isPart === true && (/\bof whom\s/.test(before.slice(-24)) || isVerblessPart(text, candidate, sentence));
  if (last && relation) return { ...sameAs(last, keepsState ? last.state : null), isPart: relation.isPart };
  // “Six were arrested on Friday and [eight] on Saturday”, “27 witnesses, [nine] for the defence”.
  const parallel = previous && previous.unit === null && previous.counts !== null ? parallelTo(text, previous.end, { start: from, end: span.end }) : null;
  if (previous && parallel) return { ...sameAs(previous, previous.state), isPart: parallel === 'part' || undefined };
  // “The jurors, [two] of whom left”: no number is before it.
  const whole = previous && previous.unit !== null && previous.end === from - ', of which '.length ? null : wholeBeforeComma(before, isOfPrevious);
  if (whole !== null) return { noun: whole, modifiers: [], state: null, from: 'before', isPart: true };
  // “Seven were buried; [two] survived”, “four services were cancelled and [six] ran late”.
  if (previous && previous.unit === null && previous.scope !== 'detail' && isSubject(before, text.slice(span.end, span.end + WINDOW)))
    return sameAs(previous, previous.state === 'injured' && /^ (?:were )?taken to hospital\b/.test(text.slice(span.end, span.end + 40)) ? 'injured' : null);
  // “Two hikers were found. [Neither] had a map.”
  const before0 = number.value === 0 ? countBefore(text, candidate, sentence, context.counts) : null;
  if (before0 !== null) return { ...sameAs(before0, null), isPart: true };
  const people = peopleCounted(before, text.slice(span.end, sentence.end));
  if (people !== null) return { noun: people, modifiers: [], state: stateNamed(happenedToCounted(before) ?? ''), from: 'beside' };
  const scale = nameOfScale(before, text.slice(span.end, span.end + WINDOW));
  if (scale !== null) return { noun: scale, modifiers: [], state: null, from: 'beside' };
  // “350 firms, up from [280]”, “21 of 28 drones, and all [28] hit their targets”.
  const isSameOrCompared = Number.isInteger(number.value) && (SAME_BEFORE.test(before) || COMPARED.test(before));
  if (previous && isSameOrCompared) return sameAs(previous, CHANGED_FROM.test(before) ? previous.state : null);
  const earlier = earlierCount(text, { value: candidate.whole ?? number.value, from, start: span.start, end: span.end }, sentence, context.counts);
  if (earlier) return sameAs(earlier.figure, earlier.keepsState ? earlier.figure.state : null);
  return { noun: null, modifiers: [], state: null, from: 'beside' };
}

/** Return the state given in the introduction of a table, for a column of people without a state; else null. */
function introducedState(noun: string, { cell, introduction }: FigureContext): FigureState | null {
  return cell && isOfPeople(noun) ? stateNamed(introduction) : null;
}
