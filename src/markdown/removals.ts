import type { Element, Nodes, Properties, Root } from 'hast';
import { allowedHtml } from './allowed-html.ts';
import type { Removal } from './reports.ts';

type Place = { line: number; column: number };

/** Elements that the sanitizer removes with their content. */
const removedWithContent = new Set(allowedHtml.strip);

/**
 * Return the elements and attributes that were removed from a tree by sanitizing it. Comments are not listed.
 *
 * The sanitizer does not change the order of nodes. It keeps an element, removes it, or replaces it by its children, so both trees can be traversed in parallel.
 */
export function removalsBetween(before: Root, after: Root): Removal[] {
  const removed: Removal[] = [];
  compareChildren(before, { nodes: after.children, next: 0 }, { line: 1, column: 1 }, removed);
  return removed;
}

/** Siblings in the sanitized tree. */
interface Kept {
  nodes: Nodes[];
  /** Index of the next sibling to compare. */
  next: number;
}

/** Add to `removed` what was removed from the children of an element. Children without a position have that of the element, `parentPosition`. */
function compareChildren(parent: Root | Element, kept: Kept, parentPosition: Place, removed: Removal[]): void {
  for (const node of parent.children) {
    const counterpart = kept.nodes[kept.next];
    if (node.type === 'text') kept.next++;
    if (node.type !== 'element') continue;
    const position = node.position?.start ?? parentPosition;
    if (counterpart?.type === 'element' && counterpart.tagName === node.tagName) {
      kept.next++;
      compareProperties(node, counterpart.properties, position, removed);
      compareChildren(node, { nodes: counterpart.children, next: 0 }, position, removed);
    } else {
      removed.push({ line: position.line, column: position.column, description: `<${node.tagName}> element` });
      if (!removedWithContent.has(node.tagName)) compareChildren(node, kept, position, removed);
    }
  }
}

/** Add the attributes that were removed from an element, in whole or in part. */
function compareProperties(element: Element, kept: Properties, { line, column }: Place, removed: Removal[]): void {
  for (const [name, value] of Object.entries(element.properties)) {
    const keptValue = kept[name];
    const isUnchanged = Array.isArray(value) && Array.isArray(keptValue) ? keptValue.length === value.length : keptValue !== undefined;
    if (isUnchanged) continue;
    if (name === 'href') {
      removed.push({ line, column, description: `link to ${schemeOf(String(value))}` });
      continue;
    }
    const attribute = { name: attributeName(name), element: element.tagName };
    removed.push({ line, column, description: `attribute ${attribute.name} of <${attribute.element}>`, attribute });
  }
}

/** Return the scheme of an address as a browser reads it: `java script:alert(1)` → `javascript:`. */
function schemeOf(address: string): string {
  return address
    .slice(0, address.indexOf(':') + 1)
    .replace(/[\u0000-\u0020]/g, '')
    .toLowerCase();
}

/** Return the HTML name of an attribute for its name in hast: `className` → `class`, `dataEntity` → `data-entity`. */
function attributeName(property: string): string {
  if (property === 'className') return 'class';
  if (property === 'htmlFor') return 'for';
  if (property.startsWith('data')) return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (property.startsWith('aria')) return `aria-${property.slice(4).toLowerCase()}`;
  return property.toLowerCase();
}
