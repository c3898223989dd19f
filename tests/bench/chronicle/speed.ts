import { type Candidate, Frequencies, makeChronicle } from '../../../src/edition/chronicle/index.ts';
import { createRandom } from '../random.ts';

type Random = ReturnType<typeof createRandom>;

const ARTICLE_SENTENCES = 9;

/**
 * Print how long it takes to join generated sentences to happenings. Half of them fall on a tenth of the days; most happenings are reported once, a few by
 * many articles, as in the measured stories.
 */
export function measureSpeed(count: number, write: (line: string) => void): void {
  const DAYS = Math.ceil(count / 60);
  const random = createRandom(1);
  const vocabulary = Array.from({ length: 20_000 }, (_, index) => wordOf(index));
  const names = Array.from({ length: 3_000 }, (_, index) => `n${index}`);
  const days = Array.from({ length: DAYS }, (_, index) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10));
  const order = days.toSorted((a, b) => hash(a) - hash(b));

  const happenings: { day: string; words: string[]; names: string[] }[] = [];
  const candidates: Candidate[] = [];
  const frequencies = new Frequencies();
  for (let index = 0; index < count; index++) {
    const isNew = happenings.length === 0 || random.chance(0.6);
    const happening = isNew
      ? { day: random.pickEarly(order), words: someOf(vocabulary, 14, random), names: someOf(names, 3, random) }
      : happenings[random.integer(happenings.length)]!;
    if (isNew) happenings.push(happening);
    const stems = [...new Set([...happening.words.filter(() => random.chance(0.6)), ...someOf(vocabulary, 6, random)])].join(' ');
    const entities = [...new Set([...happening.names.filter(() => random.chance(0.7)), ...someOf(names, 1, random)])];
    const slug = `article-${Math.floor(index / ARTICLE_SENTENCES)}`;
    frequencies.add(stems, entities);
    candidates.push({
      ...{ id: `${slug}/e${index}`, slug, published: happening.day, reportedOn: happening.day, sentence: `s${index}`, passage: 0, start: 0, end: 100 },
      ...{
        text: `Sentence ${stems}.`,
        shown: { text: '', marks: [] },
        whole: '',
        offset: 0,
        day: happening.day,
        time: 't1',
        trigger: null,
        verb: null,
        acts: [],
        deeds: happening.words.slice(0, 1),
        isDated: random.chance(0.7),
        status: 'reported',
        isLive: false,
        stems,
        entities,
        whoAndWhere: entities,
      },
      ...{
        readability: 0,
        reportsEvent: true,
        standsAlone: true,
        isOfOneDay: true,
        headline: null,
        before: null,
        isNews: false,
        isLead: false,
        namesOfHead: [],
        datedBy: null,
        nounsOfStory: [],
        callsOff: false,
        isReplacedByHeadline: false,
      },
    });
  }

  global.gc?.();
  const before = process.memoryUsage().rss;
  const from = process.cpuUsage();
  const chronicle = makeChronicle(candidates, frequencies, days[0]!);
  const { user, system } = process.cpuUsage(from);
  const seconds = (user + system) / 1e6;
  const reports = chronicle.days.flatMap(({ happenings }) => happenings.map(({ reports: all }) => all.length));
  const largest = Math.max(
    ...Map.groupBy(candidates, ({ day }) => day)
      .values()
      .map((ofDay) => ofDay.length),
  );
  write(
    `${count} sentences on ${chronicle.days.length} days, ${largest} on the fullest: ${reports.length} happenings, the largest of ${Math.max(...reports)} reports`,
  );
  write(`joining and ordering: ${seconds.toFixed(2)} s of CPU, ${((1e6 * seconds) / count).toFixed(0)} ms for 1,000 sentences`);
  write(`memory: ${((process.memoryUsage().rss - before) / 2 ** 20).toFixed(0)} MB more than before`);
}

/** Return a unique word for a number. It has no vowel, so that stemming does not change it. */
function wordOf(index: number): string {
  const letters = 'bcdfghjkmnpqrtvwxz';
  return `bgd${[...index.toString(letters.length)].map((digit) => letters[parseInt(digit, letters.length)]).join('')}`;
}

function hash(text: string): number {
  let value = 7;
  for (const letter of text) value = (Math.imul(value, 31) + letter.charCodeAt(0)) >>> 0;
  return Math.imul(value, 0x9e3779b1) >>> 0;
}

/** Return a random sample of the values; those at the beginning are more frequent. */
function someOf<T>(values: readonly T[], length: number, random: Random): T[] {
  return Array.from({ length }, () => random.pickEarly(values));
}
