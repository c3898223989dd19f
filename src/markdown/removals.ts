import type { Element, Nodes, Properties, Root } from 'hast';
import { allowedHtml } from './allowed-html.ts';
import type { Removal } from './reports.ts';

type Place = { line: number; column: number };

const dropped = new Set(allowedHtml.strip);

/**
 * Compare a tree before and after sanitizing, and list what was removed.
 *
 * The sanitizer keeps the order of nodes and either keeps an element, drops it, or replaces it by its children, so both trees
 * can be traversed in parallel. Comments are not listed.
 */
export function removalsBetween(before: Root, after: Root): Removal[] {
  const removed: Removal[] = [];
  compareChildren(before, { nodes: after.children, next: 0 }, { line: 1, column: 1 }, removed);
  return removed;
}

/** The remaining sanitized siblings. */
interface Kept {
  nodes: Nodes[];
  next: number;
}

function compareChildren(parent: Root | Element, kept: Kept, around: Place, removed: Removal[]): void {
  for (const node of parent.children) {
    const counterpart = kept.nodes[kept.next];
    if (node.type === 'text') kept.next++;
    if (node.type !== 'element') continue;
    const place = node.position?.start ?? around;
    if (counterpart?.type === 'element' && counterpart.tagName === node.tagName) {
      kept.next++;
      compareProperties(node, counterpart.properties, place, removed);
      compareChildren(node, { nodes: counterpart.children, next: 0 }, place, removed);
    } else {
      removed.push({ line: place.line, column: place.column, description: `<${node.tagName}> element` });
      if (!dropped.has(node.tagName)) compareChildren(node, kept, place, removed);
    }
  }
}

function compareProperties(element: Element, kept: Properties, { line, column }: Place, removed: Removal[]): void {
  for (const [name, value] of Object.entries(element.properties)) {
    const left = kept[name];
    const whole = Array.isArray(value) && Array.isArray(left) ? left.length === value.length : left !== undefined;
    if (whole) continue;
    const description = name === 'href' ? `link to ${schemeOf(String(value))}` : `attribute ${attributeName(name)} of <${element.tagName}>`;
    removed.push({ line, column, description });
  }
}

/** `java script:alert(1)` → `javascript:`, as a browser would read it. */
function schemeOf(address: string): string {
  return address
    .slice(0, address.indexOf(':') + 1)
    .replace(/[\u0000-\u0020]/g, '')
    .toLowerCase();
}

/** Turn the hast name of a property into the HTML name of the attribute. */
function attributeName(property: string): string {
  if (property === 'className') return 'class';
  if (property === 'htmlFor') return 'for';
  if (property.startsWith('data')) return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (property.startsWith('aria')) return `aria-${property.slice(4).toLowerCase()}`;
  return property.toLowerCase();
}
