import type { Excerpt } from '../search/query/index.ts';

/** Make an element with a class (none where empty) and children; strings become text. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** Make a link. */
export function link(href: string, className: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const anchor = element('a', className, ...children);
  anchor.href = href;
  return anchor;
}

/** Make a button. */
export function button(className: string, label: string, act: () => void): HTMLButtonElement {
  const made = element('button', className, label);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

/** A text with marks → text nodes and `mark` elements. */
export function marked({ text, marks }: Excerpt): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let position = 0;
  for (const [start, end] of marks) {
    nodes.push(text.slice(position, start), element('mark', '', text.slice(start, end)));
    position = end;
  }
  nodes.push(text.slice(position));
  return nodes;
}
