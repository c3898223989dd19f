import type { Claim, Figure, FigureScope, Mention, Passage, Sentence, TimeExpression } from '../../core/types.ts';
import { describeFigure } from './describe.ts';
import { inMetric } from './measures.ts';
import { EarlierCounts } from './earlier-count.ts';
import { PART_AFTER } from './of-previous.ts';
import { readPassage } from './read-passage.ts';
import { isAmongLast } from './among-last.ts';
import { unitOfLast } from './unit-of-last.ts';
import { countOf } from './counts-of-measure.ts';
import { stateNamed } from './states.ts';
import { scopeOf } from './scope.ts';
import { statementsByPassage } from './source.ts';
import { createDiscourseState, type DiscourseState } from './discourse-state.ts';
import { readTables, type CellContext } from './tables.ts';
import type { FigureCandidate } from './types.ts';
import { whatCounted, type WhatCounted } from './what-counted.ts';
import { whatIsMeasured } from './measured.ts';

/** Annotations that must exist before figures are found. */
export interface EarlierAnnotations {
  sentences: readonly Sentence[];
  mentions: readonly Mention[];
  times: readonly TimeExpression[];
  claims: readonly Claim[];
}

/** Return the figures of passages, in the order of the text. Headings have none, because they only repeat the text. */
export function findFigures(passages: readonly Passage[], { sentences, mentions, times, claims }: EarlierAnnotations): Figure[] {
  const figures: Figure[] = [];
  const sentencesByPassage = Map.groupBy(sentences, ({ passage }) => passage);
  const mentionsByPassage = Map.groupBy(mentions, ({ passage }) => passage);
  const timesByPassage = Map.groupBy(times, ({ passage }) => passage);
  const counts = new EarlierCounts();
  const cells = readTables(passages);
  const discourse = createDiscourseState(passages, {
    mentions: mentionsByPassage,
    times: timesByPassage,
    statements: statementsByPassage(claims, passages),
  });
  passages.forEach((passage, index) => {
    const cell = withoutNames(cells.get(index), passages, mentionsByPassage);
    discourse.enterPassage(index, cell);
    if (passage.kind === 'heading') return;
    const passageSentences = sentencesByPassage.get(index) ?? [];
    const otherAnnotations = [...(timesByPassage.get(index) ?? []), ...namesWithNumbers(mentionsByPassage.get(index) ?? [])];
    const nameStarts = new Set((mentionsByPassage.get(index) ?? []).map(({ start }) => start));
    const candidates = readPassage(passage, passageSentences, otherAnnotations);
    for (const sentence of passageSentences) {
      discourse.enterSentence(sentence);
      for (const candidate of candidates.get(sentence.id) ?? []) {
        const id = `f${figures.length + 1}`;
        const figure = figureOf(candidate, { id, text: passage.text, sentence, names: nameStarts, cell, discourse, last: figures.at(-1), counts });
        figures.push(figure);
        counts.add(figure);
      }
    }
  });
  return figures;
}

/** Minimum share of the headings of a table that are names if its columns are those who give the numbers. */
const MIN_SHARE_OF_NAMES = 0.5;

/**
 * Return the context of a cell without its heading if the headings of its table are names of several words: “St Agnes Hospital” and “Mothers of Garrick” give the numbers,
 * and are not what is counted.
 */
function withoutNames(cell: CellContext | undefined, passages: readonly Passage[], mentions: ReadonlyMap<number, readonly Mention[]>): CellContext | undefined {
  if (cell === undefined) return undefined;
  const isName = (passage: number) => {
    const { text } = passages[passage]!;
    return text.includes(' ') && mentions.get(passage)?.some(({ surface }) => surface === text) === true;
  };
  const names = cell.headCells.filter(isName).length;
  return names > 0 && names >= cell.headCells.length * MIN_SHARE_OF_NAMES ? { ...cell, head: '' } : cell;
}

/** Return the names that contain a number, such as “Group of Seven”, which is not a figure. */
function namesWithNumbers(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(({ surface }) => /\d|\b(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozen|Hundred|Thousand|Million)\b/.test(surface));
}

/** Context from which a figure is built. */
interface Surroundings {
  id: string;
  text: string;
  sentence: Sentence;
  /** Start offsets of the names of the passage. */
  names: ReadonlySet<number>;
  cell: CellContext | undefined;
  discourse: DiscourseState;
  /** The figure before it. */
  last: Figure | undefined;
  /** The counts before it. */
  counts: EarlierCounts;
}

/** Return the scope of a figure outside tables. `isDenied` says whether a claim denies it. */
function scopeInText(
  text: string,
  candidate: FigureCandidate,
  sentence: Sentence,
  { isDenied, hasState }: { isDenied: boolean; hasState: boolean },
): FigureScope {
  const scope = isDenied ? 'denied' : scopeOf(text, candidate, sentence);
  // “No evidence that the 12 ships were at fault”: the ships exist, only what is said about them is denied.
  const isDefinite = /\b(?:the|its|his|her|their|these|those)\s+$/i.test(text.slice(Math.max(sentence.start, candidate.from - 8), candidate.from));
  return scope === 'denied' && isDefinite && !hasState && candidate.counted !== null ? 'all' : scope;
}

/** Return a phrase without the capital that it has only because it opens its sentence: “inflation”, but “Kenya’s exports”. */
function withoutCapital(phrase: string, text: string, { start }: Sentence, names: ReadonlySet<number>): string {
  const opening = start + (/^["“‘']?(?:(?:The|A|An|Its|His|Her|Their|Our)\s)?/.exec(text.slice(start, start + 8))?.[0].length ?? 0);
  const isCommon = text.startsWith(phrase, opening) && /^\p{Lu}\p{Ll}/u.test(phrase) && !names.has(opening) && !names.has(start);
  return isCommon ? phrase[0]!.toLowerCase() + phrase.slice(1) : phrase;
}

/** Return whether a number counts the whole of the share before it: “54 percent of the vote to [44] for Brandt”. */
function isSameShare({ noun, from }: WhatCounted, last: Figure): boolean {
  return from === 'earlier' && last.unit === '%' && last.counts === noun;
}

/** Return the figure for a candidate in its context. */
function figureOf(candidate: FigureCandidate, { id, text, sentence, names, cell, discourse, last, counts }: Surroundings): Figure {
  const { number, span, qualifier } = candidate;
  const { passage } = sentence;
  const lastInPassage = last?.passage === passage ? last : undefined;
  const what = whatCounted(text, candidate, sentence, { cell, introduction: discourse.introduction(), last: lastInPassage, counts });
  const unit =
    candidate.unit ?? (lastInPassage && (what.noun === null || isSameShare(what, lastInPassage)) ? unitOfLast(text, candidate, sentence, lastInPassage) : null);
  const measured = cell
    ? { measures: null, change: null }
    : whatIsMeasured(text, { ...candidate, unit }, sentence, { isCount: what.noun !== null, last: last?.sentence === sentence.id ? last : undefined });
  // “Hospital admissions rose to 410”: what is counted is the subject.
  const subject = what.noun === null && unit === null && measured.measures !== null ? countOf(measured.measures) : null;
  const state = subject === null ? what.state : (what.state ?? stateNamed(subject.noun));
  const { time, isDenied, ...resolved } = discourse.resolve(span);
  const ownScope = cell ? 'all' : scopeInText(text, candidate, sentence, { isDenied, hasState: state !== null });
  // “Will lay off 1,900 employees, or 6 percent of its workforce”.
  const isAlternative =
    last?.sentence === sentence.id && last.scope === 'planned' && /, or (?:about |some |nearly )?$/.test(text.slice(last.end, candidate.from));
  const isOfWhich = last?.sentence === sentence.id && unit !== null && unit === last.unit && /^, of which $/.test(text.slice(last.end, candidate.from));
  const isPartOfLast = isOfWhich || what.isPart === true || (what.state === null && unit === null && PART_AFTER.test(text.slice(span.end, span.end + 12)));
  const isAmong = isPartOfLast || (what.state !== null && isAmongLast(text, candidate, { state: what.state, last, sentence }));
  const scope = ownScope !== 'all' ? ownScope : isAlternative ? 'planned' : isAmong ? 'part' : 'all';
  const figure: Figure = {
    id,
    passage,
    ...span,
    sentence: sentence.id,
    surface: text.slice(span.start, span.end),
    value: number.value,
    qualifier,
    unit,
    converted: unit === null ? null : inMetric(number.value, unit),
    counts: subject?.noun ?? what.noun,
    modifiers: subject?.modifiers ?? what.modifiers,
    measures: subject === null && measured.measures !== null ? withoutCapital(measured.measures, text, sentence, names) : null,
    change: measured.change,
    // A denied figure affects nobody, and nobody is counted who is only feared dead.
    state: scope === 'denied' || (scope === 'planned' && /^(?:killed|injured|missing)$/.test(state ?? '')) ? null : state,
    scope,
    ...resolved,
    row: cell?.row ?? null,
    time: time?.id ?? null,
    why: '',
  };
  return { ...figure, why: describeFigure(figure, what.from, time) };
}
