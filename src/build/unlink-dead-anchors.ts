import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeadLink } from './dead-links.ts';
import { forEachStartTag } from './markup.ts';
import { replaceFile } from './replace-file.ts';

/** Remove the `href` of the `<a>` elements of the given links; their text stays (a placeholder link: HTML Standard, section 4.5.1). Other elements do not change. */
export function unlinkDeadAnchors(folder: string, links: readonly DeadLink[]): void {
  const byPage = Map.groupBy(links, ({ page }) => page);
  for (const [page, dead] of byPage) {
    const file = join(folder, page);
    replaceFile(file, withoutLinks(readFileSync(file, 'utf8'), new Set(dead.map(({ link }) => link))));
  }
}

function withoutLinks(markup: string, dead: ReadonlySet<string>): string {
  let rest = 0;
  let result = '';
  forEachStartTag(markup, (name, attributes, start, end) => {
    if (name !== 'a' || !dead.has(attributes.get('href')?.trim() ?? '')) return;
    result += markup.slice(rest, start) + markup.slice(start, end).replace(/\s+href\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/i, '');
    rest = end;
  });
  return result + markup.slice(rest);
}
