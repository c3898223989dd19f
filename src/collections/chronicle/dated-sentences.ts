import { type Analysis, DAY_OR_FINER, type PassageKind } from '../../analysis/core/index.ts';
import { type LeftOut, startAfterOpening, whyLeftOut } from './left-out.ts';

/** A sentence that reports what happened, or will happen, on a known day. */
export interface DatedSentence {
  text: string;
  /** Why the chronicle leaves it out nevertheless; null if the chronicle has it. */
  leftOut: LeftOut | null;
}

/** Return the sentences of an article that report what happened, or will happen, on a known day. An editor's note can point to a sentence that is not left out. */
export function datedSentences({
  passages,
  kinds,
  analysis,
}: {
  passages: readonly string[];
  kinds: readonly PassageKind[];
  analysis: Pick<Analysis, 'sentences' | 'events' | 'times'>;
}): DatedSentence[] {
  const times = new Map(analysis.times.map((time) => [time.id, time]));
  const datedIds = new Set(
    analysis.events.flatMap(({ sentence, status, time, manualOverride }) => {
      const when = manualOverride ?? (time === null ? undefined : times.get(time));
      const isReported = status === 'reported' || status === 'planned';
      return isReported && when !== undefined && when.earliest !== null && DAY_OR_FINER.has(when.granularity) ? [sentence] : [];
    }),
  );
  return analysis.sentences
    .filter(({ id, passage }) => datedIds.has(id) && !NOT_REPORTS.has(kinds[passage]!))
    .map(({ passage, start, end }) => {
      const text = passages[passage]!;
      return { text: text.slice(start, end), leftOut: whyLeftOut(text.slice(startAfterOpening(text, { start, end }), end)) };
    });
}

/** Kinds of passages that report nothing. */
const NOT_REPORTS: ReadonlySet<PassageKind> = new Set(['heading', 'caption', 'cell']);
