import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from '../../../src/cli/io.ts';
import { withContent } from '../../../src/desk/with-content.ts';
import { chronicleOfArticles, type Chronicle, type HappeningReport } from '../../../src/edition/chronicle/index.ts';
import { identify } from '../../../src/edition/index.ts';
import type { CompiledArticle } from '../../../src/collections/articles/compiled.ts';
import { compileFolder } from '../compile-folder.ts';
import { keysOf, readSources } from './read-documents.ts';

/** A sentence dated to a day: the id of its article, and its own. */
interface Side {
  article: string;
  sentence: string;
  day: string;
}

/** `part`: one sentence reports a part of what the other reports. */
type Label = 'same' | 'part' | 'other';

/** Two sentences with labels for whether they report the same happening: by one reader twice, and by a second reader. */
interface Pair {
  /** Folder or file that they are from; `content` and `tests/…` are the project's own. */
  from: string;
  a: Side;
  b: Side;
  first: Label;
  second?: Label;
  secondReader: Label;
}

/** What the chronicle makes of a pair, for comparison with its label. */
type Joined = { isJoined: boolean; isInSameWords: boolean; words: string };

const LABELS = 'tests/corpus/happening-pairs.jsonl';

/** Print how many of the labelled pairs are joined correctly, and list the others. */
export async function measurePairs(shared: string, io: Io, write: (line: string) => void): Promise<void> {
  const pairs = readFileSync(join(io.root, LABELS), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Pair);
  const read: { pair: Pair; found: Joined }[] = [];
  for (const [from, ofSource] of Map.groupBy(pairs, (pair) => pair.from)) {
    const lookUp = await chronicleOf(from, shared, io);
    for (const pair of ofSource) read.push({ pair, found: lookUp(pair) });
  }
  const twice = pairs.filter(({ second }) => second !== undefined);
  const agreed = twice.filter(({ first, second }) => first === second);
  const isOne = (label: Label) => label === 'same';
  const bothReaders = pairs.filter(({ first, secondReader }) => isOne(first) === isOne(secondReader));
  const readings = `both passes of one reader say the same of ${agreed.length} of ${twice.length}, a second reader the same of whether it is one happening of ${bothReaders.length}`;
  write(`${pairs.length} pairs; ${readings}`);
  const judged = read.filter(({ pair: { first, second = first, secondReader } }) => first === second && isOne(first) === isOne(secondReader));
  const count = (list: typeof judged) => {
    const joined = list.filter(({ found }) => found.isJoined);
    const right = joined.filter(({ pair }) => pair.first === 'same').length;
    const parts = joined.filter(({ pair }) => pair.first === 'part').length;
    const expected = list.filter(({ pair }) => pair.first === 'same').length;
    return `${joined.length} joined, ${right} of them rightly (${parts} a part and its whole), ${expected} should be`;
  };
  write(`all: ${count(judged)}`);
  write(`in other words: ${count(judged.filter(({ found }) => !found.isInSameWords))}`);
  for (const { pair, found } of judged) {
    if (found.isJoined !== (pair.first === 'same')) write(`${found.isJoined ? 'joined' : 'missed'} (${pair.first}) ${pair.a.day} ${found.words}`);
  }
}

async function chronicleOf(from: string, shared: string, io: Io): Promise<(pair: Pair) => Joined> {
  if (from.endsWith('.jsonl')) {
    const documents = readSources(join(from.startsWith('tests/') ? io.root : shared, from));
    const sources = documents.map(({ source }) => source);
    const ids = new Map(documents.map(({ id, source }) => [source.slug, id]));
    return lookUpIn(chronicleOfArticles(sources, keysOf(sources)), (slug) => ids.get(slug)!);
  }
  if (from === 'content') return withContent(io.root, ({ articles, entities }) => lookUpIn(chronicleOfCompiled(identify(articles, entities)), (slug) => slug));
  return lookUpIn(
    chronicleOfCompiled(identify(await compileFolder(join(shared, from), { ...io, stderr: { ...io.stderr, write: () => true } }), [])),
    (slug) => slug,
  );
}

function chronicleOfCompiled(articles: readonly CompiledArticle[]): Chronicle {
  return chronicleOfArticles(articles.map((article) => ({ ...article, published: article.frontmatter.published })));
}

function lookUpIn({ days, background }: Chronicle, idOf: (slug: string) => string): (pair: Pair) => Joined {
  const happenings = [...days, ...background].flatMap((day) => day.happenings);
  const isSide = ({ slug, sentence, day }: HappeningReport, side: Side) => idOf(slug) === side.article && sentence === side.sentence && day === side.day;
  return ({ a, b }) => {
    const both = happenings.flatMap(({ reports }) => {
      const one = reports.find((report) => isSide(report, a));
      const other = reports.find((report) => isSide(report, b) && report !== one);
      return one && other ? [[one, other] as const] : [];
    });
    const [pair] = both;
    const isInSameWords = pair !== undefined && (pair[0].sameWordsAs?.id === pair[1].id || pair[1].sameWordsAs?.id === pair[0].id);
    return {
      isJoined: pair !== undefined,
      isInSameWords,
      words: pair ? pair.map(({ text }) => text.slice(0, 60)).join(' | ') : `${a.article} ${a.sentence} | ${b.article} ${b.sentence}`,
    };
  };
}
