import type { Annotations, Stage } from '../../core/analyzer.ts';
import { findFurniture } from './find-furniture.ts';

/** The stage that marks page furniture (credits, timestamps, navigation) and removes its events, claims and figures. Events set by an editor are kept. */
export const furnitureStage: Stage<unknown> = {
  name: 'furniture',
  reads: ['sentences', 'events', 'claims', 'figures'],
  writes: ['furniture', 'events', 'claims', 'figures'],
  run({ passages, annotations }): Partial<Annotations> {
    const furniture = findFurniture(passages, annotations.sentences);
    const furnitureIds = new Set(furniture);
    const isInReport = ({ sentence }: { sentence: string }): boolean => !furnitureIds.has(sentence);
    return {
      furniture,
      events: renumbered(
        annotations.events.filter((event) => event.byHand !== undefined || isInReport(event)),
        'e',
      ),
      claims: renumbered(
        // Claims in credit lines are kept: they say who took the picture.
        annotations.claims.filter((claim) => claim.credit || isInReport(claim)),
        'c',
      ),
      figures: renumbered(annotations.figures.filter(isInReport), 'f'),
    };
  },
};

/** Return annotations with new ids without gaps, in the order given: `e1`, `e2`. */
function renumbered<T extends { id: string }>(annotations: readonly T[], letter: string): T[] {
  return annotations.map((annotation, index) => ({ ...annotation, id: `${letter}${index + 1}` }));
}
