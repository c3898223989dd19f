import { type Search, SearchError } from '../search/query/index.ts';
import type { WorkerReply, WorkerRequest } from './search-messages.ts';
import { startSearchWorker } from './start-search-worker.ts';

/** Functions that settle the promise of a request. */
type PendingRequest = { resolve: (value: never) => void; reject: (error: SearchError) => void };

/** Return a search over the index in a folder. It runs in a worker, which starts with the first request. */
export function connectSearch(folder: URL): Search {
  return connectSearches([folder])[0]!;
}

/** Return a search over the index in each folder. All run in one worker, which starts with the first request. */
export function connectSearches(folders: readonly URL[]): Search[] {
  const pending = new Map<number, PendingRequest>();
  let worker: Worker | undefined;
  let requestCount = 0;

  function start(): Worker {
    const started = startSearchWorker();
    started.addEventListener('message', ({ data: reply }: MessageEvent<WorkerReply>) => {
      const request = pending.get(reply.id);
      pending.delete(reply.id);
      if ('reason' in reply) request?.reject(new SearchError(reply.reason));
      else request?.resolve(reply.value as never);
    });
    // The script could not be loaded, or threw an error: the next request starts a new worker.
    started.addEventListener('error', (event) => {
      event.preventDefault();
      worker = undefined;
      for (const { reject } of pending.values()) reject(new SearchError('unreachable', event));
      pending.clear();
    });
    return started;
  }

  function send<Method extends keyof Search>(folder: URL, method: Method, ...parameters: Parameters<Search[Method]>): ReturnType<Search[Method]> {
    worker ??= start();
    const request: WorkerRequest = { id: ++requestCount, folder: folder.href, method, parameters };
    const result = new Promise((resolve, reject) => pending.set(request.id, { resolve, reject }));
    worker.postMessage(request);
    return result as ReturnType<Search[Method]>;
  }

  return folders.map((folder) => ({
    prepare: (text) => send(folder, 'prepare', text),
    search: (query, options) => send(folder, 'search', query, { today: today(), ...options }),
    facets: (query, options) => send(folder, 'facets', query, { today: today(), ...options }),
    sentences: (query, options) => send(folder, 'sentences', query, { today: today(), ...options }),
    suggest: (text, limit) => send(folder, 'suggest', text, limit),
  }));
}

/** Return today's ISO day in the reader's time zone, which “last week” counts from. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
