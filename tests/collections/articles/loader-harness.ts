import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect } from 'vitest';
import { createGazetteer } from '../../../src/analysis/english/names/index.ts';
import type { Compiler } from '../../../src/collections/articles/compile-pool.ts';
import type { CompileContext } from '../../../src/collections/articles/compile.ts';
import { compileToFile } from '../../../src/collections/articles/compile-to-file.ts';
import { type CompiledFile } from '../../../src/collections/articles/compiled-file.ts';
import { articleLoader } from '../../../src/collections/articles/loader.ts';
import { ContentError } from '../../../src/content-files/problem.ts';
import { gazetteerEntry } from '../../../src/collections/entities/read.ts';

interface Entry {
  id: string;
  data: CompiledFile;
  digest: string;
}

/** Root of the project that is loaded. */
export let root: string;
/** The content store, by slug. */
export let entries: Map<string, Entry>;
/** Slugs of the articles compiled since the last load began. */
export let compiled: string[];
export let warnings: string[];
export let errors: string[] = [];

/** Set up a project with two articles before each test of a file, and remove it afterwards. */
export function useProject(): void {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'dateline-loader-'));
    for (const folder of ['content/articles', 'content/entities']) mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, 'content/site.yaml'), 'name: T\ndescription: T.\naddress: https://example.org\n');
    symlinkSync(join(process.cwd(), 'package-lock.json'), join(root, 'package-lock.json'));
    for (const folder of ['analysis', 'collections', 'content-files', 'markdown', 'text'])
      cpSync(join('src', folder), join(root, 'src', folder), { recursive: true });
    entries = new Map();
    put('bridge', 'The bridge at Northport closed.');
    put('harvest', 'Farmers met in May.');
  });
  afterEach(() => rmSync(root, { recursive: true }));
}

/** Write an article. */
export function put(slug: string, body: string, more = ''): void {
  writeFileSync(join(root, `content/articles/${slug}.md`), `---\ntitle: T\npublished: 2023-07-05\nsummary: S.\nsources: [{ name: N }]\n${more}---\n${body}\n`);
}

/** Compiles in this thread, because starting another one for each test would take a second. */
function openCompiler(): Compiler {
  let context: CompileContext;
  return {
    use({ entities, timeZone }) {
      context = { gazetteer: createGazetteer(entities.map(gazetteerEntry)), timeZone, imageSize: () => null };
    },
    compile: (source, path) => {
      compiled.push(source.slug);
      return Promise.resolve(compileToFile(source, path, context));
    },
    close: () => Promise.resolve(),
  };
}

/** Run the loader on a store that keeps earlier entries, as in a build or in the development server. */
export async function load(more: { watcher?: { on: () => void } } = {}): Promise<void> {
  compiled = [];
  warnings = [];
  errors = [];
  const store = {
    keys: () => [...entries.keys()],
    has: (id: string) => entries.has(id),
    get: (id: string) => entries.get(id),
    delete: (id: string) => entries.delete(id),
    set: (entry: Entry) => {
      entries.set(entry.id, entry);
    },
  };
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    store,
    logger: { info: () => {}, warn: (message: string) => warnings.push(message), error: (message: string) => errors.push(message) },
    ...more,
  };
  await articleLoader(openCompiler).load(context as unknown as LoaderContext);
}

/** Return the problems that a load is refused with. */
export async function refusal(): Promise<string[]> {
  const error = await load().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ContentError);
  return (error as ContentError).message.split('\n');
}
