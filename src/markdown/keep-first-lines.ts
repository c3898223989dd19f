import type { Root } from 'hast';

/**
 * Rehype plugin that adds an empty line to each code block that begins with an empty line. The HTML parser of rehype-raw drops the first line feed after
 * `<pre>` and `<pre><code>`.
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
