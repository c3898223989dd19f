import { geoDistance } from 'd3-geo';
import { expect, test } from 'vitest';
import { frameOf } from '../../src/map/frame.ts';

test('a frame is wide enough for its places and at most three times as wide', () => {
  // Lisbon and Helsinki are about 3,360 km apart.
  const lisbonHelsinki = geoDistance([-9.14, 38.72], [24.94, 60.17]) * 6371;
  const { kilometres } = frameOf(
    [
      [38.72, -9.14],
      [60.17, 24.94],
    ],
    960,
    560,
  );
  expect(kilometres).toBeGreaterThan(lisbonHelsinki * Math.SQRT1_2);
  expect(kilometres).toBeLessThan(lisbonHelsinki * 3);
});

test('one place is shown with its surroundings', () => {
  expect(frameOf([[50.6, 36.6]], 320, 220).kilometres).toBe(240);
});

test('neighbouring places share a frame, so that their land is drawn once', () => {
  expect(frameOf([[50.6, 36.6]], 320, 220)).toEqual(frameOf([[50.61, 36.61]], 320, 220));
});

test('places on opposite sides of the Earth are shown on the whole Earth', () => {
  const { latitude, kilometres } = frameOf(
    [
      [51.5, 0],
      [-41.3, 174.8],
    ],
    960,
    560,
  );
  expect({ latitude, kilometres }).toEqual({ latitude: 0, kilometres: 12_000 });
});
