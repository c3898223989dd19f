import { slugOf } from '../analysis/english/names/index.ts';
import type { FoundFields } from './types.ts';

const LONGEST = 80;
/** In UTF-8: letters of other alphabets take two bytes or three, and the build takes 200. */
const MOST_BYTES = 190;
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

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

/** A number is the address of a page of the list of articles, and some names are no file's on Windows. */
function notANumber(name: string): string {
  return /^\d+$/.test(name) || DEVICE.test(name) ? `article-${name}` : name;
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
  if (name.length <= LONGEST && Buffer.byteLength(name) <= MOST_BYTES) return name;
  let short = name.slice(0, LONGEST);
  while (Buffer.byteLength(short) > MOST_BYTES) short = short.slice(0, -1);
  return short.replace(/-[^-]*$|[\uD800-\uDBFF]$/, '');
}
