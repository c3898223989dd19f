import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startAndEnd } from '../../src/exports/start-and-end.ts';
import { files, jsonOf } from './fixture.ts';

/** TimelineJS 3, “Preparing data: JSON” (timeline.knightlab.com/docs/json-format.html): timeline, slide, date and text objects. */
const date = z.strictObject({ year: z.int(), month: z.int().min(1).max(12).optional(), day: z.int().min(1).max(31).optional() });
const text = z.strictObject({ headline: z.string(), text: z.string() });
const timelineSchema = z.strictObject({
  title: z.strictObject({ unique_id: z.string(), text }),
  events: z
    .array(
      z.strictObject({
        unique_id: z.string().regex(/^\S+$/),
        start_date: date,
        end_date: date.optional(),
        display_date: z.string(),
        group: z.string(),
        text,
      }),
    )
    .min(1),
});
type Timeline = z.infer<typeof timelineSchema>;

const addresses = [...files.keys()].filter((address) => address.endsWith('/timeline.json'));

test.each(['/data/timeline.json', '/people/ana-reyes/timeline.json', '/places/north/timeline.json'])('%s exists', (address) =>
  expect(addresses).toContain(address),
);

test.each(addresses)('%s is as TimelineJS reads it, each id once', (address) => {
  const { data, error } = timelineSchema.safeParse(jsonOf(address));
  expect(error).toBeUndefined();
  const ids = data!.events.map((event) => event.unique_id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an event has the same id in the whole timeline and in the timeline of an entity', () => {
  const all = jsonOf<Timeline>('/data/timeline.json').events.map((event) => event.unique_id);
  const own = jsonOf<Timeline>('/people/ana-reyes/timeline.json').events.map((event) => event.unique_id);
  expect(own).toHaveLength(2);
  expect(all).toEqual(expect.arrayContaining(own));
});

test('texts are HTML without scripts; uncertain dates are given in words', () => {
  const { events } = jsonOf<Timeline>('/data/timeline.json');
  expect(JSON.stringify(events)).not.toMatch(/<(?!\/?p>|a href=\\"https:|\/a>)/);
  expect(events.find((event) => event.start_date.year === 2024)).toMatchObject({ start_date: { year: 2024, month: 6 }, display_date: 'about June 2024' });
  expect(events.find((event) => event.start_date.year === 2021)!.display_date).toBe('since 2021');
});

describe('start and end of events', () => {
  test.each([
    ['2023-05-22', '2023-05-22', { year: 2023, month: 5, day: 22 }, undefined],
    ['2024-02-01', '2024-02-29', { year: 2024, month: 2 }, undefined],
    ['2023-01-01', '2023-12-31', { year: 2023 }, undefined],
    ['2023-03-01', '2023-05-31', { year: 2023, month: 3, day: 1 }, { year: 2023, month: 5, day: 31 }],
    ['2022-01-01', '2023-12-31', { year: 2022, month: 1, day: 1 }, { year: 2023, month: 12, day: 31 }],
    ['2022-11-01', null, { year: 2022, month: 11, day: 1 }, undefined],
    [null, '2022-11-30', { year: 2022, month: 11, day: 30 }, undefined],
  ])('%s to %s', (earliest, latest, start, end) => expect(startAndEnd({ earliest, latest })).toEqual({ start, end }));
});
