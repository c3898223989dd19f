/** Maximum number and nesting depth of elements: a page of a newspaper has a few thousand, twenty or thirty deep. */
const ELEMENTS = 100_000;
const DEPTH = 500;

/** Elements without an end tag, or with an optional one. */
const UNENDED = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|rp|rt|colgroup)$/;
/** Elements whose text is not markup. */
const RAW = /^(?:script|style|textarea|title)$/;

const TAG = /(\/?)([a-z][a-z0-9:-]*)/y;

/** Return why a page cannot be parsed in reasonable time; null if it can. Linear time. */
export function whyTooLarge(html: string): string | null {
  const text = html.toLowerCase();
  let elements = 0;
  let depth = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      if (end === -1) break;
      at = end;
      continue;
    }
    TAG.lastIndex = at + 1;
    const [, slash, name] = TAG.exec(text) ?? [];
    if (name === undefined) continue;
    if (slash === '/') {
      if (!UNENDED.test(name)) depth = Math.max(0, depth - 1);
      continue;
    }
    if (++elements > ELEMENTS) return `it has more than ${ELEMENTS} elements`;
    if (RAW.test(name)) {
      const end = text.indexOf(`</${name}`, at);
      if (end === -1) break;
      at = end;
    } else if (!UNENDED.test(name) && ++depth > DEPTH) {
      return `more than ${DEPTH} elements are nested in one another`;
    }
  }
  return null;
}
