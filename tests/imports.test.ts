import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Who may import whom inside `src`. A folder not listed for another is closed to it; `type` means types only.
 * (DESIGN.md: analysis knows no tree, no file and no Astro; browser code knows only the query side of the search.)
 */
const ALLOWED: Record<string, string[]> = {
  analysis: [],
  markdown: ['analysis/types.ts', 'analysis/span.ts', 'files/hidden-characters.ts'],
  files: [],
  gazetteer: ['files', 'analysis/types.ts'],
  'figure-notes': ['files'],
  article: ['analysis', 'markdown', 'files', 'gazetteer', 'figure-notes', 'site.ts'],
  edition: [
    'article/compiled.ts',
    'article/compiled-file.ts',
    'article/publication.ts',
    'type article/schema.ts',
    'gazetteer/schema.ts',
    'analysis/entities',
    'figure-notes/schema.ts',
    'analysis/figures/kinds.ts',
    'analysis/figures/labels.ts',
    'analysis/time',
    'analysis/types.ts',
    'analysis/span.ts',
    'markdown/addresses.ts',
    'files/hidden-characters.ts',
    'timeline/parts.ts',
    'front-sections.ts',
    'site.ts',
  ],
  exports: ['type edition/types.ts', 'edition/href.ts', 'edition/order.ts', 'article/publication.ts', 'type analysis/types.ts', 'type site.ts'],
  timeline: ['type edition/types.ts', 'type analysis/types.ts'],
  search: ['type edition/types.ts', 'analysis/time', 'type analysis/types.ts', 'files/edit-distance.ts'],
  browser: ['search', 'timeline'],
  map: ['type edition/types.ts'],
  share: [],
  components: ['exports', 'type map', 'timeline', 'type edition/types.ts', 'edition/href.ts', 'type analysis/types.ts', 'site.ts', 'browser', 'styles'],
  layouts: ['exports', 'components', 'styles', 'type edition/types.ts', 'edition/href.ts', 'site.ts', 'browser'],
  pages: [
    'desk',
    'files/site-files.ts',
    'exports',
    'theme.ts',
    'components',
    'layouts',
    'map',
    'share',
    'edition',
    'search',
    'timeline',
    'site.ts',
    'type analysis/types.ts',
    'styles',
    'browser',
  ],
  publish: ['files', 'site.ts'],
  import: ['files', 'article/schema.ts', 'article/frontmatter.ts', 'markdown/limits.ts', 'analysis'],
  desk: ['figure-notes', 'article', 'edition', 'gazetteer', 'files', 'analysis', 'site.ts'],
  cli: ['desk', 'import', 'article', 'edition', 'search', 'publish', 'gazetteer', 'figure-notes', 'files', 'analysis', 'site.ts'],
  'content.config.ts': ['article', 'gazetteer', 'figure-notes'],
  'site.ts': ['exports/settings.ts', 'files', 'theme.ts', 'front-sections.ts'],
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
  typeOnly: boolean;
}

const imports = files.flatMap((file): Import[] =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)].map(([, type, target]) => ({
    file,
    target: target!.startsWith('.') ? posix.join(posix.dirname(file), target!) : target!,
    typeOnly: type !== undefined,
  })),
);

describe('who imports whom', () => {
  test('the imports of the tree are seen at all', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test('each folder imports only from the folders that it may know', () => {
    const wrong = imports.filter(({ file, target, typeOnly }) => {
      const from = file.split('/')[0]!;
      const to = target.split('/')[0]!;
      if (!(to in ALLOWED) && to !== 'styles') return false;
      if (from === to) return false;
      return !(ALLOWED[from] ?? []).some((rule) => {
        const [path, onlyTypes] = rule.startsWith('type ') ? [rule.slice(5), true] : [rule, false];
        return (target === path || target.startsWith(`${path}/`)) && (!onlyTypes || typeOnly);
      });
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test('only edition/index.ts and the content configuration import astro:content', () => {
    const importers = imports.filter(({ target }) => target === 'astro:content').map(({ file }) => file);
    expect([...new Set(importers)].sort()).toEqual(['content.config.ts', 'edition/index.ts']);
  });

  test('analysis uses no package and no part of Node; search, browser and markdown run anywhere', () => {
    const wrong = imports.filter(({ file, target }) => {
      const folder = file.split('/')[0]!;
      const isPackage = !/\.(ts|astro|css)$/.test(target);
      return isPackage && KEPT_APART[folder]?.test(target) === true;
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });
});
