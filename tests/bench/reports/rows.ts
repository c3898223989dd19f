import type { AgreementRow, Edition } from '../../../src/edition/index.ts';
import { createRandom, drawSample } from '../random.ts';

type Say = (line: string) => void;

/** Return rows of an edition, in the order of its pages; a random selection if there are more than asked for. */
export function drawnRows({ agreement: { rows } }: Edition, count: number, seed: number): AgreementRow[] {
  if (rows.length <= count) return [...rows];
  const chosen = new Set(drawSample(rows, count, createRandom(seed)));
  return rows.filter((row) => chosen.has(row));
}

/** Print a row with its sentences. */
export function printRow({ id, state, label, title, accounts, why, note }: AgreementRow, number: number, _: Edition, say: Say): void {
  say(`\n## ${number}. ${state.toUpperCase()} · ${label} · ${title ?? '(the sentence)'}  [${id}]`);
  say(`   why: ${why}`);
  if (note !== null) say(`   an editor: ${note.action}: ${note.reason}`);
  for (const { value, source, sentence } of accounts) {
    say(`   - ${value === '' ? '' : `${value} | `}${source} | ${sentence.article.slug} (${sentence.article.published.slice(0, 10)})`);
    say(`     “${sentence.excerpt.text}”`);
  }
}
