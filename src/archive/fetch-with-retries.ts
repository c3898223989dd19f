import { setTimeout as delay } from 'node:timers/promises';

/** Time limits of a request to another server, and how it is retried. */
export interface RetryOptions {
  /** Seconds after which a request is abandoned. */
  timeout: number;
  /** Number of attempts. */
  attempts: number;
  /** Seconds before the second attempt; doubled before each further one. */
  pause: number;
  /** Longest wait, in seconds, that a server may ask for; if it asks for more, the request fails. */
  maxWait: number;
  /** Resolves after the given number of seconds. */
  sleep: (seconds: number) => Promise<void>;
}

/** Return the options for requests of a command: three attempts, and at most two minutes of waiting before each further one if a server asks for it. */
export function retryOptions(given: Pick<RetryOptions, 'timeout' | 'pause'>): RetryOptions {
  return { ...given, attempts: 3, maxWait: 120, sleep: (seconds) => delay(seconds * 1000) };
}

/** Thrown when a server gave no usable answer; the message says why, without a full stop. */
export class RequestError extends Error {}

/**
 * Fetch an address, and resolve to the response. Retries after a timeout, a lost connection, too many requests (429) or a failure of the server (5xx). A server that says how long to
 * wait (`Retry-After`, in seconds) is obeyed. Any other response is returned, including a 404. Redirects are not followed.
 *
 * @throws RequestError when the last attempt fails, or when a server asks for a longer wait than `maxWait`
 */
export async function fetchWithRetries(address: string, options: { method?: string }, retry: RetryOptions): Promise<Response> {
  const { timeout, attempts, pause, maxWait, sleep } = retry;
  let reason = '';
  for (let attempt = 1; attempt <= attempts; attempt++) {
    let wait = pause * 2 ** (attempt - 1);
    try {
      const response = await fetch(address, {
        ...options,
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout * 1000),
        headers: { 'user-agent': 'dateline' },
      });
      if (response.status !== 429 && response.status < 500) return response;
      await response.body?.cancel();
      reason = response.status === 429 ? 'it was asked too often (429)' : `the server failed (${response.status})`;
      const requestedWait = Number(response.headers.get('retry-after') ?? '');
      if (requestedWait > maxWait) throw new RequestError(`${reason}, and asks for a pause of ${requestedWait} seconds: try again later`);
      if (requestedWait > 0) wait = requestedWait;
    } catch (error) {
      if (error instanceof RequestError) throw error;
      reason = describeFailure(error, timeout);
    }
    if (attempt < attempts) await sleep(wait);
  }
  throw new RequestError(`${reason} (attempt ${attempts} of ${attempts})`);
}

function describeFailure(error: unknown, timeout: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `no answer within ${timeout} seconds`;
  const { cause } = error as { cause?: { code?: string } };
  return cause?.code === 'ENOTFOUND' ? 'there is no such host' : `the connection failed${cause?.code === undefined ? '' : ` (${cause.code})`}`;
}
