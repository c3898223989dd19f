import type { Figure, Mention, Passage, Sentence, Span, TimeExpression } from '../../core/types.ts';
import { canDate, readSentenceTimes, timeFor, type SentenceTimes } from './as-of.ts';
import { sourceFor, type Statements } from './source.ts';
import type { CellSetting } from './tables.ts';

/** Entities that are kept of a sentence or a row, of the opening, and of the section. */
const MOST_ENTITIES = 16;

/** Of the text before a table, so much at its end introduces it. */
const LONGEST_INTRODUCTION = 400;

/** What an article has told up to a sentence: who was named, who spoke, to which time it has come. */
export interface DiscourseState {
  /** Go on to a passage, and its place in a table if it is a cell. */
  enter(passage: number, cell: CellSetting | undefined): void;
  /** Go on to a sentence of the passage. */
  read(sentence: Sentence): void;
  /** What a figure of the sentence is about, is given for, and is given by; `time` is null for the day of publication. */
  tell(figure: Span): Pick<Figure, 'entities' | 'around' | 'source'> & { time: TimeExpression | null };
  /** The text that introduces the passage's table. */
  introduction(): string;
}

/** What an article names, by passage. */
export interface Named {
  mentions: ReadonlyMap<number, readonly Mention[]>;
  times: ReadonlyMap<number, readonly TimeExpression[]>;
  statements: ReadonlyMap<number, Statements>;
}

/** What was read of a sentence. */
interface Current {
  mentions: readonly Mention[];
  times: SentenceTimes;
  entities: string[];
  around: string[];
}

const NOTHING: Current = { mentions: [], times: { dating: [], isThen: false, isPresent: false }, entities: [], around: [] };

function keysOf(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.map(({ entity }) => entity))].slice(0, MOST_ENTITIES);
}

/** Follow an article from its first sentence to its last. */
export function createDiscourseState(passages: readonly Passage[], named: Named): DiscourseState {
  const opening = new Set<string>();
  let section = new Set<string>();
  let hasHeading = false;
  let earlierTime: TimeExpression | null = null;
  let cell: CellSetting | undefined;
  let row: Pick<Current, 'entities'> & { time: TimeExpression | null; source: Figure['source'] } = { entities: [], time: null, source: null };
  let current = NOTHING;
  let passage = 0;
  const mentionsIn = Map.groupBy([...named.mentions.values()].flat(), ({ sentence }) => sentence);
  const names = new Map<string, string>();
  for (const mention of [...named.mentions.values()].flat()) if (!names.has(mention.entity)) names.set(mention.entity, mention.surface);
  const timesIn = Map.groupBy([...named.times.values()].flat(), ({ sentence }) => sentence);

  /** Let what the sentence before told become what was told. */
  function leave(): void {
    for (const { entity } of current.mentions) {
      if (!hasHeading) {
        if (opening.size < MOST_ENTITIES) opening.add(entity);
        continue;
      }
      // What was named last is nearest: an entity that is named again moves to the end, and the first falls out.
      section.delete(entity);
      section.add(entity);
      if (section.size > MOST_ENTITIES) section.delete(section.values().next().value!);
    }
    earlierTime = current.times.dating.at(-1) ?? earlierTime;
    current = NOTHING;
  }

  function readRow({ row: cells, teller, introduction }: CellSetting): typeof row {
    const times = cells.flatMap(({ passage }) => named.times.get(passage)?.find(canDate) ?? []);
    const mention = teller === null ? undefined : named.mentions.get(teller)?.[0];
    const written = teller === null ? null : { surface: passages[teller]!.text, entity: null };
    return {
      entities: keysOf(cells.flatMap(({ passage }) => named.mentions.get(passage)?.slice(0, MOST_ENTITIES) ?? [])),
      time: times[0] ?? (introduction === null ? null : (named.times.get(introduction)?.findLast(canDate) ?? null)),
      source: mention ? { surface: mention.surface, entity: mention.entity } : written,
    };
  }

  return {
    enter(index, setting) {
      leave();
      passage = index;
      if (passages[passage]!.kind === 'heading') {
        section = new Set();
        hasHeading = true;
      }
      earlierTime = null;
      cell = setting;
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
    tell(figure) {
      const { entities, around, times } = current;
      if (cell) return { around, entities: row.entities, time: row.time, source: row.source };
      return {
        around,
        entities,
        time: timeFor(figure.start, times, earlierTime),
        source: sourceFor(figure, named.statements.get(passage) ?? [], (entity) => names.get(entity)),
      };
    },
    introduction: () => (cell === undefined || cell.introduction === null ? '' : passages[cell.introduction]!.text.slice(-LONGEST_INTRODUCTION)),
  };
}
