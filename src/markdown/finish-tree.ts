import type { Element, ElementContent, Root, RootContent } from 'hast';
import { withoutHidden } from '../text/index.ts';
import { alignCell, isMistakenLink, labelCheckbox, markExternal, reportTopHeading, sizeImage, wrapInScrollBox } from './elements/index.ts';
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

/** Finish a sanitized tree for publication, in place: set image sizes, wrap tables, give headings ids, mark external links. Return what to report. */
export function finishTree(tree: Root, imageSize: (src: string) => ImageSize | null): Reports {
  const state: State = { problems: [], removed: [], imageSize, ids: new Set(), tables: 0 };
  tree.children = finishNodes(tree.children, state);
  linkFragments(tree);
  return { problems: state.problems, removed: state.removed };
}

/** Return the published nodes for the children of an element. Links made from text that only looks like a URL are replaced by that text, and some elements are left out. */
function finishNodes<Content extends RootContent | ElementContent>(nodes: Content[], state: State): Content[] {
  const finished: Content[] = [];
  for (const node of nodes) {
    const last = finished.at(-1);
    if (node.type === 'text') {
      // Browsers would change a carriage return to a line feed, so that the text of the page would differ from that of the passage.
      node.value = removeHidden(node.value.replaceAll('\r', ' '), state, node.position?.start);
      // A line break in the source is redundant after `<br>`.
      if (last?.type === 'element' && last.tagName === 'br') node.value = node.value.replace(/^[ \t\n]+/, '');
      if (node.value === '') continue;
      finished.push(node);
    } else if (node.type === 'element') {
      const element = finishElement(node, state);
      if (element && isMistakenLink(element)) finished.push(...(element.children as Content[]));
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
    if (typeof value === 'string') element.properties[name] = removeHidden(value, state, element.position?.start);
  }
  element.children = finishNodes(element.children, state);
  switch (element.tagName) {
    case 'h1':
      reportTopHeading(element, state.problems);
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
      return wrapInScrollBox(element, ++state.tables);
    case 'pre':
      // Wide code scrolls, and not every browser lets the keyboard reach a scrolling box.
      element.properties['tabIndex'] = 0;
      return element;
    default:
      return element;
  }
}

/** Return a text without hidden characters, and report each at its line; on the first line, also at its column. */
function removeHidden(written: string, state: State, start: { line: number; column: number } = { line: 1, column: 1 }): string {
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
