/** A server that gives nothing for so long gives nothing. */
const PATIENCE_MS = 30_000;

/** Fetch a file of the site. It is asked for anew each time (a 304 mostly), so that a page never reads yesterday's edition. */
export async function fetchText(address: URL): Promise<string> {
  const response = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText} for ${address.pathname}`);
  return response.text();
}
