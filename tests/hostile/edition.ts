import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGazetteer } from '../../src/analysis/english/names/index.ts';
import { compileArticle } from '../../src/collections/articles/compile.ts';
import { oneLine } from '../../src/content-files/one-line.ts';
import type { Case } from './cases.ts';
import { groupBodies, imageSize, problemsOf, sourceOf, type Body } from './together.ts';

/** An article of the hostile edition. */
export interface HostileArticle {
  slug: string;
  /** Contents of its text, in order. */
  bodies: Body[];
  /** Contents of its fields: all in each field, and in lists one each. */
  fields: Case[];
  source: string;
  /** The HTML of its text, as the product compiles it. */
  html: string;
}

export interface HostileEdition {
  articles: HostileArticle[];
  entities: { id: string; name: Case }[];
  /** The refused cases, by message. */
  refused: Map<string, string[]>;
}

const TYPES = ['person', 'place', 'organization'];
/** An image of the site, so that there is an alternative text and no card has to be drawn. */
const IMAGE = '/favicon.svg';
/** Contains an event, a figure and a claim, so that their pages exist. */
const firstOf = (number: number) => `The governor, Ana Reyes, said that ${number + 41} buses had crossed the bridge on 3 May 2023.`;
/** Maximum length of the name of a place or an entity, and of a title. */
const SHORT = 200;
const LONG = 300;
/** Separates strings that share a field. */
const BETWEEN = ' ¦ ';

/**
 * Create an edition that contains all cases of markup and strings: in the text of an article, and the strings in every field and as names of entities. Refused
 * cases are returned with the message.
 */
export function hostileEdition(markup: readonly Case[], strings: readonly Case[]): HostileEdition {
  const refused = new Map<string, string[]>();
  const refuse = (id: string, message: string) => refused.set(reasonOf(message), [...(refused.get(reasonOf(message)) ?? []), id]);
  const names = strings.filter(({ id, text }) => {
    const read = oneLine(LONG).safeParse(text);
    for (const { message } of read.error?.issues ?? []) refuse(`field ${id}`, message);
    return read.success;
  });
  const bodies = [
    ...markup.map(inFile).map((body) => ({ ...body, source: body.text, isString: false })),
    ...strings.map(inFile).map((body) => ({ ...body, source: escapeMarkdown(body.text), isString: true })),
  ].filter((body) => {
    const problems = problemsOf(body);
    for (const { message } of problems) refuse(`body ${body.id}`, message);
    return problems.length === 0;
  });
  const groups = groupBodies(bodies);
  const packs = packed(names);
  const articles = Array.from({ length: Math.max(groups.length, packs.length) }, (_, number) =>
    articleOf(number, groups[number] ?? [], packs[number % packs.length] ?? []),
  );
  const entities = names.filter(({ text }) => text.length <= SHORT).map((name, number) => ({ id: `e-${number + 1}`, name }));
  return { articles, entities, refused };
}

/** A case as a file can contain it: UTF-8 has no lone surrogates. */
const inFile = ({ id, text }: Case): Case => ({ id, text: text.toWellFormed() });

/** Join the strings of an article's fields into the text of one field. */
export const fieldOf = (strings: readonly Case[]): string => strings.map(({ text }) => text.trim()).join(BETWEEN);

/** Write the content of the edition into a folder, with hostile settings. */
export function writeEdition({ articles, entities }: HostileEdition, content: string): void {
  for (const folder of ['articles', 'entities', 'figures']) mkdirSync(join(content, folder), { recursive: true });
  const hostile = '</title></script><script>alert(1)</script>"\'`<img src=x onerror=alert(1)>';
  const settings = {
    name: `Gazette ${hostile}`,
    description: hostile,
    address: 'https://gazette.example',
    licence: { text: hostile },
    exports: { tables: true },
  };
  writeFileSync(join(content, 'site.yaml'), JSON.stringify(settings));
  for (const { slug, source } of articles) writeFileSync(join(content, `articles/${slug}.md`), source);
  entities.forEach(({ id, name: { text } }, number) => {
    const type = TYPES[number % TYPES.length]!;
    const known = { name: text, aliases: [text], description: text, type, ...(type === 'person' && { roles: [{ title: text }] }) };
    writeFileSync(join(content, `entities/${id}.yaml`), JSON.stringify(known));
  });
}

function articleOf(number: number, bodies: Body[], fields: Case[]): HostileArticle {
  const slug = `case-${number + 1}`;
  const source = `${frontmatterOf(fields, number)}${firstOf(number)}\n\n${sourceOf(bodies)}`;
  const { article, problems } = compileArticle({ slug, path: slug, text: source }, { gazetteer, timeZone: 'UTC', imageSize });
  // Each case is valid alone, so a problem of their combination is one of this file.
  if (!article) throw new Error(`${bodies.map(({ id }) => id).join(', ')} cannot share an article: ${problems.map(({ message }) => message).join(' ')}`);
  return { slug, bodies, fields, source, html: article.html() };
}

const gazetteer = createGazetteer([]);

function frontmatterOf(strings: Case[], number: number): string {
  const day = `2023-${String((number % 12) + 1).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}`;
  const all = strings.length === 0 ? 'Nothing hostile' : fieldOf(strings);
  const first = strings[0]?.text ?? '';
  const fields = {
    title: all,
    published: day,
    updated: day,
    dateline: first === '' || first.length > SHORT ? 'Here' : first,
    author: all,
    summary: all,
    topics: [`topic-${number % 7}`],
    image: { src: IMAGE, alt: all, credit: all },
    sources: strings.length === 0 ? [{ name: all }] : strings.map(({ text }) => ({ name: text, url: 'https://example.org/', note: text })),
    corrections: strings.map(({ text }) => ({ date: day, text })),
  };
  return `---\n${JSON.stringify(fields)}\n---\n\n`;
}

/** Distribute strings over packs that each fit into a field. */
function packed(strings: readonly Case[]): Case[][] {
  const packs: Case[][] = [];
  for (const string of strings) {
    const last = packs.at(-1);
    if (last && fieldOf([...last, string]).normalize('NFC').length <= LONG) last.push(string);
    else packs.push([string]);
  }
  return packs;
}

/** Escape a string for Markdown. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029\u0085]+/g, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** Return the message about a case without the parts that are specific to it. */
function reasonOf(message: string): string {
  return message
    .replace(/\(U\+[0-9A-F]+\).*/, '')
    .replace(/“.*/, '')
    .replace(/public\/.*/, '')
    .trim();
}
