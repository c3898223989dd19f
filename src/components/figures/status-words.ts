import type { FigureSeries } from '../../edition/index.ts';

/** What the site says of the numbers of a series. */
export const STATUS_WORDS: Record<FigureSeries['status'], string> = {
  differ: 'Sources differ',
  change: 'The number changed',
  sources: 'Numbers of several sources',
  agree: 'Reports agree',
};
