import { fetchWithRetries, RequestError, type RetryOptions } from './fetch-with-retries.ts';

/** Statuses of a page that is gone. Others, such as 403, may be sent to programs only. */
const GONE = new Set([404, 410]);
/** Statuses with which some servers answer HEAD requests because they accept only GET. */
const NO_HEAD = new Set([403, 405, 501]);

/**
 * Request a page. Resolves to the reason why it is dead, as a clause: “the server answers 404”; null if the page exists, has moved, or is refused to programs.
 */
export async function whyDead(address: string, retry: RetryOptions): Promise<string | null> {
  try {
    let { status } = await fetchWithRetries(address, { method: 'HEAD' }, retry);
    if (NO_HEAD.has(status)) {
      const response = await fetchWithRetries(address, {}, retry);
      await response.body?.cancel();
      ({ status } = response);
    }
    return GONE.has(status) ? `the server answers ${status}` : null;
  } catch (error) {
    if (error instanceof RequestError) return error.message;
    throw error;
  }
}
