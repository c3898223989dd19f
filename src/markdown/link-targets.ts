import type { Root } from 'hast';

/** Elements of an article to which its links may lead, and links to none of them. Percent-encoding is decoded. */
export interface LinkTargets {
  /** Ids of elements, to which links may lead. */
  ids: Set<string>;
  /** Fragments of links (`#bridge`) without an element with this id. */
  dead: Set<string>;
}

/** Return the ids in the tree of an article, and the fragments of links that match none of them. */
export function linkTargetsIn(tree: Root): LinkTargets {
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

/** Return a fragment with its percent-encoding decoded; unchanged if that is invalid. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
