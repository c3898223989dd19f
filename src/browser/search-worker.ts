import { createSearch, type Search, SearchError } from '../search/query/index.ts';
import { searchFilesAt } from './search-files.ts';
import type { WorkerReply, WorkerRequest } from './search-messages.ts';

/** Searches, by index folder. They run in this worker thread, so that the page stays responsive. */
const searches = new Map<string, Search>();

addEventListener('message', (event: MessageEvent<WorkerRequest>) => void answer(event.data));

async function answer({ id, folder, method, parameters }: WorkerRequest): Promise<void> {
  const search = searches.get(folder) ?? createSearch(searchFilesAt(new URL(folder)));
  searches.set(folder, search);
  let reply: WorkerReply;
  try {
    // The client has checked the parameters: the type of its request is derived from the methods of `Search`.
    reply = { id, value: await (search[method] as (...all: unknown[]) => Promise<unknown>)(...parameters) };
  } catch (error) {
    // Respond to every error: the page must not wait forever.
    reply = { id, reason: error instanceof SearchError ? error.reason : 'damaged' };
  }
  postMessage(reply);
}
