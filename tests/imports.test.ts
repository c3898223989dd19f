import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The folders of `src`, and the `index.ts` of other folders that each may import: `search/query` means `src/search/query/index.ts` and no other file
 * of that folder.
 * With `type`, only types may be imported. Templates, style sheets and the scripts of templates are not imported through an `index.ts`: Astro loads each by its own file.
 */
const FOLDERS: Record<string, string[]> = {
  text: [],
  days: [],
  keys: [],
  'content-files': ['text'],
  config: ['content-files'],
  site: ['config', 'edition'],
  progress: ['content-files', 'type edition', 'type exports', 'type keys'],
  analysis: [],
  markdown: ['analysis/core', 'text'],
  collections: [
    'analysis',
    'analysis/core',
    'analysis/english/boilerplate',
    'analysis/english/gazetteer',
    'analysis/english/sentences',
    'analysis/english/speakers',
    'analysis/english/stem-words',
    'analysis/english/times',
    'config',
    'content-files',
    'markdown',
    'progress',
    'text',
  ],
  archive: ['collections/articles'],
  audit: ['analysis/english/times', 'collections/articles', 'collections/audits', 'edition', 'text'],
  compare: ['analysis/english/comparison'],
  since: [],
  embed: [],
  timeline: ['type analysis/core', 'days', 'type edition'],
  edition: [
    'analysis/core',
    'analysis/english/claims',
    'analysis/english/disputes',
    'analysis/english/retractions',
    'analysis/english/event-sentences',
    'analysis/english/figures',
    'analysis/english/boilerplate',
    'analysis/english/identity',
    'analysis/english/speakers',
    'analysis/english/times',
    'type collections/agreement',
    'collections/articles',
    'collections/entities',
    'compare',
    'days',
    'embed',
    'since',
    'collections/chronicle',
    'type collections/figures',
    'type collections/topics',
    'config',
    'keys',
    'text',
    'timeline',
  ],
  exports: ['type analysis/core', 'collections/articles', 'type config', 'edition'],
  'search/format': ['type analysis/core', 'analysis/english/search-terms'],
  'search/indexing': ['analysis/english/figures', 'analysis/english/identity', 'days', 'type edition', 'keys', 'search/format'],
  'search/query': [
    'type analysis/core',
    'analysis/english/queries',
    'analysis/english/search-terms',
    'analysis/english/times',
    'days',
    'type edition',
    'search/format',
    'text',
  ],
  map: ['type edition'],
  'figure-drawing': ['type edition'],
  share: ['figure-drawing'],
  browser: ['compare', 'days', 'embed', 'since', 'search/format', 'search/query', 'text', 'timeline'],
  components: [
    'type analysis/core',
    'audit',
    'compare',
    'type config',
    'edition',
    'embed',
    'exports',
    'figure-drawing',
    'type map',
    'site',
    'text',
    'timeline',
  ],
  layouts: ['site', 'styles'],
  astro: [
    'audit',
    'collections/audits',
    'collections/agreement',
    'collections/articles',
    'collections/chronicle',
    'type collections/entities',
    'type collections/figures',
    'collections/topics',
    'desk',
    'edition',
    'exports',
    'keys',
    'progress',
    'site',
  ],
  outputs: ['build', 'compare', 'config', 'edition', 'embed', 'exports', 'figure-drawing', 'keys', 'progress', 'search/indexing', 'share'],
  pages: ['astro', 'audit', 'components/labels', 'edition', 'type embed', 'exports', 'map', 'share', 'site', 'styles', 'text', 'timeline'],
  styles: [],
  build: ['config', 'progress', 'text'],
  mcp: ['compare', 'search/query', 'timeline'],
  import: [
    'analysis/core',
    'analysis/english/boilerplate',
    'analysis/english/places',
    'analysis/english/sentences',
    'analysis/english/times',
    'collections/articles',
    'collections/languages',
    'content-files',
    'markdown',
    'text',
  ],
  desk: [
    'analysis/core',
    'analysis/english/identity',
    'analysis/english/times',
    'archive',
    'audit',
    'collections/audits',
    'collections/agreement',
    'collections',
    'collections/articles',
    'collections/chronicle',
    'collections/entities',
    'collections/figures',
    'collections/topics',
    'config',
    'content-files',
    'edition',
    'text',
  ],
  cli: [
    'analysis',
    'analysis/core',
    'archive',
    'audit',
    'collections/audits',
    'build',
    'collections/agreement',
    'collections',
    'collections/articles',
    'collections/chronicle',
    'collections/entities',
    'collections/figures',
    'collections/languages',
    'collections/topics',
    'config',
    'content-files',
    'desk',
    'edition',
    'import',
    'mcp',
    'progress',
    'search/query',
    'text',
  ],
  'content.config.ts': ['collections/loaders'],
};

/** Packages that a folder may not use. */
const CLOSED_TO_PACKAGES: Record<string, RegExp> = {
  analysis: /./,
  browser: /^(astro|node:)/,
  days: /./,
  markdown: /^(astro|node:)/,
  search: /^(astro|node:)/,
  text: /./,
  timeline: /./,
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|astro)$/.test(file));

interface Import {
  file: string;
  /** Path in `src`, or the name of a package. */
  target: string;
  isPackage: boolean;
  typeOnly: boolean;
}

/** `import … from '…'` and `export … from '…'`, with what stands between; `import '…'`; `import('…')`. */
const STATEMENTS = /^\s*(?:import|export)\s+(?:([^'";]*?)\s+from\s+)?'([^'?]+)[^']*'|\bimport\('([^']+)'\)/gm;

const imports = files.flatMap((file): Import[] =>
  Array.from(readFileSync(join('src', file), 'utf8').matchAll(STATEMENTS), ([, names = '', stated, loaded]) => {
    const path = (stated ?? loaded)!;
    const isPackage = !path.startsWith('.');
    return { file, target: isPackage ? path : posix.join(posix.dirname(file), path), isPackage, typeOnly: isTypeOnly(names) };
  }),
);

/** `type { A }`, and `{ type A, type B }`. */
function isTypeOnly(names: string): boolean {
  const list = /^\{([^}]*)\}$/.exec(names)?.[1];
  if (list === undefined) return names.startsWith('type ');
  return list.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '));
}

/** Return the folder that a file belongs to; of nested ones, the innermost. */
function folderOf(file: string): string {
  const [folder = '', inner = ''] = file.split('/');
  return `${folder}/${inner}` in FOLDERS ? `${folder}/${inner}` : folder;
}

const lines = (wrong: readonly Import[]): string[] => wrong.map(({ file, target }) => `${file} imports ${target}`);
const acrossFolders = imports.filter(({ file, target, isPackage }) => !isPackage && folderOf(file) !== folderOf(target));

/** Return the import circles by value, direct or indirect, each once: `a.ts → b.ts → a.ts`. */
function circles(): string[] {
  const targets = new Map(
    files.map((file) => [file, imports.filter((one) => one.file === file && !one.isPackage && !one.typeOnly).map(({ target }) => target)]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}

describe('who imports whom', () => {
  test('more than a hundred imports are found, so that the tests below check something', () => {
    expect(acrossFolders.length).toBeGreaterThan(100);
    expect([...new Set(files.map(folderOf))].sort()).toEqual(Object.keys(FOLDERS).sort());
  });

  test('a folder only imports from the folders listed for it, and only their index.ts', () => {
    const wrong = acrossFolders.filter(({ file, target, typeOnly }) => {
      const isOwnFile = /\.(astro|css)$/.test(target) || (file.endsWith('.astro') && folderOf(target) === 'browser');
      if (isOwnFile) return false;
      return !FOLDERS[folderOf(file)]!.some((rule) => {
        const entry = rule.replace(/^type /, '');
        return target === `${entry}/index.ts` && (typeOnly || entry === rule);
      });
    });
    expect(lines(wrong)).toEqual([]);
  });

  test('no folder is allowed more than it uses', () => {
    const idle = Object.entries(FOLDERS).flatMap(([folder, rules]) =>
      rules
        .filter((rule) => !acrossFolders.some(({ file, target }) => folderOf(file) === folder && target === `${rule.replace(/^type /, '')}/index.ts`))
        .map((rule) => `${folder}: ${rule}`),
    );
    expect(idle).toEqual([]);
  });

  test('a template is loaded by templates only', () => {
    expect(lines(imports.filter(({ file, target }) => target.endsWith('.astro') && !file.endsWith('.astro')))).toEqual([]);
  });

  test('each index.ts says what its folder is for, and only exports', () => {
    const entries = [...new Set(Object.values(FOLDERS).flat())].map((rule) => `${rule.replace(/^type /, '')}/index.ts`);
    const wrong = entries.filter((entry) => {
      const text = existsSync(join('src', entry)) ? readFileSync(join('src', entry), 'utf8') : '';
      const rest = text.replace(/^\/\*\*[^]*?\*\/\n/, '').replaceAll(/^(export (type )?(\{[^}]*\}|\*) from|import) '[^']+';\n/gm, '');
      return !text.startsWith('/**') || rest !== '';
    });
    expect(wrong).toEqual([]);
  });

  test('no file imports itself, directly or indirectly', () => {
    expect(circles()).toEqual([]);
  });

  test('only astro/edition.ts and the content configuration import astro:content', () => {
    const importers = imports.filter(({ target }) => target === 'astro:content').map(({ file }) => file);
    expect([...new Set(importers)].sort()).toEqual(['astro/edition.ts', 'content.config.ts']);
  });

  test('analysis, texts, days and the timeline use no package; search, browser and markdown run anywhere', () => {
    const wrong = imports.filter(({ file, target, isPackage }) => isPackage && CLOSED_TO_PACKAGES[file.split('/')[0]!]?.test(target) === true);
    expect(lines(wrong)).toEqual([]);
  });

  test('only the settings of this site and commands use the working folder, and commands import nothing of the settings of this site', () => {
    const askers = files.filter((file) => readFileSync(join('src', file), 'utf8').includes('process.cwd()'));
    expect(askers.filter((file) => !/^(cli|site)\//.test(file))).toEqual([]);
    expect([...new Set(acrossFolders.filter(({ target }) => folderOf(target) === 'site').map(({ file }) => folderOf(file)))].sort()).toEqual([
      'astro',
      'components',
      'layouts',
      'pages',
    ]);
  });
});
