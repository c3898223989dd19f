import type { CompiledArticle } from '../../../src/collections/articles/compiled.ts';
import { buildEdition } from '../../../src/edition/build-edition.ts';
import { BENCH_SETTINGS } from '../compile-folder.ts';
import { chooseDays, NEIGHBOURS } from '../../../src/timeline/index.ts';
import { createRandom, drawSample } from '../random.ts';

/** Print a random sample of the happenings of articles, each with the words that date it, for a person to check. */
export function drawEntries(
  articles: readonly CompiledArticle[],
  { seed, count, onlySelectable }: { seed: number; count: number; onlySelectable: boolean },
  write: (line: string) => void,
): void {
  const happenings = buildEdition(articles, [], BENCH_SETTINGS).chronicle.flatMap((day) => day.happenings);
  const shown = happenings.filter((happening) => happening.isSelectable || !onlySelectable);
  const several = happenings.filter((happening) => happening.articles > 1).length;
  write(`${happenings.length} happenings, ${happenings.filter((happening) => happening.isSelectable).length} may be selected, ${several} of several articles`);
  const lines = shown.map(({ label, status, sentence, reports, title }) => {
    const dating = reports.find(({ sentence: { href } }) => href === sentence.href)?.dating;
    return `${label} (“${dating?.words ?? ''}”, ${status}, ${reports.length}) | ${title ?? sentence.excerpt.text} | ${sentence.article.slug}`;
  });
  for (const [index, line] of drawSample(lines, count, createRandom(seed)).entries()) write(`${index + 1}. ${line}`);
}

/** Print how many of the key days that a person noted are chosen as key days, if as many are chosen, and which of them have an entry at all. */
export function measureKeyDays(articles: readonly CompiledArticle[], noted: readonly string[], write: (line: string) => void): void {
  const { chronicle } = buildEdition(articles, [], BENCH_SETTINGS);
  const days = chronicle.filter(({ happenings }) => happenings.some(({ isSelectable }) => isSelectable));
  const chosen = chooseDays(days, NEIGHBOURS, noted.length)
    .map(({ day }) => day)
    .sort();
  const without = noted.filter((day) => !days.some((each) => each.day === day));
  write(`${chosen.filter((day) => noted.includes(day)).length} of ${noted.length} key days chosen: ${chosen.join(', ')}`);
  write(`${noted.length - without.length} have an entry; without one: ${without.join(', ') || 'none'}`);
}
