import type { Edition, Reading } from '../../edition/index.ts';
import { entitiesOf } from '../entities.ts';
import type { Column } from './table.ts';

/** Something that was read in an article, with what is needed to make its row. */
export interface Spot<Read> {
  read: Read;
  reading: Reading;
  /** Keys of the entities with a page. */
  shown: ReadonlySet<string>;
}

/** List what was read, the oldest article first, in the order of the text. */
export function spotsOf<Read>(edition: Edition, listOf: (reading: Reading) => readonly Read[]): Spot<Read>[] {
  const shown = new Set(entitiesOf(edition).map(({ key }) => key));
  return edition.readings.toReversed().flatMap((reading) => listOf(reading).map((read) => ({ read, reading, shown })));
}

/** The columns that lead back to the words: whatever was read, it has an id in its article and a sentence. */
export const SPOT_COLUMNS: readonly Column<Spot<{ id: string; sentence: string }>>[] = [
  { name: 'id', type: 'string', required: true, description: 'Unique among the rows.', value: ({ read, reading }) => `${reading.article.slug}/${read.id}` },
  {
    name: 'article',
    type: 'string',
    required: true,
    refersTo: 'articles',
    description: 'The article that says so.',
    value: ({ reading }) => reading.article.slug,
  },
  {
    name: 'sentence',
    type: 'string',
    format: 'uri',
    required: true,
    description: 'Address of the sentence.',
    value: ({ read, reading }, { absolute, articleHref }) => absolute(articleHref(reading.article.slug, read.sentence)),
  },
];

/** The key of an entity, if it has a page. */
export function shownOr({ shown }: Pick<Spot<unknown>, 'shown'>, key: string | null): string | null {
  return key !== null && shown.has(key) ? key : null;
}
