import { appendFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/build/list-files.ts';
import type { Random } from '../bench/random.ts';

/** Edits the project in a folder and returns a description of the edit. The number makes the written text unique. */
type Edit = (root: string, random: Random, number: number) => string;

const SENTENCES = [
  'On 3 June 2023 Vyacheslav Gladkov said that 12 people had been wounded in Shebekino.',
  'Last week about 300 residents left Grayvoron, and Valentin Demidov met them in Belgorod.',
  'The Russian Defence Ministry denied on Friday that the road to Sudzha was closed.',
  'Volodymyr Zelenskyy plans to visit Sumy in October 2024, TASS reported.',
  'Alina Torvald, a spokeswoman for the Border Fund, called the figures “far too low”.',
  'In May 2024 a drone struck a depot near Kursk; three workers were killed.',
  'Ukrainian troops, according to RBC-Ukraine, had taken 28 villages by 12 August 2024.',
];
/** Words of the articles that the analysis takes as names or parts of names. */
const NAMES = ['Grayvoron', 'Gladkov', 'Ruptly', 'Telegram', 'Wagner', 'Kremlin'];
/** Templates of all kinds of pages, and of parts that are on every page. */
const TEMPLATE_PAGES = ['SiteFooter', 'ArticleList', 'Excerpt', 'article/ArticleHeader', 'entity/EntityPage', 'timeline/PeriodPage', 'claims/ClaimItem'];

const articles = (root: string) => readdirSync(join(root, 'content/articles')).sort();
const article = (root: string, name: string) => join(root, 'content/articles', name);
const replace = (file: string, what: string | RegExp, by: string) => writeFileSync(file, readFileSync(file, 'utf8').replace(what, by));

/** Edits by what they do. */
export const EDITS: Record<string, Edit> = {
  'add an article'(root, random, number) {
    const link = random.pick(articles(root)).slice(0, -'.md'.length);
    const front = `---\ntitle: 'Added ${number}'\npublished: 2024-0${1 + random.integer(9)}-1${random.integer(9)}\nsummary: 'Number ${number}.'\ntopics: [shelling]\nsources: [{ name: TASS }]\n---\n`;
    writeFileSync(article(root, `added-${number}.md`), `${front}${random.pick(SENTENCES)} ${random.pick(SENTENCES)}\n\nSee [another](/articles/${link}/).\n`);
    return `added-${number}.md`;
  },
  // New in a warm build: nothing is known about its links yet, and `--keep-going` removes the dead one.
  'add an article with a link that leads nowhere'(root, random, number) {
    const front = `---\ntitle: 'Astray ${number}'\npublished: 2024-05-1${random.integer(9)}\nsummary: 'Number ${number}.'\nsources: [{ name: TASS }]\n---\n`;
    writeFileSync(article(root, `astray-${number}.md`), `${front}${random.pick(SENTENCES)}\n\nSee [a missing article](/articles/nowhere-${number}/).\n`);
    return `astray-${number}.md`;
  },
  'delete an article'(root, random) {
    const name = random.pick(articles(root).filter((name) => name !== 'belgorod-shelling-toll.md'));
    rmSync(article(root, name));
    return name;
  },
  'rename an article'(root, random, number) {
    const name = random.pick(articles(root).filter((name) => name !== 'belgorod-shelling-toll.md'));
    renameSync(article(root, name), article(root, `renamed-${number}.md`));
    return `${name} renamed-${number}.md`;
  },
  'rename an article that gives its former name'(root, random, number) {
    const name = random.pick(articles(root).filter((name) => name !== 'belgorod-shelling-toll.md'));
    const moved = article(root, `moved-${number}.md`);
    renameSync(article(root, name), moved);
    const former = `formerly: [${name.slice(0, -'.md'.length)}`;
    if (readFileSync(moved, 'utf8').includes('\nformerly: [')) replace(moved, 'formerly: [', `${former}, `);
    else replace(moved, '\npublished:', `\n${former}]\npublished:`);
    return `${name} moved-${number}.md`;
  },
  'append a sentence to an article'(root, random) {
    const name = random.pick(articles(root));
    appendFileSync(article(root, name), `\n${random.pick(SENTENCES)}\n`);
    return name;
  },
  // Every page has its former key again.
  'remove an appended sentence'(root, random) {
    const written = new RegExp(`\n(${SENTENCES.map((sentence) => sentence.replaceAll('.', '\\.')).join('|')})\n$`);
    const names = articles(root).filter((name) => written.test(readFileSync(article(root, name), 'utf8')));
    if (names.length === 0) return 'nothing';
    const name = random.pick(names);
    replace(article(root, name), written, '');
    return name;
  },
  'make an article invalid, or valid again'(root, random) {
    const name = random.pick(articles(root));
    const text = readFileSync(article(root, name), 'utf8');
    writeFileSync(article(root, name), text.includes('\nheadline:') ? text.replace('\nheadline:', '\ntitle:') : text.replace('\ntitle:', '\nheadline:'));
    return name;
  },
  'make an article a draft, or none'(root, random) {
    const name = random.pick(articles(root));
    const text = readFileSync(article(root, name), 'utf8');
    writeFileSync(
      article(root, name),
      text.includes('\ndraft: true') ? text.replace('\ndraft: true', '') : text.replace('\npublished:', '\ndraft: true\npublished:'),
    );
    return name;
  },
  'describe an entity'(root, random, number) {
    const name = random.pick(readdirSync(join(root, 'content/entities')).sort());
    const file = join(root, 'content/entities', name);
    replace(file, /^description:.*\n/m, '');
    appendFileSync(file, `\ndescription: 'Described ${number} times.'\n`);
    return name;
  },
  'add an alias'(root, random, number) {
    const name = random.pick(['shebekino.yaml', 'grayvoron.yaml', 'vyacheslav-gladkov.yaml', 'kursk-oblast.yaml']);
    replace(
      join(root, 'content/entities', name),
      /^aliases: \[/m,
      `aliases: [${random.pick(['the town', 'the governor', 'residents', `Alias ${number}`])} ${number}, `,
    );
    return name;
  },
  'add an entity, or delete it'(root) {
    const file = join(root, 'content/entities/border-fund.yaml');
    if (existsSync(file)) rmSync(file);
    else writeFileSync(file, "name: Border Fund\ntype: organization\naliases: [Ruptly]\ndescription: 'A fund.'\n");
    return 'border-fund.yaml';
  },
  'change the settings'(root, random, number) {
    const file = join(root, 'content/site.yaml');
    const [what, by] = random.pick([
      [/^description:.*$/m, `description: 'Description ${number}.'`],
      [/^timeZone:.*$/m, `timeZone: ${random.pick(['Asia/Tokyo', 'America/New_York', 'Europe/Kyiv'])}`],
      [/^withheldNames:.*$/m, `withheldNames: [{ name: ${random.pick(['Gladkov', 'Vyacheslav Gladkov', 'Alina Torvald'])}, reason: R. }]`],
      [/^name:.*$/m, `name: Dateline ${number}`],
    ] as const);
    replace(file, what, by);
    return by;
  },
  'change a note on figures'(root, _random, number) {
    replace(join(root, 'content/figures/children-of-30-december.yaml'), /^reason:.*$/m, `reason: 'Reason ${number}.'`);
    return 'children-of-30-december.yaml';
  },
  'change a template'(root, random, number) {
    const name = random.pick(TEMPLATE_PAGES);
    appendFileSync(join(root, 'src/components', `${name}.astro`), `<p>Edit ${number}</p>\n`);
    return name;
  },
  'change a style'(root, random, number) {
    appendFileSync(join(root, 'src/styles', random.pick(['article.css', 'tokens.css'])), `\n.edit-${number} { order: ${number}; }\n`);
    return 'style';
  },
  'change a script'(root, random, number) {
    const name = random.pick(['copy-text.ts', 'key-help.ts', 'search-worker.ts', 'timeline-list.ts']);
    appendFileSync(join(root, 'src/browser', name), `\nconsole.debug('edit ${number}');\n`);
    return name;
  },
  'change the analysis'(root, random) {
    const name = random.pick(NAMES);
    replace(join(root, 'src/analysis/english/names/resources/not-names.ts'), 'Image Photo', `Image ${name} Photo`);
    return name;
  },
  'damage a file that the previous build has left'(root, random) {
    // A folder is recognized as one of our sites by its edition.json: without it, nothing is published there.
    const folder = join(root, random.pick(['dist/', 'dist/', '.stage']));
    const file = join(
      folder,
      random.pick(
        listFiles(folder)
          .filter((path) => path !== 'edition.json')
          .sort(),
      ),
    );
    const bytes = readFileSync(file);
    const cut = random.integer(bytes.length);
    if (random.chance(0.3)) truncateSync(file, cut);
    else if (random.chance(0.3)) rmSync(file);
    else writeFileSync(file, bytes.fill(random.integer(256), cut));
    return file.slice(root.length);
  },
  'delete the record of the previous build'(root) {
    rmSync(join(root, '.stage/outputs.json'));
    return 'outputs.json';
  },
  'change a number of the edition'(root, random) {
    const constant = /^((?:export )?const [A-Z_]+ = )(\d+);/m;
    const files = listFiles(join(root, 'src/edition')).filter((file) => constant.test(readFileSync(join(root, 'src/edition', file), 'utf8')));
    const file = random.pick(files.sort());
    replace(join(root, 'src/edition', file), constant, `$1$2 + ${1 + random.integer(3)};`);
    return file;
  },
};
