import type { Figure, Mention, Passage, Sentence, Span, TimeExpression } from '../../core/types.ts';
import { canDate, readSentenceTimes, timeFor, type SentenceTimes } from './as-of.ts';
import { sourceFor, type Statements } from './source.ts';
import type { CellContext } from './tables.ts';

/** Maximum number of entities that are kept for each of these: a sentence or table row, the text before the first heading, and the current section. */
const MAX_ENTITIES = 16;

/** Maximum length of the introduction of a table, in characters before it. */
const MAX_INTRODUCTION = 400;

/** State of an article up to a sentence: entities, sources and times mentioned so far. */
export interface DiscourseState {
  /** Advance to a passage; `cell` is its table context if it is a cell. */
  enterPassage(passage: number, cell: CellContext | undefined): void;
  /** Advance to a sentence of the passage. */
  enterSentence(sentence: Sentence): void;
  /** Return what a figure of the sentence refers to: entities, time (null for the day of publication) and source; and whether a speaker denies its number. */
  resolve(figure: Span): Pick<Figure, 'entities' | 'around' | 'source'> & { time: TimeExpression | null; isDenied: boolean };
  /** Return the text that introduces the table of the passage, its last 400 characters; empty if there is none. */
  introduction(): string;
}

/** Annotations of an article, by passage. */
export interface PassageAnnotations {
  mentions: ReadonlyMap<number, readonly Mention[]>;
  times: ReadonlyMap<number, readonly TimeExpression[]>;
  statements: ReadonlyMap<number, Statements>;
}

/** Annotations of the current sentence, and its context. */
interface SentenceState {
  mentions: readonly Mention[];
  times: SentenceTimes;
  /** Entities that the sentence mentions. */
  entities: string[];
  /** Entities mentioned in the text before the first heading, and earlier in the section. */
  around: string[];
  /** Offset of the sentence in its passage. */
  start: number;
}

const EMPTY_STATE: SentenceState = { mentions: [], times: { dating: [], refersBack: false }, entities: [], around: [], start: 0 };

/** Return the first entities of mentions, without duplicates, at most `MAX_ENTITIES`. */
function entitiesOf(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.map(({ entity }) => entity))].slice(0, MAX_ENTITIES);
}

/** What the cells of a table row say of its figures. */
type RowState = Pick<SentenceState, 'entities'> & { time: TimeExpression | null; source: Figure['source'] };

/** Return the state at the beginning of an article. The caller advances it with `enterPassage` and `enterSentence`, in the order of the text. */
export function createDiscourseState(passages: readonly Passage[], annotations: PassageAnnotations): DiscourseState {
  const opening = new Set<string>();
  let section = new Set<string>();
  let hasHeading = false;
  let earlierTime: TimeExpression | null = null;
  let cell: CellContext | undefined;
  let rowState: RowState = { entities: [], time: null, source: null };
  let current = EMPTY_STATE;
  let passage = 0;
  const allMentions = [...annotations.mentions.values()].flat();
  const mentionsBySentence = Map.groupBy(allMentions, ({ sentence }) => sentence);
  const firstNames = new Map<string, string>();
  for (const mention of allMentions) if (!firstNames.has(mention.entity)) firstNames.set(mention.entity, mention.surface);
  const timesBySentence = Map.groupBy([...annotations.times.values()].flat(), ({ sentence }) => sentence);

  /** Add the entities and times of the current sentence to the context of the next one. */
  function leaveSentence(): void {
    for (const { entity } of current.mentions) {
      if (!hasHeading) {
        if (opening.size < MAX_ENTITIES) opening.add(entity);
        continue;
      }
      // The set is ordered by last mention: an entity that is mentioned again moves to the end, and the first is dropped.
      section.delete(entity);
      section.add(entity);
      if (section.size > MAX_ENTITIES) section.delete(section.values().next().value!);
    }
    earlierTime = current.times.dating.at(-1) ?? earlierTime;
    current = EMPTY_STATE;
  }

  /** Return the entities of a table row, the time in it or at the end of the introduction, and the source in its source cell. */
  function readRow({ row: cells, sourceCell, introduction }: CellContext): RowState {
    const times = cells.flatMap((each) => annotations.times.get(each.passage)?.find(canDate) ?? []);
    const mention = sourceCell === null ? undefined : annotations.mentions.get(sourceCell)?.[0];
    const unnamedSource = sourceCell === null ? null : { surface: passages[sourceCell]!.text, entity: null };
    return {
      entities: entitiesOf(cells.flatMap((each) => annotations.mentions.get(each.passage)?.slice(0, MAX_ENTITIES) ?? [])),
      time: times[0] ?? (introduction === null ? null : (annotations.times.get(introduction)?.findLast(canDate) ?? null)),
      source: mention ? { surface: mention.surface, entity: mention.entity } : unnamedSource,
    };
  }

  return {
    enterPassage(index, cellContext) {
      leaveSentence();
      passage = index;
      if (passages[passage]!.kind === 'heading') {
        section = new Set();
        hasHeading = true;
      }
      earlierTime = null;
      cell = cellContext;
      if (cell) rowState = readRow(cell);
    },
    enterSentence(sentence) {
      leaveSentence();
      const { text } = passages[sentence.passage]!;
      const mentions = mentionsBySentence.get(sentence.id) ?? [];
      current = {
        mentions,
        times: readSentenceTimes(text.slice(sentence.start, sentence.end), timesBySentence.get(sentence.id) ?? []),
        entities: entitiesOf(mentions),
        around: [...new Set([...opening, ...section])],
        start: sentence.start,
      };
    },
    resolve(figure) {
      const { entities, around, times } = current;
      if (cell) return { around, ...rowState, isDenied: false };
      const { source, isDenied } = sourceFor(figure, annotations.statements.get(passage) ?? [], (entity) => firstNames.get(entity));
      return {
        around,
        entities,
        time: timeFor(figure, times, earlierTime, { text: passages[passage]!.text, start: current.start }),
        source,
        isDenied,
      };
    },
    introduction: () => (cell === undefined || cell.introduction === null ? '' : passages[cell.introduction]!.text.slice(-MAX_INTRODUCTION)),
  };
}
