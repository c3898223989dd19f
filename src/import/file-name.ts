import { slugOf } from '../analysis/english/names/index.ts';
import type { FoundFields } from './types.ts';

const LONGEST = 80;

/**
 * Make the name of an article's file, without its ending: of its address in its old place, else of its title.
 * A name that is taken gets a number.
 */
export function fileNameFor({ slug }: FoundFields, title: string, taken: ReadonlySet<string>): string {
  const name = notANumber(shorten(slugOf(lastPart(slug?.value ?? ''))) || shorten(slugOf(title)) || 'article');
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** A number is the address of a page of the list of articles. */
function notANumber(name: string): string {
  return /^\d+$/.test(name) ? `article-${name}` : name;
}

/** `https://news.example/2023/07/bridge-closes.html` → `bridge-closes` */
function lastPart(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  let part = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  try {
    part = decodeURIComponent(part);
  } catch {
    // A stray percent sign: the part stays as it is written.
  }
  return part.replace(/\.\w{1,5}$/, '').replace(/^(?:index|\d+)$/, '');
}

function shorten(name: string): string {
  return name.length <= LONGEST ? name : name.slice(0, LONGEST).replace(/-[^-]*$/, '');
}
