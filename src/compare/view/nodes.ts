/** An HTML element or a text. Templates print it as HTML and browsers turn it into DOM nodes, so both show the same. */
export type ViewNode = string | ViewElement;

/** An HTML element of a view. */
export interface ViewElement {
  tag: string;
  /** `true` is an attribute without a value; `false` and `null` omit it. */
  attributes: Record<string, string | boolean | null>;
  children: ViewNode[];
}

/** Create an element. */
export function make(tag: string, attributes: ViewElement['attributes'], ...children: ViewNode[]): ViewElement {
  return { tag, attributes, children };
}

/** Elements without an end tag. */
const VOID = new Set(['input', 'br', 'hr']);

/** Convert a view to HTML; texts and attributes are escaped. */
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
