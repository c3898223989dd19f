import address from './search-worker.ts?worker&url';

/** The policy of the site for addresses of scripts; `public/_headers` allows it by this name and no other. */
const POLICY = 'dateline-search-worker';

/** Trusted Types, as far as they are used here (https://www.w3.org/TR/trusted-types/). */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Start the worker of the search. Its address is the only one that the policy lets through. */
export function startSearchWorker(): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy(POLICY, { createScriptURL: onlyTheWorker });
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module', name: 'search' });
}

function onlyTheWorker(asked: string): string {
  if (asked !== address) throw new TypeError(`“${asked}” is not the worker of the search.`);
  return asked;
}
