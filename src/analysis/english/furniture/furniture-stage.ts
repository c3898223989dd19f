import type { Annotations, Stage } from '../../core/analyzer.ts';
import { findFurniture } from './find-furniture.ts';

/** The stage that marks page furniture and removes events, claims and figures from it. Events set by an editor are kept. */
export const furnitureStage: Stage<unknown> = {
  name: 'furniture',
  reads: ['sentences', 'events', 'claims', 'figures'],
  writes: ['furniture', 'events', 'claims', 'figures'],
  run({ passages, annotations }): Partial<Annotations> {
    const furniture = findFurniture(passages, annotations.sentences);
    const excluded = new Set(furniture);
    const isReport = ({ sentence }: { sentence: string }): boolean => !excluded.has(sentence);
    return {
      furniture,
      events: renumbered(
        annotations.events.filter((event) => event.byHand !== undefined || isReport(event)),
        'e',
      ),
      claims: renumbered(
        // Credit lines are kept as claims: they attribute the picture, and are marked as credits.
        annotations.claims.filter((claim) => claim.credit || isReport(claim)),
        'c',
      ),
      figures: renumbered(annotations.figures.filter(isReport), 'f'),
    };
  },
};

/** Renumber annotations in the order of the text, without gaps. */
function renumbered<T extends { id: string }>(annotations: readonly T[], letter: string): T[] {
  return annotations.map((annotation, index) => ({ ...annotation, id: `${letter}${index + 1}` }));
}
