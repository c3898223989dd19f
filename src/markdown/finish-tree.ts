import type { Element, ElementContent, Root, RootContent } from 'hast';
import { withoutHidden } from '../text/index.ts';
import { alignCell, hasNoAddress, labelCheckbox, markExternal, refuseTitle, scrollTable, sizeImage } from './elements/index.ts';
import { linkFragments } from './fragments.ts';
import type { ImageSize, Reports } from './reports.ts';

/** State of the traversal. */
interface State extends Reports {
  imageSize: (src: string) => ImageSize | null;
  /** Ids that occurred so far. */
  ids: Set<string>;
  /** Number of tables so far. */
  tables: number;
}

/** Change a sanitized tree, in place, into the tree that is published: set image sizes, wrap tables, give headings ids, mark external links. Return what to report. */
export function finishTree(tree: Root, imageSize: (src: string) => ImageSize | null): Reports {
  const state: State = { problems: [], removed: [], imageSize, ids: new Set(), tables: 0 };
  tree.children = finishNodes(tree.children, state);
  linkFragments(tree);
  return { problems: state.problems, removed: state.removed };
}

/** Return the published nodes for the children of an element. Invalid links are replaced by their text, and some elements are left out. */
function finishNodes<Content extends RootContent | ElementContent>(nodes: Content[], state: State): Content[] {
  const finished: Content[] = [];
  for (const node of nodes) {
    const last = finished.at(-1);
    if (node.type === 'text') {
      // HTML parsers read a carriage return as a line feed.
      node.value = removeHidden(node.value.replaceAll('\r', ' '), node.position?.start, state);
      // A line break in the source is redundant after `<br>`.
      if (last?.type === 'element' && last.tagName === 'br') node.value = node.value.replace(/^[ \t\n]+/, '');
      if (node.value === '') continue;
      finished.push(node);
    } else if (node.type === 'element') {
      const element = finishElement(node, state);
      if (element && hasNoAddress(element)) finished.push(...(element.children as Content[]));
      else if (element) finished.push(element as Content);
    }
  }
  return finished;
}

/** Return the published element; null if it is left out. */
function finishElement(element: Element, state: State): Element | null {
  removeUselessAttributes(element, state.ids);
  for (const name of ['alt', 'title'] as const) {
    const value = element.properties[name];
    if (typeof value === 'string') element.properties[name] = removeHidden(value, element.position?.start, state);
  }
  element.children = finishNodes(element.children, state);
  switch (element.tagName) {
    case 'h1':
      refuseTitle(element, state.problems);
      return element;
    case 'img':
      return sizeImage(element, state.imageSize, state.problems) ? element : null;
    case 'input': {
      if (labelCheckbox(element)) return element;
      const { line = 1, column = 1 } = element.position?.start ?? {};
      state.removed.push({ line, column, description: '<input> element' });
      return null;
    }
    case 'a':
      markExternal(element);
      return element;
    case 'td':
    case 'th':
      alignCell(element);
      return element;
    case 'table':
      return scrollTable(element, ++state.tables);
    case 'pre':
      // Wide code scrolls, and not every browser lets the keyboard reach a scrolling box.
      element.properties['tabIndex'] = 0;
      return element;
    default:
      return element;
  }
}

/** Return a text without hidden characters, and report them at their source position. */
function removeHidden(written: string, start: { line: number; column: number } = { line: 1, column: 1 }, state: State): string {
  const { text, hidden } = withoutHidden(written);
  for (const { index, codePoint } of hidden) {
    const line = start.line + written.slice(0, index).split('\n').length - 1;
    state.removed.push({ line, column: line === start.line ? start.column + index : 1, description: `invisible character ${codePoint}` });
  }
  return text;
}

/** Remove attributes that the sanitizer emptied, and an id that already occurs in the article. */
function removeUselessAttributes({ properties }: Element, ids: Set<string>): void {
  if (Array.isArray(properties['className']) && properties['className'].length === 0) delete properties['className'];
  if (Array.isArray(properties['ariaDescribedBy']) && properties['ariaDescribedBy'].length === 0) delete properties['ariaDescribedBy'];
  const id = properties['id'];
  if (typeof id !== 'string') return;
  if (ids.has(id)) delete properties['id'];
  ids.add(id);
}
