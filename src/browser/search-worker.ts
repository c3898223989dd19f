import { createSearch, type Search, SearchError } from '../search/query/index.ts';
import { searchFilesAt } from './search-files.ts';
import type { WorkerReply, Question } from './search-messages.ts';

/** The search, in a thread of its own: the page stays free while it works. The first question says where the index lies. */
let search: Search | undefined;

addEventListener('message', (event: MessageEvent<Question>) => void answer(event.data));

async function answer({ id, folder, method, parameters }: Question): Promise<void> {
  search ??= createSearch(searchFilesAt(new URL(folder)));
  let reply: WorkerReply;
  try {
    // The client has checked the parameters: `Question` is made from the methods of `Search`.
    reply = { id, value: await (search[method] as (...all: unknown[]) => Promise<unknown>)(...parameters) };
  } catch (error) {
    // Whatever it was, the page must not wait for ever.
    reply = { id, reason: error instanceof SearchError ? error.reason : 'damaged' };
  }
  postMessage(reply);
}
