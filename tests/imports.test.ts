import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Who may import whom inside `src`: for each room the others that it may import from; `type` means types only.
 * (analysis knows no tree, no file and no Astro; browser code knows only the query side of the search.)
 */
const ALLOWED: Record<string, string[]> = {
  analysis: [],
  text: [],
  'content-files': ['text'],
  progress: ['content-files'],
  config: ['content-files'],
  markdown: ['analysis', 'text'],
  collections: ['analysis', 'config', 'content-files', 'markdown', 'progress', 'text'],
  edition: ['analysis', 'collections', 'config', 'markdown', 'text', 'timeline'],
  exports: ['type analysis', 'collections', 'type config', 'edition'],
  timeline: ['type analysis', 'type edition'],
  search: ['analysis', 'type edition', 'text'],
  map: ['type edition'],
  share: [],
  browser: ['search', 'timeline'],
  components: ['type analysis', 'browser', 'config', 'edition', 'exports', 'type map', 'styles', 'timeline'],
  layouts: ['browser', 'components', 'config', 'edition', 'exports', 'styles'],
  astro: ['config', 'collections', 'components', 'desk', 'edition', 'exports', 'layouts', 'progress', 'search', 'styles', 'timeline'],
  pages: [
    'type analysis',
    'astro',
    'browser',
    'components',
    'config',
    'edition',
    'exports',
    'layouts',
    'map',
    'progress',
    'search',
    'share',
    'styles',
    'timeline',
  ],
  build: ['config', 'content-files', 'progress'],
  import: ['analysis', 'collections', 'content-files', 'markdown', 'text'],
  desk: ['analysis', 'collections', 'config', 'content-files', 'edition', 'text'],
  cli: ['analysis', 'build', 'collections', 'config', 'content-files', 'desk', 'edition', 'import', 'search', 'text'],
  'content.config.ts': ['collections'],
};
/** Packages that only some folders may use. */
const KEPT_APART: Record<string, RegExp> = {
  analysis: /./,
  search: /^(astro|node:)/,
  timeline: /./,
  browser: /^(astro|node:)/,
  markdown: /^(astro|node:)/,
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|astro)$/.test(file));

interface Import {
  file: string;
  target: string;
  isPackage: boolean;
  typeOnly: boolean;
}

const imports = files.flatMap((file): Import[] =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)].map(([, type, target]) => ({
    file,
    target: target!.startsWith('.') ? posix.join(posix.dirname(file), target!) : target!,
    isPackage: !target!.startsWith('.'),
    typeOnly: type !== undefined,
  })),
);

describe('who imports whom', () => {
  test('the imports of the tree are seen at all', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test('each room imports only from the rooms that it may know', () => {
    const wrong = imports.filter(({ file, target, isPackage, typeOnly }) => {
      const from = file.split('/')[0]!;
      const to = target.split('/')[0]!;
      if (isPackage || from === to) return false;
      return !(ALLOWED[from] ?? []).some((rule) => {
        const [path, onlyTypes] = rule.startsWith('type ') ? [rule.slice(5), true] : [rule, false];
        return (target === path || target.startsWith(`${path}/`)) && (!onlyTypes || typeOnly);
      });
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test('only astro/edition.ts and the content configuration import astro:content', () => {
    const importers = imports.filter(({ target }) => target === 'astro:content').map(({ file }) => file);
    expect([...new Set(importers)].sort()).toEqual(['astro/edition.ts', 'content.config.ts']);
  });

  test('analysis uses no package and no part of Node; search, browser and markdown run anywhere', () => {
    const wrong = imports.filter(({ file, target, isPackage }) => {
      const folder = file.split('/')[0]!;
      return isPackage && KEPT_APART[folder]?.test(target) === true;
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });
});
