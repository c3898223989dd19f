import { type Search, SearchError } from '../search/query/index.ts';
import type { WorkerReply, WorkerRequest } from './search-messages.ts';
import { startSearchWorker } from './start-search-worker.ts';

type Waiting = { resolve: (value: never) => void; reject: (error: SearchError) => void };

/** Return a search over the index in a folder. It runs in a worker, which starts with the first request. */
export function connectSearch(folder: URL): Search {
  return connectSearches([folder])[0]!;
}

/** Return a search over the index in each folder. All run in one worker, which starts with the first request. */
export function connectSearches(folders: readonly URL[]): Search[] {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let asked = 0;

  function start(): Worker {
    const started = startSearchWorker();
    started.addEventListener('message', ({ data: answer }: MessageEvent<WorkerReply>) => {
      const asker = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('reason' in answer) asker?.reject(new SearchError(answer.reason));
      else asker?.resolve(answer.value as never);
    });
    // The script could not be loaded, or threw an error: the next request starts a new worker.
    started.addEventListener('error', (event) => {
      event.preventDefault();
      worker = undefined;
      for (const { reject } of waiting.values()) reject(new SearchError('unreachable', event));
      waiting.clear();
    });
    return started;
  }

  function ask<Method extends keyof Search>(folder: URL, method: Method, ...parameters: Parameters<Search[Method]>): ReturnType<Search[Method]> {
    worker ??= start();
    const question: WorkerRequest = { id: ++asked, folder: folder.href, method, parameters };
    const answer = new Promise((resolve, reject) => waiting.set(question.id, { resolve, reject }));
    worker.postMessage(question);
    return answer as ReturnType<Search[Method]>;
  }

  return folders.map((folder) => ({
    prepare: (text) => ask(folder, 'prepare', text),
    search: (query, options) => ask(folder, 'search', query, { today: today(), ...options }),
    facets: (query, options) => ask(folder, 'facets', query, { today: today(), ...options }),
    sentences: (query, options) => ask(folder, 'sentences', query, { today: today(), ...options }),
    suggest: (text, limit) => ask(folder, 'suggest', text, limit),
  }));
}

/** Return today's ISO day in the reader's time zone, which “last week” counts from. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
