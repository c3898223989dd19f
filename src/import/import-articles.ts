import { constants, copyFile, link, mkdir, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Passage } from '../analysis/core/index.ts';
import { createImageMeasure, frontmatterSchema, type ImageSize, measureImage } from '../collections/articles/index.ts';
import { foldedId, MAX_FILE_SIZE, readYaml, schemaLine } from '../content-files/index.ts';
import { findParserLimit, parseMarkdown, passagesOf, placesIn } from '../markdown/index.ts';
import { ArticleIndex, type IndexedArticle } from './article-index.ts';
import { mendBody, type MendedBody } from './body/mend-body.ts';
import { completeFields, day, faultsOf, isLatin, type Completion, type Given, type Missing, type SiteDefaults } from './complete.ts';
import { ARTICLES, type Existing } from './existing.ts';
import { fileNameFor } from './file-name.ts';
import type { Files, NeededFile } from './files.ts';
import { placeLeadPicture } from './lead-picture.ts';
import { placeLink } from './links.ts';
import { datelineOf, isCut, isFurniture, summaryOf } from './summary.ts';
import { textDigest } from './text-digest.ts';
import type { FoundValue, FoundArticle, Note } from './types.ts';

/** What became of an article: where it was written and where its fields are from, or why it was not. */
export type Outcome =
  { kind: 'written'; origin: string; path: string; origins: string[]; notes: Note[] } | { kind: 'refused'; origin: string; reasons: string[]; notes: Note[] };

export interface ImportContext {
  /** The project's folder. */
  root: string;
  existing: Existing;
  given: Given;
  defaults: SiteDefaults;
  /** Address of the old site; null where only the files say it. */
  site: URL | null;
  files: Files;
  /** The day from which on an article is held back by a build: none where that is not known. */
  today: string | null;
  /** Asks the publisher for what is missing; null where nobody can be asked. */
  ask: ((article: FoundArticle, missing: Missing[]) => Promise<Given>) | null;
  /** Whether nothing is to be written. */
  dryRun: boolean;
  /** Is called with the number of articles that were checked so far, and of all. */
  tell?(checked: number, all: number): void;
}

/** More than this is a book and no article. */
const LONGEST_TEXT = 1_000_000;

/** What is missing, in words, and how to give it. */
const REMEDY: Record<Missing, { name: string; option: string }> = {
  title: { name: 'its headline', option: '--title "Bridge closes"' },
  published: { name: 'when it was published', option: '--published 2023-07-05' },
  source: { name: 'where it was published', option: '--source "The Herald"' },
  lang: { name: 'its language', option: '--lang uk' },
};

/** An article on its way in. */
interface Candidate {
  article: FoundArticle;
  slug: string;
  fields: Record<string, FoundValue<unknown> | undefined>;
  indexed: IndexedArticle;
}

/** A candidate whose text was mended and found publishable. */
interface Ready extends Candidate {
  /** Its file, as it is to be written. */
  text: string;
  origins: string[];
  notes: Note[];
  /** Articles that it links to, by the names of their files here. */
  linked: Set<string>;
  /** Ids of its text. */
  places: ReadonlySet<string>;
  /** Places of other articles that it links to: `bridge-closes#overview`. */
  fragments: Set<string>;
  /** Paths under `public/` that it needs. */
  needs: Set<string>;
}

/**
 * Write the articles that were found into files of their own. What is written is what a build publishes: it was read with the build's own functions. Nothing
 * that is there is ever overwritten, and no text is written twice.
 *
 * @returns what became of each, in the same order
 */
export async function importArticles(articles: readonly FoundArticle[], context: ImportContext): Promise<Outcome[]> {
  const outcomes = new Map<FoundArticle, Outcome>();
  const refuse = (article: FoundArticle, reasons: string[], notes: Note[] = []) =>
    outcomes.set(article, { kind: 'refused', origin: article.origin, reasons, notes });
  const index = new ArticleIndex();
  for (const slug of context.existing.names) index.addExisting(slug);
  let waiting: Candidate[] = [];
  const taken = new Set(context.existing.taken);
  for (const article of articles) {
    const candidate = await complete(article, context, taken);
    if (Array.isArray(candidate)) refuse(article, candidate);
    else {
      waiting.push(candidate);
      taken.add(foldedId(candidate.slug));
      index.add(candidate.indexed, article);
    }
  }
  const ready = new Map<string, Ready>();
  const refused = new Set<string>();
  const missing = new Set<string>();
  // A link to an article that turns out to be refused, or to a place that it does not have, must lead elsewhere: those that have one are mended once more.
  for (let round = 0; waiting.length > 0; round++) {
    for (const [number, candidate] of waiting.entries()) {
      if (round === 0) context.tell?.(number + 1, waiting.length);
      const checked = checkPlaces(candidate, index, missing, context);
      if ('reasons' in checked) {
        refuse(candidate.article, checked.reasons, checked.notes);
        candidate.indexed.isPublic = false;
        refused.add(candidate.slug);
        ready.delete(candidate.slug);
      } else ready.set(candidate.slug, checked);
    }
    waiting = [...ready.values()].filter(({ linked, fragments }) => {
      const gone = [...fragments].filter((fragment) => !missing.has(fragment) && !isPlace(fragment, ready));
      for (const fragment of gone) missing.add(fragment);
      return gone.length > 0 || [...linked].some((slug) => refused.has(slug));
    });
    refused.clear();
  }
  for (const article of ready.values()) outcomes.set(article.article, await write(article, context));
  return articles.map((article) => outcomes.get(article)!);
}

/** Give an article its fields and the name of its file; or all the reasons why it cannot have them. */
async function complete(article: FoundArticle, { given, defaults, ask, today }: ImportContext, taken: ReadonlySet<string>): Promise<Candidate | string[]> {
  const reasons: string[] = [];
  if (article.body.trim() === '') reasons.push('there is no text in it');
  if (article.body.length > LONGEST_TEXT) reasons.push(`its text has more than ${LONGEST_TEXT} letters: part it into several articles`);
  let completion: Completion = completeFields(article, given, defaults);
  if (completion.kind === 'missing' && ask && reasons.length === 0) {
    completion = completeFields(article, { ...given, ...(await ask(article, completion.fields)) }, defaults);
  }
  if (completion.kind === 'missing') {
    const { unreadDate } = article;
    if (unreadDate !== undefined && completion.fields.includes('published'))
      reasons.push(`its date “${oneLine(unreadDate).slice(0, 40)}” cannot be read, or has two readings: write it as 2023-07-05`);
    const missing = completion.fields.filter((field) => field !== 'published' || unreadDate === undefined).map((field) => REMEDY[field]);
    if (missing.length > 0)
      reasons.push(`it does not say ${missing.map(({ name }) => name).join(' nor ')}: add ${missing.map(({ option }) => option).join(' ')}`);
  }
  if (completion.kind === 'missing' || reasons.length > 0) return reasons;
  const { fields } = completion;
  const slug = fileNameFor(article.fields, String(fields['title']!.value), taken);
  const isPublic = fields['draft']?.value !== true && (today === null || day(String(fields['published']!.value)) <= today);
  return { article, slug, fields, indexed: { slug, isPublic } };
}

/** Whether a place, `bridge-closes#overview`, is there. */
function isPlace(place: string, ready: ReadonlyMap<string, Ready>): boolean {
  const [slug = '', fragment = ''] = place.split('#');
  return ready.get(slug)?.places.has(fragment) ?? false;
}

/** Check an article, and once more where it links to places in itself that it does not have. */
function checkPlaces(candidate: Candidate, index: ArticleIndex, missing: Set<string>, context: ImportContext): ReturnType<typeof check> {
  const checked = check(candidate, index, missing, context);
  if ('reasons' in checked) return checked;
  const dead = [...checked.fragments].filter((place) => place.startsWith(`${candidate.slug}#`) && !checked.places.has(place.slice(candidate.slug.length + 1)));
  if (dead.length === 0) return checked;
  for (const place of dead) missing.add(place);
  return check(candidate, index, missing, context);
}

/** Mend a text and read it as a build does: what is to be written, or all the reasons why that cannot be published. */
function check(candidate: Candidate, index: ArticleIndex, missing: ReadonlySet<string>, context: ImportContext): Ready | { reasons: string[]; notes: Note[] } {
  const { article, slug } = candidate;
  let { fields } = candidate;
  const { files } = context;
  const title = String(fields['title']!.value);
  const ownAddress = (fields['sources']!.value as { url?: string }[])[0]?.url ?? null;
  const place = { path: article.path, slug, site: context.site ?? (ownAddress === null ? null : new URL(ownAddress)), pictures: article.pictures };
  const linked = new Set<string>();
  const needs = new Set<string>();
  const fragments = new Set<string>();
  const need = (href: string) => needs.add(decodeURI(href).slice(1));
  const crowd = findParserLimit(article.body);
  if (crowd) return { reasons: [`its text could not be published. ${withoutStop(crowd.message)}`], notes: article.notes };
  const lead = placeLeadPicture(article, files, place, title);
  if (lead.image) {
    fields = { ...fields, image: lead.image };
    need(lead.image.value.src);
  }
  const bodyLine = article.bodyLine === null ? null : article.bodyLine - lead.linesBefore;
  const mended = mendSafely(() =>
    mendBody(
      lead.body,
      {
        placePicture: (picture) => {
          const placed = files.placePicture(picture, place, title);
          if ('src' in placed) need(placed.src);
          return placed;
        },
        placeLink: (address) => {
          const placed = placeLink(address, { ...place, index, files, missing, address: ownAddress });
          if (placed === null || !('href' in placed)) return placed;
          const [, target, fragment] = /^\/articles\/([^/]+)\/(?:#(.*))?$/.exec(placed.href) ?? [];
          if (target !== undefined) linked.add(decodeURIComponent(target));
          else if (placed.href.startsWith('/')) need(placed.href);
          if (target !== undefined && fragment !== undefined) fragments.add(decodeURIComponent(`${target}#${fragment}`));
          return placed;
        },
      },
      article.dialect ?? null,
    ),
  );
  if (mended === null) return { reasons: ['its text could not be published: something in it is nested too deep'], notes: article.notes };
  const body = `${mended.body.trim()}\n`;
  const notes = [
    ...article.notes,
    ...lead.notes,
    ...mended.notes.map((note) => ({ ...note, line: bodyLine === null || note.line === null ? null : Math.max(1, note.line + bodyLine - 1) })),
  ];
  const digest = textDigest(body);
  const twin = context.existing.byDigest.get(digest);
  const parsed = parseMarkdown(body, { imageSize: measureFor(context) });
  const { passages } = passagesOf(parsed.tree);
  const { frontmatter, complete: all } = withTextFields(fields, passages);
  const reasons = [
    ...(twin !== undefined && twin !== `${ARTICLES}/${slug}.md` ? [`its text is in ${twin} already`] : []),
    ...parsed.problems.map(({ line, message }) => `${bodyLine === null ? '' : `line ${mended.lineAt(line) + bodyLine - 1}: `}${withoutStop(message)}`),
    ...(parsed.problems.length === 0 && !passages.some(({ text }) => /\S/.test(text)) ? ['there is no text in it'] : []),
    // Of a text that cannot be read there is no first sentence.
    ...faultsOf(frontmatter, all).filter((fault) => passages.length > 0 || !fault.startsWith('summary ')),
  ];
  const yaml = stringify(frontmatter, { lineWidth: 0 });
  const text = `---\n${schemaLine('article')}${yaml}---\n\n${body}`;
  if (Buffer.byteLength(text) > MAX_FILE_SIZE) reasons.push(`it would have more than ${MAX_FILE_SIZE / 1e6} MB: part it into several articles`);
  if (reasons.length === 0) reasons.push(...readYaml(yaml, frontmatterSchema, '').problems.map(({ message }) => withoutStop(message)));
  if (reasons.length > 0) return { reasons, notes };
  const removed = [...Map.groupBy(parsed.removed, ({ description }) => description)].map(([description, all]): Note => {
    return {
      kind: 'left out',
      line: bodyLine === null ? null : mended.lineAt(all[0]!.line) + bodyLine - 1,
      text: all.length === 1 ? description : `${description}, ${all.length} times`,
    };
  });
  if (!article.fields.lang && isLatin(article.body) && !all['lang']) all['lang'] = { value: 'en', from: 'nothing says otherwise' };
  context.existing.byDigest.set(digest, `${ARTICLES}/${slug}.md`);
  const { ids, dead } = placesIn(parsed.tree);
  for (const fragment of dead) fragments.add(`${slug}#${fragment}`);
  return { ...candidate, text, origins: describeFields(all, article), notes: [...notes, ...removed], linked, needs, places: ids, fragments };
}

/** Add the fields that are made of the text, in the order in which all are written. */
function withTextFields(fields: Candidate['fields'], passages: readonly Passage[]): { frontmatter: Record<string, unknown>; complete: Candidate['fields'] } {
  const head = passages.find(({ kind, text }) => kind === 'paragraph' && !isFurniture(text));
  const dateline = fields['dateline'] ?? (head && foundDateline(head.text));
  const summary = usableSummary(fields['summary'], String(fields['title']!.value), passages) ?? {
    value: summaryOf(passages),
    from: 'the first sentences of its text',
  };
  const complete = { ...fields, dateline, summary };
  const said = Object.entries(complete).filter((entry): entry is [string, FoundValue<unknown>] => entry[1] !== undefined);
  const frontmatter = Object.fromEntries(said.map(([name, { value }]) => [name, typeof value === 'string' ? oneLine(value) : value]));
  return { frontmatter, complete };
}

function foundDateline(text: string): FoundValue | undefined {
  const dateline = datelineOf(text);
  return dateline ? { value: dateline.place, from: 'the head of its text' } : undefined;
}

/** The summary that a file gives, where it is one: not cut off, no line that stands around the text, not the title once more. */
function usableSummary(given: FoundValue<unknown> | undefined, title: string, passages: readonly Passage[]): FoundValue | undefined {
  if (given === undefined) return undefined;
  const value = String(given.value);
  if (given.from === '--summary') return { value, from: given.from };
  const text = value.slice(datelineOf(value)?.length ?? 0);
  const isUsable = text !== title && text.length <= LONGEST_SUMMARY && !isFurniture(text) && !isCut(text, passages);
  return isUsable ? { value: text, from: given.from } : undefined;
}

/** What the schema takes. */
const LONGEST_SUMMARY = 1000;

function describeFields(fields: Candidate['fields'], { encoding, fields: { expires } }: FoundArticle): string[] {
  const said = Object.entries(fields).filter((entry): entry is [string, FoundValue<unknown>] => entry[1] !== undefined);
  return [
    ...said.map(([name, { value, from }]) => `${name}: ${shown(value)} (${from})`),
    ...(expires ? [`expires: ${shown(expires.value)} (${expires.from}), which hides nothing`] : []),
    ...(encoding === undefined ? [] : [`encoding: ${encoding}`]),
  ];
}

/** How much of a value is shown in the report. */
const LONGEST_SHOWN = 120;

/** A value of the frontmatter on one line. */
function shown(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? Object.values(value).map(shown).join(', ') : oneLine(String(value));
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}

/** Measures a picture as the build will find it: one that is still to be copied is measured where it lies. */
function measureFor({ root, files }: ImportContext): (src: string) => ImageSize | null {
  const there = createImageMeasure(root);
  return (src) => {
    const needed = files.needed.get(decodeURI(src).slice(1));
    if (!needed) return there(src);
    return measureImage(typeof needed.from === 'string' ? readFileSync(needed.from) : needed.from);
  };
}

/** What `mend` answers; null where the text is nested too deep for the parser, which descends by recursion. */
function mendSafely(mend: () => MendedBody): MendedBody | null {
  try {
    return mend();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

async function write({ article: { origin }, slug, text, origins, notes, needs }: Ready, { root, files, dryRun }: ImportContext): Promise<Outcome> {
  const path = `${ARTICLES}/${slug}.md`;
  if (!dryRun) {
    for (const to of needs) {
      const file = files.needed.get(to);
      if (file) await copyNew(file, join(root, 'public', to));
    }
    await writeNew(join(root, path), text);
  }
  return { kind: 'written', origin, path, origins, notes };
}

/** Copy a file to where none is; what is there already is the same, or was there first. */
async function copyNew({ from }: NeededFile, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const copied = typeof from === 'string' ? copyFile(from, to, constants.COPYFILE_EXCL) : writeFile(to, from, { flag: 'wx' });
  await copied.catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/** Write a file whole or not at all, and only where there is none. */
async function writeNew(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(draft, text);
  try {
    // Unlike a rename, a link fails where a file of that name has come to be.
    await link(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function withoutStop(message: string): string {
  return message.replace(/\.$/, '');
}
