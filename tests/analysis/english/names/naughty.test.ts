import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesIn } from './bracketed.ts';

// These suites are not in the repository, but beside it.
const folder = join(import.meta.dirname, '../../../../../shared/suites');
const isPresent = existsSync(folder);
if (!isPresent) console.log('Skipped: tests/analysis/english/names/naughty.test.ts reads ../shared/suites, which does not exist.');

const cases = isPresent
  ? ['unicode-blns.jsonl', 'unicode-own.jsonl'].flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as { id: string; text?: string })
        .filter((parsed): parsed is { id: string; text: string } => typeof parsed.text === 'string'),
    )
  : [];

describe.runIf(isPresent)('naughty strings', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

  it('exist', () => {
    expect(cases.length).toBeGreaterThan(300);
  });

  it.each(['%s', 'Governor %s met Anna Kovács in Kyiv.', 'Kyiv%s'])(
    'cause no error in “%s”; mentions are in order, and none splits a character or overlaps another',
    (frame) => {
      for (const { text } of cases) {
        const { passages, mentions } = namesIn(frame.replace('%s', () => text));
        const boundaries = passages.map((passage) => new Set([passage.text.length, ...Array.from(segmenter.segment(passage.text), ({ index }) => index)]));
        let [passage, lastEnd] = [0, 0];
        for (const mention of mentions) {
          if (mention.passage > passage) [passage, lastEnd] = [mention.passage, 0];
          // Fails if a mention of an earlier passage follows.
          expect(mention.passage).toBe(passage);
          expect(mention.start).toBeGreaterThanOrEqual(lastEnd);
          expect(boundaries[passage]!.has(mention.start) && boundaries[passage]!.has(mention.end)).toBe(true);
          lastEnd = mention.end;
        }
      }
    },
  );

  it('contain the same names in composed and in decomposed form', () => {
    for (const { text } of cases) {
      const names = (form: 'NFC' | 'NFD'): string[] => namesIn(text.normalize(form)).entities.map(({ key }) => key);
      expect(names('NFD')).toEqual(names('NFC'));
    }
  });
});
