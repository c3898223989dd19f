import { type Analysis, DAY_OR_FINER, type PassageKind } from '../../analysis/core/index.ts';
import { type LeftOut, startWithoutHead, whyLeftOut } from './left-out.ts';

/** Sentence that reports something that happened on a known day. */
export interface DatedSentence {
  text: string;
  /** Why the chronicle leaves it out all the same; null if the chronicle has it. */
  leftOut: LeftOut | null;
}

/** Return the sentences of an article that report something that happened on a known day. Notes on happenings can point to those that are not left out. */
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
  const dated = new Set(
    analysis.events.flatMap(({ sentence, status, time, byHand }) => {
      const when = byHand ?? (time === null ? undefined : times.get(time));
      const isTold = status === 'reported' || status === 'planned';
      return isTold && when !== undefined && when.earliest !== null && DAY_OR_FINER.has(when.granularity) ? [sentence] : [];
    }),
  );
  return analysis.sentences
    .filter(({ id, passage }) => dated.has(id) && !NO_REPORT.has(kinds[passage]!))
    .map(({ passage, start, end }) => {
      const text = passages[passage]!;
      return { text: text.slice(start, end), leftOut: whyLeftOut(text.slice(startWithoutHead(text, { start, end }), end)) };
    });
}

const NO_REPORT: ReadonlySet<PassageKind> = new Set(['heading', 'caption', 'cell']);
