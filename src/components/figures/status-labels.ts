import type { FigureSeries } from '../../edition/index.ts';

/** Labels for how the numbers of a series relate to each other. */
export const SERIES_STATUS_LABELS: Record<FigureSeries['status'], string> = {
  differ: 'Sources differ',
  settled: 'Settled by an editor',
  change: 'The number changed',
  sources: 'Numbers from several sources',
  agree: 'Reports agree',
};
