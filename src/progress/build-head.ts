import { env } from 'node:process';

// Astro loads the pages in a separate module graph. They do not share module variables with the build, but they share the environment of the process.
const BUILD_HEAD = 'DATELINE_BUILD_HEAD';

/** Set the digest of the code and the settings of this process's build. */
export function setBuildHead(head: string): void {
  env[BUILD_HEAD] = head;
}

/** Return the digest of the code and the settings of the build; null outside of a build that publishes. */
export function buildHead(): string | null {
  return env[BUILD_HEAD] || null;
}
