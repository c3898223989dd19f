import type { Heading } from 'mdast';
import type { Conversion } from './conversion.ts';

/** Lower a heading by one level. An underlined one becomes one with number signs, because only two levels can be underlined. */
export function lowerHeading(conversion: Conversion, { depth, children }: Heading, start: number, end: number): void {
  const { source } = conversion;
  if (depth === 6) return;
  if (source[start] === '#') {
    conversion.replace(start, start, '#');
    return;
  }
  const [first, last] = [children[0]?.position, children.at(-1)?.position];
  if (!first || !last) return;
  const underline = source.slice(last.end.offset, end);
  conversion.replace(start, start, `${'#'.repeat(depth + 1)} `);
  conversion.replace(end - underline.length, end, '');
  for (const { index } of source.slice(start, last.end.offset).matchAll(/\n/g)) conversion.replace(start + index, start + index + 1, ' ');
}
