import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGazetteer } from '../../src/analysis/entities/index.ts';
import { compileArticle } from '../../src/article/compile.ts';
import { createImageMeasure } from '../../src/article/images.ts';
import { oneLine } from '../../src/files/one-line.ts';
import { project } from '../site/site-copy.ts';
import { MARKUP, sampled, STRINGS, type Case } from './cases.ts';

/** An article of the hostile edition. */
export interface HostileArticle {
  slug: string;
  /** What its body holds. */
  body: Case;
  /** What its fields say: a string of the suites, or a harmless one where that is refused. */
  fields: Case;
  source: string;
  /** The HTML of its text, as the product compiles it. */
  html: string;
  /** Its body's words alone, when the body is a string that stands for itself. */
  isString: boolean;
}

export interface HostileEdition {
  articles: HostileArticle[];
  entities: { id: string; name: Case }[];
  /** What the product refused, by what it said of it. */
  refused: Map<string, string[]>;
}

const TYPES = ['person', 'place', 'organization'];
/** An image of the site, so that an alternative text can be given and no card is drawn for the article. */
const IMAGE = '/favicon.svg';
/** With an event, a figure and a claim, so that the pages of these are there as well. */
const AFTER = 'After it, the governor, Ana Reyes, said that 41 buses had crossed the bridge on 3 May 2023.';
/** Longest name of a place or an entity. */
const SHORT = 200;
/** How many cases the sample leaves out for each that it takes. */
const EVERY = 12;

/** Make an edition of the cases: each in an article of its own, and the strings in every field and as names of entities. Each refused case is told by what was said of it. */
export function hostileEdition(): HostileEdition {
  const refused = new Map<string, string[]>();
  const refuse = (id: string, message: string) => refused.set(reasonOf(message), [...(refused.get(reasonOf(message)) ?? []), id]);
  const strings = sampled(STRINGS, EVERY).filter(({ id, text }) => {
    const read = oneLine(300).safeParse(text);
    for (const { message } of read.error?.issues ?? []) refuse(`field ${id}`, message);
    return read.success;
  });
  const bodies = [
    ...sampled(MARKUP, EVERY).map((body) => ({ body, text: body.text, isString: false })),
    ...sampled(STRINGS, EVERY).map((body) => ({ body, text: escapeMarkdown(body.text), isString: true })),
  ];
  const gazetteer = createGazetteer([]);
  const imageSize = createImageMeasure(project);
  const articles = bodies.flatMap(({ body, text, isString }, number): HostileArticle[] => {
    const slug = `case-${number + 1}`;
    const fields = strings[number % strings.length]!;
    const source = `${frontmatterOf(fields.text, number)}Before it, he says:\n\n${text}\n\n${AFTER}\n`;
    const { article, problems } = compileArticle({ slug, path: slug, text: source }, { gazetteer, timeZone: 'UTC', imageSize });
    for (const { message } of problems) refuse(`body ${body.id}`, message);
    return article ? [{ slug, body, fields, source, html: article.html, isString }] : [];
  });
  return { articles, entities: strings.filter(({ text }) => text.length <= SHORT).map((name, number) => ({ id: `e-${number + 1}`, name })), refused };
}

/** Write the edition's content into a folder, with settings that are hostile as well. */
export function writeEdition({ articles, entities }: HostileEdition, content: string): void {
  for (const folder of ['articles', 'entities', 'figures']) mkdirSync(join(content, folder), { recursive: true });
  const hostile = '</title></script><script>alert(1)</script>"\'`<img src=x onerror=alert(1)>';
  const settings = { name: `Gazette ${hostile}`, description: hostile, address: 'https://gazette.example', licence: { text: hostile } };
  writeFileSync(join(content, 'site.yaml'), JSON.stringify(settings));
  for (const { slug, source } of articles) writeFileSync(join(content, `articles/${slug}.md`), source);
  entities.forEach(({ id, name: { text } }, number) => {
    const type = TYPES[number % TYPES.length]!;
    const known = { name: text, aliases: [text], description: text, type, ...(type === 'person' && { roles: [{ title: text }] }) };
    writeFileSync(join(content, `entities/${id}.yaml`), JSON.stringify(known));
  });
}

function frontmatterOf(text: string, number: number): string {
  const day = `2023-${String((number % 12) + 1).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}`;
  const fields = {
    title: text,
    published: day,
    updated: day,
    dateline: text.length > SHORT ? 'Here' : text,
    author: text,
    summary: text,
    topics: [`topic-${number % 7}`],
    image: { src: IMAGE, alt: text, credit: text },
    sources: [{ name: text, url: 'https://example.org/', note: text }],
    corrections: [{ date: day, text }],
  };
  return `---\n${JSON.stringify(fields)}\n---\n\n`;
}

/** A string → Markdown that says it. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029\u0085]+/g, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** What was said of a case, without what is its own. */
function reasonOf(message: string): string {
  return message
    .replace(/\(U\+[0-9A-F]+\).*/, '')
    .replace(/“.*/, '')
    .replace(/public\/.*/, '')
    .trim();
}
