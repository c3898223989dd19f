import type { FigureSeries } from '../../edition/index.ts';

/** Descriptions of how the numbers of a series relate. */
export const STATUS_WORDS: Record<FigureSeries['status'], string> = {
  differ: 'Sources differ',
  change: 'The number changed',
  sources: 'Numbers of several sources',
  agree: 'Reports agree',
};
