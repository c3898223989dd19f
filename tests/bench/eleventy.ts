import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure, root, type Usage } from './site-copy.ts';

const ELEVENTY = join(root, 'tests/bench/node_modules/@11ty/eleventy/cmd.cjs');

const LAYOUT = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>{{ title }}</title></head>
  <body>
    <header><a href="/">News</a></header>
    <main><h1>{{ title }}</h1><p>{{ published }}</p>{{ content | safe }}</main>
  </body>
</html>
`;

/** Template of the pages beside the articles, as many as ours: each lists some articles, like the page of a person. */
const LIST_PAGE = `---
pagination: { data: lists, size: 1, alias: list }
permalink: "/lists/{{ list.number }}/"
layout: page.njk
title: List
---
<ul>{% for article in list.articles %}<li><a href="/articles/{{ article }}/">{{ article }}</a></li>{% endfor %}</ul>
`;
/** Number of articles on a list. */
const LISTED = 25;

/** Return whether Eleventy is installed with the benchmarks. */
export function hasEleventy(): boolean {
  return existsSync(ELEVENTY);
}

/** Build the Markdown of a folder with Eleventy, without any analysis, into as many pages as our site has. Returns the resource usage. */
export function measureEleventy(articleFolder: string, slugs: readonly string[], pages: number): Usage {
  const site = mkdtempSync(join(tmpdir(), 'dateline-eleventy-'));
  try {
    cpSync(articleFolder, join(site, 'articles'), { recursive: true });
    for (const folder of ['_includes', '_data']) mkdirSync(join(site, folder));
    const lists = Array.from({ length: Math.max(0, pages - slugs.length) }, (_, number) => ({
      number,
      articles: Array.from({ length: LISTED }, (__, index) => slugs[(number * LISTED + index) % slugs.length]),
    }));
    writeFileSync(join(site, '_data/lists.json'), JSON.stringify(lists));
    writeFileSync(join(site, '_includes/page.njk'), LAYOUT);
    writeFileSync(join(site, 'articles/articles.json'), JSON.stringify({ layout: 'page.njk' }));
    writeFileSync(join(site, 'lists.njk'), LIST_PAGE);
    return measure(site, [ELEVENTY, '--quiet']);
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}
