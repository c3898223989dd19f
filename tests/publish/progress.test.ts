import { expect, test } from 'vitest';
import { startProgress } from '../../src/publish/progress.ts';

test('a line a stage, with its result and time; what is said meanwhile follows it', () => {
  let written = '';
  const progress = startProgress((text) => {
    written += text;
  });
  progress.begin('Reading articles');
  progress.line('warning: an image is large');
  progress.end('15 articles');
  progress.line('Edition');
  progress.begin('Writing pages');
  progress.line('warning: two');
  progress.stop();
  progress.stop();
  expect(written.replaceAll(/\d+\.\d s/g, 'N s')).toBe(
    'Reading articles … 15 articles, N s\nwarning: an image is large\nEdition\nWriting pages … failed\nwarning: two\n',
  );
});
