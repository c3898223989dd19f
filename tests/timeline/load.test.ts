import { describe, expect, test } from 'vitest';
import { buildTimelineFiles } from '../../src/edition/timeline/build-files.ts';
import { EVENTS_IN_FILE } from '../../src/timeline/files.ts';
import { timelineFiles } from '../../src/timeline/load.ts';
import { TimelineError } from '../../src/timeline/timeline-error.ts';
import { onDay, editionOf } from './fixture.ts';

const edition = editionOf([onDay('a', '2022-06-01', { keys: ['town'] }), onDay('b', '2023-03-05', { keys: ['town', 'region'] }), onDay('c', '2023-05-01')]);
const files = new Map(buildTimelineFiles(edition).map(({ name, file }) => [`${name}.json`, JSON.stringify(file)]));

/** Read the edition's files from a server that gives these responses in order, then the correct ones. `asked` records the requests. */
function from(...answers: (string | Error | undefined)[]): { source: ReturnType<typeof timelineFiles>; asked: string[] } {
  const asked: string[] = [];
  const source = timelineFiles(edition.id, (name) => {
    const answer = answers[asked.length] ?? files.get(name)!;
    asked.push(name);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  return { source, asked };
}
const reasonOf = (failing: Promise<unknown>) =>
  failing.then(
    () => 'none',
    (error: unknown) => (error instanceof TimelineError ? error.reason : error),
  );

test('there is a file for the index and one for each year', () => expect([...files.keys()]).toEqual(['index.json', '2022.json', '2023.json']));

test('only the needed years are fetched, once each', async () => {
  const { source, asked } = from();
  const [c, b] = await source.events([2, 1]);
  await source.events([1]);
  expect(asked).toEqual(['index.json', '2023.json']);
  expect(c).toMatchObject({ label: 'c', at: '2023-05-01' });
  expect(b).toEqual({
    at: '2023-03-05',
    edtf: '2023-03-05',
    label: 'b',
    status: 'reported',
    excerpt: { text: 'It was on day b.', marks: [[7, 13]] },
    href: '/articles/report-2024-01-01/#s-b',
    article: { title: 'Report of 2024-01-01', href: '/articles/report-2024-01-01/', publishedLabel: '2024-01-01' },
    entities: [
      { name: 'town', type: 'place', href: '/places/town/' },
      { name: 'region', type: 'place', href: '/places/region/' },
    ],
  });
});

test('a day too large for one file has several, and an event is read from the one that has it', async () => {
  const crowded = editionOf(Array.from({ length: EVENTS_IN_FILE + 2 }, (_, index) => onDay(String(index).padStart(5, '0'), '2023-03-05')));
  const built = new Map(buildTimelineFiles(crowded).map(({ name, file }) => [`${name}.json`, JSON.stringify(file)]));
  // Events dated by the year or month alone would be in the first two.
  expect([...built.keys()]).toEqual(['index.json', '2023.json', '2023-03.json', '2023-03-05.json', '2023-03-05_2.json']);
  const asked: string[] = [];
  const source = timelineFiles(crowded.id, (name) => Promise.resolve(built.get(name)!).finally(() => asked.push(name)));
  const last = await source.events([EVENTS_IN_FILE + 1]);
  expect(last).toMatchObject([{ label: String(EVENTS_IN_FILE + 1).padStart(5, '0'), at: '2023-03-05' }]);
  expect(asked).toEqual(['index.json', '2023-03-05_2.json']);
});

describe('a file that', () => {
  const index = files.get('index.json')!;
  test.each([
    ['is missing', new Error('404'), 'unreachable'],
    ['is cut', index.slice(0, -20), 'damaged'],
    ['is an error page', '<!doctype html>', 'damaged'],
    ['lacks an event', index.replace('"statuses":"   "', '"statuses":"  "'), 'damaged'],
  ])('%s is fetched again, then reported', async (_, answer, reason) => {
    const { source, asked } = from(answer, answer);
    expect(await reasonOf(source.index())).toBe(reason);
    expect(asked).toEqual(['index.json', 'index.json']);
    // When the reader tries again, it is requested again.
    expect((await source.index()).events.length).toBe(3);
  });

  test('fails once is read at the second attempt', async () => {
    expect((await from(new Error('reset')).source.index()).events.length).toBe(3);
  });

  test('is of another edition is not fetched again', async () => {
    const { source, asked } = from(index.replace(edition.id, 'edition-2'));
    expect(await reasonOf(source.index())).toBe('outdated');
    expect(asked).toEqual(['index.json']);
    const part = from(undefined, files.get('2022.json')!.replace(/"digest":"[^"]+"/, '"digest":"other"'));
    expect(await reasonOf(part.source.events([0]))).toBe('outdated');
  });

  test('is a year with one event too few is reported', async () => {
    const cut = files.get('2022.json')!.replace(/"events":\[.*\]/, '"events":[]');
    expect(await reasonOf(from(undefined, cut, cut).source.events([0]))).toBe('damaged');
  });
});

test('happenings come from their own file, in the requested order', async () => {
  const specs = [onDay('x', '2023-01-01'), onDay('y', '2023-02-01')];
  const told = editionOf(
    specs,
    specs.map((spec) => [spec]),
  );
  const bodies = new Map(buildTimelineFiles(told).map(({ name, file }) => [`${name}.json`, JSON.stringify(file)]));
  const asked: string[] = [];
  const source = timelineFiles(told.id, (name) => {
    asked.push(name);
    return Promise.resolve(bodies.get(name)!);
  });
  expect((await source.happenings([1, 0])).map(({ id }) => id)).toEqual(['r-y', 'r-x']);
  expect(asked).toEqual(['index.json', 'chronicle.json']);
  expect(await reasonOf(source.happenings([2]))).toBe('damaged');
  const other = bodies.get('chronicle.json')!.replace(/"digest":"[^"]+"/, '"digest":"other"');
  const mixed = timelineFiles(told.id, (name) => Promise.resolve(name === 'chronicle.json' ? other : bodies.get(name)!));
  expect(await reasonOf(mixed.happenings([0]))).toBe('outdated');
});
