import { env } from 'node:process';

// Loaders share only what belongs to the process with the build.
const BUILD_DAY = 'DATELINE_BUILD_DAY';

/** Choose the day of this process's build, `2023-07-05`: articles of later days are held back. With null none is. */
export function setBuildDay(day: string | null): void {
  env[BUILD_DAY] = day ?? '';
}

/** The day of the build; null where no article is held back. */
export function buildDay(): string | null {
  return env[BUILD_DAY] || null;
}

/** The environment of another process that is to have this day. */
export function buildDayEnvironment(day: string | null): Record<string, string> {
  return { [BUILD_DAY]: day ?? '' };
}
