import { fromXml } from 'xast-util-from-xml';

/** The text of an element of an XML file, with the names of the elements around it. */
export interface XmlText {
  name: string;
  path: string[];
  text: string;
}

/**
 * Return the texts of an XML file, each with the names of the elements around it.
 *
 * @throws Error if the file is not well-formed
 */
export function xmlTexts(xml: string): XmlText[] {
  const texts: XmlText[] = [];
  const read = (node: ReturnType<typeof fromXml>['children'][number], path: string[]): string => {
    if (node.type === 'text' || node.type === 'cdata') return node.value;
    if (node.type !== 'element') return '';
    const text = node.children.map((child) => read(child, [...path, node.name])).join('');
    texts.push({ name: node.name, path, text });
    return text;
  };
  for (const child of fromXml(xml).children) read(child, []);
  return texts;
}
