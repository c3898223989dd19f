import type { Root } from 'hast';
import { AUTHOR_PREFIX } from './allowed-html.ts';

/**
 * Prefix the ids that an author wrote, like those of Markdown footnotes, and turn the obsolete `<a name>` into an id (a rehype plugin).
 */
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
