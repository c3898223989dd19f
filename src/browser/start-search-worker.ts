import address from './search-worker.ts?worker&url';

/** Trusted Types policy for script URLs; `public/_headers` allows only this name. */
const POLICY = 'dateline-search-worker';

/** The subset of the Trusted Types API used here (https://www.w3.org/TR/trusted-types/). */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Start the search worker. Its URL is the only one that the policy allows. */
export function startSearchWorker(): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy(POLICY, { createScriptURL: onlyTheWorker });
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module', name: 'search' });
}

/**
 * Return the script URL if it is that of the search worker.
 *
 * @throws TypeError for any other
 */
function onlyTheWorker(asked: string): string {
  if (asked !== address) throw new TypeError(`“${asked}” is not the worker of the search.`);
  return asked;
}
