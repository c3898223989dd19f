import type { FigureSeries } from '../../edition/index.ts';

/** What the site says of the numbers of a series. */
export const STATUS_WORDS: Record<FigureSeries['status'], string> = {
  differ: 'Reports of one day differ',
  change: 'The number changes',
  agree: 'Reports agree',
};
