import type { ViewNode } from '../compare/index.ts';

/** Convert a view to DOM nodes. */
export function nodeOf(view: ViewNode): Node | string {
  if (typeof view === 'string') return view;
  const element = document.createElement(view.tag);
  for (const [name, value] of Object.entries(view.attributes)) {
    if (value !== false && value !== null) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...view.children.map(nodeOf));
  return element;
}
