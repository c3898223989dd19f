import type { Edition, Hrefs } from '../../edition/index.ts';
import type { Site } from '../../config/index.ts';

/** What stands in a cell; null for nothing. */
export type Cell = string | number | boolean | readonly string[] | null;

/** A column of a table, as Table Schema describes a field (datapackage.org/standard/table-schema). */
export interface Column<Entry> {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'array';
  /** `uri` for addresses. */
  format?: 'uri';
  description: string;
  /** Whether every row has it. */
  required?: true;
  /** The values that it can have. */
  oneOf?: readonly string[];
  /** The table whose `id` it holds. */
  refersTo?: TableName;
  value(entry: Entry, hrefs: Hrefs): Cell;
}

export type TableName = 'articles' | 'entities' | 'mentions' | 'events' | 'sentences' | 'claims' | 'figures';

/** A table of an edition: a row for each entry. Its column `id` tells the rows apart. */
export interface Table<Entry> {
  name: TableName;
  title: string;
  description: string;
  columns: readonly Column<Entry>[];
  /** In order of publication, the oldest article first: so what is added comes last, and the parts of a long table stand. */
  entries(edition: Edition, site: Site, hrefs: Hrefs): Entry[];
}

/** A table of which only the columns are looked at. */
export type AnyTable = Pick<Table<never>, 'name' | 'title' | 'description' | 'columns'>;

/** The row of an entry. */
export function rowOf<Entry>({ columns }: Table<Entry>, entry: Entry, hrefs: Hrefs): Cell[] {
  return columns.map(({ value }) => value(entry, hrefs));
}
