import type { Figure, Mention, Passage, Sentence, TimeExpression } from '../types.ts';
import { canDate, timeFor } from './as-of.ts';
import { giverFor, giversOf, type Giver } from './source.ts';
import type { CellSetting } from './tables.ts';

/** Entities that are kept of the opening, and of the section. */
const MOST_AROUND = 12;

/** What an article has told up to a sentence: who was named, who spoke, to which time it has come. */
export interface Story {
  /** Go on to a passage. */
  enter(passage: number): void;
  /** Go on to a sentence of the passage. */
  read(sentence: Sentence): void;
  /** Keys of the entities of the sentence, or of its row. */
  entitiesOf(sentence: Sentence, cell: CellSetting | undefined): string[];
  /** Keys of the entities of the opening and of the section up to the sentence. */
  around(): string[];
  /** The time that a figure of the sentence is given for; null for the day of publication. */
  timeFor(offset: number, sentence: Sentence, cell: CellSetting | undefined): TimeExpression | null;
  /** Who gives a figure of the sentence. */
  sourceFor(offset: number, cell: CellSetting | undefined): Figure['source'];
  /** The text that introduces a cell's table. */
  introductionOf(cell: CellSetting | undefined): string;
}

function passagesOfRow({ row }: CellSetting): number[] {
  return row.map(({ passage }) => passage);
}

/** Follow an article from its first sentence to its last. */
export function createStory(
  passages: readonly Passage[],
  mentionsOf: ReadonlyMap<number, readonly Mention[]>,
  timesOf: ReadonlyMap<number, readonly TimeExpression[]>,
): Story {
  const opening = new Set<string>();
  let section = new Set<string>();
  let hasHeading = false;
  let earlierTime: TimeExpression | null = null;
  let person: Giver['source'] | null = null;
  let current: { mentions: readonly Mention[]; times: readonly TimeExpression[]; givers: Giver[] } = { mentions: [], times: [], givers: [] };
  const inSentence = {
    mentions: Map.groupBy([...mentionsOf.values()].flat(), ({ sentence }) => sentence),
    times: Map.groupBy([...timesOf.values()].flat(), ({ sentence }) => sentence),
  };

  const of = <T>(all: ReadonlyMap<number, readonly T[]>, list: readonly number[]): T[] => list.flatMap((index) => [...(all.get(index) ?? [])]);

  /** Let what the sentence before told become what was told. */
  function leave(): void {
    const target = hasHeading ? section : opening;
    for (const { entity } of current.mentions) {
      // What was named last is nearest: an entity that is named again moves to the end.
      target.delete(entity);
      target.add(entity);
    }
    earlierTime = current.times.findLast(canDate) ?? earlierTime;
    const named = current.mentions.findLast(({ type }) => type === 'person');
    // Who speaks is spoken of next, rather than who is spoken to.
    person = current.givers.at(-1)?.source ?? (named ? { surface: named.surface, entity: named.entity } : person);
  }

  return {
    enter(passage) {
      leave();
      if (passages[passage]!.kind === 'heading') {
        section = new Set();
        hasHeading = true;
      }
      earlierTime = null;
      current = { mentions: [], times: [], givers: [] };
    },
    read(sentence) {
      leave();
      const mentions = inSentence.mentions.get(sentence.id) ?? [];
      const times = inSentence.times.get(sentence.id) ?? [];
      current = { mentions, times, givers: giversOf(passages[sentence.passage]!.text, sentence, mentions, person) };
    },
    entitiesOf(_sentence, cell) {
      return [...new Set((cell ? of(mentionsOf, passagesOfRow(cell)) : current.mentions).map(({ entity }) => entity))];
    },
    around() {
      return [...new Set([...[...opening].slice(0, MOST_AROUND), ...[...section].slice(-MOST_AROUND)])];
    },
    timeFor(offset, sentence, cell) {
      if (!cell) return timeFor(offset, passages[sentence.passage]!.text.slice(sentence.start, sentence.end), current.times, earlierTime);
      const row = of(timesOf, passagesOfRow(cell)).filter(canDate);
      return row[0] ?? (cell.introduction === null ? [] : of(timesOf, [cell.introduction])).findLast(canDate) ?? null;
    },
    sourceFor(offset, cell) {
      if (!cell) return giverFor(current.givers, offset);
      if (cell.teller === null) return null;
      const mention = mentionsOf.get(cell.teller)?.[0];
      return mention ? { surface: mention.surface, entity: mention.entity } : { surface: passages[cell.teller]!.text, entity: null };
    },
    introductionOf(cell) {
      return cell === undefined || cell.introduction === null ? '' : passages[cell.introduction]!.text;
    },
  };
}
