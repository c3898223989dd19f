import { type ComparedItem, compareArticles, type Comparison } from '../../../src/compare/index.ts';
import { comparedArticle, createComparedInputs, type Edition } from '../../../src/edition/index.ts';
import { createRandom, drawSample } from '../random.ts';

type Say = (line: string) => void;

/** Return comparisons of the pairs of articles that have a page; a random selection if there are more than asked for. */
export function drawnPairs(edition: Edition, count: number, seed: number): Comparison[] {
  const inputOf = createComparedInputs(edition);
  const comparedOf = (slug: string) => comparedArticle(inputOf(slug));
  const chosen = new Set(drawSample(edition.pairs, count, createRandom(seed)));
  return edition.pairs.filter((pair) => chosen.has(pair)).map(({ a, b }) => compareArticles(comparedOf(a.slug), comparedOf(b.slug)));
}

/** Print a comparison: what its page lists, and the sentences that stand side by side. */
export function printPair({ a, b, numbers, kinds, rows }: Comparison, number: number, say: Say): void {
  say(`\n# ${number}. A: ${a.slug} (${a.published})  B: ${b.slug} (${b.published})`);
  for (const { title, kind, a: inA, b: inB, others } of numbers) {
    say(`   NUMBER ${kind} · ${title} · A: ${listOf(inA)} · B: ${listOf(inB)}`);
    if (others.a.length + others.b.length > 0) say(`     also A: ${listOf(others.a)} · B: ${listOf(others.b)}`);
  }
  for (const { name, both, a: inA, b: inB, unsure } of kinds) {
    const lists: [string, ComparedItem[]][] = [
      ['in both', both],
      ['only in A', inA],
      ['only in B', inB],
      ['not sure', unsure],
    ];
    for (const [heading, items] of lists) for (const item of items) say(`   ${name.toUpperCase()} ${heading}: ${wordsOf(item)}`);
  }
  for (const { a: inA, b: inB, reason } of rows.filter((row) => row.reason !== null)) {
    say(`   SIDE BY SIDE (${reason})`);
    say(`     A: “${inA.map(({ text }) => text).join(' ')}”`);
    say(`     B: “${inB.map(({ text }) => text).join(' ')}”`);
  }
}

function listOf(items: readonly ComparedItem[]): string {
  return items.map(wordsOf).join(' / ');
}

function wordsOf({ label, note }: ComparedItem): string {
  return note === '' ? label : `${label} (${note})`;
}
