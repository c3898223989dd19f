import type { Edition, Hrefs } from '../../edition/index.ts';
import type { Site } from '../../config/index.ts';

/** Value of a cell; null if it is empty. */
export type Cell = string | number | boolean | readonly string[] | null;

/** Column of a table, as Table Schema describes a field (datapackage.org/standard/table-schema). */
export interface Column<Entry> {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'array';
  /** `uri` for URLs. */
  format?: 'uri';
  description: string;
  /** Whether every row has a value. */
  required?: true;
  /** All possible values. */
  oneOf?: readonly string[];
  /** The table to whose `id` it refers. */
  refersTo?: TableName;
  value(entry: Entry, hrefs: Hrefs): Cell;
}

/** Names of the tables; also those of their files. */
export type TableName = 'articles' | 'entities' | 'mentions' | 'events' | 'sentences' | 'claims' | 'figures';

/** Table of an edition: one row per entry. The column `id` is unique. */
export interface Table<Entry> {
  name: TableName;
  title: string;
  description: string;
  columns: readonly Column<Entry>[];
  /** In order of publication, oldest article first: new entries are added at the end, so that the parts of a long table stay stable. */
  entries(edition: Edition, site: Site, hrefs: Hrefs): Entry[];
}

/** Table without its entries, for code that only needs the columns. */
export type AnyTable = Pick<Table<never>, 'name' | 'title' | 'description' | 'columns'>;

/** Return the row of an entry. */
export function rowOf<Entry>({ columns }: Table<Entry>, entry: Entry, hrefs: Hrefs): Cell[] {
  return columns.map(({ value }) => value(entry, hrefs));
}
