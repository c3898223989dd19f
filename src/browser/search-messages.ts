import type { SearchErrorReason } from '../search/query/search-error.ts';
import type { Search } from '../search/query/types.ts';

/** What the page asks of the worker. */
export interface Question {
  id: number;
  /** Address of the folder of the index. */
  folder: string;
  method: keyof Search;
  parameters: unknown[];
}

/** What the worker answers. */
export type Answer = { id: number; value: unknown } | { id: number; reason: SearchErrorReason };
