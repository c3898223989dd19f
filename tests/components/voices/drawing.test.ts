import { describe, expect, test } from 'vitest';
import { drawVoices } from '../../../src/components/voices/drawing.ts';

const row = (count: number, named = count, label = 'Officials') => ({ label, count, named });

describe('the scale', () => {
  test.each([
    [1, [0, 1]],
    [7, [0, 2, 4, 6, 8]],
    [70, [0, 20, 40, 60, 80]],
    [423, [0, 200, 400, 600]],
  ])('for %i has round steps and reaches it', (most, values) => {
    expect(drawVoices([row(most)]).ticks.map(({ value }) => value)).toEqual(values);
  });
});

test('lengths are in proportion to the numbers, and the two parts of a bar add up', () => {
  const { bars, ticks, left } = drawVoices([row(80), row(40, 10), row(20, 0)]);
  const end = ticks.at(-1)!.x - left;
  expect(bars.map(({ named, rest }) => [named / end, (named + rest) / end])).toEqual([
    [1, 1],
    [0.125, 0.5],
    [0, 0.25],
  ]);
});

test('rows are below each other within the drawing; a long label is cut', () => {
  const { bars, bottom, height } = drawVoices([row(3), row(2, 2, 'Donetsk People’s Republic of the coast')]);
  expect(bars[1]!.y).toBeGreaterThan(bars[0]!.y);
  expect(bottom).toBeLessThan(height);
  expect(bars[1]!.label.text).toBe('Donetsk People’s Republi…');
});

test('in the chart for narrow columns each label is complete and above its bar, and the bars begin at the edge', () => {
  const { bars, left, width } = drawVoices([row(3), row(2, 2, 'Donetsk People’s Republic of the coast')], 'narrow');
  const [first, second] = bars;
  expect(second!.label.text).toBe('Donetsk People’s Republic of the coast');
  for (const { label, y } of bars) expect(label.y).toBeLessThan(y);
  expect(second!.label.y).toBeGreaterThan(first!.y + 12);
  expect(left).toBe(0);
  // It fits a window of 320 pixels, of which the margins of a page take 36 and those of an embed 48.
  expect(width).toBeLessThanOrEqual(272);
});

test('without rows there is still a scale', () => {
  expect(drawVoices([]).ticks.map(({ value }) => value)).toEqual([0, 1]);
});
