import type { GoldDocument, Scorer } from './gold.ts';
import { row, type Section } from './section.ts';
import { wordsPerSecond } from './speed.ts';
import { timeErrors, type TimeError } from './time-errors.ts';
import { chronoNode, compromise, dateline, type TimeReader } from './time-readers.ts';

const READERS = [dateline, chronoNode, compromise];
const MEASURES = { value: 'value F1', strict: 'strict span', relaxed: 'relaxed span', type: 'type F1' };

function scores({ read }: TimeReader, gold: readonly GoldDocument[], scorer: Scorer): string[] {
  const result = scorer.scoreTimex(gold, new Map(gold.map((document) => [document.id, { id: document.id, timex: read(document) }])));
  return Object.keys(MEASURES).map((measure) => {
    const score = result[measure]!;
    return (typeof score === 'number' ? score : score.f1).toFixed(1);
  });
}

/** Dates, times, durations and sets: our scores and those of chrono-node and compromise-dates, our errors, and the speed of each. */
export const compareTimes: Section = (gold, scorer, { examples }) => {
  const dated = gold.filter(({ timex }) => timex !== undefined);
  if (dated.length === 0) return ['Times: none are annotated.'];
  const speeds = READERS.map((reader) => wordsPerSecond(dated, reader.stage?.(dated) ?? (() => dated.forEach(reader.read))));
  const chronoSpeed = speeds[READERS.indexOf(chronoNode)]!;
  const errors = Map.groupBy(
    dated.flatMap((document) => timeErrors(document, dateline.read(document), scorer)),
    ({ kind }: TimeError) => kind,
  );
  return [
    'Times',
    row(['', ...Object.values(MEASURES), 'words/s', 'of chrono']),
    ...READERS.map((reader, index) =>
      row([reader.name, ...scores(reader, dated, scorer), Math.round(speeds[index]!).toLocaleString('en'), `${(speeds[index]! / chronoSpeed).toFixed(1)} ×`]),
    ),
    '',
    'Errors of dateline, by kind',
    ...[...errors]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .flatMap(([kind, all]) => [row([kind, String(all.length)]), ...all.slice(0, examples).map(({ example }) => `      ${example}`)]),
  ];
};
