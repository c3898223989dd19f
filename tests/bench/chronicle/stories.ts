import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChronicleSource, chronicleOfArticles } from '../../../src/edition/chronicle/index.ts';
import { keysOf, readSources } from './read-documents.ts';
import { rouge, type Score, scoreDays, type Timeline } from './rouge.ts';

/** File of the articles, beside the folder of the timelines. */
const ARTICLES = 'meantime-dev-apple.jsonl';
/** Article numbers used by a timeline, mapped to those in the file; determined from the words that the timeline quotes. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  ...{ 1664: '10450', 4596: '37313', 4678: '37961', 4954: '40203', 5504: '43503', 7343: '58207', 7539: '58772', 7724: '60083', 9509: '78899' },
  ...{ 10718: '89284', 11212: '101354', 11778: '103623', 12315: '107785', 16844: '190356', 16900: '191597', 16983: '214601', 17036: '195869' },
  ...{ 17174: '199629', 17654: '265977', 17677: '238039', 18315: '279494', 18355: '287096' },
};
/** Every third story, in alphabetical order, is held out during development. */
const isClosed = (number: number) => number % 3 === 2;

interface Read {
  id: string;
  source: ChronicleSource;
  /** Numbered as in the timelines: the title is the first. */
  sentences: string[];
}

interface StoryScore {
  name: string;
  articles: number;
  days: Score;
  /** Number of days of the timeline for which the chronicle has anything: the upper bound for any selection. */
  inReach: { days: number; of: number };
  texts: ReturnType<typeof rouge>[];
}

/** Print how well the chronicles of the stories in a folder agree with their reference timelines. */
export function measureStories(folder: string, which: 'open' | 'closed', write: (line: string) => void): void {
  const articles = readArticles(join(folder, '..', ARTICLES));
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .filter((_, number) => isClosed(number) === (which === 'closed'));
  const scores = names.map((name) => scoreStory(readFileSync(join(folder, name), 'utf8'), articles));
  write(
    `${names.length} stories (${which}); days of the timeline that the chronicle has at all; F1 of as many days as the timeline has, and of the text under them`,
  );
  write(
    ['', 'articles', 'reach', 'days', 'R-1', 'R-2', 'concat 1', 'concat 2', 'agree 1', 'agree 2'].map((head, at) => head.padEnd(at === 0 ? 24 : 9)).join(''),
  );
  const rows = scores.map(rowOf);
  const line = (name: string, count: string, reach: string, numbers: readonly number[]) =>
    write(name.padEnd(24) + count.padEnd(9) + reach.padEnd(9) + numbers.map((number) => number.toFixed(3).padEnd(9)).join(''));
  for (const [at, { name, articles: count, inReach }] of scores.entries()) line(name, String(count), reachOf(inReach), rows[at]!);
  const files = names.map((name) => readFileSync(join(folder, name), 'utf8'));
  const all = scoreStory(`\n${files.flatMap((file) => file.split('\n').slice(1)).join('\n')}`, articles);
  line('mean', '', '', rows[0]?.map((_, column) => rows.reduce((sum, row) => sum + row[column]!, 0) / rows.length) ?? []);
  line('all as one story', String(all.articles), reachOf(all.inReach), rowOf(all));
}

function reachOf({ days, of }: StoryScore['inReach']): string {
  return `${days} of ${of}`;
}

function rowOf({ days, texts }: StoryScore): number[] {
  return [days.f1, ...(['alignment', 'concat', 'agreement'] as const).flatMap((kind) => texts.map((text) => text[kind].f1))];
}

function scoreStory(file: string, articles: ReadonlyMap<string, Read>): StoryScore {
  const [name = '', ...lines] = file.split('\n').map((line) => line.trimEnd());
  const gold = goldOf(lines, articles);
  const own = [...articles.values()].filter(({ sentences }) => containsName(sentences.join(' '), name));
  const sources = own.map(({ source }) => source);
  const { days, background } = chronicleOfArticles(sources, keysOf(sources));
  const told = new Set([...days, ...background].map(({ day }) => day));
  const inReach = { days: [...gold.keys()].filter((day) => told.has(day)).length, of: gold.size };
  const most = Math.max(1, Math.round([...gold.values()].reduce((sum, texts) => sum + texts.length, 0) / gold.size));
  // As on the page of an entity: its own sentences are scored first, and others only fill up the list.
  const about = days
    .map(({ day, happenings }) => ({ day, told: happenings.filter(({ reports }) => reports.some(({ text }) => containsPartOfName(text, name))) }))
    .filter(({ told }) => told.length > 0)
    .map(({ day, told }) => ({ day, told, score: told.reduce((sum, { score }) => sum + score, 0) }))
    .sort((a, b) => b.score - a.score || (a.day < b.day ? -1 : 1));
  const rest = days.filter(({ day }) => !about.some((each) => each.day === day)).map(({ day, happenings }) => ({ day, told: happenings }));
  const chosen = [...about, ...rest].slice(0, gold.size);
  const predicted = new Map(chosen.map(({ day, told }) => [day, told.slice(0, most).map(({ best }) => best.text)]));
  return { name, articles: own.length, inReach, days: scoreDays(predicted, gold), texts: [1, 2].map((n) => rouge(predicted, gold, n)) };
}

/** Return whether a text has all words of a name. */
function containsName(text: string, name: string): boolean {
  const lower = text.toLowerCase();
  return name
    .toLowerCase()
    .split(' ')
    .every((word) => lower.includes(word));
}

/** Return whether a text contains a word of a name that is long enough to identify it. */
function containsPartOfName(text: string, name: string): boolean {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => word.length > 3 && words.has(word));
}

/** Parse a reference timeline: its days, each with the sentences that it quotes from: “4  2006-03-28  4596-3-claims”. */
function goldOf(lines: readonly string[], articles: ReadonlyMap<string, Read>): Timeline {
  const days = new Map<string, string[]>();
  for (const [, day = '', ...quoted] of lines.map((line) => line.split('\t'))) {
    if (!/^\d{4}-\d\d-\d\d$/.test(day)) continue;
    const texts = quoted.flatMap((each) => {
      const [article = '', number = ''] = each.split('-');
      return articles.get(DOCUMENTS[article] ?? '')?.sentences[Number(number)] ?? [];
    });
    if (texts.length > 0) days.set(day, [...new Set([...(days.get(day) ?? []), ...texts])]);
  }
  return days;
}

function readArticles(path: string): Map<string, Read> {
  return new Map(
    readSources(path).map(({ id: name, source }) => {
      const id = name.replace(/_.*$/, '');
      const sentences = source.analysis.sentences.map(({ passage, start, end }) => source.passages[passage]!.slice(start, end));
      return [id, { id, source, sentences }];
    }),
  );
}
