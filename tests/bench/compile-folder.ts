import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { parse, stringify } from 'yaml';
import { createGazetteer } from '../../src/analysis/english/names/index.ts';
import type { Io } from '../../src/cli/io.ts';
import { compileArticle } from '../../src/collections/articles/compile.ts';
import type { CompiledArticle } from '../../src/collections/articles/compiled.ts';
import { siteSchema } from '../../src/config/site.ts';
import { listInputFiles } from '../../src/import/input-files.ts';
import { readInput } from '../../src/import/read-input.ts';

/** Settings of the sites that the benchmarks create. */
export const BENCH_SETTINGS = siteSchema.parse({ name: 'Bench', description: 'A bench.', address: 'https://example.org' });

/** Read the articles of a folder like the import, and compile them. Unreadable ones are reported and left out. */
export async function compileFolder(folder: string, io: Io): Promise<CompiledArticle[]> {
  const gazetteer = createGazetteer([]);
  const compiled: CompiledArticle[] = [];
  for (const path of await listInputFiles([folder], io.root)) {
    const file = await readFile(path, 'utf8');
    const { articles } = await readInput(path, Buffer.from(withoutCommands(file)));
    for (const { fields, body } of articles) {
      const slug = basename(path, extname(path)) + (articles.length > 1 ? `-${compiled.length}` : '');
      const published = fields.published?.value ?? '2000-01-01';
      const frontmatter = stringify({
        title: fields.title?.value ?? slug,
        published,
        summary: 'None.',
        sources: sourcesIn(file) ?? [fields.source?.value ?? { name: 'The archive' }],
      });
      const text = `---\n${frontmatter}---\n\n${body.replace(/^# /gm, '## ')}`;
      const { article, problems } = compileArticle({ slug, path, text }, { gazetteer, timeZone: 'UTC', imageSize: () => null });
      if (article) compiled.push(article);
      else io.stderr.write(`${path}: ${problems[0]!.message}\n`);
    }
  }
  return compiled;
}

/** Return the sources that the frontmatter of a file of our own form names; null if it names none. */
function sourcesIn(file: string): unknown[] | null {
  const yaml = /^---\r?\n(.*?)\r?\n---\r?\n/su.exec(file)?.[1];
  const isNamed = (source: unknown) => typeof source === 'object' && source !== null && 'name' in source;
  try {
    const { sources } = Object(parse(yaml ?? '')) as { sources?: unknown };
    if (Array.isArray(sources) && sources.length > 0 && sources.every(isNamed)) return sources;
  } catch {
    // The template commands of another system are no YAML; its import reads what it can.
  }
  return null;
}

/** Remove the commands of a template language and the pictures of another site from a text. */
function withoutCommands(text: string): string {
  return text
    .replace(/\]\(\{\{<.*?>\}\}(?:\s+"[^)\n]*")?\)/g, '](https://example.org/)')
    .replace(/\{\{[<%].*?[%>]\}\}/gs, '')
    .replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, '');
}
