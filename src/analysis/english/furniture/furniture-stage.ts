import type { Annotations, Stage } from '../../core/analyzer.ts';
import { findFurniture } from './find-furniture.ts';

/** Marks page furniture, and drops what was read in it of events, claims and figures; an event that an editor set stays. */
export const furnitureStage: Stage<unknown> = {
  name: 'furniture',
  reads: ['sentences', 'events', 'claims', 'figures'],
  writes: ['furniture', 'events', 'claims', 'figures'],
  run({ passages, annotations }): Partial<Annotations> {
    const furniture = findFurniture(passages, annotations.sentences);
    const left = new Set(furniture);
    const isReport = ({ sentence }: { sentence: string }): boolean => !left.has(sentence);
    return {
      furniture,
      events: numbered(
        annotations.events.filter((event) => event.byHand !== undefined || isReport(event)),
        'e',
      ),
      claims: numbered(
        // A credit line says whose the picture is, and is marked as that.
        annotations.claims.filter((claim) => claim.credit || isReport(claim)),
        'c',
      ),
      figures: numbered(annotations.figures.filter(isReport), 'f'),
    };
  },
};

/** Annotations with ids in the order of the text, none left out. */
function numbered<T extends { id: string }>(annotations: readonly T[], letter: string): T[] {
  return annotations.map((annotation, index) => ({ ...annotation, id: `${letter}${index + 1}` }));
}
