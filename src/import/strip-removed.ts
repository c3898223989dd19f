import type { Removal } from '../markdown/index.ts';
import { applyEdits, type Edit, lineStarts } from './body/edits.ts';
import { tagsIn } from './body/tags.ts';

/** Maximum length of a tag in characters: a longer one is left to the build. */
const MAX_TAG_LENGTH = 2000;

/** Return a Markdown text without the HTML attributes that a build would remove, so that it need not list them again. Elements that a build would remove stay. */
export function withoutRemovedAttributes(body: string, removed: readonly Removal[]): string {
  const starts = lineStarts(body);
  const edits = removed.flatMap(({ line, column, description }): Edit[] => {
    const [, name, element] = /^attribute (\S+) of <(\S+)>$/.exec(description) ?? [];
    const at = (starts[line - 1] ?? body.length) + column - 1;
    if (name === undefined || body[at] !== '<') return [];
    const [tag] = tagsIn(body.slice(at, at + MAX_TAG_LENGTH));
    // The parser may give an element the position of another one that contains it.
    if (tag?.start !== 0 || tag.name !== element) return [];
    return tag.attributes.flatMap((attribute) => (attribute.name === name ? [{ start: at + attribute.start, end: at + attribute.end, text: '' }] : []));
  });
  return applyEdits(body, edits).text;
}
