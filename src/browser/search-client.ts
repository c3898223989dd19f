import { type Search, SearchError } from '../search/query/index.ts';
import type { WorkerReply, Question } from './search-messages.ts';
import { startSearchWorker } from './start-search-worker.ts';

type Waiting = { resolve: (value: never) => void; reject: (error: SearchError) => void };

/** The address of the folder of the index → a search whose work is done in a worker, which begins with the first question. */
export function connectSearch(folder: URL): Search {
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
    // Its script did not come, or it broke: the next question starts another one.
    started.addEventListener('error', (event) => {
      event.preventDefault();
      worker = undefined;
      for (const { reject } of waiting.values()) reject(new SearchError('unreachable', event));
      waiting.clear();
    });
    return started;
  }

  function ask<Method extends keyof Search>(method: Method, ...parameters: Parameters<Search[Method]>): ReturnType<Search[Method]> {
    worker ??= start();
    const question: Question = { id: ++asked, folder: folder.href, method, parameters };
    const answer = new Promise((resolve, reject) => waiting.set(question.id, { resolve, reject }));
    worker.postMessage(question);
    return answer as ReturnType<Search[Method]>;
  }

  return {
    prepare: (text) => ask('prepare', text),
    search: (query, options) => ask('search', query, { today: today(), ...options }),
    facets: (query, options) => ask('facets', query, { today: today(), ...options }),
    sentences: (query, options) => ask('sentences', query, { today: today(), ...options }),
    suggest: (text, limit) => ask('suggest', text, limit),
  };
}

/** The reader's day, from which “last week” counts. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
