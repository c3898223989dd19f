import type { ViewNode } from '../compare/index.ts';

/** Turn a view into nodes of the document. */
export function nodeOf(view: ViewNode): Node | string {
  if (typeof view === 'string') return view;
  const element = document.createElement(view.tag);
  for (const [name, value] of Object.entries(view.attributes)) {
    if (value !== false && value !== null) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...view.children.map(nodeOf));
  return element;
}
