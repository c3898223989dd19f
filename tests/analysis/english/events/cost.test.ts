import { expect, test } from 'vitest';
import { findEvents } from '../../../../src/analysis/english/events/index.ts';
import { findTimes } from '../../../../src/analysis/english/times/index.ts';
import { passagesOf } from '../times/read.ts';

const published = '2023-07-05';

/** Least of several CPU times, in milliseconds, of finding the events of one long sentence. */
function cost(text: string): number {
  const { passages, sentences } = passagesOf(text);
  const times = findTimes(passages, sentences, { published });
  const runs = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    findEvents(sentences, times, passages, { published });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

test.each(['in 2014 a plan for 2025 ', 'if they denied that they came on 22 May or ', 'On Monday, '])(
  'the cost grows with the length of the text: %s',
  (words) => {
    const unit = words.repeat(1000);
    cost(unit);
    // Twice the text costs at most three times as much, three times over; a square would be 64. The best of several, for the machine is shared.
    const ratios = [1, 2, 3].map(() => cost(unit.repeat(8)) / cost(unit));
    expect(Math.min(...ratios)).toBeLessThan(3 ** 3);
  },
  60_000,
);
