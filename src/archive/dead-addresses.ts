import { fetchPatiently, NoAnswer, type Patience } from './fetch-patiently.ts';

/** Answers that say that a page is gone; others, such as 403, may be meant for programs only. */
const GONE = new Set([404, 410]);
/** Answers of servers that do not take a request for the head alone. */
const NO_HEAD = new Set([403, 405, 501]);

/** Ask for a page. Resolves to why it is dead, as a clause: “the server answers 404”; null for a page that is there, has moved, or is refused to programs. */
export async function whyDead(address: string, patience: Patience): Promise<string | null> {
  try {
    let { status } = await fetchPatiently(address, { method: 'HEAD' }, patience);
    if (NO_HEAD.has(status)) {
      const response = await fetchPatiently(address, {}, patience);
      await response.body?.cancel();
      ({ status } = response);
    }
    return GONE.has(status) ? `the server answers ${status}` : null;
  } catch (error) {
    if (error instanceof NoAnswer) return error.message;
    throw error;
  }
}
