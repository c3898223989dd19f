import type { Annotations, Stage } from '../../core/analyzer.ts';
import { findBoilerplate } from './find-boilerplate.ts';

/** The stage that marks boilerplate (credits, timestamps, navigation) and removes its events, claims and figures. Events set by an editor are kept. */
export const boilerplateStage: Stage<unknown> = {
  name: 'boilerplate',
  reads: ['sentences', 'events', 'claims', 'figures'],
  writes: ['boilerplate', 'events', 'claims', 'figures'],
  run({ passages, annotations }): Partial<Annotations> {
    const boilerplate = findBoilerplate(passages, annotations.sentences);
    const ids = new Set(boilerplate);
    const isKept = ({ sentence }: { sentence: string }): boolean => !ids.has(sentence);
    return {
      boilerplate,
      events: renumbered(
        annotations.events.filter((event) => event.manualOverride !== undefined || isKept(event)),
        'e',
      ),
      claims: renumbered(
        // Claims in credit lines are kept: they say who took the picture.
        annotations.claims.filter((claim) => claim.credit || isKept(claim)),
        'c',
      ),
      figures: renumbered(annotations.figures.filter(isKept), 'f'),
    };
  },
};

/** Return annotations with new ids without gaps, in the order given: `e1`, `e2`. */
function renumbered<T extends { id: string }>(annotations: readonly T[], letter: string): T[] {
  return annotations.map((annotation, index) => ({ ...annotation, id: `${letter}${index + 1}` }));
}
