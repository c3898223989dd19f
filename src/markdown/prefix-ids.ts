import type { Root } from 'hast';
import { AUTHOR_PREFIX } from './allowed-html.ts';

/** Rehype plugin that adds `AUTHOR_PREFIX` to the ids that an author wrote, and replaces the obsolete `<a name>` by an id. */
export function prefixIds(): (tree: Root) => void {
  return (tree) => {
    const open: Root['children'] = [...tree.children];
    for (let node = open.pop(); node; node = open.pop()) {
      if (node.type !== 'element') continue;
      const { properties } = node;
      if (node.tagName === 'a' && typeof properties['name'] === 'string') {
        properties['id'] ??= properties['name'];
        delete properties['name'];
      }
      const id = properties['id'];
      if (typeof id === 'string' && id !== '' && id !== 'footnote-label' && !id.startsWith(AUTHOR_PREFIX)) properties['id'] = AUTHOR_PREFIX + id;
      open.push(...node.children);
    }
  };
}
