import { type ChronicleFile, chronicleFileName, HAPPENINGS_IN_FILE, TIMELINE_FORMAT, type TimelineIndexFile, type TimelinePartFile } from './files.ts';
import { openIndex, type TimelineIndex } from './open-index.ts';
import type { ShownEvent } from './shown-event.ts';
import type { ShownHappening } from './shown-happening.ts';
import { TimelineError } from './timeline-error.ts';

/** Event of a part, with the year, month or day under which it is listed. */
export type LoadedEvent = ShownEvent & { at: string };

/** Timeline files of an edition, each fetched on first use. */
export interface TimelineFiles {
  /** @throws TimelineError */
  index(): Promise<TimelineIndex>;
  /** Load events by number, in the order given. @throws TimelineError */
  events(numbers: readonly number[]): Promise<LoadedEvent[]>;
  /** Load happenings by number, in the order given. @throws TimelineError */
  happenings(numbers: readonly number[]): Promise<ShownHappening[]>;
}

/**
 * Create a reader of the timeline's files. `fetchFile` fetches a file by name. A failed fetch is retried once, and
 * tried again on the next call.
 */
export function timelineFiles(edition: string, fetchFile: (name: string) => Promise<string>): TimelineFiles {
  const loaded = new Map<string, Promise<unknown>>();
  const load = <T>(name: string, read: (file: unknown) => T): Promise<T> => {
    const cached = loaded.get(name) as Promise<T> | undefined;
    if (cached) return cached;
    const loading = withRetry(() => readOnce(name, fetchFile, read));
    loaded.set(name, loading);
    loading.catch(() => loaded.delete(name));
    return loading;
  };
  const index = () => load('index.json', (file) => openIndex(file as TimelineIndexFile, edition));
  return {
    index,
    async events(numbers) {
      const opened = await index();
      const places = numbers.map(opened.placeOf);
      const names = [...new Set(places.map(({ part }) => part))];
      const parts = await Promise.all(names.map((name) => load(`${name}.json`, (file) => openPart(file as TimelinePartFile, opened.partOf(name)))));
      const byName = new Map(names.map((name, number) => [name, parts[number]!]));
      return places.map(({ part, place }) => byName.get(part)![place]!);
    },
    async happenings(numbers) {
      const { chronicle } = await index();
      const fileOf = (number: number) => Math.floor(number / HAPPENINGS_IN_FILE);
      const fileNumbers = [...new Set(numbers.map(fileOf))];
      const files = await Promise.all(
        fileNumbers.map((file) => load(`${chronicleFileName(file)}.json`, (read) => openChronicle(read as ChronicleFile, chronicle[file]))),
      );
      const byFile = new Map(fileNumbers.map((file, place) => [file, files[place]!]));
      return numbers.map((number) => {
        const happening = byFile.get(fileOf(number))![number % HAPPENINGS_IN_FILE];
        if (!happening) throw new TimelineError('damaged');
        return happening;
      });
    },
  };
}

/**
 * Return the happenings of a file.
 *
 * @throws TimelineError when it belongs to another edition
 */
function openChronicle(file: ChronicleFile, digest: string | undefined): ShownHappening[] {
  if (file.format !== TIMELINE_FORMAT || file.digest !== digest) throw new TimelineError('outdated');
  return file.happenings;
}

async function withRetry<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof TimelineError && error.reason === 'outdated') throw error;
    return read();
  }
}

/**
 * Fetch and read a file.
 *
 * @throws TimelineError when it cannot be fetched, or is damaged
 */
async function readOnce<T>(name: string, fetchFile: (name: string) => Promise<string>, read: (file: unknown) => T): Promise<T> {
  let body: string;
  try {
    body = await fetchFile(name);
  } catch (error) {
    throw new TimelineError('unreachable', error);
  }
  try {
    return read(JSON.parse(body));
  } catch (error) {
    throw error instanceof TimelineError ? error : new TimelineError('damaged', error);
  }
}

/**
 * Return the events of a part.
 *
 * @throws TimelineError when its file belongs to another edition, or is incomplete
 */
function openPart(file: TimelinePartFile, { digest, count }: { digest: string; count: number }): LoadedEvent[] {
  if (file.format !== TIMELINE_FORMAT || file.digest !== digest) throw new TimelineError('outdated');
  if (file.events.length !== count) throw new TimelineError('damaged');
  return file.events.map(({ article: place, fragment, entities, ...event }) => {
    const article = file.articles[place]!;
    return { ...event, article, href: article.href + fragment, entities: entities.map((number) => file.entities[number]!) };
  });
}
