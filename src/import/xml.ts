import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/**
 * Return the root element of an XML file.
 *
 * @throws Error if the file is not well-formed, with the line and column of the problem; if its elements are nested too deeply; or if it contains no element
 */
export function parseXml(text: string): Element {
  let root: Root;
  try {
    root = fromXml(text.replace(/^\s+/, ''));
  } catch (error) {
    const { line, column, cause } = error as { line?: number; column?: number; cause?: Error };
    // Every error of the parser itself has a line; without one, the parser has exceeded the call stack.
    if (line === undefined) throw new Error('the elements of this XML file are nested too deeply');
    throw new Error(`the XML is broken in line ${line}, column ${column ?? 1} (${cause?.message.split(/ \(|\n/)[0] ?? 'not well-formed'}): export it again`);
  }
  const element = root.children.find((child) => child.type === 'element');
  if (!element) throw new Error('there is nothing in this XML file: export it again');
  return element;
}

/** Return the children of an element that have a name, prefix included: `content:encoded`. */
export function childrenNamed(element: Element, name: string): Element[] {
  return element.children.filter((child): child is Element => child.type === 'element' && child.name === name);
}

/** Return the text of the first child with text, trying the names in order, or undefined. */
export function childText(element: Element, ...names: string[]): string | undefined {
  for (const name of names) {
    for (const child of childrenNamed(element, name)) {
      const text = textOf(child).trim();
      if (text !== '') return text;
    }
  }
  return undefined;
}

/** Return all text in an element. */
export function textOf(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}
