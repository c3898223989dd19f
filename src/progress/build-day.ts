import { env } from 'node:process';

// Astro loads the loaders in a separate module graph. They do not share module variables with the build, but they share the environment of the process.
const BUILD_DAY = 'DATELINE_BUILD_DAY';
const EXPIRY_DAY = 'DATELINE_EXPIRY_DAY';

/** Set the day of this process's build, `2023-07-05`: articles with a later publication date are held back. With null, no article is held back. */
export function setBuildDay(day: string | null): void {
  env[BUILD_DAY] = day ?? '';
}

/** Return the day of the build; null if no article is held back. */
export function buildDay(): string | null {
  return env[BUILD_DAY] || null;
}

/** Set the day of this process's build, `2023-07-05`: articles that have expired by this day are left out. With null, no article is left out. */
export function setExpiryDay(day: string | null): void {
  env[EXPIRY_DAY] = day ?? '';
}

/** Return the day by which expired articles are left out; null if they are published. */
export function expiryDay(): string | null {
  return env[EXPIRY_DAY] || null;
}

/** Return the environment variables that pass the day of the build to a child process. */
export function buildDayEnvironment(day: string | null): Record<string, string> {
  return { [BUILD_DAY]: day ?? '' };
}
