import { isAfter } from '../collections/articles/index.ts';
import type { Article } from '../edition/index.ts';
import { buildDay } from '../progress/index.ts';
import { site } from '../site/index.ts';

/** Whether an article is published on a day after that of the build, in the newsroom's time zone: a build holds it back. */
export function isAhead({ published }: Article): boolean {
  const today = buildDay();
  return today !== null && isAfter(published, today, site.timeZone);
}
