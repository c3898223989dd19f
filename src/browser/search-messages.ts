import type { Search, SearchErrorReason } from '../search/query/index.ts';

/** What the page asks of the worker. */
export interface Question {
  id: number;
  /** Address of the folder of the index. */
  folder: string;
  method: keyof Search;
  parameters: unknown[];
}

/** What the worker answers. */
export type WorkerReply = { id: number; value: unknown } | { id: number; reason: SearchErrorReason };
