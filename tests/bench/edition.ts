import { createCommand, readCount, runCommand } from '../../src/cli/command.ts';
import type { Io } from '../../src/cli/io.ts';
import { buildEdition } from '../../src/edition/build-edition.ts';
import { isOfWriter } from '../../src/edition/voices/find-voices.ts';
import type { Edition, Entity } from '../../src/edition/types.ts';
import { BENCH_SETTINGS, compileFolder } from './compile-folder.ts';
import { CANNOT_RUN, pathExists } from './needs.ts';
import { createRandom, drawSample, type Random } from './random.ts';

/** How many characters before and after a mention are printed. */
const LENGTH_BEFORE = 60;
const LENGTH_AFTER = 40;

/** Print the edition of a folder of articles. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'edition', {
    what: `
Print what an edition of a folder of articles shows, for somebody to read and label: the first people, places and organizations, by how many articles name them, and a random sample of mentions, events, claims, figures and names that were taken as one entity.`,
    examples: ['npm run bench -- edition ../archive', 'npm run bench -- edition ../archive --seed 2 --count 100'],
    exitCodes: '0 done; 1 a file could not be read',
  })
    .name('npm run bench -- edition')
    .argument('<folder>', 'articles in any form that the import takes')
    .option('--seed <number>', 'seed of the random sample', readCount, 1)
    .option('--count <number>', 'how many of each kind', readCount, 50);
  return runCommand(command, argv, io, async (folder, { seed, count }) => {
    if (!pathExists(folder, io)) return CANNOT_RUN;
    const edition = buildEdition(await compileFolder(folder, io), [], BENCH_SETTINGS);
    print(edition, { count, random: createRandom(seed), say: (line) => void io.stdout.write(`${line}\n`) });
    return 0;
  });
}

interface Printing {
  count: number;
  random: Random;
  say: (line: string) => void;
}

function print({ articles, people, places, organizations, annotatedArticles, timeline, claims, figures }: Edition, { count, random, say }: Printing): void {
  say(`${articles.length} articles`);
  for (const [name, entities] of Object.entries({ people, places, organizations })) {
    say(`\n## ${entities.length} ${name} with a page; the first ${count}`);
    for (const entity of [...entities].sort(byWeight).slice(0, count)) say(entityLine(entity));
  }
  const draw = (name: string, lines: string[]): void => {
    say(`\n## ${lines.length} ${name}; a sample of ${Math.min(count, lines.length)}`);
    for (const line of drawSample(lines, count, random)) say(line);
  };
  draw(
    'mentions',
    annotatedArticles.flatMap(({ article, passages, mentions }) =>
      mentions.map(({ passage, start, end, type, entity }) => {
        const text = passages[passage]!;
        const before = text.slice(Math.max(0, start - LENGTH_BEFORE), start);
        return `${type} ${entity} | ${before}[${text.slice(start, end)}]${text.slice(end, end + LENGTH_AFTER)} | ${article.slug}`;
      }),
    ),
  );
  const events = timeline.flatMap((year) => [...year.events, ...year.months.flatMap((month) => [...month.events, ...month.days.flatMap((day) => day.events)])]);
  draw(
    'events',
    events.map(({ label, status, sentence }) => `${label} ${status} | ${sentence.excerpt.text} | ${sentence.article.slug} of ${sentence.article.published}`),
  );
  draw(
    'claims',
    claims
      .filter((claim) => !isOfWriter(claim))
      .map(({ speaker, polarity, text, article }) => `${speaker.name} (${speaker.kind}) ${polarity} | ${text} | ${article.slug}`),
  );
  draw(
    'figures',
    figures.map(({ title, reports }) => `${title} | ${reports.map(({ label, sentence }) => `${label}: ${sentence.excerpt.text}`).join(' || ')}`),
  );
  draw('names taken as one entity', aliasesOf([...people, ...places, ...organizations]));
}

function byWeight(a: Entity, b: Entity): number {
  return b.articles.length - a.articles.length || b.mentionCount - a.mentionCount || (a.key < b.key ? -1 : 1);
}

function entityLine({ name, aliases, articles, mentionCount, describedAs }: Entity): string {
  const what = describedAs[0] ? ` — ${describedAs[0].text}` : '';
  return `${articles.length} articles, ${mentionCount} mentions: ${name}${aliases.length > 0 ? ` (${aliases.join('; ')})` : ''}${what}`;
}

/** Return a line for each other name of these entities. */
function aliasesOf(entities: readonly Entity[]): string[] {
  return entities.flatMap(({ name, type, aliases }) => aliases.map((alias) => `${type} | ${name} = ${alias}`));
}
