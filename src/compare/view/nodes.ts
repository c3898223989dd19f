/** An element or a text of a page, which a template prints as HTML and a browser turns into nodes: both show the same. */
export type ViewNode = string | ViewElement;

export interface ViewElement {
  tag: string;
  /** True stands for an attribute without a value; false and null leave it out. */
  attributes: Record<string, string | boolean | null>;
  children: ViewNode[];
}

/** Make an element of a view. */
export function make(tag: string, attributes: ViewElement['attributes'], ...children: ViewNode[]): ViewElement {
  return { tag, attributes, children };
}

/** Elements without an end tag. */
const VOID = new Set(['input', 'br', 'hr']);

/** A view → HTML, with every text and attribute escaped. */
export function toHtml(node: ViewNode): string {
  if (typeof node === 'string') return escape(node);
  const { tag, attributes, children } = node;
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === false || value === null ? [] : [value === true ? ` ${name}` : ` ${name}="${escape(value)}"`],
  );
  const start = `<${tag}${written.join('')}>`;
  return VOID.has(tag) ? start : `${start}${children.map(toHtml).join('')}</${tag}>`;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign]!);
}
