/** Variables that the test runner sets in its processes: with them a build would be another one than a publisher's. */
const OF_THE_RUNNER = /^(?:VITEST.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;

/** The environment of a command as a publisher runs it: this process's without what the test runner has set, and with `more`. */
export function environment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.test(name))), ...more };
}
