import type { Claim, Figure, Mention, Passage, Sentence, TimeExpression } from '../../core/types.ts';
import { describeFigure } from './describe.ts';
import { inMetric } from './measures.ts';
import { readPassage } from './read-passage.ts';
import { scopeOf } from './scope.ts';
import { statementsByPassage } from './source.ts';
import { createDiscourseState, type DiscourseState } from './discourse-state.ts';
import { readTables, type CellSetting } from './tables.ts';
import type { FigureCandidate } from './types.ts';
import { whatCounted } from './what-counted.ts';

/** What was read of the passages before the figures. */
export interface Known {
  sentences: readonly Sentence[];
  mentions: readonly Mention[];
  times: readonly TimeExpression[];
  claims: readonly Claim[];
}

/** Turn passages into the figures in them, in order of the text. A heading only repeats what its text says, and gives none. */
export function findFigures(passages: readonly Passage[], { sentences, mentions, times, claims }: Known): Figure[] {
  const figures: Figure[] = [];
  const sentencesOf = Map.groupBy(sentences, ({ passage }) => passage);
  const mentionsOf = Map.groupBy(mentions, ({ passage }) => passage);
  const timesOf = Map.groupBy(times, ({ passage }) => passage);
  const cells = readTables(passages);
  const story = createDiscourseState(passages, { mentions: mentionsOf, times: timesOf, statements: statementsByPassage(claims) });
  passages.forEach((passage, index) => {
    const cell = cells.get(index);
    const own = sentencesOf.get(index) ?? [];
    story.enter(index, cell);
    if (passage.kind === 'heading') return;
    const found = readPassage(passage, own, [...(timesOf.get(index) ?? []), ...namesWithNumbers(mentionsOf.get(index) ?? [])]);
    for (const sentence of own) {
      story.read(sentence);
      for (const reading of found.get(sentence.id) ?? []) {
        figures.push(figureOf(reading, { id: `f${figures.length + 1}`, text: passage.text, sentence, cell, story, last: figures.at(-1) }));
      }
    }
  });
  return figures;
}

/** Names that hold a number, such as “Group of Seven”: it counts nothing. */
function namesWithNumbers(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(({ surface }) => /\d|\b(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozen|Hundred|Thousand|Million)\b/.test(surface));
}

/** What a figure is made from, beside what its own words say. */
interface Surroundings {
  id: string;
  text: string;
  sentence: Sentence;
  cell: CellSetting | undefined;
  story: DiscourseState;
  /** The figure before it. */
  last: Figure | undefined;
}

function figureOf(reading: FigureCandidate, { id, text, sentence, cell, story, last }: Surroundings): Figure {
  const { number, span, unit, qualifier } = reading;
  const { passage } = sentence;
  const what = whatCounted(text, reading, sentence, { cell, introduction: story.introduction(), last: last?.passage === passage ? last : undefined });
  const { time, ...told } = story.tell(span);
  const scope = cell ? 'all' : scopeOf(text, reading, sentence);
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
    counts: what.noun,
    modifiers: what.modifiers,
    // What the text says is not so has become of nobody.
    state: scope === 'denied' ? null : what.state,
    scope,
    ...told,
    row: cell?.row ?? null,
    time: time?.id ?? null,
    why: '',
  };
  return { ...figure, why: describeFigure(figure, what.from, time) };
}
