import { type Analysis, DAY_OR_FINER, type PassageKind } from '../../analysis/core/index.ts';

/** Return the sentences of an article that report something dated to the day; a note on happenings can point to these. */
export function datedSentences({
  passages,
  kinds,
  analysis,
}: {
  passages: readonly string[];
  kinds: readonly PassageKind[];
  analysis: Pick<Analysis, 'sentences' | 'events' | 'times'>;
}): string[] {
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
    .map(({ passage, start, end }) => passages[passage]!.slice(start, end));
}

const NO_REPORT: ReadonlySet<PassageKind> = new Set(['heading', 'caption', 'cell']);
