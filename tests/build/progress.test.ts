import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startProgress } from '../../src/build/progress.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

/** Return a progress whose lines are recorded. */
function shown(isTerminal: boolean) {
  const written: string[] = [];
  return {
    progress: startProgress({ write: (text) => written.push(text), overwrite: (line) => written.push(`\r\u001B[K${line}`), isTerminal }),
    text: () => written.join(''),
  };
}

test('one line per stage, with result and time; other output follows it', () => {
  const { progress, text } = shown(false);
  progress.begin('Reading articles');
  progress.line('warning: an image is large');
  vi.advanceTimersByTime(1500);
  progress.end('15 articles');
  progress.line('Edition');
  progress.begin('Writing pages');
  progress.line('warning: two');
  progress.stop();
  progress.stop();
  expect(text()).toBe('Reading articles … 15 articles, 1.5 s\nwarning: an image is large\nEdition\nWriting pages … failed\nwarning: two\n');
});

test('a log shows a long stage every fifteen seconds, with its rate', () => {
  const { progress, text } = shown(false);
  progress.begin('Writing pages');
  for (let page = 1; page <= 40; page++) {
    vi.advanceTimersByTime(1000);
    progress.count(page * 50, 2000);
  }
  progress.end('2000 pages');
  expect(text()).toBe(
    'Writing pages … 750 of 2,000, 50 a second\nWriting pages … 1,500 of 2,000, 50 a second\nWriting pages … 2000 pages, 40.0 s, 50 a second\n',
  );
});

test('a terminal overwrites the count, five times a second at most, and shows the result in its place', () => {
  const { progress, text } = shown(true);
  progress.begin('Writing pages');
  for (let page = 1; page <= 4; page++) {
    vi.advanceTimersByTime(100);
    progress.count(page, 4);
  }
  progress.end('4 pages');
  expect(text()).toBe('Writing pages … \r\u001B[KWriting pages … 2 of 4\r\u001B[KWriting pages … 4 of 4\r\u001B[KWriting pages … 4 pages, 0.4 s\n');
});
