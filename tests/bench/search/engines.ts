import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import Fuse from 'fuse.js';
import { createIndex } from 'pagefind';
import { build } from 'vite';
import { writeIndex } from '../../../src/search/indexing/build-index.ts';
import type { IndexedEdition } from '../../../src/search/indexing/build-index.ts';
import { ROOT_PATH } from '../../../src/search/format/format.ts';
import { writeJson } from '../../../src/search/format/write-format.ts';
import { ENGINES, type Engine } from './engine-names.ts';

/** An index that was written. */
export interface Built {
  name: string;
  seconds: number;
  files: number;
  megabytes: number;
}

/** Write the index of an engine into a folder that is served. */
export async function buildIndex(engine: Engine, edition: IndexedEdition, folder: string): Promise<Built> {
  mkdirSync(folder, { recursive: true });
  const before = performance.now();
  await WRITERS[engine](edition, folder);
  const seconds = (performance.now() - before) / 1000;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  return { name: engine, seconds, files: files.length, megabytes: bytes / 1e6 };
}

const WRITERS: Record<Engine, (edition: IndexedEdition, folder: string) => Promise<void>> = {
  async dateline(edition, folder) {
    const made = new Set<string>();
    const root = await writeIndex(edition, ({ path, bytes }) => {
      const file = join(folder, path);
      const kind = join(file, '..');
      if (!made.has(kind)) mkdirSync(kind, { recursive: true });
      made.add(kind);
      writeFileSync(file, bytes);
    });
    writeFileSync(join(folder, ROOT_PATH), writeJson(root));
  },

  async pagefind({ articles }, folder) {
    const { index } = await createIndex({});
    for (const { title, href, sentences, summary } of articles)
      await index!.addCustomRecord({ url: href, content: [title, summary, ...sentences.map(({ text }) => text)].join(' '), language: 'en', meta: { title } });
    await index!.writeFiles({ outputPath: folder });
  },

  async minisearch({ articles }, folder) {
    const index = new MiniSearch({ fields: ['title', 'text'], storeFields: ['title'], idField: 'href' });
    for (const { title, href, sentences, summary } of articles) index.add({ href, title, text: [summary, ...sentences.map(({ text }) => text)].join(' ') });
    writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  },

  async fuse({ articles, people, places, organizations }, folder) {
    const list = [...people, ...places, ...organizations].map(({ name, href }) => ({ title: name, href }));
    for (const { title, href } of articles) list.push({ title, href });
    writeFileSync(join(folder, 'list.json'), JSON.stringify({ list, index: Fuse.createIndex(['title'], list) }));
  },
};

/** Bundle the code that runs in the browser: one module per engine, as a site would load it. */
export async function buildPages(folder: string): Promise<void> {
  for (const engine of [...ENGINES, 'dateline-typing']) {
    await build({
      configFile: false,
      logLevel: 'error',
      root: join(import.meta.dirname, 'pages'),
      base: `/code/${engine}/`,
      worker: { format: 'es' },
      build: {
        outDir: join(folder, 'code', engine),
        emptyOutDir: true,
        target: 'es2022',
        modulePreload: false,
        rolldownOptions: {
          input: join(import.meta.dirname, 'pages', `${engine}.ts`),
          preserveEntrySignatures: 'strict',
          output: { entryFileNames: 'page.js' },
        },
      },
    });
  }
  writeFileSync(join(folder, 'index.html'), '<!doctype html><link rel="icon" href="data:,"><title>Bench</title>');
}
