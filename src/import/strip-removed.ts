import type { Removal } from '../markdown/index.ts';
import { applyEdits, type Edit, lineStarts } from './body/edits.ts';
import { type Tag, tagsIn } from './body/tags.ts';

/** Maximum length of a tag in characters: a longer one is left to the build. */
const MAX_TAG_LENGTH = 2000;

/** Return a Markdown text without the HTML attributes that a build would remove, so that it need not list them again. Elements that a build would remove stay. */
export function withoutRemovedAttributes(body: string, removed: readonly Removal[]): string {
  const starts = lineStarts(body);
  const edits = removed.flatMap(({ line, column, attribute: removedAttribute }): Edit[] => {
    if (removedAttribute === undefined) return [];
    const { name, element } = removedAttribute;
    const at = (starts[line - 1] ?? body.length) + column - 1;
    const of = (tag: Tag, offset: number) =>
      tag.attributes.flatMap((attribute) => (attribute.name === name ? [{ start: offset + attribute.start, end: offset + attribute.end, text: '' }] : []));
    const [tag] = tagsIn(body.slice(at, at + MAX_TAG_LENGTH));
    if (tag?.start === 0 && tag.name === element) return of(tag, at);
    // The parser loses columns in lists and where elements are not closed. All such elements of the line lose the attribute; of an id, only some values are removed.
    const start = starts[line - 1] ?? body.length;
    const written = body.slice(start, starts[line] ?? body.length);
    if (name === 'id' || written.length > MAX_TAG_LENGTH * 5 || written.includes('`')) return [];
    return tagsIn(written).flatMap((each) => (each.name === element ? of(each, start) : []));
  });
  return applyEdits(body, edits).text;
}
