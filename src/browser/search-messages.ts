import type { Search, SearchErrorReason } from '../search/query/index.ts';

/** Request from the page to the worker. */
export interface WorkerRequest {
  id: number;
  /** URL of the index folder. */
  folder: string;
  method: keyof Search;
  parameters: unknown[];
}

/** Response from the worker. */
export type WorkerReply = { id: number; value: unknown } | { id: number; reason: SearchErrorReason };
