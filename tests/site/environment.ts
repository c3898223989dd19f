/** Names of variables that the test runner sets in its processes and that would change a build. */
const OF_THE_RUNNER = /^(?:VITEST.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;

/** Return the environment in which a publisher would run a command: that of this process without the variables of the test runner, and with `more`. */
export function environment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.test(name))), ...more };
}
