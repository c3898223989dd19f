/** Timeout, after which the server is assumed to be down. */
const TIMEOUT_MS = 30_000;

/**
 * Fetch a text file of the site. It is revalidated each time (usually a 304), so that a page never reads an older edition.
 *
 * @throws Error for an HTTP error status; DOMException on a timeout; TypeError when the network fails
 */
export async function fetchText(address: URL): Promise<string> {
  const response = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText} for ${address.pathname}`);
  return response.text();
}
