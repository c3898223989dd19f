import type { Excerpt } from '../search/query/index.ts';

/** Create an element with a class (none if empty) and children; strings become text nodes. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** Create a link. */
export function link(href: string, className: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const anchor = element('a', className, ...children);
  anchor.href = href;
  return anchor;
}

/** Create a button that calls `act` when clicked. */
export function button(className: string, label: string, act: () => void): HTMLButtonElement {
  const made = element('button', className, label);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

/** Convert a text with marks to text nodes and `mark` elements. */
export function renderMarks({ text, marks }: Excerpt): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let position = 0;
  for (const [start, end] of marks) {
    nodes.push(text.slice(position, start), element('mark', '', text.slice(start, end)));
    position = end;
  }
  nodes.push(text.slice(position));
  return nodes;
}
