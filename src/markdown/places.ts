import type { Root } from 'hast';

/** The link targets in an article, and the fragments of its links that have no target; all decoded. */
export interface Places {
  ids: Set<string>;
  dead: Set<string>;
}

/** Find the ids in the tree of an article, and the fragment links that match none of them. */
export function placesIn(tree: Root): Places {
  const ids = new Set<string>();
  const fragments = new Set<string>();
  const open: Root['children'] = [...tree.children];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type !== 'element') continue;
    const { id, href } = node.properties;
    if (typeof id === 'string') ids.add(id);
    if (typeof href === 'string' && href.startsWith('#') && href !== '#') fragments.add(href.slice(1));
    open.push(...node.children);
  }
  return { ids, dead: new Set([...fragments].map(decode).filter((fragment) => !ids.has(fragment))) };
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
