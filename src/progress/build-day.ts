import { env } from 'node:process';

// Loaders run in a separate module graph: they share only process-wide state with the build.
const BUILD_DAY = 'DATELINE_BUILD_DAY';
const EXPIRY_DAY = 'DATELINE_EXPIRY_DAY';

/** Set the day of this process's build, `2023-07-05`: articles published later are held back. With null, none are. */
export function setBuildDay(day: string | null): void {
  env[BUILD_DAY] = day ?? '';
}

/** Return the day of the build; null when no article is held back. */
export function buildDay(): string | null {
  return env[BUILD_DAY] || null;
}

/** Set the day of this process's build: articles that have expired by then are left out. With null, none are. */
export function setExpiryDay(day: string | null): void {
  env[EXPIRY_DAY] = day ?? '';
}

/** Return the day by which expired articles are left out; null if they are published. */
export function expiryDay(): string | null {
  return env[EXPIRY_DAY] || null;
}

/** Return the environment variables that pass the day on to a child process. */
export function buildDayEnvironment(day: string | null): Record<string, string> {
  return { [BUILD_DAY]: day ?? '' };
}
