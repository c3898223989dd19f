import type { Root } from 'hast';

/**
 * Add an empty line to each code block that begins with one (a rehype plugin).
 *
 * The HTML parser drops a line feed after `<pre>`; with rehype-raw it also drops one after `<pre><code>`.
 */
export function keepFirstLines(): (tree: Root) => void {
  return (tree) => {
    const open: Root['children'] = [...tree.children];
    for (let node = open.pop(); node; node = open.pop()) {
      if (node.type !== 'element') continue;
      const code = node.tagName === 'pre' ? node.children[0] : undefined;
      const text = code?.type === 'element' && code.tagName === 'code' ? code.children[0] : undefined;
      if (text?.type === 'text' && text.value.startsWith('\n')) text.value = `\n${text.value}`;
      open.push(...node.children);
    }
  };
}
