import type { Figure, Mention, Passage, Sentence, Span, TimeExpression } from '../../core/types.ts';
import { canDate, readSentenceTimes, timeFor, type SentenceTimes } from './as-of.ts';
import { sourceFor, type Statements } from './source.ts';
import type { CellContext } from './tables.ts';

/** Maximum number of entities that are kept for a sentence or table row, the opening, and the section. */
const MAX_ENTITIES = 16;

/** Maximum length of the introduction of a table, in characters before it. */
const MAX_INTRODUCTION = 400;

/** State of an article up to a sentence: entities, sources and times mentioned so far. */
export interface DiscourseState {
  /** Advance to a passage; `cell` is its table context if it is a cell. */
  enter(passage: number, cell: CellContext | undefined): void;
  /** Advance to a sentence of the passage. */
  read(sentence: Sentence): void;
  /** Return the entities, time and source of a figure in the sentence; `time` is null for the day of publication. */
  resolve(figure: Span): Pick<Figure, 'entities' | 'around' | 'source'> & { time: TimeExpression | null; isDenied: boolean };
  /** Return the text that introduces the table of the passage. */
  introduction(): string;
}

/** Annotations of an article, by passage. */
export interface PassageAnnotations {
  mentions: ReadonlyMap<number, readonly Mention[]>;
  times: ReadonlyMap<number, readonly TimeExpression[]>;
  statements: ReadonlyMap<number, Statements>;
}

/** What is known about the current sentence. */
interface SentenceState {
  mentions: readonly Mention[];
  times: SentenceTimes;
  entities: string[];
  around: string[];
}

const NOTHING: SentenceState = { mentions: [], times: { dating: [], isThen: false, isPresent: false }, entities: [], around: [] };

function keysOf(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.map(({ entity }) => entity))].slice(0, MAX_ENTITIES);
}

/** Create the state at the beginning of an article. Advance it with `enter` and `read`, in the order of the text. */
export function createDiscourseState(passages: readonly Passage[], named: PassageAnnotations): DiscourseState {
  const opening = new Set<string>();
  let section = new Set<string>();
  let hasHeading = false;
  let earlierTime: TimeExpression | null = null;
  let cell: CellContext | undefined;
  let row: Pick<SentenceState, 'entities'> & { time: TimeExpression | null; source: Figure['source'] } = { entities: [], time: null, source: null };
  let current = NOTHING;
  let passage = 0;
  const mentionsIn = Map.groupBy([...named.mentions.values()].flat(), ({ sentence }) => sentence);
  const names = new Map<string, string>();
  for (const mention of [...named.mentions.values()].flat()) if (!names.has(mention.entity)) names.set(mention.entity, mention.surface);
  const timesIn = Map.groupBy([...named.times.values()].flat(), ({ sentence }) => sentence);

  /** Add the current sentence to the past. */
  function leave(): void {
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
    current = NOTHING;
  }

  function readRow({ row: cells, sourceCell, introduction }: CellContext): typeof row {
    const times = cells.flatMap(({ passage }) => named.times.get(passage)?.find(canDate) ?? []);
    const mention = sourceCell === null ? undefined : named.mentions.get(sourceCell)?.[0];
    const written = sourceCell === null ? null : { surface: passages[sourceCell]!.text, entity: null };
    return {
      entities: keysOf(cells.flatMap(({ passage }) => named.mentions.get(passage)?.slice(0, MAX_ENTITIES) ?? [])),
      time: times[0] ?? (introduction === null ? null : (named.times.get(introduction)?.findLast(canDate) ?? null)),
      source: mention ? { surface: mention.surface, entity: mention.entity } : written,
    };
  }

  return {
    enter(index, cellContext) {
      leave();
      passage = index;
      if (passages[passage]!.kind === 'heading') {
        section = new Set();
        hasHeading = true;
      }
      earlierTime = null;
      cell = cellContext;
      if (cell) row = readRow(cell);
    },
    read(sentence) {
      leave();
      const { text } = passages[sentence.passage]!;
      const mentions = mentionsIn.get(sentence.id) ?? [];
      current = {
        mentions,
        times: readSentenceTimes(text.slice(sentence.start, sentence.end), timesIn.get(sentence.id) ?? []),
        entities: keysOf(mentions),
        around: [...new Set([...opening, ...section])],
      };
    },
    resolve(figure) {
      const { entities, around, times } = current;
      if (cell) return { around, entities: row.entities, time: row.time, source: row.source, isDenied: false };
      return {
        around,
        entities,
        time: timeFor(figure.start, times, earlierTime),
        ...sourceFor(figure, named.statements.get(passage) ?? [], (entity) => names.get(entity)),
      };
    },
    introduction: () => (cell === undefined || cell.introduction === null ? '' : passages[cell.introduction]!.text.slice(-MAX_INTRODUCTION)),
  };
}
