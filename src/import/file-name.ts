import { slugOf } from '../analysis/core/index.ts';
import { idForComparison, makeId } from '../content-files/index.ts';
import type { FoundFields } from './types.ts';

/**
 * Return a file name for an article, without extension: made from its old address, else from its title. If the folded name (`idForComparison`) is taken, a number is appended.
 */
export function fileNameFor({ slug }: FoundFields, title: string, taken: ReadonlySet<string>): string {
  const name = makeId(slugOf(lastPart(slug?.value ?? '')) || slugOf(title), 'article', '.md');
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    if (!taken.has(idForComparison(candidate))) return candidate;
  }
}

/** `https://news.example/2023/07/bridge-closes.html` → `bridge-closes` */
function lastPart(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  let part = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  try {
    part = decodeURIComponent(part);
  } catch {
    // With a stray percent sign, the part is kept as written.
  }
  return part.replace(/\.\w{1,5}$/, '').replace(/^(?:index|\d+)$/, '');
}
